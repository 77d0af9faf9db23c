// Each from its own module: the package's index loads 300 of them, a tenth of a second in every process.
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { getISODay } from "date-fns/getISODay";
import type { CalendarDate } from "../article.ts";

/** `2014-11`. */
export type CalendarMonth = string;

/** One square of a month's grid: null where the week reaches into another month. */
export type Square = CalendarDate | null;

const utc = (date: CalendarDate): Date => new UTCDateMini(`${date}T00:00:00Z`);

export const yearOf = (date: CalendarDate): string => date.slice(0, 4);
export const monthOf = (date: CalendarDate): CalendarMonth => date.slice(0, 7);

export const yearUrl = (year: string): string => `/${year}/`;
export const monthUrl = (month: CalendarMonth): string => `/${month.replace("-", "/")}/`;
export const dayUrl = (date: CalendarDate): string => `/${date.replaceAll("-", "/")}/`;
/** The day of a story, by its address: `/2014/11/14/ferry-0a1b2c3d.html`. */
export const dateIn = (url: string): CalendarDate => url.slice(1, "/YYYY/MM/DD".length).replaceAll("/", "-");

/** `14`, without a leading zero. */
export const dayNumber = (date: CalendarDate): string => String(Number(date.slice(8)));
/** `987`, without leading zeros. */
export const yearName = (year: string): string => String(Number(year));

/** The twelve months of a year. */
export function monthsOf(year: string): readonly CalendarMonth[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
}

/** The weeks of a month, Monday first, seven squares each. */
export function weeksOf(month: CalendarMonth): readonly (readonly Square[])[] {
  const first = utc(`${month}-01`);
  const squares: Square[] = Array.from({ length: getISODay(first) - 1 }, () => null);
  for (let day = 1; day <= getDaysInMonth(first); day++) {
    squares.push(`${month}-${String(day).padStart(2, "0")}`);
  }
  while (squares.length % 7 !== 0) squares.push(null);
  return Array.from({ length: squares.length / 7 }, (_, week) => squares.slice(week * 7, week * 7 + 7));
}

/** Which day of the week it is: 0 for Monday, 6 for Sunday. */
export const weekdayOf = (date: CalendarDate): number => getISODay(utc(date)) - 1;

/** The day of the year: `11-14`. */
export const yearDayOf = (date: CalendarDate): string => date.slice(5);

/** The months with all days that any year has, 29 February among them; a day is `11-14`. */
export function leapYear(): readonly { readonly month: CalendarMonth; readonly days: readonly string[] }[] {
  return monthsOf("2000").map((month) => ({
    month,
    days: weeksOf(month)
      .flat()
      .flatMap((day) => (day === null ? [] : [yearDayOf(day)])),
  }));
}
