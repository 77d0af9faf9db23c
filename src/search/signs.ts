import { isAscii } from "./ascii.ts";

/** Marks that open or close a phrase. One is as good as another: phones and languages set them differently. */
const QUOTES = '"“”„‟«»‹›＂〝〞〟「」『』❝❞';

/** A run of text without spaces or quotes, or what stands between two quotes; the last may lack its second. */
export const TOKEN = new RegExp(`[^\\s${QUOTES}]+|[${QUOTES}][^${QUOTES}]*[${QUOTES}]?`, "g");
export const QUOTE = new RegExp(`[${QUOTES}]`);

/**
 * Signs that leave out what they stand before. Not the em dash, which opens speech and asides in many languages: a
 * word behind it is wanted.
 */
export const MINUS = /^[-‐‑–−﹣－]/;
export const DASH = /^[\p{Pd}−]/u;
export const STAR = /[*＊]/;
export const EQUALS = /^[=＝]/;

/** From the first letter or digit to the last, with the marks that belong to it. */
const CORE = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su;
const ASCII_CORE = /[a-z\d](?:.*[a-z\d])?/is;

/** A text, cut to what has meaning, and the signs around it. */
export interface Core {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** `("U.S."),` is `U.S.` between signs: the last full stop stays where others stand inside. Null without any letter. */
export function coreOf(typed: string): Core | null {
  const match = (isAscii(typed) ? ASCII_CORE : CORE).exec(typed);
  if (match === null) return null;
  const end = match.index + match[0].length;
  const stop = match[0].includes(".") && typed[end] === "." ? 1 : 0;
  return {
    before: typed.slice(0, match.index),
    text: typed.slice(match.index, end + stop),
    after: typed.slice(end + stop),
  };
}

/** The text with what no one sees taken out, and with spaces for what no one can type. */
export function legible(text: string): string {
  if (isAscii(text)) return text;
  return (
    text
      // Signs of direction, width and order stand before operators and inside words copied from pages.
      .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "")
      .replace(/[\p{Cc}\p{Cs}]/gu, " ")
      // Hebrew abbreviations have a quote inside the word, where gershayim are hard to type.
      .replace(/(\p{Script=Hebrew})"(?=\p{Script=Hebrew})/gu, "$1״")
  );
}

/** Characters of a text that a message repeats. */
const SHOWN = 80;

/** The text with single spaces, cut where it is longer than a message can show. */
export function shown(text: string): string {
  // So that a text of a megabyte is not split into characters; none takes more than two units.
  const all = Array.from(
    text
      .slice(0, 4 * SHOWN)
      .replace(/\s+/g, " ")
      .trim(),
  );
  return all.length > SHOWN ? `${all.slice(0, SHOWN).join("")}…` : all.join("");
}
