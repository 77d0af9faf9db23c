import { dateFromPath, fullYear, type MonthDay, nearest, type YearFound } from "../../dateline/year.ts";

/** `AP-WF-11-13-13 1509GMT`, `upi 11-13-1987 05:24 pet`: month, day and year behind the text. */
const STAMP = /(?<!\d)(\d{1,2})-(\d{1,2})-(\d{2}|\d{4})(?!\d)/;
const HEADER_YEAR = /(?<!\d)(\d{1,2})-(\d{1,2})-((?:19|20)\d\d)(?!\d)/;

/**
 *     f l BC-LT--Argentina-CancerB     11-13 1049
 *                                      ^^^^^
 *     ␃AP-WF-11-13-13 1509GMT<
 *            ^^^^^^^^
 * The issue date of an ANPA message. Its header has no year: that is in the stamp behind the text, else in the name of
 * the folder or file, else nowhere.
 */
export function anpaDate(
  header: { readonly text: string; readonly date: MonthDay | null },
  trailer: string,
  path: string,
): YearFound | null {
  const given = HEADER_YEAR.exec(header.text.slice(0, 1000));
  const stamp = given ?? STAMP.exec(trailer.slice(0, 1000));
  const month = Number(stamp?.[1]);
  const day = Number(stamp?.[2]);
  if (stamp && month >= 1 && month <= 12 && day >= 1 && day <= 31) {
    const digits = stamp[3] ?? "";
    const wanted = header.date ?? { month, day };
    const date = nearest(wanted, fullYear(digits), month, day);
    if (date !== null) return { date, rule: digits.length === 4 && !header.date ? null : "year-from-stamp" };
  }
  const date = header.date === null ? null : dateFromPath(path, header.date);
  return date === null ? null : { date, rule: "year-from-path" };
}
