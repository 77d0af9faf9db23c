import { PLAIN } from "../archive/gazetteer/key.ts";
import { isAscii } from "./ascii.ts";

/** Takes a word as it is searched for, and where it stands in the text. */
export type TakeWord = (word: string, start: number, end: number) => void;

/**
 * Goes through the words of a text, folded: `The U.S. Café's` is `the`, `us`, `cafes`. Small letters, marks dropped,
 * apostrophes inside a word dropped, letters with dots between them joined, figures with their decimals (`1,200.5` is
 * `1200.5`). Scripts that set no spaces (Han, kana, Thai, Khmer, Lao, Burmese) give overlapping pairs of characters.
 * An expression of our own and no `Intl.Segmenter`: index and query must agree in every browser.
 */
export function eachWord(text: string, take: TakeWord): void {
  if (isPlain(text)) eachPlainWord(text, take);
  else eachOtherWord(text, take);
}

/** The words of a text, in order. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  eachWord(text, (word) => words.push(word));
  return words;
}

/** Letters with dots between, figures with separators between, and all other words. */
const WORD =
  /(?<![\p{L}\p{M}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])|\p{Nd}+(?:[.,]\p{Nd}+)+|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;
/** With the figures that are no letters of Han, but become some when they are folded: `㆒`, `㊀`. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}ーｰ\u3192-\u3195\u3220-\u3229\u3280-\u3289]/u;

/** Two characters in one, `ゟ`, which are folded to the two. */
const TWO = /[ໜໝゟヿ]/u;

/** Whether a word is one or two characters of a script that sets no spaces. */
export const isPair = (word: string): boolean => !isAscii(word) && SPACELESS.test(word);

function eachOtherWord(text: string, take: TakeWord): void {
  for (const { 0: found, index } of text.matchAll(WORD)) {
    if (SPACELESS.test(found)) eachPair(found, index, take);
    else {
      const word = fold(found);
      if (word !== "") take(word, index, index + found.length);
    }
  }
}

/** Pairs of a run without spaces; what stands between such runs is a word. */
function eachPair(run: string, start: number, take: TakeWord): void {
  let at = start;
  let before: { readonly char: string; readonly at: number; alone: boolean } | null = null;
  let other = "";
  const endPairs = (): void => {
    if (before?.alone) take(fold(before.char), before.at, before.at + before.char.length);
    before = null;
  };
  const endOther = (): void => {
    const word = fold(other);
    if (word !== "") take(word, at - other.length, at);
    other = "";
  };
  for (const char of run) {
    if (SPACELESS.test(char)) {
      endOther();
      for (const one of TWO.test(char) ? char.normalize("NFKC") : [char]) {
        if (before !== null) take(fold(before.char + one), before.at, at + char.length);
        before = { char: one, at, alone: before === null };
      }
    } else if (before !== null && /\p{M}/u.test(char)) {
      // A mark on the character before: folded with the next pair.
    } else {
      endPairs();
      other += char;
    }
    at += char.length;
  }
  endOther();
  endPairs();
}

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = { ...PLAIN, ß: "ss", ı: "i" };

/** Marks of European, Hebrew and Arabic letters; those of other scripts are vowels of theirs. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u065f\u0670]/gu;

/** A word as it is searched for. */
function fold(word: string): string {
  if (isPlain(word)) return foldPlain(word);
  const letters = word.normalize("NFKD").replace(MARKS, "").toLowerCase().normalize("NFKC");
  const folded = letters.replace(/[ßæœøłđðþıς]/gu, (letter) => LETTERS[letter] ?? letter);
  return foldPlain(folded.replace(/[’ʼ]/gu, ""));
}

/** Of figures the separators of thousands go; of letters dots and apostrophes. */
function foldPlain(word: string): string {
  const small = word.toLowerCase();
  if (!/['.,]/.test(small)) return small;
  return /^\d/.test(small) ? small.replace(/[',]/g, "") : small.replace(/['.]/g, "");
}

const isPlain = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 && !(code >= HYPHEN && code <= ELLIPSIS && code !== RIGHT_QUOTE)) return false;
  }
  return true;
};

/** Dashes, quotes, dots: what stands between words, as cards end with `…`; but not the quote that is an apostrophe too. */
const HYPHEN = 0x2010;
const RIGHT_QUOTE = 0x2019;
const ELLIPSIS = 0x2026;

/** 1 for a letter, 2 for a figure, 0 for all else, by ASCII code. */
const KIND = Uint8Array.from({ length: 128 }, (_, code) =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? 1 : code >= 48 && code <= 57 ? 2 : 0,
);
const APOSTROPHE = 39;
const COMMA = 44;
const DOT = 46;

/** As `eachOtherWord`, several times as quick, for a text of ASCII alone. */
function eachPlainWord(text: string, take: TakeWord): void {
  // Small letters take as much room as large ones.
  const small = text.toLowerCase();
  let at = 0;
  while (at < small.length) {
    const kind = kindAt(small, at);
    if (kind === 0) {
      at++;
      continue;
    }
    let end = at + 1;
    while (kindAt(small, end) !== 0) end++;
    const sign = small.charCodeAt(end);
    const goesOn = sign === APOSTROPHE || sign === DOT || sign === COMMA;
    if (!goesOn || kindAt(small, end + 1) === 0) take(small.slice(at, end), at, end);
    else {
      // A word may go on behind a sign.
      const whole = kind === 2 ? endOfFigure(small, at) : startsHere(small, at) ? endOfLetters(small, at) : 0;
      end = whole === 0 ? endOfWord(small, at) : whole;
      take(foldPlain(small.slice(at, end)), at, end);
    }
    at = end;
  }
}

function kindAt(text: string, at: number): number {
  return at < text.length ? (KIND[text.charCodeAt(at)] ?? 0) : 0;
}

/** Not so of the letters behind a figure, `3.5a.b`. */
const startsHere = (text: string, at: number): boolean => kindAt(text, at - 1) === 0;

/** `U.S`: the end of single letters with dots between; 0 where there are none. */
function endOfLetters(text: string, start: number): number {
  let end = start + 1;
  while (text.charCodeAt(end) === DOT && kindAt(text, end + 1) === 1) end += 2;
  // A longer word behind the last dot takes its first letter back.
  while (end > start + 1 && kindAt(text, end) !== 0) end -= 2;
  return end > start + 1 ? end : 0;
}

/** `1,200.5`: 0 where there is no separator. */
function endOfFigure(text: string, start: number): number {
  const first = endOfDigits(text, start);
  let end = first;
  for (let code = text.charCodeAt(end); code === DOT || code === COMMA; code = text.charCodeAt(end)) {
    const next = endOfDigits(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end > first ? end : 0;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (kindAt(text, end) === 2) end++;
  return end;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (kindAt(text, end) !== 0) end++;
    if (text.charCodeAt(end) !== APOSTROPHE || kindAt(text, end + 1) === 0) return end;
    end++;
  }
}
