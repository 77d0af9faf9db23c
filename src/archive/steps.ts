import type { CalendarDate } from "../article.ts";
import { type CalendarMonth, dayUrl, monthOf, monthUrl, yearOf, yearUrl } from "./calendar.ts";
import type { Catalogue, Stretch } from "./catalogue.ts";
import { firstFrom } from "./order.ts";

/** Where a step leads. */
export interface Step {
  readonly url: string;
  /** The day, month or year that stands there: `2014-11-13`, `2014-11`, `2014`. */
  readonly key: string;
}

/** One part of a date, the page that holds all of it, and the way to the one before and after *with stories*. */
export interface TimeStep extends Step {
  readonly previous: Step | null;
  readonly next: Step | null;
}

/** Where in time a page stands. Month and day are null on pages that cover more. */
export interface TimeBar {
  readonly year: TimeStep;
  readonly month: TimeStep | null;
  readonly day: TimeStep | null;
}

/**
 * The way to a day's page, and to those of its month and year, for pages that are none of them. No step leads on from
 * there: where the next days lie changes with every new one, and what was published of older ones stays as it was.
 */
export function barAt(date: CalendarDate): TimeBar {
  const still = { previous: null, next: null };
  return {
    year: { ...yearStep(yearOf(date)), ...still },
    month: { ...monthStep(monthOf(date)), ...still },
    day: { ...dayStep(date), ...still },
  };
}

/** The way to those of a date's pages that there are; null where not even its year has one. */
export function barWithin({ days, months, years }: Catalogue, date: CalendarDate): TimeBar | null {
  const has = (stretches: readonly Stretch<string>[], key: string): boolean =>
    stretches[placeOf(stretches, key)]?.key === key;
  const { year, month, day } = barAt(date);
  if (!has(years, yearOf(date))) return null;
  return { year, month: has(months, monthOf(date)) ? month : null, day: has(days, date) ? day : null };
}

/**
 * A day: a step by month or year leads to the day with stories nearest to the same date there. While later days may
 * yet bring a nearer one it leads to that month or year itself, so that not every new day moves it.
 */
export function barOfDay({ days, months, years }: Catalogue, date: CalendarDate): TimeBar {
  const month = monthOf(date);
  const [ownMonth, ownYear] = [neighbours(months, month), neighbours(years, yearOf(date))];
  const inMonth = (other: string | null): Step | null => {
    if (other === null) return null;
    const day = nearest(days, other, `${other}-${date.slice(8)}`);
    return day === null ? monthStep(other) : dayStep(day);
  };
  const inYear = (other: string | null): Step | null => {
    if (other === null) return null;
    const day = nearest(days, other, `${other}${date.slice(4)}`);
    return day === null ? yearStep(other) : dayStep(day);
  };
  const own = neighbours(days, date);
  return {
    year: {
      ...yearStep(yearOf(date)),
      previous: inYear(ownYear.previous),
      next: inYear(ownYear.next),
    },
    month: {
      ...monthStep(month),
      previous: inMonth(ownMonth.previous),
      next: inMonth(ownMonth.next),
    },
    day: {
      ...dayStep(date),
      previous: own.previous === null ? null : dayStep(own.previous),
      next: own.next === null ? null : dayStep(own.next),
    },
  };
}

/** A month: a step by year leads to the month with stories nearest to the same one there; as with a day. */
export function barOfMonth({ months, years }: Catalogue, month: CalendarMonth): TimeBar {
  const [own, ownYear] = [neighbours(months, month), neighbours(years, yearOf(month))];
  const near = (year: string | null): Step | null => {
    if (year === null) return null;
    const other = nearest(months, year, `${year}${month.slice(4)}`);
    return other === null ? yearStep(year) : monthStep(other);
  };
  return {
    year: { ...yearStep(yearOf(month)), previous: near(ownYear.previous), next: near(ownYear.next) },
    month: {
      ...monthStep(month),
      previous: own.previous === null ? null : monthStep(own.previous),
      next: own.next === null ? null : monthStep(own.next),
    },
    day: null,
  };
}

/** A year. */
export function barOfYear({ years }: Catalogue, year: string): TimeBar {
  const { previous, next } = neighbours(years, year);
  return {
    year: {
      ...yearStep(year),
      previous: previous === null ? null : yearStep(previous),
      next: next === null ? null : yearStep(next),
    },
    month: null,
    day: null,
  };
}

const dayStep = (date: CalendarDate): Step => ({ url: dayUrl(date), key: date });
const monthStep = (month: CalendarMonth): Step => ({ url: monthUrl(month), key: month });
const yearStep = (year: string): Step => ({ url: yearUrl(year), key: year });

/** Keys next to `key` in a sorted list that holds it. */
function neighbours(
  stretches: readonly Stretch<string>[],
  key: string,
): { readonly previous: string | null; readonly next: string | null } {
  const at = placeOf(stretches, key);
  return { previous: stretches[at - 1]?.key ?? null, next: stretches[at + 1]?.key ?? null };
}

/**
 * Of the keys that begin with `prefix` the nearest to `wanted`; the earlier of two as near. Null where none comes after
 * `wanted`, there or later: a nearer one may yet.
 */
function nearest(stretches: readonly Stretch<string>[], prefix: string, wanted: string): string | null {
  const at = placeOf(stretches, wanted);
  const [before, after] = [stretches[at - 1]?.key, stretches[at]?.key];
  if (after === undefined) return null;
  if (before?.startsWith(prefix) !== true) return after;
  if (!after.startsWith(prefix)) return before;
  return ordinal(wanted) - ordinal(before) <= ordinal(after) - ordinal(wanted) ? before : after;
}

/** Index of the first stretch whose key is not less than `key`. */
function placeOf(stretches: readonly Stretch<string>[], key: string): number {
  return firstFrom(stretches.length, (at) => (stretches[at]?.key ?? "") < key);
}

/** A number that grows with a date or month; a month counts 31 days, which is near enough to tell the nearer. */
function ordinal(key: string): number {
  const [year = 0, month = 1, day = 1] = key.split("-").map(Number);
  return (year * 12 + month) * 31 + day;
}
