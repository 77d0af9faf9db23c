import type { Word } from "./word.ts";

const MARKS = /["“”]/;

/** For each word, and behind the last, whether a quotation is open before it. */
export function quotedOf(words: readonly Word[]): readonly boolean[] {
  const quoted: boolean[] = [];
  let open = false;
  for (const { text } of words) {
    quoted.push(open);
    if (MARKS.test(text)) for (const char of text) if (MARKS.test(char)) open = !open;
  }
  quoted.push(open);
  return quoted;
}

/** True where words end within a quotation. */
export const endsQuoted = (words: readonly Word[]): boolean => quotedOf(words).at(-1) === true;
