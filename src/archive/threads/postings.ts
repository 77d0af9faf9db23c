import { drawerIn, KEPT, weightIn } from "./features.ts";
import { DRAWER_BITS } from "./frequencies.ts";

/** The newest stories, among which a story's neighbours are sought: what is older is no longer compared. */
export const WINDOW = 1 << 15;
const SLOTS = WINDOW - 1;
/** The newest stories that are looked at for each term. */
const LONGEST_LIST = 600;

/** An index of the terms of the newest stories, of one size however many came. */
export interface Postings {
  /** Calls back with each of the newest stories that share a term with `features`, and their cosine. */
  readonly find: (features: Int32Array, visit: (story: number, cosine: number) => void) => void;
  /** Enters the next story; the one that came WINDOW stories before it leaves. */
  readonly add: (features: Int32Array) => void;
  /** The features of the newest stories: KEPT a story, that of story n at place n modulo WINDOW. */
  readonly features: () => Int32Array;
}

/** Where a story stands in all that holds the newest ones. */
export const slotOf = (story: number): number => story & SLOTS;

/**
 * Each term's stories are a chain through a ring, newest first. A link may lead to a slot that a newer story has
 * taken since: all beyond it has left.
 */
export function openPostings(stories: number, known: Int32Array | null): Postings {
  const features = new Int32Array(KEPT * WINDOW);
  // Places in `features`, counted from 1; 0 ends a chain.
  const newest = new Int32Array(1 << DRAWER_BITS);
  const before = new Int32Array(KEPT * WINDOW);
  const cosines = new Float64Array(WINDOW);
  const touched = new Int32Array(WINDOW);
  let next = stories;

  const link = (story: number): void => {
    const start = KEPT * slotOf(story);
    for (let at = start; at < start + KEPT; at++) {
      const drawer = drawerIn(features[at] ?? 0);
      if (features[at] === 0) break;
      before[at] = newest[drawer] ?? 0;
      newest[drawer] = at + 1;
    }
  };
  if (known !== null) {
    features.set(known);
    for (let story = Math.max(0, stories - WINDOW); story < stories; story++) link(story);
  }

  const find = (wanted: Int32Array, visit: (story: number, cosine: number) => void): void => {
    let count = 0;
    for (let at = 0; at < wanted.length; at++) {
      const packed = wanted[at] ?? 0;
      const drawer = drawerIn(packed);
      const weight = weightIn(packed);
      let place = newest[drawer] ?? 0;
      for (let steps = 0, last = 0; place !== 0 && steps < LONGEST_LIST; steps++) {
        const slot = ((place - 1) / KEPT) | 0;
        const away = (next - slot) & SLOTS;
        const other = features[place - 1] ?? 0;
        if (away <= last || drawerIn(other) !== drawer) break;
        last = away;
        if (cosines[slot] === 0) touched[count++] = slot;
        cosines[slot] = (cosines[slot] ?? 0) + weight * weightIn(other);
        place = before[place - 1] ?? 0;
      }
    }
    for (let at = 0; at < count; at++) {
      const slot = touched[at] ?? 0;
      const cosine = cosines[slot] ?? 0;
      cosines[slot] = 0;
      visit(next - ((next - slot) & SLOTS), cosine);
    }
  };

  return {
    find,
    add: (own) => {
      const start = KEPT * slotOf(next);
      features.fill(0, start, start + KEPT);
      features.set(own, start);
      link(next++);
    },
    features: () => features.slice(0, KEPT * Math.min(next, WINDOW)),
  };
}
