import type { Archive } from "../../archive/archive.ts";
import { FEED_URL, newestStories } from "../../archive/feeds.ts";
import type { HistoryPart } from "../../archive/history.ts";
import { isKilled } from "../../archive/killed.ts";
import type { Summary } from "../../archive/summary.ts";
import type { Article, Records } from "../../article.ts";
import type { Settings } from "../../settings/settings.ts";
import { plainWordsFor } from "../../words/words.ts";
import { entryOf } from "./entry.ts";
import type { Feed, FeedHead } from "./feed.ts";
import type { ListFeed } from "./lists.ts";

/** What `wholeFeed` asks of an archive. */
type Known = Pick<Archive, "threads" | "pictures">;

/** The feed of the archive, without its texts: its newest stories, from where its history leads back. */
export function archiveFeed(archive: Archive, { title, description }: Settings): ListFeed {
  const { history, stories } = archive;
  const previous = history.closed.at(-1)?.url ?? null;
  return {
    url: FEED_URL,
    page: "/",
    title,
    description,
    stories: newestStories(archive),
    since: stories[0]?.date ?? "0001-01-01",
    complete: previous === null,
    history: { current: null, previous },
  };
}

/** A closed part of the history, its stories whole: an archive document. `articles` holds those of its year. */
export function partFeed(
  { stories, previous }: HistoryPart,
  archive: Known,
  articles: Records,
  settings: Settings,
): Feed {
  const { title, description } = settings;
  const since = stories[0]?.date ?? "0001-01-01";
  const history = { current: FEED_URL, previous };
  const recordOf = ({ url }: Summary) => articles.get(url) ?? null;
  return wholeFeed({ page: "/", title, description, since, complete: false, history }, stories, {
    archive,
    recordOf,
    settings,
  });
}

/** What the texts of a feed are made with. */
export interface FeedTools {
  readonly archive: Known;
  /** The record of a story; null where it is not to be told. */
  readonly recordOf: (story: Summary) => Article | null;
  readonly settings: Pick<Settings, "language">;
}

/** A feed with the whole text of its stories, which come oldest first. */
export function wholeFeed(
  head: FeedHead,
  stories: readonly Summary[],
  { archive, recordOf, settings }: FeedTools,
): Feed {
  const words = plainWordsFor(settings.language);
  const entries = stories.flatMap((story) => {
    const article = recordOf(story);
    if (article === null) return [];
    return [entryOf(article, isKilled(story, archive.threads), words, archive.pictures.get(story.url))];
  });
  const { page, title, description, since, complete, history } = head;
  return { page, title, description, since, complete, history, entries: entries.reverse() };
}
