import type { CalendarDate } from "../../article.ts";

/** Days from 1970-01-01 to a date, proleptic Gregorian; below 0 before. No `Date`: it has a clock. */
export function dayOf(date: CalendarDate): number {
  const month = Number(date.slice(5, 7));
  // Years begin in March, so that the leap day comes last.
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const days = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + days - 719_468;
}
