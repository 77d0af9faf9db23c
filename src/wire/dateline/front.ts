import { isAgency } from "./agencies.ts";
import type { DatelineDay } from "./reading.ts";
import { readDayAt } from "./tail.ts";

/** What may stand before a dateline's place: `(ANSA) - `, `14 Nov (Reuters) - `. */
export interface Front {
  readonly agency: string | null;
  readonly day: DatelineDay | null;
  readonly end: number;
}

const BRACKETED = /^\s{0,4}\(([\p{L}][\p{L}.&/ -]{1,24})\)\s{0,3}(?:(?:--?|–|—|\.)\s{1,4})?/u;
const AFTER = /^[\s,]{0,3}\(([\p{L}][\p{L}.&/ -]{1,24})\)\s{0,3}[.:]?\s{0,3}(?:--?|–|—|_)\s{1,4}/u;

/**
 *     (ANSA) - ROMA, 12 APR - …      Nov 14 (Reuters) - Shares …
 *     ^^^^^^^^^                      ^^^^^^^^^^^^^^^^^^
 * An agency's mark, or a day with the agency's mark behind it, at the front of a text; null where there is neither.
 */
export function readFront(head: string): Front | null {
  const first = BRACKETED.exec(head.slice(0, 40));
  const name = first?.[1] ?? "";
  if (first && isAgency(name)) return { agency: name, day: null, end: first[0].length };
  const dated = readDayAt(head, 0);
  if (dated === null) return null;
  const mark = AFTER.exec(head.slice(dated.end, dated.end + 40));
  if (!mark || !isAgency(mark[1] ?? "")) return null;
  return { agency: mark[1] ?? null, day: dated.day, end: dated.end + mark[0].length };
}
