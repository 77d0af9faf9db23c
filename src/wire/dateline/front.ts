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
/** `AFP - Paris, 14 Nov - …` */
const BARE = /^(\p{Lu}{2,9}|dpa|epd|ats|sda|Xinhua|Kyodo|Reuters|Interfax)\s{0,2}[-–—:/]\s{1,3}(?=\p{Lu})/u;
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
  const bare = BARE.exec(head.slice(0, 30));
  const sender = bare?.[1] ?? "";
  if (bare && isAgency(sender) && readsOn(head, bare[0].length))
    return { agency: sender, day: null, end: bare[0].length };
  const dated = readDayAt(head, 0);
  if (dated === null) return null;
  const mark = AFTER.exec(head.slice(dated.end, dated.end + 40));
  if (!mark || !isAgency(mark[1] ?? "")) return null;
  return { agency: mark[1] ?? null, day: dated.day, end: dated.end + mark[0].length };
}

/** True where a day follows soon: an agency's name without brackets must have a dateline behind it. */
function readsOn(head: string, from: number): boolean {
  for (let at = from; at < Math.min(head.length, from + 60); at++) {
    if (/[\s,]/.test(head.charAt(at)) && readDayAt(head, at) !== null) return true;
  }
  return false;
}
