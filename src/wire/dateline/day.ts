import type { CalendarDate, DayRule } from "../../article.ts";
import { calendarDate } from "./date.ts";
import { isWeekday, monthNamed } from "./months.ts";
import { fullYear, type MonthDay } from "./year.ts";

/** Which of the two comes first where a day is written in figures alone: `03/04/1989`. */
export type DayOrder = "day-first" | "month-first";

/** A day in whatever spelling, and where it ends in the text; `rule` where something had to be concluded. */
export type DayReading =
  | {
      readonly kind: "day";
      readonly date: CalendarDate;
      readonly rule: DayRule | null;
      readonly end: number;
      readonly order?: DayOrder;
    }
  /** The year is wanting. */
  | { readonly kind: "partial"; readonly monthDay: MonthDay; readonly end: number }
  | {
      readonly kind: "ambiguous";
      readonly readings: readonly Ordered[];
      readonly text: string;
      readonly end: number;
    }
  /** It has the shape of a date, and the calendar has no such day. */
  | { readonly kind: "wrong"; readonly text: string; readonly end: number };

/** One of the days that figures may mean. */
export interface Ordered {
  readonly date: CalendarDate;
  readonly order: DayOrder | "year-first";
}

const REACH = 80;
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
/** No day in words opens with it. */
const YEAR = /^\d{4}[-/.\d]/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const PARTIAL = /^--(\d{2})-?(\d{2})(?!\d)/;
const HAN = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]/;
const MONTH_FIRST =
  /^(\p{L}{3,12})\.?[\s-]{1,3}(\d{1,2})(?:st|nd|rd|th)?,?[\s-]{1,3}(\d{4}|['’]?\d{2})(?![\d:])/u;
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]{0,3}(?:de |of )?(\p{L}[\p{L}\p{M}]{2,14})\.?,?[\s-]{1,3}(?:de |del )?(\d{4}|['’]?\d{2})(?![\d:])/u;
const FIGURES = /^(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/;
const ZONE =
  "Z|UTC|GMT|UT|[ECMP][SD]T|BST|CES?T|MES?Z|EES?T|MSK|JST|KST|HKT|SGT|IST|AE[SD]T|[+-]\\d{2}:?\\d{2}";
const CLOCK = new RegExp(
  `^(?:T|[ ,]{1,3}(?:at )?)\\d{1,2}(?:[:.h]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d{1,9})?)?|\\d{2}(?=Z|[ +-]\\d{4}|\\s?(?:${ZONE})))(?: ?[AaPp]\\.?[Mm]\\.?)?(?: ?(?:${ZONE})(?![A-Za-z]))?(?: \\([A-Z]{2,5}\\))?`,
);
/** `Mar 05 10:11:12 GMT 2001`, as C's asctime and Unix's date write it. */
const CLOCK_INSIDE =
  /^(\p{L}{3,12})\.? {1,2}(\d{1,2}) \d{1,2}:\d{2}(?::\d{2})?(?: [A-Z]{2,5})? (\d{4})(?!\d)/u;
/** The clock that an ISO date-time in basic form has: `T191044Z`. */
const BASIC_CLOCK = /^T\d{2}(?:\d{2}(?:\d{2}(?:[.,]\d{1,9})?)?)?(?:Z|[+-]\d{2}:?\d{2})?/;

/**
 *     Sun, 15 Jan 89 10:00:00 EST      1989-01-15T23:30:00-05:00      Jan. 15, 1989      15.01.1989
 * Reads the day that opens a text, its weekday and clock taken along: the day as written, whatever its time zone. Null
 * where the text does not open with one. Figures alone that can be two days are `ambiguous` unless `order` decides.
 */
export function readDay(text: string, order: DayOrder | null = null): DayReading | null {
  const head = text.slice(0, REACH);
  const from = weekdayAt(head);
  const rest = head.slice(from);
  const found = (YEAR.test(rest) ? null : inWords(rest)) ?? inFigures(rest, order);
  if (found === null) return null;
  const end = from + found.end;
  return { ...found, end: end + clockAt(head.slice(end)) };
}

function weekdayAt(head: string): number {
  const match = /^(\p{L}[\p{L}\p{M}-]{1,13})[.,]{0,2}\s{1,3}/u.exec(head);
  return match && isWeekday(match[1] ?? "") ? match[0].length : 0;
}

function clockAt(rest: string): number {
  return (CLOCK.exec(rest) ?? BASIC_CLOCK.exec(rest))?.[0].length ?? 0;
}

function inWords(rest: string): DayReading | null {
  const first = MONTH_FIRST.exec(rest);
  if (first && monthNamed(first[1] ?? "") > 0)
    return named(first, first[1] ?? "", first[2] ?? "", first[3] ?? "");
  const inside = CLOCK_INSIDE.exec(rest);
  if (inside && monthNamed(inside[1] ?? "") > 0)
    return named(inside, inside[1] ?? "", inside[2] ?? "", inside[3] ?? "");
  const second = DAY_FIRST.exec(rest);
  return second && monthNamed(second[2] ?? "") > 0
    ? named(second, second[2] ?? "", second[1] ?? "", second[3] ?? "")
    : null;
}

function named(match: RegExpExecArray, month: string, day: string, year: string): DayReading {
  const digits = year.replace(/^['’]/, "");
  return sound(
    match[0],
    fullYear(digits),
    monthNamed(month),
    Number(day),
    digits.length < 4 ? "century" : null,
  );
}

function sound(text: string, year: number, month: number, day: number, rule: DayRule | null): DayReading {
  const date = calendarDate(year, month, day);
  return date === null
    ? { kind: "wrong", text, end: text.length }
    : { kind: "day", date, rule, end: text.length };
}

function inFigures(rest: string, order: DayOrder | null): DayReading | null {
  const partial = PARTIAL.exec(rest);
  if (partial) {
    const monthDay = { month: Number(partial[1]), day: Number(partial[2]) };
    return { kind: "partial", monthDay, end: partial[0].length };
  }
  for (const match of [ISO.exec(rest), COMPACT.exec(rest), HAN.exec(rest)]) {
    if (!match) continue;
    const [month, day] = match.slice(-2).map(Number);
    return sound(match[0], Number(match[1]), month ?? 0, day ?? 0, null);
  }
  const match = FIGURES.exec(rest);
  return match ? readFigures(match, order) : null;
}

/** `15/01/1989`, `01/15/1989`, `15.01.89`, `89-01-15`: what the calendar allows; full stops are the day's sign. */
function readFigures(match: RegExpExecArray, order: DayOrder | null): DayReading {
  const [text, a = "", sign, b = "", c = ""] = match;
  const century = c.length < 4;
  const possible: readonly (readonly [Ordered["order"], CalendarDate | null])[] = [
    ["day-first", calendarDate(fullYear(c), Number(b), Number(a))],
    ["month-first", sign === "." ? null : calendarDate(fullYear(c), Number(a), Number(b))],
    [
      "year-first",
      century && a.length === 2 && sign !== "." ? calendarDate(fullYear(a), Number(b), Number(c)) : null,
    ],
  ];
  const readings = possible.flatMap(([order, date]) => (date === null ? [] : [{ order, date }]));
  const dates = new Set(readings.map(({ date }) => date));
  const [only] = readings;
  const rule = century ? "century" : "figures";
  const end = text.length;
  if (only === undefined) return { kind: "wrong", text, end };
  if (dates.size === 1) {
    const told = only.order === "year-first" || readings.length > 1 ? {} : { order: only.order };
    return { kind: "day", date: only.date, rule, end, ...told };
  }
  // A setting or a folder that writes the day first never means the year by it.
  const chosen = order === null ? undefined : readings.find((reading) => reading.order === order);
  if (chosen) return { kind: "day", date: chosen.date, rule: "day-order", end };
  return { kind: "ambiguous", readings, text, end };
}

/** True for a line that is a day, a time of day, or both, and nothing else. */
export function isDayOrClock(text: string): boolean {
  if (text.length > 60) return false;
  const end = readDay(text)?.end ?? 0;
  return (end > 0 && end >= text.length) || clockAt(` ${text}`) === text.length + 1;
}
