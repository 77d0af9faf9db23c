import { readStamp } from "../../around/stamp.ts";
import { calendarDate } from "../../dateline/date.ts";
import { fullYear, type MonthDay, nearest } from "../../dateline/year.ts";
import type { DayGiven } from "../../draft.ts";
import type { Line } from "../../text/lines.ts";

/** `upi 11-13-1987 05:24 pet`: month, day and year behind the text. */
const LOOSE = /(?<![\d:])(?<!\d-)(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})(?![\d-])/;
const HEADER_YEAR = /(?<!\d)(\d{1,2})-(\d{1,2})-((?:19|20)\d\d)(?!\d)/;

/**
 *     f l BC-LT--Argentina-CancerB     11-13 1049
 *                                      ^^^^^
 *     ␃AP-WF-11-13-13 1509GMT<
 *            ^^^^^^^^
 * The issue date of an ANPA message. Its header has no year: that is in the stamp behind the text, else to be told by
 * the name of the folder or by the dateline. Some senders write the header's day before its month; the stamp tells.
 */
export function anpaDates(
  header: { readonly text: string; readonly line: number; readonly date: MonthDay | null },
  behind: readonly Line[],
): readonly DayGiven[] {
  const whole = dayOf(HEADER_YEAR.exec(header.text.slice(0, 1000)));
  if (whole !== null)
    return [{ text: whole, line: header.line, rule: header.date === null ? null : "year-from-header" }];
  for (const { text, number } of behind) {
    const stamp = readStamp(text) ?? dayOf(LOOSE.exec(text.slice(0, 200)));
    if (stamp === null) continue;
    const date = header.date === null ? stamp : withStamp(header.date, stamp);
    return [{ text: date, line: number, rule: "year-from-stamp" }];
  }
  if (header.date === null) return [];
  const { month, day } = header.date;
  return [{ text: `--${two(month)}-${two(day)}`, line: header.line, rule: null }];
}

const two = (figure: number): string => String(figure).padStart(2, "0");

function dayOf(match: RegExpExecArray | null): string | null {
  return match ? calendarDate(fullYear(match[3] ?? ""), Number(match[1]), Number(match[2])) : null;
}

/** The header's day in the stamp's year; the stamp's own where the header's figures are that day's turned round. */
function withStamp(header: MonthDay, stamp: string): string {
  const [year = 0, month = 0, day = 0] = stamp.split("-").map(Number);
  if (header.month === day && header.day === month) return stamp;
  return nearest(header, year, month, day) ?? stamp;
}
