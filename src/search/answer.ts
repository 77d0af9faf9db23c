import type { Found, Sort } from "./found.ts";
import { intersect, type Postings } from "./postings.ts";
import type { Fetched } from "./terms.ts";

/** A group of terms of which one is enough, with the stories of each. */
export interface Group {
  /** Whether stories may be taken that have not this one but most of the others. */
  readonly loose: boolean;
  readonly fetched: readonly Fetched[];
  /** Stories that have any of its terms. */
  readonly docs: Uint32Array;
}

/** Stories found, how relevant each is, and which come first; see `Found`. */
export type Answer = Pick<Found, "docs" | "whole" | "ranked" | "scoreOf">;

/** So many stories with all words are enough. */
const ENOUGH = 10;
/** Part of what all words tell (their idf) that a story must have to be taken where too few have all. */
const MOST = 0.4;

/**
 * The stories that answer a query. Where at least ten have all groups, those; else those that have most of what the
 * loose ones tell, filled up to ten with the best of the others. `open` leaves of stories, or of `all` (null) in the
 * archive, those that nothing else rules out.
 */
export function answer(
  groups: readonly Group[],
  open: (docs: Uint32Array | null) => Uint32Array,
  all: number,
  sort: Sort,
): Answer {
  const strict = groups.filter(({ loose }) => !loose);
  const loose = groups.filter((group) => group.loose);
  const whole = open(inAll(groups));
  const scores = new Int32Array(all);
  for (const group of groups) addScores(scores, group, all);
  const docs =
    whole.length >= ENOUGH || loose.length < 2
      ? whole
      : nearly(loose, (some) => open(inAll([...strict, { docs: some }])), scores, all);
  return {
    docs,
    whole: whole.length,
    ranked: (count) => ranked(docs, scores, sort, count),
    scoreOf: (doc) => (scores[doc] ?? 0) / PARTS,
  };
}

/** The stories that all groups have, from the rarest on; null of no group. */
function inAll(groups: readonly Pick<Group, "docs">[]): Uint32Array | null {
  const [rarest, ...others] = groups.map(({ docs }) => docs).sort((a, b) => a.length - b.length);
  return rarest === undefined ? null : others.reduce(intersect, rarest);
}

/** The stories with most of what the loose groups tell, and the best of the others where those are too few. */
function nearly(
  loose: readonly Group[],
  allowed: (docs: Uint32Array) => Uint32Array,
  scores: Int32Array,
  all: number,
): Uint32Array {
  const told = new Int32Array(all);
  let most = 0;
  for (const { docs } of loose) {
    // A word of no story tells nothing.
    if (docs.length === 0) continue;
    const idf = Math.round(idfOf(docs.length, all) * PARTS);
    most += idf;
    for (const doc of docs) told[doc] = (told[doc] ?? 0) + idf;
  }
  const some = allowed(positive(told));
  const tellMost = (doc: number): boolean => (told[doc] ?? 0) >= MOST * most;
  const enough = some.filter(tellMost);
  if (enough.length >= ENOUGH) return enough;
  const others = some.filter((doc) => !tellMost(doc));
  return Uint32Array.from([...enough, ...best(others, scores, ENOUGH - enough.length)]).sort();
}

/** Where values are more than 0. */
function positive(values: Int32Array): Uint32Array {
  const found = new Uint32Array(values.length);
  let length = 0;
  for (let at = 0; at < values.length; at++) if ((values[at] ?? 0) > 0) found[length++] = at;
  return found.subarray(0, length);
}

function ranked(docs: Uint32Array, scores: Int32Array, sort: Sort, count: number): Uint32Array {
  if (sort === "oldest") return docs.slice(0, count);
  if (sort === "newest") return docs.slice(-count || docs.length).reverse();
  return best(docs, scores, count);
}

/** As many as are sorted by putting each in its place: of more, all are sorted. */
const FEW = 100;

/** The most relevant of stories that are in the order of their numbers; newer ones first where they are as relevant. */
function best(docs: Uint32Array, scores: Int32Array, count: number): Uint32Array {
  const scoreOf = (doc: number): number => scores[doc] ?? 0;
  if (count > FEW)
    return docs
      .slice()
      .sort((a, b) => scoreOf(b) - scoreOf(a) || b - a)
      .subarray(0, count);
  const top: number[] = [];
  let least = -1;
  for (let at = docs.length - 1; at >= 0; at--) {
    const doc = docs[at] ?? 0;
    const score = scores[doc] ?? 0;
    if (score <= least) continue;
    top.splice(top.findLastIndex((one) => scoreOf(one) >= score) + 1, 0, doc);
    if (top.length > count) top.pop();
    if (top.length === count) least = scoreOf(top[count - 1] ?? 0);
  }
  return Uint32Array.from(top);
}

/** Frequency dampened as in BM25; the form that was typed counts half as much again. */
function addScores(scores: Int32Array, { fetched, docs }: Group, all: number): void {
  // One more for each: else one rare word, a misprint perhaps, outweighs two ordinary ones.
  const idf = idfOf(docs.length, all) + 1;
  for (const { postings, typed } of fetched) {
    add(scores, postings, idf);
    add(scores, typed, idf * TYPED);
  }
}

function add(scores: Int32Array, { docs, weights }: Postings, by: number): void {
  /** What each weight is worth, as far as it is known: there are few. */
  const worth = new Int32Array(HEAVIEST + 1);
  for (let at = 0; at < docs.length; at++) {
    const doc = docs[at] ?? 0;
    const weight = Math.min(weights[at] ?? 0, HEAVIEST);
    if (worth[weight] === 0)
      worth[weight] = Math.round((PARTS * by * weight * (DAMPING / ONE + 1)) / (DAMPING + weight));
    scores[doc] = (scores[doc] ?? 0) + (worth[weight] ?? 0);
  }
}

/** Scores and idfs are counted in so many parts of one: whole numbers are quicker, see `WEIGHTS`. */
const PARTS = 1 << 14;
/** In tenths, as weights are. */
const [DAMPING, ONE] = [16, 10];
/** Heavier ones are worth no more that could be told. */
const HEAVIEST = 4095;
const TYPED = 0.5;

/** What a group tells of a story, as in BM25: the rarer, the more. */
const idfOf = (stories: number, all: number): number => Math.log(1 + (all - stories + 0.5) / (stories + 0.5));
