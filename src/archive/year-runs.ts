import { yearOf } from "./calendar.ts";
import { firstFrom } from "./order.ts";
import type { Summary } from "./summary.ts";

/** Stories of one year that stand together. */
export interface YearRun {
  readonly year: string;
  readonly stories: number;
  readonly last: Summary;
}

/** The years of stories that are in the order of their days: found by halving, since all stories are asked in each build. */
export function yearRuns(stories: readonly Summary[]): readonly YearRun[] {
  const runs: YearRun[] = [];
  for (let first = stories[0], at = 0; first !== undefined; ) {
    const year = yearOf(first.date);
    // Behind all days of the year.
    const end = `${year}~`;
    const start = at;
    const count = firstFrom(stories.length - start, (place) => (stories[start + place]?.date ?? "") < end);
    runs.push({ year, stories: count, last: stories[start + count - 1] ?? first });
    at += count;
    first = stories[at];
  }
  return runs;
}
