import type { Archive } from "../../archive/archive.ts";
import { FEED_URL } from "../../archive/feeds.ts";
import type { HistoryPart } from "../../archive/history.ts";
import { isKilledAt } from "../../archive/killed.ts";
import type { Article } from "../../article.ts";
import type { Settings } from "../../settings/settings.ts";
import { plainWordsFor } from "../../words/words.ts";
import { entryOf } from "./entry.ts";
import type { Feed, FeedHistory } from "./feed.ts";

/** The feed of the archive: its newest stories, whole, from where its history leads back. `newest` comes oldest first. */
export function archiveFeed(
  archive: Pick<Archive, "history" | "stories" | "storyAt" | "threads" | "pictures">,
  newest: readonly Article[],
  settings: Settings,
): Feed {
  const { history, stories } = archive;
  const previous = history.closed.at(-1)?.url ?? null;
  const since = stories[0]?.date ?? newest[0]?.date ?? "0001-01-01";
  return wholeFeed(archive, newest, settings, since, { current: null, previous });
}

/** A closed part of the history, its stories whole: an archive document. `articles` holds those of its year. */
export function partFeed(
  { stories, previous }: HistoryPart,
  archive: Pick<Archive, "storyAt" | "threads" | "pictures">,
  articles: ReadonlyMap<string, Article>,
  settings: Settings,
): Feed {
  const whole = stories.flatMap(({ url }) => articles.get(url) ?? []);
  return wholeFeed(archive, whole, settings, stories[0]?.date ?? "0001-01-01", {
    current: FEED_URL,
    previous,
  });
}

function wholeFeed(
  archive: Pick<Archive, "storyAt" | "threads" | "pictures">,
  oldestFirst: readonly Article[],
  { title, description, language }: Settings,
  since: string,
  history: FeedHistory,
): Feed {
  const words = plainWordsFor(language);
  const entries = oldestFirst.map((article) =>
    entryOf(article, isKilledAt(archive, article.url), words, archive.pictures.get(article.url)),
  );
  return { page: "/", title, description, entries: entries.reverse(), since, history };
}
