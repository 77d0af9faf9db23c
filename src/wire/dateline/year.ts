import type { CalendarDate } from "../../article.ts";
import { calendarDate } from "./date.ts";

/** A calendar date of which the year is wanting. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** Digital wires began in the 1970s: `70` to `99` are of that century, all else of the next. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

const PATH_DATE =
  /(?<!\d)((?:1[5-9]|20)\d\d)(?:([-_/.]?)(0[1-9]|1[0-2]|[1-9](?=[-_/.]))(?:\2(0[1-9]|[12]\d|3[01]|[1-9](?!\d)))?)?(?!\d)/g;

/** What the names of folders and file say of a day: the name nearest to the file counts. */
interface PathDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

function pathDate(path: string): PathDate | null {
  const matches = [...path.slice(-1000).matchAll(PATH_DATE)];
  const whole = matches.findLast((match) => match[4] !== undefined);
  const match = whole ?? matches.at(-1);
  if (!match) return null;
  const month = match[3] === undefined ? null : Number(match[3]);
  return { year: Number(match[1]), month, day: match[4] === undefined ? null : Number(match[4]) };
}

/**
 *     1989/01/15/x.txt    2016-10-12/x.txt    1989-01-15-strike.txt    19890115.txt
 * The day that the names of the folders or of the file give whole, the nearest to the file; null where none does.
 */
export function dayFromPath(path: string): CalendarDate | null {
  const found = pathDate(path);
  return found?.month && found.day ? calendarDate(found.year, found.month, found.day) : null;
}

/**
 *     2013/dpa/IPTC7901.txt    wire-20140101/late.tst
 *     ^^^^                          ^^^^^^^^
 * The date whose month and day a story gives, in the year that its folder or file is named for. Where that name goes
 * on with month and day, the year is the one that brings both dates closest, for a story of New Year's Eve may lie in
 * the next day's folder.
 */
export function dateFromPath(path: string, { month, day }: MonthDay): CalendarDate | null {
  const found = pathDate(path);
  if (found === null) return null;
  if (found.month === null) return calendarDate(found.year, month, day);
  return nearest({ month, day }, found.year, found.month, found.day ?? 15);
}

/** The date of that month and day that is closest to another date; null where no year near it has that day. */
export function nearest(wanted: MonthDay, year: number, month: number, day: number): CalendarDate | null {
  const goal = Date.UTC(year, month - 1, day);
  const dates = [year, year - 1, year + 1]
    .map((each) => calendarDate(each, wanted.month, wanted.day))
    .filter((date) => date !== null);
  const far = (date: CalendarDate) => Math.abs(Date.parse(date) - goal);
  return dates.reduce<CalendarDate | null>(
    (best, date) => (best === null || far(date) < far(best) ? date : best),
    null,
  );
}
