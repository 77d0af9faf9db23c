import type { Archive } from "../archive/archive.ts";
import { yearOf } from "../archive/calendar.ts";
import { JSON_FEED_URL, RSS_URL } from "../archive/feeds.ts";
import { groupBy } from "../archive/groups.ts";
import { isKilled } from "../archive/killed.ts";
import { byKey } from "../archive/order.ts";
import type { Summary } from "../archive/summary.ts";
import type { StampOf } from "../archive/year-key.ts";
import type { Records } from "../article.ts";
import type { ReadRecords } from "../intake/records.ts";
import { atomFeed } from "../interop/feeds/atom.ts";
import type { Feed } from "../interop/feeds/feed.ts";
import { archiveFeed, partFeed, wholeFeed } from "../interop/feeds/history.ts";
import { jsonFeed } from "../interop/feeds/json.ts";
import { type ListFeed, listFeeds } from "../interop/feeds/lists.ts";
import { rssFeed } from "../interop/feeds/rss.ts";
import type { Settings } from "../settings/settings.ts";
import { sha256 } from "../sha256.ts";
import type { Asset } from "./assets.ts";
import type { Texts } from "./texts.ts";

/** Writes the history of the feed in one year, but for documents that can stay; `articles` holds the year's records. */
export function yearFeeds(
  archive: Archive,
  year: string,
  articles: Records,
  { settings, keyOf, keep, file }: FeedSinks & { readonly settings: Settings; readonly keyOf: FeedKey },
): void {
  for (const part of archive.history.closed) {
    if (!part.url.startsWith(`/${year}/`)) continue;
    const { url, previous, stories } = part;
    const key = keyOf({ url, previous }, stories);
    if (keep(url.slice(1), key)) continue;
    file(at(url, atomFeed(partFeed(part, archive, articles, settings), settings, url)), key);
  }
}

/** Names all that a feed is made from besides the site's settings: what is told of it, and its stories. */
export type FeedKey = (head: object, stories: readonly Summary[]) => string;

export const openFeedKeys =
  (archive: Archive, stampOf: StampOf, ground: string): FeedKey =>
  (head, stories) => {
    const lines = stories.map((story) => {
      const pictures = (archive.pictures.get(story.url) ?? []).map((picture) => picture?.url ?? "-");
      return [stampOf(story), isKilled(story, archive.threads) ? "killed" : "", ...pictures].join(" ");
    });
    return sha256([ground, JSON.stringify(head), ...lines].join("\n"));
  };

/** Where feeds go. `key` names all that one is made from, besides the site's settings. */
export interface FeedSinks {
  /** Whether one can stay as it is. */
  readonly keep: (path: string, key: string) => boolean;
  readonly file: (file: Asset, key: string) => void;
}

/** The feeds that belong to no year. */
export interface SiteFeeds {
  /** The stories that they hold, some of them more than once. */
  readonly stories: readonly Summary[];
  /** Hands over each that has changed; reads the records of a year where one holds a story that was not put aside. */
  readonly finish: (texts: Texts, records: ReadRecords, sinks: FeedSinks) => void;
}

type Write = (feed: Feed, settings: Settings, selfUrl: string) => string;

export function openSiteFeeds(archive: Archive, settings: Settings, keyOf: FeedKey): SiteFeeds {
  const main = archiveFeed(archive, settings);
  const feeds: readonly { readonly feed: ListFeed; readonly write: Write }[] = [
    { feed: main, write: atomFeed },
    { feed: { ...main, url: RSS_URL }, write: rssFeed },
    { feed: { ...main, url: JSON_FEED_URL }, write: jsonFeed },
    ...[...listFeeds(archive, settings)].map((feed) => ({ feed, write: atomFeed })),
  ];
  const keyOfList = ({ stories, ...head }: ListFeed): string => keyOf(head, stories);
  return {
    stories: feeds.flatMap(({ feed }) => feed.stories),
    finish: (texts, records, { keep, file }) => {
      const changed = feeds
        .map((one) => ({ ...one, key: keyOfList(one.feed) }))
        .filter(({ feed, key }) => !keep(feed.url.slice(1), key));
      const years = groupBy(
        changed.flatMap(({ feed }) => feed.stories),
        ({ date }) => yearOf(date),
      );
      for (const [year] of byKey(years)) texts.keepYear(year, () => records(year));
      for (const { feed, write, key } of changed) {
        const whole = wholeFeed(feed, feed.stories, { archive, recordOf: texts.read, settings });
        file(at(feed.url, write(whole, settings, feed.url)), key);
      }
    },
  };
}

const at = (url: string, content: string): Asset => ({ path: url.slice(1), content });
