import type { CalendarDate } from "../article.ts";
import { calendarDate, daysInMonth } from "../wire/dateline/date.ts";
import type { Reason } from "./query.ts";

/** The first and the last day of a year, a month or a day. */
export interface Span {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

const DATE = /^(\d{4})(?:[-/.‐-―−](\d{1,2})(?:[-/.‐-―−](\d{1,2}))?)?$/;

/** The days of `2014`, `2014-11` or `2014-11-14`, or why there are none. */
export function readSpan(
  text: string,
): Span | Extract<Reason, "no-date" | "no-such-year" | "no-such-month" | "no-such-day"> {
  // Full-width digits are digits too.
  const match = DATE.exec(text.normalize("NFKC"));
  if (match === null) return "no-date";
  const [year = 0, month, day] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (year === 0) return "no-such-year";
  const length = daysInMonth(year, month ?? 12);
  if (length === 0) return "no-such-month";
  const first = calendarDate(year, month ?? 1, day ?? 1);
  const last = calendarDate(year, month ?? 12, day ?? length);
  return first === null || last === null ? "no-such-day" : { first, last };
}

/** The range as restrictions of a query, in as few and short ones as say it: `date:2014-11`, `from:1987 to:1989`. */
export function writeRange(from: CalendarDate | null, to: CalendarDate | null): readonly string[] {
  if (from !== null && to !== null) {
    const whole = shortest(from, (span) => span.first === from && span.last === to);
    if (whole !== undefined) return [`date:${whole}`];
  }
  const texts: string[] = [];
  if (from !== null) texts.push(`from:${shortest(from, ({ first }) => first === from) ?? from}`);
  if (to !== null) texts.push(`to:${shortest(to, ({ last }) => last === to) ?? to}`);
  return texts;
}

/** The year, the month or the day itself, whose span is as asked. */
function shortest(day: CalendarDate, fits: (span: Span) => boolean): string | undefined {
  return [day.slice(0, 4), day.slice(0, 7), day].find((text) => {
    const span = readSpan(text);
    return typeof span !== "string" && fits(span);
  });
}
