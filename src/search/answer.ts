import type { Sort } from "./found.ts";
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

export interface Answer {
  /** In the order asked for. */
  readonly docs: Uint32Array;
  readonly scores: Float32Array;
  /** How many of them have all groups. */
  readonly whole: number;
}

/** So many stories with all words are enough. */
const ENOUGH = 10;
/** Part of what all words tell (their idf) that a story must have to be taken where too few have all. */
const MOST = 0.4;

/**
 * The stories that answer a query. Where at least ten have all groups, those; else those that have most of what the
 * loose ones tell, filled up to ten with the best of the others. `open` are the stories that nothing else rules out, by
 * number, of `all` in the archive.
 */
export function answer(groups: readonly Group[], open: Uint32Array, all: number, sort: Sort): Answer {
  const strict = groups.filter(({ loose }) => !loose);
  const loose = groups.filter((group) => group.loose);
  const allowed = strict.reduce((docs, group) => intersect(docs, group.docs), open);
  const whole = loose.reduce((docs, group) => intersect(docs, group.docs), allowed);
  const scores = new Float32Array(all);
  for (const group of groups) addScores(scores, group, all);
  const docs =
    whole.length >= ENOUGH || loose.length < 2 ? whole : nearly(loose, allowed, whole, scores, all);
  const sorted = inOrder(docs, scores, sort);
  return { docs: sorted, scores: Float32Array.from(sorted, (doc) => scores[doc] ?? 0), whole: whole.length };
}

/** The stories with most of what the loose groups tell, and the best of the others where those are too few. */
function nearly(
  loose: readonly Group[],
  allowed: Uint32Array,
  whole: Uint32Array,
  scores: Float32Array,
  all: number,
): Uint32Array {
  const told = new Float32Array(all);
  let most = 0;
  for (const { docs } of loose) {
    // A word of no story tells nothing.
    if (docs.length === 0) continue;
    const idf = idfOf(docs.length, all);
    most += idf;
    for (const doc of docs) told[doc] = (told[doc] ?? 0) + idf;
  }
  const some = allowed.filter((doc) => (told[doc] ?? 0) > 0);
  const enough = some.filter((doc) => (told[doc] ?? 0) >= MOST * most);
  const taken = new Set([...whole, ...enough]);
  if (taken.size < ENOUGH) {
    const others = some.filter((doc) => !taken.has(doc));
    for (const doc of inOrder(others, scores, "relevance").subarray(0, ENOUGH - taken.size)) taken.add(doc);
  }
  return Uint32Array.from(taken).sort();
}

/** Newer stories stand first where they are as relevant. */
function inOrder(docs: Uint32Array, scores: Float32Array, sort: Sort): Uint32Array {
  if (sort === "oldest") return docs.slice().sort();
  if (sort === "newest") return docs.slice().sort().reverse();
  return docs.slice().sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a);
}

/** Frequency dampened as in BM25; the form that was typed counts half as much again. */
function addScores(scores: Float32Array, { fetched, docs }: Group, all: number): void {
  // One more for each: else one rare word, a misprint perhaps, outweighs two ordinary ones.
  const idf = idfOf(docs.length, all) + 1;
  for (const { postings, typed } of fetched) {
    add(scores, postings, idf);
    add(scores, typed, idf * TYPED);
  }
}

function add(scores: Float32Array, { docs, weights }: Postings, by: number): void {
  for (let at = 0; at < docs.length; at++) {
    const doc = docs[at] ?? 0;
    const weight = weights[at] ?? 0;
    scores[doc] = (scores[doc] ?? 0) + (by * weight * (DAMPING + 1)) / (DAMPING + weight);
  }
}

const DAMPING = 1.6;
const TYPED = 0.5;

/** What a group tells of a story, as in BM25: the rarer, the more. */
const idfOf = (stories: number, all: number): number => Math.log(1 + (all - stories + 0.5) / (stories + 0.5));
