import { drawerIn, KEPT, weightIn } from "./features.ts";
import { DRAWER_BITS } from "./frequencies.ts";
import { openMeasure } from "./measure.ts";

/** The newest stories, among which a story's neighbours are sought: what is older is no longer compared. */
export const WINDOW = 1 << 14;
const SLOTS = WINDOW - 1;
/** The most telling terms of a story, by which it is found; all of them tell how like it is. */
const CHAINED = 16;
/** The newest stories that are looked at for each of them. */
const LONGEST_LIST = 400;
/** The part of a cosine that they must make, or the others do not make up for it. */
const ENOUGH = 0.6;

/** An index of the terms of the newest stories, of one size however many came. */
export interface Postings {
  /**
   * Calls back with those of the newest stories that are somewhat like `features`, and their cosine. `least` is the
   * least cosine that is of use, and so is the answer.
   */
  readonly find: (
    features: Int32Array,
    least: number,
    visit: (story: number, cosine: number) => number,
  ) => void;
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
  // A term, and beside it where its chain goes on: one look at memory for both. Places are told by one more; 0 ends.
  const links = new Int32Array(2 * CHAINED * WINDOW);
  const newest = new Int32Array(1 << DRAWER_BITS);
  const found = new Float64Array(WINDOW);
  const touched = new Int32Array(WINDOW);
  const measure = openMeasure();
  let next = stories;

  const link = (story: number): void => {
    let place = 2 * CHAINED * slotOf(story);
    const start = KEPT * slotOf(story);
    links.fill(0, place, place + 2 * CHAINED);
    for (let at = start; at < start + CHAINED && features[at] !== 0; at++, place += 2) {
      const packed = features[at] ?? 0;
      links[place] = packed;
      links[place + 1] = newest[drawerIn(packed)] ?? 0;
      newest[drawerIn(packed)] = place + 1;
    }
  };
  if (known !== null) {
    features.set(known);
    for (let story = Math.max(0, stories - WINDOW); story < stories; story++) link(story);
  }

  /** Adds up what one term finds; returns how many stories are touched now. */
  const follow = (packed: number, before: number): number => {
    const drawer = drawerIn(packed);
    const weight = weightIn(packed);
    let count = before;
    let place = newest[drawer] ?? 0;
    for (let steps = 0, last = 0; place !== 0 && steps < LONGEST_LIST; steps++) {
      const slot = ((place - 1) / (2 * CHAINED)) | 0;
      const away = (next - slot) & SLOTS;
      const other = links[place - 1] ?? 0;
      if (away <= last || drawerIn(other) !== drawer) break;
      last = away;
      if (found[slot] === 0) touched[count++] = slot;
      found[slot] = (found[slot] ?? 0) + weight * weightIn(other);
      place = links[place] ?? 0;
    }
    return count;
  };

  return {
    find: (wanted, least, visit) => {
      let count = 0;
      let enough = ENOUGH * least;
      for (let at = 0; at < Math.min(CHAINED, wanted.length); at++) count = follow(wanted[at] ?? 0, count);
      measure.take(wanted);
      for (let at = 0; at < count; at++) {
        const slot = touched[at] ?? 0;
        const cosine = found[slot] ?? 0;
        found[slot] = 0;
        if (cosine < enough) continue;
        const story = next - ((next - slot) & SLOTS);
        enough = ENOUGH * visit(story, measure.cosine(features, KEPT * slot));
      }
    },
    add: (own) => {
      const start = KEPT * slotOf(next);
      features.fill(0, start, start + KEPT);
      features.set(own, start);
      link(next++);
    },
    features: () => features.slice(0, KEPT * Math.min(next, WINDOW)),
  };
}
