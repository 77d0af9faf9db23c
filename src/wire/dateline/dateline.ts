import type { CalendarDate } from "../../article.ts";
import { isAgency } from "./agencies.ts";
import { calendarDate, datelineDate, dayAfter } from "./date.ts";
import { readEastAsian } from "./east-asian.ts";
import { readFront } from "./front.ts";
import { isWeekday, monthOf } from "./months.ts";
import { inCapitals, isMasthead, isNeverPlace, isPlaceWord } from "./place.ts";
import type { DatelineDay, DatelineReading } from "./reading.ts";
import { readTail, type Tail } from "./tail.ts";

export interface DatelineOptions {
  /** The issue date, by which a place in small letters is judged; null where it is not known yet. */
  readonly issued: CalendarDate | null;
  /** The place that the file's own fields name. */
  readonly known?: string | null;
}

/** Longest dateline looked for, in characters and words. */
const REACH = 200;
const WORDS = 14;
/** Days before the issue date within which a place in small letters is taken for one. */
const NEAR = 8;
/** Words of a place in small letters that an agency's mark, and no day, stands behind. */
const SHORT = 4;

/**
 *     CALGARY, Alberta, Nov 14 (Reuters) - North Korean …      (ANSA) - ROMA, 12 APR - Il mercato …
 *     ^^^^^^^^^^^^^^^^  ^^^^^^  ^^^^^^^     ^ length            ^^^^^^^^^^^^^^^^^^^^^^^^
 * Reads the dateline that opens a story, whoever sent it: a place; the day, the agency's mark or both, in any order
 * and language; and a dash where the file kept it. Null where the story opens with none.
 */
export function readDateline(text: string, options: DatelineOptions): DatelineReading | null {
  const head = text.slice(0, REACH);
  const asian = readEastAsian(head);
  if (asian !== null) return asian;
  const front = readFront(head);
  if (front === null) return readFrom(head, 0, null, options);
  const inner = readFrom(head, front.end, front.agency, options);
  if (inner !== null) return inner;
  return front.day !== null && front.agency !== null
    ? finish(head, "", { ...front, separated: true }, front.end)
    : null;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function readFrom(
  head: string,
  from: number,
  front: string | null,
  options: DatelineOptions,
): DatelineReading | null {
  const words = wordsOf(head, from);
  const [opener] = words;
  if (!opener) return null;
  const first = head.slice(opener.start, endOf(opener).end);
  if (!isPlaceWord(first, true) || monthOf(first) > 0 || isNeverPlace(first)) return null;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const next = words[index + 1];
    if (!word) return null;
    if (index > 0 && !isPlaceWord(word.text, false) && !isSlip(index, word, next)) return null;
    const { end, glued } = endOf(word);
    const region = glued ? null : regionAt(head, end);
    const tail = region?.tail ?? readTail(head, end, glued);
    if (tail === null) {
      if (glued) return null;
      continue;
    }
    const place = trimmed(head.slice(opener.start, region?.end ?? end));
    if (isSure(head, place, first, tail, front, options)) {
      return finish(head, place, { ...tail, agency: tail.agency ?? front }, tail.end);
    }
    // A dash alone may stand in a place's name.
    if (tail.day !== null || tail.agency !== null || !tail.separated) return null;
  }
  return null;
}

function wordsOf(head: string, from: number): readonly Word[] {
  const words: Word[] = [];
  const pattern = /[^\s,]+/g;
  pattern.lastIndex = from;
  for (let match = pattern.exec(head); match && words.length < WORDS; match = pattern.exec(head)) {
    words.push({ text: match[0], start: match.index, end: pattern.lastIndex });
  }
  return words;
}

