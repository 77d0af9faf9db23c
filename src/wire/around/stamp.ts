import type { CalendarDate } from "../../article.ts";
import { calendarDate } from "../dateline/date.ts";
import { monthNamed } from "../dateline/months.ts";
import { fullYear } from "../dateline/year.ts";

const AMERICAN = /^[A-Z]{2,6}-[A-Z]{2,4}-(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})\b/;
const KYODO = /^[A-Z]{2,6}-\d{1,2}:\d{2}-(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})\b/;
const GROUP = /^\(?(\d{2})\d{4}\s{0,2}[A-Z]{1,5}\s{1,3}(\p{L}{3,10})\.?\s{0,2}(\d{4}|\d{2})\)?$/u;

/**
 *     AP-NY-03-09-87 1501EST      KWS-18:05-08-12-19      100942 GMT Dez 18
 * The day in the stamp that closes a message: month before day in America, day before month elsewhere. Null for any
 * other line, and where the calendar has no such day.
 */
export function readStamp(text: string): CalendarDate | null {
  const line = text.trim();
  const american = AMERICAN.exec(line);
  if (american) return calendarDate(fullYear(american[3] ?? ""), Number(american[1]), Number(american[2]));
  const kyodo = KYODO.exec(line);
  if (kyodo) return calendarDate(fullYear(kyodo[3] ?? ""), Number(kyodo[2]), Number(kyodo[1]));
  const group = GROUP.exec(line);
  return group ? calendarDate(fullYear(group[3] ?? ""), monthNamed(group[2] ?? ""), Number(group[1])) : null;
}
