import { isUnspaced } from "../text/columns.ts";
import { visibleText } from "../text/invisible.ts";
import type { Line } from "../text/lines.ts";

/** The words of a story that no line's end breaks. */
export interface StoryWords {
  /** True where a word stands in the story, in small letters or large, with an `s` or possessive more or less. */
  readonly stands: (word: string) => boolean;
}

/** A word with the hyphens inside it. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)*/gu;
const HYPHENS = "-‐‑\u00ad";

/** Counts compounds as well as their parts: `high-level` is a word, and so are `high` and `level`. */
export function wordsOfStory(lines: readonly Line[]): StoryWords {
  const words = new Set<string>();
  let broken = false;
  for (const { text } of lines) {
    const from = broken ? endOfWord(text) : 0;
    broken = HYPHENS.includes(text.charAt(text.length - 1));
    const to = broken ? text.lastIndexOf(" ") : text.length;
    for (const word of plain(text.slice(from, Math.max(from, to))).match(WORD) ?? []) {
      words.add(word);
      const parts = word.split("-");
      for (const part of parts) words.add(part);
      for (let at = 1; at < parts.length; at++) words.add(`${parts[at - 1]}-${parts[at]}`);
    }
  }
  return {
    stands: (word) => {
      const form = plain(word);
      return words.has(form) || words.has(`${form}s`) || (form.endsWith("s") && words.has(form.slice(0, -1)));
    },
  };
}

function endOfWord(text: string): number {
  const space = text.indexOf(" ");
  return space === -1 ? text.length : space;
}

const plain = (text: string): string =>
  visibleText(text).normalize("NFC").toLowerCase().replace(/[‐‑]/g, "-");

/** Characters of the opening that are looked at. */
const OPENING = 1000;

/** True where a story is written in Han and Kana, whatever Latin names and figures it has. */
export function isMostlyUnspaced(lines: readonly Line[]): boolean {
  let left = OPENING;
  let unspaced = 0;
  let latin = 0;
  for (const { text } of lines) {
    for (const char of text.slice(0, left)) {
      if (isUnspaced(char)) unspaced++;
      else if (/\p{L}/u.test(char)) latin++;
    }
    left -= text.length;
    if (left <= 0) break;
  }
  return unspaced > latin;
}
