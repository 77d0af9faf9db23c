import { readCoded } from "./coder.ts";
import { isRough, WEIGHTS } from "./impact.ts";
import { hasLevels, isOfHeadlines } from "./keys.ts";
import type { FamilyWord } from "./leaf.ts";
import { codeGap, codeTold, gapBits, HEADLINE_ALONE, IN_HEADLINE, LIST_CONTEXTS } from "./list-code.ts";
import type { Segment } from "./root.ts";

/** Stories in the order of their numbers, and what a word weighs in each, in tenths. */
export interface Postings {
  readonly docs: Uint32Array;
  readonly weights: Uint16Array;
}

export const NO_POSTINGS: Postings = { docs: new Uint32Array(), weights: new Uint16Array() };

/** Stories of one word of a segment, and what its list tells of all that have it in text or headline. */
export interface WordPostings extends Postings {
  readonly listed: Uint32Array;
  readonly told: Uint8Array;
}

/** Reads the list of a word, as `write-family.ts` wrote it. */
export function readPostings(
  data: Uint8Array,
  { key, stories, listed: length, headlines }: Pick<FamilyWord, "key" | "stories" | "listed" | "headlines">,
  segment: Pick<Segment, "base" | "stories">,
): WordPostings {
  const listed = new Uint32Array(length);
  const told = new Uint8Array(length);
  // Of most words all that are listed are its own.
  const docs = stories === length ? listed : new Uint32Array(stories);
  const weights = new Uint16Array(stories);
  const coder = readCoded(data, LIST_CONTEXTS);
  const bits = gapBits(length, segment.stories);
  const weighs = hasLevels(key);
  const ofHeadlines = isOfHeadlines(key);
  const rough = isRough(length, segment.stories);
  let doc = segment.base - 1;
  let found = 0;
  for (let at = 0; at < length; at++) {
    doc += 1 + codeGap(coder, bits, 0);
    const one = weighs ? codeTold(coder, headlines, rough, 0) : 0;
    listed[at] = doc;
    told[at] = one;
    if (ofHeadlines ? one < IN_HEADLINE : one === HEADLINE_ALONE) continue;
    docs[found] = doc;
    weights[found++] = WEIGHTS[one & 15] ?? 0;
  }
  return { docs, weights, listed, told };
}

/** All stories of several lists, the short ones first; where one stands in several, its weights are added up. */
export function unite(lists: readonly Postings[]): Postings {
  const [only = NO_POSTINGS, ...others] = [...lists].sort((a, b) => a.docs.length - b.docs.length);
  return others.reduce(uniteTwo, only);
}

function uniteTwo(a: Postings, b: Postings): Postings {
  const docs = new Uint32Array(a.docs.length + b.docs.length);
  const weights = new Uint16Array(docs.length);
  let i = 0;
  let j = 0;
  let length = 0;
  while (i < a.docs.length || j < b.docs.length) {
    const x = a.docs[i] ?? END;
    const y = b.docs[j] ?? END;
    let weight = 0;
    if (x <= y) weight += a.weights[i++] ?? 0;
    if (y <= x) weight += b.weights[j++] ?? 0;
    docs[length] = Math.min(x, y);
    weights[length++] = weight;
  }
  return { docs: docs.subarray(0, length), weights: weights.subarray(0, length) };
}

/** Beyond all stories. */
export const END = 2 ** 30;

/** Lists of segments that stand one behind the other. */
export function join(lists: readonly Postings[]): Postings {
  const filled = lists.filter(({ docs }) => docs.length > 0);
  const [only = NO_POSTINGS, ...others] = filled;
  if (others.length === 0) return only;
  const length = filled.reduce((sum, { docs }) => sum + docs.length, 0);
  const [docs, weights] = [new Uint32Array(length), new Uint16Array(length)];
  let at = 0;
  for (const list of filled) {
    docs.set(list.docs, at);
    weights.set(list.weights, at);
    at += list.docs.length;
  }
  return { docs, weights };
}

/** Stories that stand in both. */
export const intersect = (a: Uint32Array, b: Uint32Array): Uint32Array =>
  a.length <= b.length ? filtered(a, b, true) : filtered(b, a, true);

/** Stories of the first that do not stand in the second. */
export const without = (a: Uint32Array, b: Uint32Array): Uint32Array =>
  b.length === 0 ? a : filtered(a, b, false);

/**
 * Stories of the first that are in the second, or are not. Lists are long: a function for each story takes longer than the
 * rest; and to go through one takes far less time than to have read it.
 */
function filtered(a: Uint32Array, b: Uint32Array, areIn: boolean): Uint32Array {
  const left = new Uint32Array(a.length);
  let from = 0;
  let length = 0;
  for (let at = 0; at < a.length; at++) {
    const doc = a[at] ?? 0;
    while ((b[from] ?? END) < doc) from++;
    if ((b[from] === doc) === areIn) left[length++] = doc;
  }
  return left.subarray(0, length);
}

/** Numbers of stories from `first` on, up to but without `end`. */
export interface Interval {
  readonly first: number;
  readonly end: number;
}

/** Those of a list that lie in an interval. */
export const within = (docs: Uint32Array, { first, end }: Interval): Uint32Array =>
  docs.subarray(lowerBound(docs, first), lowerBound(docs, end));

/**
 * The first place from `from` on, whose number is not less than `doc`; in steps that double, then by halves. Not by
 * `firstFrom`, since it is asked for each story of a list.
 */
export function lowerBound(docs: Uint32Array, doc: number, from = 0): number {
  let step = 1;
  let low = from;
  while (low + step < docs.length && (docs[low + step] ?? 0) < doc) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, docs.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((docs[middle] ?? 0) < doc) low = middle + 1;
    else high = middle;
  }
  return low;
}
