import type { Settings } from "../../settings/settings.ts";
import { timestamp } from "../story.ts";
import type { FeedEntry } from "./entry.ts";
import { type Feed, feedLinker, ownerOf } from "./feed.ts";

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1) at the root-relative `selfUrl`. */
export function jsonFeed(feed: Feed, settings: Settings, selfUrl: string): string {
  const href = feedLinker(settings, selfUrl);
  const json = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: href(feed.page),
    feed_url: href(selfUrl),
    ...(feed.description === null ? {} : { description: feed.description }),
    language: settings.language,
    authors: [{ name: ownerOf(settings) }],
    ...(settings.rights === null ? {} : { _dateline: { rights: settings.rights } }),
    items: feed.entries.map((entry) => jsonItem(entry, href)),
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}

/** What the format has no field for stands in an extension, `_dateline`: whose the headline is, marks and rights. */
function jsonItem(entry: FeedEntry, href: (url: string) => string) {
  const { authors, html, marks, picture, place, rights } = entry;
  const tags = [...(place === null ? [] : [place]), ...marks];
  return {
    id: entry.id,
    url: href(entry.url),
    title: entry.title,
    content_html: html(href),
    summary: entry.summary,
    ...(picture === null ? {} : { image: href(picture.url) }),
    date_published: timestamp(entry.date),
    language: entry.language,
    ...(authors.length === 0 ? {} : { authors: authors.map((name) => ({ name })) }),
    ...(tags.length === 0 ? {} : { tags }),
    _dateline: {
      headline_origin: entry.derived ? "derived" : "given",
      ...(marks.length === 0 ? {} : { marks }),
      ...(rights === null ? {} : { rights }),
    },
  };
}
