import { monthOf, shortDate, yearOf } from "../../src/archive/calendar.ts";
import type { CalendarDate } from "../../src/article.ts";
import { visible } from "../../src/interop/visible.ts";

export { visible };

/** `14 Nov 2014`, `14 to 20 Nov 2014`, `30 Nov to 2 Dec 2014`, `30 Dec 2013 to 2 Jan 2014`. */
export function reach(first: CalendarDate, last: CalendarDate): string {
  const [start, end] = [shortDate(first).split(" "), shortDate(last)];
  if (first === last) return end;
  if (monthOf(first) === monthOf(last)) return `${start[0]} to ${end}`;
  return `${yearOf(first) === yearOf(last) ? start.slice(0, 2).join(" ") : start.join(" ")} to ${end}`;
}

/** `1 story`, `9,861 stories`. */
export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

/**
 * What the first page of a list counts in all. The others say `Stories`: the whole changes with each new story, and
 * they need not.
 */
export function countOnFirst(page: number, number: number, one: string, many: string): string {
  return page === 1 ? count(number, one, many) : `${many.slice(0, 1).toUpperCase()}${many.slice(1)}`;
}

/** The path of a file, whose name may hold signs that turn the text round: it shows those too. */
export function visiblePath(path: string): string {
  return visible(path).replace(/\p{Bidi_Control}/gu, "\ufffd");
}
