import { createHash } from "node:crypto";
import type { Article } from "../article.ts";
import type { Settings } from "../settings/settings.ts";
import { oneLine, summaryOf, timestamp, wordsUri } from "./story.ts";
import { absolute, relativeUrl } from "./url.ts";
import { element, type Xml, xmlDocument } from "./xml.ts";

/**
 * An Atom feed (RFC 4287) of stories, newest first, at the root-relative `selfPath`. Ids are names of the stories'
 * words, so that no entry turns up again as new when the archive moves; links are absolute where the archive has a
 * base URL, else relative to the feed. Times are the stories' own: the feed changes when they do, not by the clock.
 */
export function atomFeed(articles: readonly Article[], settings: Settings, selfPath: string): string {
  const href = linker(settings, selfPath);
  return xmlDocument(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": settings.language },
      element("id", {}, feedId(settings)),
      element("title", {}, settings.title),
      ...optional("subtitle", settings.description),
      element("updated", {}, timestamp(newestDate(articles))),
      element("link", { rel: "self", type: "application/atom+xml", href: href(selfPath) }),
      element("link", { rel: "alternate", type: "text/html", href: href("/") }),
      element("author", {}, element("name", {}, settings.publisher ?? settings.title)),
      ...optional("rights", settings.rights),
      element("generator", {}, "Dateline"),
      ...articles.map((article) => atomEntry(article, settings, href(article.url))),
    ),
  );
}

function atomEntry(article: Article, settings: Settings, href: string): Xml {
  const language = article.language === settings.language ? {} : { "xml:lang": article.language };
  return element(
    "entry",
    language,
    element("id", {}, wordsUri(article)),
    element("title", {}, oneLine(article.headline.text)),
    element("updated", {}, timestamp(article.date)),
    element("published", {}, timestamp(article.date)),
    element("link", { rel: "alternate", type: "text/html", href }),
    ...(article.byline === null ? [] : [element("author", {}, element("name", {}, article.byline))]),
    ...(article.dateline === null ? [] : [element("category", { term: article.dateline.place })]),
    element("summary", {}, summaryOf(article)),
  );
}

/** The same stories as JSON Feed 1.1 (jsonfeed.org/version/1.1), by the same rules. */
export function jsonFeed(articles: readonly Article[], settings: Settings, selfPath: string): string {
  const href = linker(settings, selfPath);
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: settings.title,
    home_page_url: href("/"),
    feed_url: href(selfPath),
    ...(settings.description === null ? {} : { description: settings.description }),
    language: settings.language,
    authors: [{ name: settings.publisher ?? settings.title }],
    items: articles.map((article) => ({
      id: wordsUri(article),
      url: href(article.url),
      title: oneLine(article.headline.text),
      // The format asks for a content of each item; the lede is what a list of stories needs.
      content_text: summaryOf(article),
      summary: summaryOf(article),
      date_published: timestamp(article.date),
      language: article.language,
      ...(article.byline === null ? {} : { authors: [{ name: article.byline }] }),
      ...(article.dateline === null ? {} : { tags: [article.dateline.place] }),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function linker({ baseUrl }: Settings, selfPath: string): (url: string) => string {
  return (url) => (baseUrl === null ? relativeUrl(selfPath, url) : absolute(baseUrl, url));
}

/** The archive's address; without one, a name made of its title (RFC 6920). */
function feedId({ baseUrl, title }: Settings): string {
  if (baseUrl !== null) return baseUrl;
  return wordsUri({ wordsSha256: createHash("sha256").update(title).digest("hex") });
}

/** Of a feed without entries, which RFC 4287 wants dated too: the first day there is. */
function newestDate(articles: readonly Article[]): string {
  return (
    articles
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? "0001-01-01"
  );
}

function optional(name: string, text: string | null): readonly Xml[] {
  return text === null ? [] : [element(name, {}, text)];
}
