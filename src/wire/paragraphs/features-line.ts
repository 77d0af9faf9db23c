import { columnsOf, isUnspaced } from "../text/columns.ts";
import type { Line } from "../text/lines.ts";
import { beginOf, END, type End, endOf } from "./line-ends.ts";
import { straighten } from "./quotes.ts";

/** Words that tell, with their buckets (bucket 0 stands for all others). */
export interface Lexicon {
  readonly openers: ReadonlyMap<string, number>;
  readonly closers: ReadonlyMap<string, number>;
}

/** What is known of one line by itself. */
export interface LineFacts {
  readonly width: number;
  /** True where it held more than its words: a dateline that was taken off, maybe with an agency's mark. */
  readonly cut: boolean;
  /** Columns of the least that could have joined the line before: a word, or one sign of Han and Kana. */
  readonly firstWord: number;
  /** Letters of the first word. */
  readonly letters: number;
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

/** Letters of a first word where there is none: long enough to wrap, and no more. */
const USUAL_WORD = 5;

/** A sign beyond ASCII, or quotes of TeX's. */
const NOT_PLAIN = /[`\u0080-\uffff]|''/;

/** Facts of a line, in one pass over it. */
export function factsOf(line: Line, lexicon: Lexicon): LineFacts {
  const plain = !NOT_PLAIN.test(line.text);
  const text = plain ? line.text : straighten(line.text);
  const space = text.indexOf(" ");
  const first = space === -1 ? text : text.slice(0, space);
  const last = text.slice(text.lastIndexOf(" ") + 1);
  const end = endOf(text, last);
  return {
    width: line.width,
    cut: line.width !== (plain ? text.length : columnsOf(line.text)),
    firstWord: plain ? first.length : leastColumns(line.text),
    letters: !plain && startsUnspaced(line.text) ? USUAL_WORD : first.length,
    end,
    begin: beginOf(first),
    row: rowOf(text),
    opener: openerOf(first, lexicon),
    closer: end === END.sentence ? (lexicon.closers.get(last) ?? 0) : 0,
    said: saidOf(text),
    quotes: quotesOf(text),
    inner: innerOf(text) || (plain ? 0 : innerBeyond(text)),
  };
}

/**
 * Columns of the least part of a line that could have joined the line before: its first word, with a quotation's mark
 * that a space sets apart; one sign in scripts without spaces, which needs its second column for the space it spares.
 */
export function leastColumns(text: string): number {
  const odd = text.charCodeAt(0) > 0x7f;
  if (odd && startsUnspaced(text)) return 1;
  const space = text.indexOf(" ", odd && /^[«‹“]\s/.test(text) ? 2 : 0);
  return columnsOf(space === -1 ? text : text.slice(0, space));
}

function startsUnspaced(text: string): boolean {
  return isUnspaced(text.charAt(0)) || (text.charAt(0) === "“" && isUnspaced(text.charAt(1)));
}

/** Single quotes, where they open a line, open it as double ones do. */
function openerOf(first: string, lexicon: Lexicon): number {
  const word = first.startsWith("'") ? `"${first.slice(1)}` : first;
  return lexicon.openers.get(word) ?? 0;
}

const SPEAKS = /(?:said|says|told|added|reported|announced)\b/y;

/** Where a line names its speaker: see `LineFacts.said`. */
function saidOf(text: string): number {
  let words = 0;
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at + 1)) {
    words++;
    const code = text.charCodeAt(at + 1);
    // `s`, `t`, `a`, `r`: few words need the whole look.
    if (code !== 0x73 && code !== 0x74 && code !== 0x61 && code !== 0x72) continue;
    SPEAKS.lastIndex = at + 1;
    if (SPEAKS.test(text)) return words === 1 ? 1 : words < 4 ? 2 : 3;
  }
  return 0;
}

function quotesOf(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count++;
  return count;
}

/** 1 where a point, and no initial's, is followed by a space and a capital inside the line. */
function innerOf(text: string): number {
  for (let at = text.indexOf(". "); at !== -1; at = text.indexOf(". ", at + 1)) {
    if (text.charAt(at - 2) === " ") continue;
    if (endsWord(text.charCodeAt(at - 1)) && opensSentence(text.charCodeAt(at + 2))) return 1;
  }
  return 0;
}

/** 1 where a sentence of another script ends inside the line. */
function innerBeyond(text: string): number {
  return /[。！？][^\s"')\]]|[؟۔।] /.test(text) ? 1 : 0;
}

/** Lower case, a digit, a straight quote; beyond ASCII any letter but a capital. */
function endsWord(code: number): boolean {
  if (code > 0x7f) return /\p{Ll}|\p{Lo}/u.test(String.fromCharCode(code));
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x22;
}

/** A capital, a straight quote; beyond ASCII also a letter without case, and Spanish marks. */
function opensSentence(code: number): boolean {
  if (code > 0x7f) return /\p{Lu}|\p{Lo}|[¿¡]/u.test(String.fromCharCode(code));
  return (code >= 0x41 && code <= 0x5a) || code === 0x22;
}

/** 0 words alone, 1 figures, 2 gaps between columns, 3 figures among few words, 4 figures set against others. */
function rowOf(text: string): number {
  if (hasColumns(text)) return 2;
  if (text.includes(" vs ")) return 4;
  if (!/[0-9]/.test(text)) return 0;
  let digits = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) digits++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) letters++;
  }
  return digits * 3 > letters ? 3 : 1;
}

/** True where blanks set columns apart: three or more together, or two together in two places. */
export function hasColumns(text: string): boolean {
  const gap = text.indexOf("  ");
  if (gap === -1) return false;
  if (text.includes("   ")) return true;
  return text.includes("  ", gap + 3);
}
