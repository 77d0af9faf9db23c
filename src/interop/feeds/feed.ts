import type { CalendarDate } from "../../article.ts";
import type { Settings } from "../../settings/settings.ts";
import { sha256 } from "../../sha256.ts";
import { wordsUri } from "../story.ts";
import { absolute, relativeUrl } from "../url.ts";
import type { FeedEntry } from "./entry.ts";

/** A feed in whatever format. Addresses are root-relative. */
export interface Feed extends FeedHead {
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** What a feed says of itself. */
export interface FeedHead {
  /** The page that shows the same. */
  readonly page: string;
  readonly title: string;
  readonly description: string | null;
  /** Of a feed without entries, which must be dated too: the first day of the archive. */
  readonly since: CalendarDate;
  /** Whether it holds all stories that its page shows: there is nothing older to look for. */
  readonly complete: boolean;
  /** Its place in a history of several documents; null where it stands alone. */
  readonly history: FeedHistory | null;
}

/**
 * Where a document stands in the history of a feed (RFC 5005, 4). It does not say what came after it: the newest archive
 * document would change once another follows, and one that is closed never does.
 */
export interface FeedHistory {
  /** The feed that readers subscribe to; null of that feed itself. Any other is an archive document. */
  readonly current: string | null;
  readonly previous: string | null;
}

/** The people or house that a feed is by, where an entry does not say. */
export const ownerOf = ({ publisher, title }: Settings): string => publisher ?? title;

/** The newest day of a feed: its own, never the clock's. */
export const updatedOf = ({ entries, since }: Feed): CalendarDate => entries[0]?.date ?? since;

/** Links of the feed at `selfUrl`: absolute where the archive has a base URL, else relative to the feed. */
export function feedLinker({ baseUrl }: Settings, selfUrl: string): (url: string) => string {
  return (url) => (baseUrl === null ? relativeUrl(selfUrl, url) : absolute(baseUrl, url));
}

/**
 * A feed's name, the same for all documents of one history: the address of its page. Where no host is known, a name
 * made of the archive's title and of that address (RFC 6920).
 */
export function feedId({ page }: Feed, { baseUrl, title }: Settings): string {
  if (baseUrl !== null) return absolute(baseUrl, page);
  const name = page === "/" ? title : `${title}\n${page}`;
  return wordsUri({ wordsSha256: sha256(name) });
}
