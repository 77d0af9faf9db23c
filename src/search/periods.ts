import { monthOf } from "../archive/calendar.ts";
import { groupBy } from "../archive/groups.ts";
import type { Summary } from "../archive/summary.ts";
import type { CalendarDate } from "../article.ts";

/**
 * Stories that are indexed together: those of half a year, and of the newest half year those of a month, so that a day's
 * stories have few others indexed again.
 */
export interface Period {
  /** `1987-1` for January to June, `1987-06` for June alone. */
  readonly name: string;
  /** The half year in which it lies, `1987-1`. */
  readonly half: string;
  /** Number of its first story. */
  readonly base: number;
  readonly stories: readonly Summary[];
}

/** The periods of stories that stand in the order of their dates. */
export function periodsOf(stories: readonly Summary[]): readonly Period[] {
  const newest = halfOf(stories.at(-1)?.date ?? "");
  const nameOf = (date: CalendarDate): string => (halfOf(date) === newest ? monthOf(date) : halfOf(date));
  let base = 0;
  return [...groupBy(stories, ({ date }) => nameOf(date))].map(([name, those]) => {
    const period = { name, half: halfOf(those[0].date), base, stories: those };
    base += those.length;
    return period;
  });
}

/** Part of the stories that the newest periods hold together, of which the segment is made that grows. */
const GROWING = 1 / 50;

/**
 * The periods whose stories stay as they are, and the newest half years, to which stories come: as few of those as hold a
 * fiftieth of all, so that a day's stories touch little, and the first of a new half year no more.
 */
export function closedAndOpen(
  periods: readonly Period[],
): readonly [closed: readonly Period[], open: readonly Period[]] {
  const all = periods.reduce((sum, { stories }) => sum + stories.length, 0);
  let at = periods.length;
  let open = 0;
  while (at > 0 && open < all * GROWING) {
    const half = periods[at - 1]?.half;
    for (; at > 0 && periods[at - 1]?.half === half; at--) open += periods[at - 1]?.stories.length ?? 0;
  }
  return [periods.slice(0, at), periods.slice(at)];
}

const halfOf = (date: CalendarDate): string => `${date.slice(0, 4)}-${date.slice(5, 7) <= "06" ? 1 : 2}`;
