import { type Hit, stretchesOf } from "./hits.ts";

/** Characters of an excerpt, and of those before its first hit. */
const [LONGEST, BEFORE] = [240, 80];

/** The part of a text around its first hit, in whole words, with `…` where it is cut; null where it has none. */
export function excerptOf(text: string, hits: readonly Hit[]): string | null {
  const [first] = stretchesOf(text, hits);
  if (first === undefined) return null;
  const from = first.start <= BEFORE ? 0 : wordAfter(text, first.start - BEFORE, first.start);
  const end = text.length - from <= LONGEST ? text.length : wordBefore(text, from + LONGEST, first.end);
  return `${from > 0 ? "… " : ""}${text.slice(from, end).trim()}${end < text.length ? " …" : ""}`;
}

/** Where the next word begins behind `at`, but not behind `limit`. */
function wordAfter(text: string, at: number, limit: number): number {
  const space = text.indexOf(" ", at);
  return space === -1 || space >= limit ? limit : space + 1;
}

/** Where the last whole word before `at` ends, but not before `limit`. */
const wordBefore = (text: string, at: number, limit: number): number =>
  Math.max(limit, text.lastIndexOf(" ", at));
