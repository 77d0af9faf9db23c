import type { CalendarDate } from "../../article.ts";
import { calendarDate } from "./date.ts";

/** A calendar date of which the year may be wanting. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** A date, and the rule that gave its year; no rule where the file gives all four digits. */
export interface YearFound {
  readonly date: CalendarDate;
  readonly rule: string | null;
}

/** Wires of ANPA 1312 and IPTC 7901 began in the 1970s: `70` to `99` are of that century, all else of the next. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

const PATH_DATE =
  /(?<!\d)((?:1[89]|20)\d\d)(?:[-_/.]?(0[1-9]|1[0-2])(?:[-_/.]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/g;

/**
 *     2013/dpa/IPTC7901.txt    wire-20140101/late.tst
 *     ^^^^                          ^^^^^^^^
 * The date whose month and day a story gives, in the year that its folder or file is named for: the name nearest to
 * the file counts. Where that name goes on with month and day, the year is the one that brings both dates closest,
 * for a story of New Year's Eve may lie in the next day's folder.
 */
export function dateFromPath(path: string, { month, day }: MonthDay): CalendarDate | null {
  const match = [...path.slice(-1000).matchAll(PATH_DATE)].at(-1);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return calendarDate(year, month, day);
  return nearest({ month, day }, year, Number(match[2]), Number(match[3] ?? 15));
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
