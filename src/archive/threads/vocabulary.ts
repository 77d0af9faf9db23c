import type { Reading } from "./terms.ts";

/** The different words of a story. */
export interface Vocabulary {
  /** Hashes, ascending. */
  readonly terms: Int32Array;
  /** How often each stands. */
  readonly counts: Uint16Array;
  /** What each is: WORD, NAME, NUMBER or LONE; NAME where it is one at least once. */
  readonly kinds: Uint8Array;
}

/** The different tokens of a reading, by hash. */
export function vocabularyOf({ tokens, kinds }: Reading): Vocabulary {
  const terms = distinct(tokens);
  const vocabulary = { terms, counts: new Uint16Array(terms.length), kinds: new Uint8Array(terms.length) };
  for (let at = 0; at < tokens.length; at++) {
    const place = placeOf(terms, tokens[at] ?? 0);
    vocabulary.counts[place] = (vocabulary.counts[place] ?? 0) + 1;
    vocabulary.kinds[place] = Math.max(vocabulary.kinds[place] ?? 0, kinds[at] ?? 0);
  }
  return vocabulary;
}

/** Each of the numbers once, ascending. */
export function distinct(numbers: Int32Array): Int32Array {
  const sorted = numbers.slice().sort();
  let count = 0;
  for (const number of sorted) if (count === 0 || sorted[count - 1] !== number) sorted[count++] = number;
  return sorted.slice(0, count);
}

/** Whether ascending `terms` hold `term`. */
export const holds = (terms: Int32Array, term: number): boolean => placeOf(terms, term) !== -1;

/** Where `term` stands among ascending `terms`; -1 where it does not. */
export function placeOf(terms: Int32Array, term: number): number {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = terms[middle] ?? 0;
    if (found === term) return middle;
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
