import type { CalendarDate, Dateline, Mark } from "../../article.ts";
import { readMarks } from "../around/marks.ts";
import { calendarDate, datelineDate, dayAfter, monthOf } from "./date.ts";
import { inCapitals, isNeverPlace, isPlaceWord } from "./place.ts";

/** A dateline, and how it was read. */
export interface DatelineReading {
  readonly dateline: Dateline;
  /** Characters it takes, with the space behind it: the body begins there. */
  readonly length: number;
  /** True where it names a day that the calendar does not have. */
  readonly impossible: boolean;
  /** True where the file gives the year. */
  readonly yearGiven: boolean;
  /** True where the dash before the lede stands in the file. */
  readonly separated: boolean;
  readonly marks: readonly Mark[];
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longest dateline looked for, in characters and words. */
const REACH = 200;
const WORDS = 14;
/** Days before the issue date within which a place in small letters is taken for one. */
const NEAR = 8;

/**
 *     CALGARY, Alberta, Nov 14 (Reuters) - North Korean …
 *     ^^^^^^^^^^^^^^^^  ^^^^^^  ^^^^^^^     ^ length
 * Reads the dateline that opens a story: a place, the day or the agency's mark or both, and a dash where the
 * file kept it. Null where the story opens with none. Without a year in the file the day is the latest one
 * that is at most a day after `issued`.
 */
export function readDateline(text: string, issued: CalendarDate): DatelineReading | null {
  const head = text.slice(0, REACH);
  const { marks, length: skip } = readMarks(head);
  const tokens = tokensOf(head, skip);
  const [opener] = tokens;
  if (!opener || !isPlaceWord(opener.text, true) || monthOf(opener.text) > 0 || isNeverPlace(opener.text))
    return null;
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index];
    const next = tokens[index + 1];
    const before = tokens[index - 1];
    if (!token || !before) return null;
    const place = head.slice(opener.start, before.end);
    const day = dayAt(token, next);
    if (day) return dated(head, place, day, issued, marks, inCapitals(opener.text));
    if (token.text.startsWith("(") || isDash(token.text)) {
      const undated = markAt(head, before.end);
      if (undated.agency !== null || (undated.separated && place === place.toUpperCase())) {
        return inCapitals(opener.text) && place.length > 2 ? finish(head, place, null, undated, marks) : null;
      }
    }
    // `New york`, a slip: only alone, and with the very day behind it.
    const slip =
      index === 1 && next !== undefined && monthOf(next.text) > 0 && /^[a-z]{2,}$/.test(token.text);
    if (!isPlaceWord(token.text, false) && !slip) return null;
  }
  return null;
}

function tokensOf(head: string, from: number): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = /[^\s,]+/g;
  pattern.lastIndex = from;
  for (let match = pattern.exec(head); match && tokens.length < WORDS; match = pattern.exec(head)) {
    tokens.push({ text: match[0], start: match.index, end: pattern.lastIndex });
  }
  return tokens;
}

interface Day {
  readonly month: number;
  readonly day: number;
  readonly end: number;
}

/** `Nov 14`, `Nov. 14`, `14 Nov`. */
function dayAt(token: Token, next: Token | undefined): Day | null {
  if (!next) return null;
  const month = monthOf(token.text);
  if (month > 0) {
    const day = dayNumber(next.text);
    return day > 0 ? { month, day, end: next.end } : null;
  }
  const day = dayNumber(token.text);
  const later = day > 0 ? monthOf(next.text) : 0;
  return later > 0 ? { month: later, day, end: next.end } : null;
}

function dayNumber(word: string): number {
  const match = /^(\d{1,2})[.:]?$/.exec(word);
  const day = match ? Number(match[1]) : 0;
  return day <= 31 ? day : 0;
}

function dated(
  head: string,
  place: string,
  day: Day,
  issued: CalendarDate,
  marks: readonly Mark[],
  capitals: boolean,
): DatelineReading | null {
  const year = yearAt(head, day.end, issued);
  const date = year ? calendarDate(year.year, day.month, day.day) : datelineDate(issued, day.month, day.day);
  if (!capitals && !isNear(date, issued)) return null;
  const mark = markAt(head, year ? year.end : day.end);
  const reading = finish(head, place, date, mark, marks);
  return { ...reading, impossible: date === null, yearGiven: year !== null };
}

/** `, 2014` behind the day, where it is this year or a neighbour and not the lede's first figure. */
function yearAt(head: string, at: number, issued: CalendarDate): { year: number; end: number } | null {
  const match = /^(,? ?)(\d{4})(?=[\s,(]|$)/.exec(head.slice(at, at + 10));
  if (!match) return null;
  const year = Number(match[2]);
  const end = at + match[0].length;
  if (Math.abs(year - Number(issued.slice(0, 4))) > 1) return null;
  const comma = match[1]?.startsWith(",") === true;
  return comma || markAt(head, end).separated ? { year, end } : null;
}

function isNear(date: CalendarDate | null, issued: CalendarDate): boolean {
  if (date === null) return false;
  const days = (Date.parse(dayAfter(issued)) - Date.parse(date)) / 86_400_000;
  return days >= 0 && days <= NEAR;
}

interface AgencyMark {
  readonly agency: string | null;
  readonly separated: boolean;
  readonly end: number;
}

const isDash = (word: string): boolean => /^(?:--?|_|–|—)$/.test(word);

const AGENCIES = new Set(
  "Reuters,Reuter,REUTERS,REUTER,AP,AFP,UPI,DPA,dpa,TASS,ITAR-TASS,Xinhua,EFE,ANSA,Kyodo,PTI,Bloomberg,AAP,PA,IPS,UNI,INS,Interfax".split(
    ",",
  ),
);

/** ` (Reuters) - `, ` (AP) _ `, ` - ` behind the day or the place; nothing where neither stands there. */
function markAt(head: string, at: number): AgencyMark {
  const match =
    /^[,.:]?\s{0,4}(?:\(([^()]{1,40})\)|\/([A-Za-z][\w -]{1,30})\/)?\s{0,4}((?:--?|_|–|—)(?=\s|$))?/.exec(
      head.slice(at),
    );
  const agency = match?.[1] ?? match?.[2] ?? null;
  const separated = match?.[3] !== undefined;
  if (match && (agency === null ? separated : separated || AGENCIES.has(agency))) {
    return { agency, separated, end: at + match[0].length };
  }
  const comma = /^[,.:]/.test(head.slice(at)) ? 1 : 0;
  // The agency is not one we can be certain of: it is the lede's first bracket.
  return { agency: null, separated: false, end: at + comma };
}

function finish(
  head: string,
  place: string,
  date: CalendarDate | null,
  mark: AgencyMark,
  marks: readonly Mark[],
): DatelineReading {
  const raw = head.slice(0, mark.end).trim();
  let length = mark.end;
  while (head.charAt(length) === " ") length++;
  return {
    dateline: { place, date, agency: mark.agency, raw },
    length,
    impossible: false,
    yearGiven: false,
    separated: mark.separated,
    marks,
  };
}
