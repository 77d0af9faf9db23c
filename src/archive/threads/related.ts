import { drawerIn, KEPT, weightIn } from "./features.ts";
import { DRAWER_BITS } from "./frequencies.ts";

/** Stories to either side of a story among which its neighbours are sought. */
const WINDOW = 20_000;
/** The stories nearest in time that are looked at for each term, to either side. */
const LONGEST_LIST = 600;
/** A year apart, likeness counts half. */
const HALF_LIFE = 365;
/** Less alike than this is not related. */
const LEAST = 0.05;

/** What is known of each story, by its number. */
export interface Known {
  /** Of `Features.close`. */
  readonly features: Uint32Array;
  /** Days since 1970-01-01. */
  readonly days: Int32Array;
  /** The number of its first version: its own, where it is the first or the only one. */
  readonly firsts: Uint32Array;
}

/** Numbers of at most `limit` other stories, nearest first: none a version of it, one version of each. */
export type Related = (story: number, limit: number) => readonly number[];

interface Neighbour {
  readonly story: number;
  readonly first: number;
  readonly likeness: number;
  /** Stories between. */
  readonly away: number;
}

/**
 * Indexes the archive's features, so that a story finds the likest ones near it: the cosine of the features,
 * fading with the days between.
 */
export function openRelated({ features, days, firsts }: Known): Related {
  const index = indexOf(features);
  const likeness = new Float64Array(days.length);
  const touched: number[] = [];

  const look = (story: number, packed: number): void => {
    const start = index.starts[drawerIn(packed)] ?? 0;
    const end = index.starts[drawerIn(packed) + 1] ?? 0;
    const here = placeOf(index.stories, start, end, story);
    const weight = weightIn(packed) / 255;
    for (let at = Math.max(start, here - LONGEST_LIST); at < Math.min(end, here + LONGEST_LIST); at++) {
      const other = index.stories[at] ?? 0;
      if (Math.abs(other - story) > WINDOW) continue;
      if (likeness[other] === 0) touched.push(other);
      likeness[other] = (likeness[other] ?? 0) + weight * (index.weights[at] ?? 0);
    }
  };

  return (story, limit) => {
    for (const packed of features.subarray(KEPT * story, KEPT * (story + 1)))
      if (packed !== 0) look(story, packed);
    const near: Neighbour[] = [];
    let least = LEAST;
    for (const other of touched) {
      const gap = Math.abs((days[other] ?? 0) - (days[story] ?? 0));
      const faded = (likeness[other] ?? 0) / (1 + gap / HALF_LIFE);
      likeness[other] = 0;
      const first = firsts[other] ?? 0;
      if (faded < least || first === firsts[story]) continue;
      insert(near, { story: other, first, likeness: faded, away: Math.abs(other - story) }, limit);
      if (near.length === limit) least = near.at(-1)?.likeness ?? least;
    }
    touched.length = 0;
    return near.map((neighbour) => neighbour.story);
  };
}

/** Keeps the `limit` nearest in order, one of each story's versions. */
function insert(near: Neighbour[], neighbour: Neighbour, limit: number): void {
  const last = near.at(-1);
  if (near.length >= limit && (last === undefined || !isNearer(neighbour, last))) return;
  const version = near.findIndex(({ first }) => first === neighbour.first);
  const other = near[version];
  if (other !== undefined) {
    if (!isNearer(neighbour, other)) return;
    near.splice(version, 1);
  }
  const place = near.findIndex((nearby) => isNearer(neighbour, nearby));
  near.splice(place === -1 ? near.length : place, 0, neighbour);
  if (near.length > limit) near.pop();
}

const isNearer = (a: Neighbour, b: Neighbour): boolean =>
  a.likeness > b.likeness || (a.likeness === b.likeness && a.away < b.away);

interface Index {
  /** Where each drawer's stories start; one more at the end. */
  readonly starts: Uint32Array;
  /** Numbers, ascending within a drawer. */
  readonly stories: Uint32Array;
  /** 1 to 255. */
  readonly weights: Uint8Array;
}

function indexOf(features: Uint32Array): Index {
  const starts = new Uint32Array((1 << DRAWER_BITS) + 1);
  for (const packed of features)
    if (packed !== 0) starts[drawerIn(packed) + 1] = (starts[drawerIn(packed) + 1] ?? 0) + 1;
  for (let drawer = 1; drawer < starts.length; drawer++)
    starts[drawer] = (starts[drawer] ?? 0) + (starts[drawer - 1] ?? 0);
  const next = starts.slice();
  const stories = new Uint32Array(starts.at(-1) ?? 0);
  const weights = new Uint8Array(stories.length);
  for (let at = 0; at < features.length; at++) {
    const packed = features[at] ?? 0;
    if (packed === 0) continue;
    const place = next[drawerIn(packed)] ?? 0;
    stories[place] = Math.floor(at / KEPT);
    weights[place] = Math.max(1, Math.round(255 * weightIn(packed)));
    next[drawerIn(packed)] = place + 1;
  }
  return { starts, stories, weights };
}

/** Where `story` stands, or would stand, among ascending numbers from `start` to before `end`. */
function placeOf(stories: Uint32Array, start: number, end: number, story: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stories[middle] ?? 0) < story) low = middle + 1;
    else high = middle;
  }
  return low;
}
