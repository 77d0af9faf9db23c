import { groupBy } from "../archive/groups.ts";
import type { Summary } from "../archive/summary.ts";
import type { CalendarDate } from "../article.ts";

/** Stories that are indexed together: those of half a year, so that a day's stories touch few files. */
export interface Period {
  /** `1987-1` for January to June. */
  readonly name: string;
  /** Number of its first story. */
  readonly base: number;
  readonly stories: readonly Summary[];
}

/** The periods of stories that stand in the order of their dates. */
export function periodsOf(stories: readonly Summary[]): readonly Period[] {
  let base = 0;
  return [...groupBy(stories, ({ date }) => nameOf(date))].map(([name, those]) => {
    const period = { name, base, stories: those };
    base += those.length;
    return period;
  });
}

const nameOf = (date: CalendarDate): string => `${date.slice(0, 4)}-${date.slice(5, 7) <= "06" ? 1 : 2}`;
