import type { CalendarDate } from "../../article.ts";

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month of the proleptic Gregorian calendar; 0 where there is no such month. Months count from 1. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** The date as `YYYY-MM-DD`, or null where the calendar has no such day, the year is not 1 to 9999, or one of them is no number. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const known = year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
  if (!known) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** True for a date written `YYYY-MM-DD` that the calendar has, years 0001 to 9999. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** The day after, or the same day at the end of the year 9999. */
export function dayAfter(date: CalendarDate): CalendarDate {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return (
    calendarDate(year, month, day + 1) ??
    calendarDate(year, month + 1, 1) ??
    calendarDate(year + 1, 1, 1) ??
    date
  );
}

/**
 * The date a dateline's month and day mean: the latest one that is at most a day after the issue date (a story
 * from beyond the date line may carry tomorrow's). Null where that year has no such day.
 */
export function datelineDate(issued: CalendarDate, month: number, day: number): CalendarDate | null {
  const limit = dayAfter(issued);
  const key = `-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const year = Number(limit.slice(0, 4));
  return calendarDate(key <= limit.slice(4) ? year : year - 1, month, day);
}

/** Days from one date to another; negative where the second lies before the first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
