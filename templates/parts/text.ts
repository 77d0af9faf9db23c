import { monthOf, shortDate, yearOf } from "../../src/archive/calendar.ts";
import type { CalendarDate } from "../../src/article.ts";

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

/**
 * Text as a page may show it: control characters become their pictures (U+2400 and on), since HTML allows none
 * and a reader should see that something stood there. Line breaks and tabs stay.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, picture);
}

/** The path of a file, whose name may hold signs that turn the text round: it shows those too. */
export function visiblePath(path: string): string {
  return visible(path).replace(/\p{Bidi_Control}/gu, "\ufffd");
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (character === "\n" || character === "\t") return character;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}
