import type { CalendarDate } from "../article.ts";
import { type CalendarMonth, monthOf, monthUrl } from "./calendar.ts";
import type { Stretch } from "./catalogue.ts";
import type { Summary } from "./summary.ts";

/** Stories of one feed document of the past (an archive document, RFC 5005, 4), which no later story changes. */
export interface HistoryPart {
  /** `/1987/03/feed.xml`, the next part of that month `/1987/03/feed-2.xml`. */
  readonly url: string;
  /** Oldest first. */
  readonly stories: readonly Summary[];
  /** Address of the part before it, of whatever month; null where there is none. */
  readonly previous: string | null;
}

/** An archive cut for its feeds, oldest first: every story stands in one closed part, or is among the open ones. */
export interface History {
  readonly closed: readonly HistoryPart[];
  /** The stories since the last closed part, which the feed of the archive itself must hold. */
  readonly open: readonly Summary[];
}

/** Stories with which a part is full: it ends with the day. */
const FULL = 100;
/** Stories that no part exceeds, even within a day. */
const MOST = 1000;

/**
 * Cuts an archive into parts of whole days within a month: one part a month or, where a month has more than a hundred
 * stories, several. A part is closed once the next has begun, so that stories that still come for the newest day fall
 * into the open one. A story that comes late, for an older day, changes the part of that day, and the parts of the
 * month behind it only where days move from one to another.
 */
export function historyOf(days: readonly Stretch<CalendarDate>[]): History {
  const parts = cut(days);
  const open = parts.at(-1)?.stories ?? [];
  const closed = named(parts.slice(0, -1));
  return {
    closed: closed.map((part, at) => ({ previous: closed[at - 1]?.url ?? null, ...part })),
    open,
  };
}

interface Cut {
  readonly month: CalendarMonth;
  readonly stories: Summary[];
}

function cut(days: readonly Stretch<CalendarDate>[]): readonly Cut[] {
  const parts: Cut[] = [];
  for (const { key, stories } of days) {
    const month = monthOf(key);
    const last = parts.at(-1);
    let part = last?.month === month && last.stories.length < FULL ? last : null;
    for (const story of stories) {
      if (part === null || part.stories.length >= MOST) {
        part = { month, stories: [] };
        parts.push(part);
      }
      part.stories.push(story);
    }
  }
  return parts;
}

/** The address of the first part of a month. */
export const monthFeedUrl = (month: CalendarMonth): string => `${monthUrl(month)}feed.xml`;

function named(parts: readonly Cut[]): readonly Pick<HistoryPart, "url" | "stories">[] {
  const counts = new Map<CalendarMonth, number>();
  return parts.map(({ month, stories }) => {
    const number = (counts.get(month) ?? 0) + 1;
    counts.set(month, number);
    const name = number === 1 ? "feed.xml" : `feed-${number}.xml`;
    return { url: `${monthUrl(month)}${name}`, stories };
  });
}
