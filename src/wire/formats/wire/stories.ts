import { readClosing } from "../../around/end-marks.ts";
import { isRule } from "../../around/notes.ts";
import { readDay } from "../../dateline/day.ts";
import type { Line } from "../../text/lines.ts";

/** A line that opens a story: where its date stands, and where the copy goes on. */
export interface DateLine {
  /** The day as it stands; the first word where it is no day in any spelling. */
  readonly text: string;
  /** Characters of the line up to the copy. */
  readonly length: number;
}

const OPENS = /^date(?:[:=]\s{0,20}|\s{1,20})/i;

/**
 *      date 2014-11-14 SEOUL Nov 14 North Korean …      Date: Sun, 15 Jan 89 10:00:00 EST
 *      ^^^^^^^^^^^^^^^^ length
 * Reads the date line of a story of the wire, in any spelling of the day; null where the line is none.
 */
export function readDateLine(text: string): DateLine | null {
  const opens = OPENS.exec(text.slice(0, 60));
  if (!opens) return null;
  const rest = text.slice(opens[0].length, opens[0].length + 120);
  const reading = readDay(rest);
  if (reading !== null && reading.kind !== "partial" && apart(rest, reading.end)) {
    return dateLine(text, opens[0].length, rest.slice(0, reading.end));
  }
  const word = /^\S{1,40}/.exec(rest)?.[0] ?? "";
  return /\d/.test(word) ? dateLine(text, opens[0].length, word) : null;
}

const apart = (rest: string, end: number): boolean => end >= rest.length || /\s/.test(rest.charAt(end));

function dateLine(text: string, from: number, date: string): DateLine {
  let length = from + date.length;
  while (length < text.length && /\s/.test(text.charAt(length))) length++;
  return { text: date.trim(), length };
}

/** A line that is a day and nothing else: `15 January 1989`, `Sunday, January 15, 1989`; null for any other. */
export function readBareDate(text: string): DateLine | null {
  if (text.length > 60) return null;
  const reading = readDay(text);
  return reading !== null &&
    reading.kind !== "partial" &&
    reading.kind !== "wrong" &&
    reading.end >= text.length
    ? { text, length: text.length }
    : null;
}

/**
 * Indexes of the lines that open the stories of a file. The first date line opens one; a further one does where it
 * stands as the first does, or apart, and not in the midst of a sentence, as a quoted date does.
 */
export function storyStarts(lines: readonly Line[]): readonly number[] {
  const starts: number[] = [];
  let indent = 0;
  let before: Line | null = null;
  let blank = true;
  for (const [at, line] of lines.entries()) {
    if (line.text === "") {
      blank = true;
      continue;
    }
    const found =
      line.text.charCodeAt(0) === 0x64 || line.text.charCodeAt(0) === 0x44 ? readDateLine(line.text) : null;
    if (found !== null) {
      const first = starts.length === 0;
      const like = first || line.indent > 0 === indent > 0;
      if (first || opensAnother(line, found, before, blank, like)) {
        if (first) indent = line.indent;
        starts.push(at);
      }
    }
    before = line;
    blank = false;
  }
  return starts;
}

function opensAnother(
  line: Line,
  { length }: DateLine,
  before: Line | null,
  blank: boolean,
  like: boolean,
): boolean {
  const rest = line.text.slice(length);
  // A sentence goes on in small letters.
  if (/^\p{Ll}/u.test(rest)) return false;
  if (before === null || isRule(before.text) || readClosing(before.text) !== null) return true;
  if (blank) return like || /^(?:$|[\p{Lu}\p{Lo}("“])/u.test(rest);
  const ended = /[.!?。]["'”’)\]]{0,3}$/.test(before.text);
  return line.indent > 0 && like
    ? ended || !/[,;:\p{Ll}-]$/u.test(before.text) || before.indent > 0
    : ended && like;
}
