import type { Settings } from "../../settings/settings.ts";
import { timestamp } from "../story.ts";
import { element, type Xml, xmlDocument } from "../xml.ts";
import type { FeedEntry } from "./entry.ts";
import { type Feed, type FeedHistory, feedId, feedLinker, ownerOf, updatedOf } from "./feed.ts";

const HISTORY = "http://purl.org/syndication/history/1.0";

/**
 * A feed as Atom (RFC 4287) at the root-relative `selfUrl`. Ids are names of the stories' words; times are the stories'
 * own, so the feed changes when they do and not by the clock.
 */
export function atomFeed(feed: Feed, settings: Settings, selfUrl: string): string {
  const href = feedLinker(settings, selfUrl);
  const { history } = feed;
  const past = history !== null && history.current !== null;
  return xmlDocument(
    element(
      "feed",
      {
        xmlns: "http://www.w3.org/2005/Atom",
        ...(past || feed.complete ? { "xmlns:fh": HISTORY } : {}),
        "xml:lang": settings.language,
      },
      element("id", {}, feedId(feed, settings)),
      element("title", {}, feed.title),
      ...optional("subtitle", feed.description),
      element("updated", {}, timestamp(updatedOf(feed))),
      ...(past ? [element("fh:archive", {})] : []),
      // RFC 5005, 2.
      ...(feed.complete ? [element("fh:complete", {})] : []),
      element("link", { rel: "self", type: "application/atom+xml", href: href(selfUrl) }),
      element("link", { rel: "alternate", type: "text/html", href: href(feed.page) }),
      ...(history === null ? [] : historyLinks(history, href)),
      element("author", {}, element("name", {}, ownerOf(settings))),
      ...optional("rights", settings.rights),
      element("generator", {}, "Dateline"),
      ...feed.entries.map((entry) => atomEntry(entry, settings, href)),
    ),
  );
}

/** RFC 5005, 4: from the feed back to the first story, from one archive document to the next. */
function historyLinks({ current, previous }: FeedHistory, href: (url: string) => string): readonly Xml[] {
  const link = (rel: string, url: string | null): readonly Xml[] =>
    url === null ? [] : [element("link", { rel, type: "application/atom+xml", href: href(url) })];
  return [...link("current", current), ...link("prev-archive", previous)];
}

function atomEntry(entry: FeedEntry, settings: Settings, href: (url: string) => string): Xml {
  const { date, place, html } = entry;
  return element(
    "entry",
    entry.language === settings.language ? {} : { "xml:lang": entry.language },
    element("id", {}, entry.id),
    element("title", {}, entry.title),
    element("updated", {}, timestamp(date)),
    element("published", {}, timestamp(date)),
    element("link", { rel: "alternate", type: "text/html", href: href(entry.url) }),
    ...enclosure(entry, href),
    ...entry.authors.map((name) => element("author", {}, element("name", {}, name))),
    ...(place === null ? [] : [element("category", { term: place })]),
    ...entry.marks.map((mark) => element("category", { term: mark })),
    ...(entry.derived ? [element("category", { term: DERIVED })] : []),
    ...optional("rights", entry.rights),
    element("summary", {}, entry.summary),
    element("content", { type: "html" }, html(href)),
  );
}

function enclosure({ picture }: FeedEntry, href: (url: string) => string): readonly Xml[] {
  if (picture === null) return [];
  const { url, type, bytes } = picture;
  return [element("link", { rel: "enclosure", type, length: String(bytes), href: href(url) })];
}

/** Beside the square brackets, for machines. */
const DERIVED = "headline derived";

const optional = (name: string, text: string | null): readonly Xml[] =>
  text === null ? [] : [element(name, {}, text)];
