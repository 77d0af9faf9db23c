import type { Archive } from "../archive/archive.ts";
import { FEED_URL, JSON_FEED_URL, RSS_URL } from "../archive/feeds.ts";
import type { Article } from "../article.ts";
import { atomFeed } from "../interop/feeds/atom.ts";
import { archiveFeed, partFeed } from "../interop/feeds/history.ts";
import { jsonFeed } from "../interop/feeds/json.ts";
import { listFeeds } from "../interop/feeds/lists.ts";
import { rssFeed } from "../interop/feeds/rss.ts";
import type { Settings } from "../settings/settings.ts";
import type { Asset } from "./assets.ts";

/** The history of the feed in one year, a document at a time; `articles` holds the year's records. */
export function* yearFeeds(
  archive: Archive,
  year: string,
  articles: ReadonlyMap<string, Article>,
  settings: Settings,
): Iterable<Asset> {
  for (const part of archive.history.closed)
    if (part.url.startsWith(`/${year}/`))
      yield at(part.url, atomFeed(partFeed(part, archive, articles, settings), settings, part.url));
}

/** The feeds that belong to no year, one at a time. `newest` are the records of `newestStories`, oldest first. */
export function* siteFeeds(
  archive: Archive,
  newest: readonly Article[],
  settings: Settings,
): Iterable<Asset> {
  const feed = archiveFeed(archive, newest, settings);
  yield at(FEED_URL, atomFeed(feed, settings, FEED_URL));
  yield at(RSS_URL, rssFeed(feed, settings, RSS_URL));
  yield at(JSON_FEED_URL, jsonFeed(feed, settings, JSON_FEED_URL));
  for (const list of listFeeds(archive, settings))
    yield at(list.url, atomFeed(list.feed, settings, list.url));
}

const at = (url: string, content: string): Asset => ({ path: url.slice(1), content });
