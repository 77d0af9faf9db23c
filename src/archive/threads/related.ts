import { openNumbers } from "./growing.ts";
import { type Neighbour, openNeighbourhood, type Rows } from "./neighbours.ts";
import { openPostings, slotOf, WINDOW } from "./postings.ts";

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

/** The newest stories: WINDOW of them at most, that of number n at place n modulo WINDOW. */
export interface Newest extends Rows {
  /** How many stories came in all. */
  readonly stories: number;
  /** KEPT a story. */
  readonly features: Int32Array;
  readonly days: Int32Array;
}

/** What became known since the last time. */
export interface Found {
  /** Of the stories since then: NEIGHBOURS a story, nearest first, their numbers from 1; 0 where there are fewer. */
  readonly related: Uint32Array;
  /** Of older ones whose neighbours changed: the number of each, then its neighbours. */
  readonly reached: Uint32Array;
}

export interface Related {
  /** Takes the next story. */
  readonly add: (story: Subject) => void;
  readonly settle: () => Found;
  readonly state: () => Newest;
}

/**
 * Finds the likest earlier stories of each: the cosine of the features, fading with the days between. What a story was
 * like when it came stands for good; a later one may only join its neighbours, where it is truly nearer.
 */
export function openRelated(known: Newest | null): Related {
  let next = known?.stories ?? 0;
  let settled = next;
  const postings = openPostings(next, known?.features ?? null);
  const rows = openNeighbourhood(next, known);
  const days = new Int32Array(WINDOW);
  if (known !== null) days.set(known.days);
  const changed = new Set<number>();
  let related = openNumbers();
  let reached = openNumbers();

  /** Nearest first, all versions of each. */
  const nearestTo = ({ features, day, first }: Subject): readonly Neighbour[] => {
    const near: Neighbour[] = [];
    let least = LEAST;
    postings.find(features, least, (story, cosine) => {
      const likeness = Math.fround(cosine / (1 + (day - (days[slotOf(story)] ?? day)) / HALF_LIFE));
      const other = rows.firstOf(story);
      if (likeness < least || other === first) return least;
      insert(near, { story, first: other, likeness });
      if (near.length === TRIED) least = near.at(-1)?.likeness ?? least;
      return least;
    });
    return near;
  };
  /** A story that leaves the window will not change any more. */
  const record = (story: number): void => {
    if (story >= settled) related.append(rows.of(story));
    else if (changed.delete(story)) {
      reached.push(story);
      reached.append(rows.of(story));
    }
  };

  return {
    add: (subject) => {
      const near = nearestTo(subject);
      if (next >= WINDOW) record(next - WINDOW);
      let joined = 0;
      for (const { story, likeness } of near) {
        if (joined === REACHED) break;
        if (!rows.join(story, { story: next, first: subject.first, likeness })) continue;
        joined++;
        if (story < settled) changed.add(story);
      }
      rows.add(
        subject.first,
        near.filter((one, at) => near.findIndex(({ first }) => first === one.first) === at),
      );
      days[slotOf(next)] = subject.day;
      postings.add(subject.features);
      next++;
    },
    settle: () => {
      for (let story = Math.max(0, next - WINDOW); story < next; story++) record(story);
      settled = next;
      const found = { related: related.view(), reached: reached.view() };
      related = openNumbers();
      reached = openNumbers();
      return found;
    },
    state: () => ({
      stories: next,
      features: postings.features(),
      days: days.slice(0, Math.min(next, WINDOW)),
      ...rows.state(),
    }),
  };
}

/** Keeps the nearest TRIED in order. */
function insert(near: Neighbour[], neighbour: Neighbour): void {
  const place = near.findIndex((nearby) => isNearer(neighbour, nearby));
  near.splice(place === -1 ? near.length : place, 0, neighbour);
  if (near.length > TRIED) near.pop();
}

/** Of two as like, the newer. */
const isNearer = (a: Neighbour, b: Neighbour): boolean =>
  a.likeness > b.likeness || (a.likeness === b.likeness && a.story > b.story);
