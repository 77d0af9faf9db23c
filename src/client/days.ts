/** A day of the archive, `YYYY-MM-DD`, and how many stories it has. */
export interface Day {
  readonly date: string;
  readonly stories: number;
}

/** As many stories stand on a page of a day; more are on `page-2.html` and so on. */
export const STORIES_A_PAGE = 100;

/** What `assets/days.js` holds, as `src/interop/days.ts` writes it: by year, by month, days and their stories. */
export type DayTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Reads the table: the days with stories, oldest first. */
export function readDays(table: DayTable): readonly Day[] {
  return Object.entries(table).flatMap(([year, months]) =>
    Object.entries(months).flatMap(([month, days]) =>
      days.split(" ").map((entry) => {
        const [day = "", stories] = entry.split(":");
        const date = `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
        return { date, stories: Number(stories) };
      }),
    ),
  );
}

/** The page of a day: `2014/11/14/`, below the site's root. */
export const dayPath = (date: string): string => `${date.replace(/-/g, "/")}/`;

/** The day nearest to `date` that has stories, the earlier of two; null in an empty archive. */
export function nearestDay(days: readonly Day[], date: string): string | null {
  const distance = (day: Day) => Math.abs(Date.parse(day.date) - Date.parse(date));
  const [first, ...rest] = days;
  return first ? rest.reduce((best, day) => (distance(day) < distance(best) ? day : best), first).date : null;
}

/** Whether any year has stories on this day of the year, `11-24`. */
export const hasDayOfYear = (days: readonly Day[], dayOfYear: string): boolean =>
  days.some(({ date }) => date.endsWith(dayOfYear));

/**
 * The page of one of all stories, each equally likely when `chance` is (from 0, below 1): `2014/11/14/`, or
 * `2014/11/14/page-2.html`. Null in an empty archive.
 */
export function pageByChance(days: readonly Day[], chance: number): string | null {
  let left = Math.floor(chance * days.reduce((sum, { stories }) => sum + stories, 0));
  for (const { date, stories } of days) {
    const page = Math.floor(left / STORIES_A_PAGE) + 1;
    if (left < stories) return dayPath(date) + (page > 1 ? `page-${page}.html` : "");
    left -= stories;
  }
  return null;
}
