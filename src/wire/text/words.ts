import { hash } from "node:crypto";

/**
 * A story's identity: SHA-256 (64 hex digits) of its words joined by single spaces, so that line ends and
 * re-wrapping leave it as it is. Takes the whole text as decoded, date line and dateline included.
 */
export function hashWords(text: string): string {
  // Most white space is one space already.
  return hash("sha256", text.replace(/\s{2,}|[^\S ]/g, " ").trim());
}

/** How many words a text has. */
export function countWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/\S+/g)) words++;
  return words;
}
