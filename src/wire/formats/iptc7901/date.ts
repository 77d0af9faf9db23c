import { calendarDate } from "../../dateline/date.ts";
import { monthNamed } from "../../dateline/months.ts";
import { dateFromPath, fullYear } from "../../dateline/year.ts";
import type { DayGiven } from "../../draft.ts";
import type { Line } from "../../text/lines.ts";

const GROUP =
  /(?<!\d)(\d{2})(\d{2})(\d{2})(?:\s{0,3}(?:GMT|UTC|Z|[A-Z]{3,4}))?\s{1,4}(\p{L}{3,10})\.?(?:[ /]{1,4}(\d{4}|\d{2}))?(?!\d)/u;

/**
 *     131137 GMT Nov 13
 *     ^^ day     ^^^ month
 *       ^^^^ time    ^^ year
 * IPTC 7901's date-time group, behind the text. Where the last figure equals the day some write the day again, so a
 * year in the folder's or file's name goes before it. Nothing where no line holds one.
 */
export function iptcDates(lines: readonly Line[], path: string): readonly DayGiven[] {
  for (const { text, number } of lines) {
    const match = GROUP.exec(text.slice(0, 200));
    const month = monthNamed(match?.[4] ?? "");
    if (match) return [dayOf(match, month, number, path)];
  }
  return [];
}

function dayOf(match: RegExpExecArray, month: number, line: number, path: string): DayGiven {
  const day = Number(match[1]);
  const digits = match[5] ?? "";
  const doubtful = digits === "" || digits === match[1];
  const fromPath = doubtful && month > 0 ? dateFromPath(path, { month, day }) : null;
  if (fromPath !== null) return { text: fromPath, line, rule: "year-from-path" };
  if (month > 0 && digits === "") return { text: `--${two(month)}-${two(day)}`, line, rule: null };
  const date = month > 0 ? calendarDate(fullYear(digits), month, day) : null;
  return { text: date ?? match[0], line, rule: digits.length === 4 ? null : "year-from-date-time-group" };
}

const two = (figure: number): string => String(figure).padStart(2, "0");