/** `LISBON.—The`, `København/Ritzau/:`: where the place ends inside a word. */
function endOf(word: Word): { readonly end: number; readonly glued: boolean } {
  const match = /^[\p{L}\p{M}.'’-]+?(?=\.?(?:--|—)|\(\p{L}|\/\p{L}+\/)/u.exec(word.text);
  return match === null || match[0].length < 3
    ? { end: word.end, glued: false }
    : { end: word.start + match[0].length, glued: true };
}

/** `New york`, a slip: only as the second word, and with the very day behind it. */
function isSlip(index: number, word: Word, next: Word | undefined): boolean {
  return index === 1 && next !== undefined && monthOf(next.text) > 0 && /^[a-z]{2,}$/.test(word.text);
}

/** `Vigo (España), 14 nov (EFE)`: a bracket that says where the place lies, with the agency's mark behind it. */
function regionAt(head: string, at: number): { readonly end: number; readonly tail: Tail } | null {
  const match = /^ \((\p{Lu}[\p{L} .'-]{2,24})\)(?=[,\s])/u.exec(head.slice(at, at + 40));
  if (!match || isAgency(match[1] ?? "")) return null;
  const end = at + match[0].length;
  const tail = readTail(head, end);
  return tail?.certain ? { end, tail } : null;
}

/**
 * `MOSCOW.` before a day: the stop ends the place. It stays behind an abbreviation (`Calif.`). A day of the week
 * before the date is no part of the place.
 */
function trimmed(place: string): string {
  const [, before = "", day = ""] = /^(.+?),? (\S+)$/.exec(place) ?? [];
  const named = isWeekday(day) ? before : place;
  return /^\p{Lu}{4,}\.$/u.test(named) ? named.slice(0, -1) : named;
}

/** Whether what stands there can be nothing else than a dateline. */
function isSure(
  head: string,
  place: string,
  opener: string,
  tail: Tail,
  front: string | null,
  { issued, known = null }: DatelineOptions,
): boolean {
  if (isMasthead(place) || (isAgency(place) && tail.agency === null)) return false;
  const capitals = inCapitals(opener);
  const marked = tail.agency !== null || front !== null;
  if (tail.day !== null) {
    // Words in capitals and figures make days of other languages (`NET 14 mar`): without a mark it must be the very day.
    if (!tail.day.english && !marked && !tail.separated) return isNear(tail.day, issued);
    return (
      capitals || marked || (tail.separated && opensSentence(head, tail.end)) || isNear(tail.day, issued)
    );
  }
  const named = known !== null && known !== "" && place.toLowerCase().startsWith(known.toLowerCase());
  if (!marked)
    return (
      tail.separated &&
      ((capitals && place === place.toUpperCase() && place.length > 2) || named || isPlaceAndRegion(place))
    );
  if (capitals) return place.length > 2 && (tail.separated || tail.certain || front !== null);
  if (!opensSentence(head, tail.end) || place.split(/\s+/).length > SHORT) return named;
  return tail.certain || front !== null || (tail.separated && tail.shaped) || named;
}

/** `TULSA, Okla.`: a town in capitals, and where it lies. */
function isPlaceAndRegion(place: string): boolean {
  const [town = "", region = ""] = place.split(/,\s{0,3}/);
  return town.length > 2 && town === town.toUpperCase() && /^\p{Lu}/u.test(region) && region.length < 25;
}

/** False where the text goes on in small letters, as a sentence does behind a bracket. */
function opensSentence(head: string, at: number): boolean {
  return (
    !/^\s{0,4}\p{Ll}{2}/u.test(head.slice(at, at + 8)) ||
    /^\s{0,4}(?:al-|de |d'|van |von |i[A-Z])/.test(head.slice(at, at + 8))
  );
}

function isNear(day: DatelineDay, issued: CalendarDate | null): boolean {
  const date = issued === null ? null : dateOf(day, issued);
  if (date === null || issued === null) return false;
  const days = (Date.parse(dayAfter(issued)) - Date.parse(date)) / 86_400_000;
  return days >= 0 && days <= NEAR;
}

function finish(
  head: string,
  place: string,
  tail: Pick<Tail, "day" | "agency" | "separated">,
  end: number,
): DatelineReading {
  const raw = head.slice(0, end).trim();
  let length = end;
  while (head.charAt(length) === " ") length++;
  return { place, day: tail.day, agency: tail.agency, raw, length, separated: tail.separated };
}

/**
 * The date that a dateline's day means in a story issued on that day: in the year it gives or, without one, the latest
 * that is at most a day after the issue date. Null where the calendar has no such day.
 */
export function dateOf({ year, month, day }: DatelineDay, issued: CalendarDate): CalendarDate | null {
  return year === null ? datelineDate(issued, month, day) : calendarDate(year, month, day);
}
