import { monthsOf, type Width, weekdaysOf } from "./locale.ts";

/** How a language puts a date together. Months and weekdays come by their names, days as the style writes them. */
export interface DateStyle {
  /** The day of the month inside a date: `14`; `14.` in German, `1er` in French. */
  readonly day: (number: number) => string;
  /** `14 November 2014`. */
  readonly long: (day: string, month: string, year: string) => string;
  /** `14 Nov 2014`. */
  readonly short: (day: string, month: string, year: string) => string;
  /** `14 November`. */
  readonly dayOfYear: (day: string, month: string) => string;
  /** `14 Nov`. */
  readonly shortDayOfYear: (day: string, month: string) => string;
  /** `November 2014`. */
  readonly month: (month: string, year: string) => string;
  /** `Friday, 14 November 2014`. */
  readonly full: (weekday: string, date: string) => string;
  /** From one date to another. */
  readonly range: (first: string, last: string) => string;
}

/** Dates as a reader has them. A date is `2014-11-14`, a month `2014-11`, a year `2014`, a day of the year `11-14`. */
export interface Dates {
  readonly long: (date: string) => string;
  readonly short: (date: string) => string;
  readonly full: (date: string) => string;
  readonly month: (month: string) => string;
  readonly dayOfYear: (day: string) => string;
  /** From the first to the last, and what both have in common told once: `4 to 20 November 2014`. */
  readonly span: (first: string, last: string) => string;
  /** From one to the other, both as they are told. */
  readonly between: (first: string, last: string) => string;
  /** From the first to the last, short, and what both have in common told once: `4 to 20 Nov 2014`. */
  readonly reach: (first: string, last: string) => string;
  /** A day, a month or a year, by how much of it there is. */
  readonly stretch: (key: string) => string;
  /** The part of a date that a key ends with: `14`, `November`, `2014`. */
  readonly part: (key: string) => string;
  /** The name of a month, for `2014-11` or a date. Standing alone, some languages have another form for it. */
  readonly monthName: (month: string) => string;
  readonly shortMonth: (month: string) => string;
  readonly narrowMonth: (month: string) => string;
  /** A date that stands as a heading, and begins with a capital there. */
  readonly titled: (date: string) => string;
  /** Monday first. */
  readonly weekdays: (width: Width) => readonly string[];
}

/** `987`, without leading zeros. */
export const yearName = (year: string): string => String(Number(year));

/**
 * Dates in a language: the names as CLDR has them, by `Intl`, and put together by the language's own style, since what
 * CLDR's patterns look like changes from one release to the next more than the names do. A new release of Node may
 * yet rename a month, and then all pages are new.
 */
export function openDates(language: string, style: DateStyle): Dates {
  const months = once((width: Width) => monthsOf(language, width, false));
  const inDate = once((width: Width) => monthsOf(language, width, true));
  const weekdays = once((width: Width) => weekdaysOf(language, width));
  const day = (date: string): string => style.day(Number(date.slice(-2)));
  const month = (of: readonly string[], key: string): string => of[Number(key.slice(5, 7)) - 1] ?? "";
  const year = (key: string): string => yearName(key.slice(0, 4));

  const long = (date: string): string => style.long(day(date), month(inDate("long"), date), year(date));
  const short = (date: string): string => style.short(day(date), month(inDate("short"), date), year(date));
  const longMonth = (key: string): string => style.month(month(inDate("long"), key), year(key));
  return {
    long,
    short,
    full: (date) =>
      style.full(weekdays("long")[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? "", long(date)),
    month: longMonth,
    dayOfYear: (key) => style.dayOfYear(day(key), month(inDate("long"), `2000-${key}`)),
    span: (first, last) => {
      if (first === last) return long(first);
      const start =
        first.slice(0, 7) === last.slice(0, 7)
          ? day(first)
          : first.slice(0, 4) === last.slice(0, 4)
            ? style.dayOfYear(day(first), month(inDate("long"), first))
            : long(first);
      return style.range(start, long(last));
    },
    between: style.range,
    reach: (first, last) => {
      if (first === last) return short(last);
      const start =
        first.slice(0, 7) === last.slice(0, 7)
          ? day(first)
          : first.slice(0, 4) === last.slice(0, 4)
            ? style.shortDayOfYear(day(first), month(inDate("short"), first))
            : short(first);
      return style.range(start, short(last));
    },
    stretch: (key) => (key.length > 7 ? long(key) : key.length > 4 ? longMonth(key) : yearName(key)),
    part: (key) =>
      key.length > 7
        ? String(Number(key.slice(8)))
        : key.length > 4
          ? month(months("long"), key)
          : yearName(key),
    monthName: (key) => month(months("long"), key),
    shortMonth: (key) => month(months("short"), key),
    narrowMonth: (key) => month(months("narrow"), key),
    titled: (date) => date.slice(0, 1).toLocaleUpperCase(language) + date.slice(1),
    weekdays,
  };
}

/** Names are asked of `Intl` when the first is needed: a browser needs few of them. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
