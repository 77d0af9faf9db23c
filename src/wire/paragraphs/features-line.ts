import type { Line } from "../text/lines.ts";

/** Words that tell, with their buckets (bucket 0 stands for all others). */
export interface Lexicon {
  readonly openers: ReadonlyMap<string, number>;
  readonly closers: ReadonlyMap<string, number>;
}

/** What is known of one line by itself. */
export interface LineFacts {
  readonly width: number;
  readonly firstWord: number;
  readonly end: End;
  readonly begin: number;
  readonly row: number;
  readonly opener: number;
  readonly closer: number;
  /** 0 none, 1 its second word, 2 its third or fourth, 3 later: `said`, `told`, `added` … */
  readonly said: number;
  /** Quotation marks in the line. */
  readonly quotes: number;
  /** 1 where a sentence ends inside the line. */
  readonly inner: number;
}

export const END = {
  sentence: 0,
  abbreviation: 1,
  colon: 2,
  comma: 3,
  dash: 4,
  digit: 5,
  lower: 6,
  upper: 7,
  other: 8,
} as const;
type End = (typeof END)[keyof typeof END];

/** Facts of a line, in one pass over it. */
export function factsOf(line: Line, lexicon: Lexicon): LineFacts {
  const { text } = line;
  const space = text.indexOf(" ");
  const first = space === -1 ? text : text.slice(0, space);
  const last = text.slice(text.lastIndexOf(" ") + 1);
  const end = endOf(text, last);
  return {
    width: line.width,
    firstWord: first.length,
    end,
    begin: beginOf(first),
    row: rowOf(text),
    opener: lexicon.openers.get(first) ?? 0,
    closer: end === END.sentence ? (lexicon.closers.get(last) ?? 0) : 0,
    said: saidOf(text),
    quotes: quotesOf(text),
    inner: innerOf(text),
  };
}

const ABBREVIATIONS = new Set(
  (
    "Mr. Mrs. Ms. Dr. Prof. Gen. Col. Lt. Sgt. Capt. Maj. Adm. Sen. Rep. Gov. Pres. Rev. St. Ft. Mt. No. vs. Inc. Corp. Co. Ltd. " +
    "Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Messrs. Jr. Sr."
  ).split(" "),
);

/** Where a line names its speaker: see `LineFacts.said`. */
function saidOf(text: string): number {
  const match = / (?:said|says|told|added|reported|announced)\b/.exec(text);
  if (!match) return 0;
  let words = 1;
  for (let at = 0; at < match.index; at++) if (text.charCodeAt(at) === 0x20) words++;
  if (words === 1) return 1;
  return words < 4 ? 2 : 3;
}

function quotesOf(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count++;
  return count;
}

/** 1 where a point, and no initial's, is followed by a space and a capital inside the line. */
function innerOf(text: string): number {
  for (let at = text.indexOf(". "); at !== -1; at = text.indexOf(". ", at + 1)) {
    const before = text.charCodeAt(at - 1);
    const two = text.charCodeAt(at - 2);
    const after = text.charCodeAt(at + 2);
    const lower = (before >= 0x61 && before <= 0x7a) || (before >= 0x30 && before <= 0x39) || before === 0x22;
    if (lower && two !== 0x20 && ((after >= 0x41 && after <= 0x5a) || after === 0x22)) return 1;
  }
  return 0;
}

function endOf(text: string, last: string): End {
  let at = text.length - 1;
  while (at > 0 && isCloser(text.charCodeAt(at))) at--;
  const code = text.charCodeAt(at);
  if (code === 0x2e) {
    // One letter or letters with points between (`J.`, `U.S.`) may stand inside a sentence, or end one.
    const letters =
      last.length <= 2 ||
      (last.length <= 6 && last.indexOf(".") < last.length - 1 && last.charCodeAt(1) === 0x2e);
    return at === text.length - 1 && (letters || ABBREVIATIONS.has(last)) ? END.abbreviation : END.sentence;
  }
  if (code === 0x3f || code === 0x21) return END.sentence;
  if (code === 0x3a) return END.colon;
  if (code === 0x2c || code === 0x3b) return END.comma;
  if (code === 0x2d || code === 0x5f || code === 0x2013 || code === 0x2014) return END.dash;
  if (code >= 0x30 && code <= 0x39) return END.digit;
  const char = text.charAt(at);
  if (char !== char.toUpperCase()) return END.lower;
  return char !== char.toLowerCase() ? END.upper : END.other;
}

/** `"`, `'`, `)`, `]` and typographic closing quotes. */
function isCloser(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0x2019 ||
    code === 0x201d ||
    code === 0xbb
  );
}

/** 0 capital, 1 lower case, 2 digit, 3 quote, 4 bracket, 5 other, 6 all capitals. */
function beginOf(first: string): number {
  const code = first.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return 2;
  if (code === 0x22 || code === 0x27 || code === 0x201c || code === 0x2018 || code === 0xab) return 3;
  if (code === 0x3c || code === 0x28 || code === 0x5b) return 4;
  const char = first.charAt(0);
  if (char !== char.toUpperCase()) return 1;
  if (char === char.toLowerCase()) return 5;
  return first.length > 1 && first === first.toUpperCase() ? 6 : 0;
}

/** 0 words alone, 1 figures, 2 gaps between columns, 3 figures among few words, 4 figures set against others. */
function rowOf(text: string): number {
  if (hasColumns(text)) return 2;
  let digits = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) digits++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) letters++;
  }
  if (text.includes(" vs ")) return 4;
  if (digits === 0) return 0;
  return digits * 3 > letters ? 3 : 1;
}

/** True where blanks set columns apart: three or more together, or two together in two places. */
export function hasColumns(text: string): boolean {
  const gap = text.indexOf("  ");
  if (gap === -1) return false;
  if (text.includes("   ")) return true;
  return text.includes("  ", gap + 3);
}
