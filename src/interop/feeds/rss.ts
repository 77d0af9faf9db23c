import type { CalendarDate } from "../../article.ts";
import type { Settings } from "../../settings/settings.ts";
import { timestamp } from "../story.ts";
import { element, type Xml, xmlDocument } from "../xml.ts";
import type { FeedEntry } from "./entry.ts";
import { type Feed, feedLinker, updatedOf } from "./feed.ts";
import { textHtml } from "./html.ts";

/**
 * A feed as RSS 2.0 (rssboard.org/rss-specification) at the root-relative `selfUrl`, with the modules that readers know
 * for what it lacks: Atom's self link, Dublin Core's creator and rights, the whole text as `content:encoded`.
 */
export function rssFeed(feed: Feed, settings: Settings, selfUrl: string): string {
  const href = feedLinker(settings, selfUrl);
  return xmlDocument(
    element(
      "rss",
      {
        version: "2.0",
        "xmlns:atom": "http://www.w3.org/2005/Atom",
        "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      element(
        "channel",
        {},
        element("title", {}, feed.title),
        element("link", {}, href(feed.page)),
        // A channel must have one.
        element("description", {}, feed.description ?? feed.title),
        element("language", {}, settings.language),
        ...(settings.rights === null ? [] : [element("copyright", {}, settings.rights)]),
        element("lastBuildDate", {}, mailDate(updatedOf(feed))),
        element("generator", {}, "Dateline"),
        element("atom:link", { rel: "self", type: "application/rss+xml", href: href(selfUrl) }),
        ...feed.entries.map((entry) => rssItem(entry, href)),
      ),
    ),
  );
}

function rssItem(entry: FeedEntry, href: (url: string) => string): Xml {
  const { html, picture, place, rights } = entry;
  const categories = [...(place === null ? [] : [place]), ...entry.marks];
  return element(
    "item",
    {},
    element("title", {}, entry.title),
    element("link", {}, href(entry.url)),
    element("guid", { isPermaLink: "false" }, entry.id),
    element("pubDate", {}, mailDate(entry.date)),
    ...entry.authors.map((name) => element("dc:creator", {}, name)),
    element("dc:language", {}, entry.language),
    ...(rights === null ? [] : [element("dc:rights", {}, rights)]),
    ...categories.map((category) => element("category", {}, category)),
    ...(entry.derived ? [element("category", {}, "headline derived")] : []),
    // HTML, by common use: as plain text a reader would lose `<IBM.N>`.
    element("description", {}, textHtml(entry.summary)),
    element("content:encoded", {}, html(href)),
    ...(picture === null
      ? []
      : [
          element("enclosure", { url: href(picture.url), length: String(picture.bytes), type: picture.type }),
        ]),
  );
}

/** `Fri, 14 Nov 2014 12:00:00 GMT`: noon of a day as RFC 822 writes it, with the year in full (RFC 2822). */
const mailDate = (date: CalendarDate): string => new Date(timestamp(date)).toUTCString();
