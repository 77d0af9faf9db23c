import { slotOf, WINDOW } from "./postings.ts";

/** The neighbours kept of each story: more than its page shows, since some of them stand on it already. */
export const NEIGHBOURS = 12;
/** A newer story joins an older one's neighbours only among its nearest, which its page shows. */
const SHOWN = 5;

export interface Neighbour {
  readonly story: number;
  /** The number of its first version: its own, where it is the first or the only one. */
  readonly first: number;
  readonly likeness: number;
}

/** The newest stories and what they are like: WINDOW of them at most, that of number n at place n modulo WINDOW. */
export interface Rows {
  readonly firsts: Uint32Array;
  /** NEIGHBOURS a story, nearest first: their numbers, from 1; 0 where there are fewer. */
  readonly neighbours: Uint32Array;
  readonly likeness: Float32Array;
}

/** The neighbours of the newest stories. */
export interface Neighbourhood {
  readonly firstOf: (story: number) => number;
  /** Enters the next story; the one that came WINDOW stories before it leaves. `near` is nearest first. */
  readonly add: (first: number, near: readonly Neighbour[]) => void;
  /** Puts a story among the neighbours of an older one; false where it is not near enough. */
  readonly join: (older: number, newer: Neighbour) => boolean;
  /** A view of the story's neighbours, as in `Rows`. */
  readonly of: (story: number) => Uint32Array;
  readonly state: () => Rows;
}

/** `stories` is how many came before. */
export function openNeighbourhood(stories: number, known: Rows | null): Neighbourhood {
  const firsts = new Uint32Array(WINDOW);
  const neighbours = new Uint32Array(NEIGHBOURS * WINDOW);
  const likeness = new Float32Array(NEIGHBOURS * WINDOW);
  if (known !== null) {
    firsts.set(known.firsts);
    neighbours.set(known.neighbours);
    likeness.set(known.likeness);
  }
  let next = stories;

  /** Of what left the window this is no longer known, nor asked: versions follow each other within days. */
  const firstOf = (story: number): number =>
    story >= next - WINDOW ? (firsts[slotOf(story)] ?? story) : story;
  /** Where the version of a story stands in a row; where there is none, the first free place or the last. */
  const placeFor = (start: number, first: number): number => {
    const last = start + NEIGHBOURS - 1;
    let place = start;
    while (place < last && neighbours[place] !== 0 && firstOf((neighbours[place] ?? 0) - 1) !== first)
      place++;
    return place;
  };

  return {
    firstOf,
    add: (first, near) => {
      const slot = slotOf(next++);
      firsts[slot] = first;
      for (let rank = 0; rank < NEIGHBOURS; rank++) {
        neighbours[NEIGHBOURS * slot + rank] = (near[rank]?.story ?? -1) + 1;
        likeness[NEIGHBOURS * slot + rank] = near[rank]?.likeness ?? 0;
      }
    },
    join: (older, newer) => {
      const start = NEIGHBOURS * slotOf(older);
      let place = start;
      while (place < start + SHOWN && neighbours[place] !== 0 && (likeness[place] ?? 0) >= newer.likeness)
        place++;
      const end = placeFor(start, newer.first);
      if (place === start + SHOWN || end < place) return false;
      neighbours.copyWithin(place + 1, place, end);
      likeness.copyWithin(place + 1, place, end);
      neighbours[place] = newer.story + 1;
      likeness[place] = newer.likeness;
      return true;
    },
    of: (story) => neighbours.subarray(NEIGHBOURS * slotOf(story), NEIGHBOURS * (slotOf(story) + 1)),
    state: () => {
      const kept = Math.min(next, WINDOW);
      return {
        firsts: firsts.slice(0, kept),
        neighbours: neighbours.slice(0, NEIGHBOURS * kept),
        likeness: likeness.slice(0, NEIGHBOURS * kept),
      };
    },
  };
}
