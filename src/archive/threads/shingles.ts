import { distinct } from "./vocabulary.ts";

/** Words in a row that count as the same passage. */
export const SHINGLE = 5;
/** One shingle in four is looked up: the same ones in every story, so that a part is found in the whole. */
const SAMPLE_MASK = 3;

/** A hash of every five tokens in a row; of all of them where there are fewer. */
export function shinglesOf(tokens: Int32Array): Int32Array {
  const width = Math.min(SHINGLE, tokens.length);
  const count = width === 0 ? 0 : tokens.length - width + 1;
  const shingles = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    let hash = width;
    for (let next = at; next < at + width; next++) {
      hash = Math.imul(hash ^ (tokens[next] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    shingles[at] = hash;
  }
  return shingles;
}

/** The different shingles of a story that stand for all of them, about a quarter, ascending. */
export function sampleOf(shingles: Int32Array): Int32Array {
  const sample = new Int32Array(shingles.length);
  let count = 0;
  for (const shingle of shingles) if ((shingle & SAMPLE_MASK) === 0) sample[count++] = shingle;
  return distinct(sample.subarray(0, count));
}

/** The share, 0 to 1, of a story's `words` that lie in one of its `shingles` that `others` has too. */
export function shareOf(shingles: Int32Array, words: number, others: ReadonlySet<number>): number {
  let shared = 0;
  let counted = 0;
  for (let at = 0; at < shingles.length; at++) {
    if (!others.has(shingles[at] ?? 0)) continue;
    const end = Math.min(at + SHINGLE, words);
    shared += end - Math.max(at, counted);
    counted = end;
  }
  return words === 0 ? 0 : shared / words;
}
