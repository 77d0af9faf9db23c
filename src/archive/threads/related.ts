import { openNumbers } from "./growing.ts";
import { openPostings, slotOf, WINDOW } from "./postings.ts";

/** The neighbours kept of each story: more than its page shows, since some of them stand on it already. */
export const NEIGHBOURS = 12;
/** A newer story joins an older one's neighbours only among its nearest, which its page shows. */
const SHOWN = 5;
/** The older stories whose neighbours one story joins, at most, and the nearest ones that it tries. */
const REACHED = 5;
const TRIED = 20;
/** A year apart, likeness counts half. */
const HALF_LIFE = 365;
/** Less alike than this is not related. */
const LEAST = 0.05;

/** A story as its neighbours see it. */
export interface Subject {
  /** Of `Features.of`. */
  readonly features: Int32Array;
  /** Days since 1970-01-01. */
  readonly day: number;
  /** The number of its first version: its own, where it is the first or the only one. */
  readonly first: number;
}

/** The newest stories: WINDOW of them at most, that of story n at place n modulo WINDOW. */
export interface Neighbourhood {
  /** How many stories came. */
  readonly stories: number;
  readonly features: Int32Array;
  readonly days: Int32Array;
  readonly firsts: Uint32Array;
  /** NEIGHBOURS a story, nearest first: their numbers, from 1; 0 where there are fewer. */
  readonly neighbours: Uint32Array;
  readonly likeness: Float32Array;
}

/** What became known since the last time. */
export interface Neighbours {
  /** Of the stories since then: NEIGHBOURS a story, nearest first, their numbers from 1; 0 where there are fewer. */
  readonly own: Uint32Array;
  /** Of older ones whose neighbours changed: the number of each, then its neighbours. */
  readonly reached: Uint32Array;
}

export interface Related {
  /** Takes the next story. */
  readonly add: (story: Subject) => void;
  readonly settle: () => Neighbours;
  readonly state: () => Neighbourhood;
}

interface Neighbour {
  readonly story: number;
  readonly first: number;
  readonly likeness: number;
}

/**
 * Finds the likest earlier stories of each: the cosine of the features, fading with the days between. What a story was
 * like when it came stands for good; a later one may only join its neighbours, where it is truly nearer.
 */
export function openRelated(known: Neighbourhood | null): Related {
  let next = known?.stories ?? 0;
  let settled = next;
  const postings = openPostings(next, known?.features ?? null);
  const days = restored(new Int32Array(WINDOW), known?.days);
  const firsts = restored(new Uint32Array(WINDOW), known?.firsts);
  const neighbours = restored(new Uint32Array(NEIGHBOURS * WINDOW), known?.neighbours);
  const likeness = restored(new Float32Array(NEIGHBOURS * WINDOW), known?.likeness);
  const changed = new Set<number>();
  let own = openNumbers();
  let reached = openNumbers();

  const rowOf = (story: number): Uint32Array =>
    neighbours.subarray(NEIGHBOURS * slotOf(story), NEIGHBOURS * (slotOf(story) + 1));
  /** Of what left the window this is no longer known, nor asked: versions follow each other within days. */
  const firstOf = (story: number): number =>
    story > next - WINDOW ? (firsts[slotOf(story)] ?? story) : story;

  const record = (story: number): void => {
    if (story >= settled) own.append(rowOf(story));
    else if (changed.delete(story)) {
      reached.push(story);
      reached.append(rowOf(story));
    }
  };

  /** Puts the newest story among an older one's neighbours; false where it is not near enough. */
  const join = (older: number, { story, first, likeness: like }: Neighbour): boolean => {
    const start = NEIGHBOURS * slotOf(older);
    let place = start;
    while (place < start + SHOWN && neighbours[place] !== 0 && (likeness[place] ?? 0) >= like) place++;
    if (place === start + SHOWN) return false;
    let end = start;
    while (
      end < start + NEIGHBOURS - 1 &&
      neighbours[end] !== 0 &&
      firstOf((neighbours[end] ?? 0) - 1) !== first
    )
      end++;
    if (end < place) return false;
    neighbours.copyWithin(place + 1, place, end);
    likeness.copyWithin(place + 1, place, end);
    neighbours[place] = story + 1;
    likeness[place] = like;
    return true;
  };

  const add = ({ features, day, first }: Subject): void => {
    if (next >= WINDOW) record(next - WINDOW);
    const near: Neighbour[] = [];
    let least = LEAST;
    postings.find(features, (story, cosine) => {
      const like = Math.fround(cosine / (1 + (day - (days[slotOf(story)] ?? day)) / HALF_LIFE));
      if (like < least || firstOf(story) === first) return;
      insert(near, { story, first: firstOf(story), likeness: like });
      if (near.length === TRIED) least = near.at(-1)?.likeness ?? least;
    });
    const slot = slotOf(next);
    days[slot] = day;
    firsts[slot] = first;
    for (let rank = 0; rank < NEIGHBOURS; rank++) {
      neighbours[NEIGHBOURS * slot + rank] = (near[rank]?.story ?? -1) + 1;
      likeness[NEIGHBOURS * slot + rank] = near[rank]?.likeness ?? 0;
    }
    let joined = 0;
    for (const { story, likeness: like } of near) {
      if (joined === REACHED) break;
      if (!join(story, { story: next, first, likeness: like })) continue;
      joined++;
      if (story < settled) changed.add(story);
    }
    postings.add(features);
    next++;
  };

  return {
    add,
    settle: () => {
      for (let story = Math.max(0, next - WINDOW); story < next; story++) record(story);
      settled = next;
      const found = { own: own.view(), reached: reached.view() };
      own = openNumbers();
      reached = openNumbers();
      return found;
    },
    state: () => {
      const kept = Math.min(next, WINDOW);
      return {
        stories: next,
        features: postings.features(),
        days: days.slice(0, kept),
        firsts: firsts.slice(0, kept),
        neighbours: neighbours.slice(0, NEIGHBOURS * kept),
        likeness: likeness.slice(0, NEIGHBOURS * kept),
      };
    },
  };
}

function restored<Column extends { set: (values: Column) => void }>(
  column: Column,
  known: Column | undefined,
): Column {
  if (known !== undefined) column.set(known);
  return column;
}

/** Keeps the nearest TRIED in order, one of each story's versions. */
function insert(near: Neighbour[], neighbour: Neighbour): void {
  const version = near.findIndex(({ first }) => first === neighbour.first);
  const other = near[version];
  if (other !== undefined) {
    if (!isNearer(neighbour, other)) return;
    near.splice(version, 1);
  }
  const place = near.findIndex((nearby) => isNearer(neighbour, nearby));
  near.splice(place === -1 ? near.length : place, 0, neighbour);
  if (near.length > TRIED) near.pop();
}

/** Of two as like, the newer. */
const isNearer = (a: Neighbour, b: Neighbour): boolean =>
  a.likeness > b.likeness || (a.likeness === b.likeness && a.story > b.story);
