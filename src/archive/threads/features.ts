import { DRAWER_BITS, drawerOf, type Frequencies } from "./frequencies.ts";
import { heaviest } from "./heaviest.ts";
import { LONE, NUMBER } from "./terms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The terms kept of a story. */
export const KEPT = 32;
/** A term that no story had before may well stay alone, and weighs so much less. */
const NEW = 0.4;
/** Terms that a story seems to have besides its own, so that the few words of a short one do not weigh all. */
const UNSAID = 6;
const WEIGHT_BITS = 32 - DRAWER_BITS;
const HEAVIEST = (1 << WEIGHT_BITS) - 1;

/** How long stories are: what later ones are measured by. */
export interface Lengths {
  readonly words: number;
  readonly stories: number;
}

/** The most telling terms of each story, in 4 bytes a term. */
export interface Features {
  /**
   * A story's terms, weighed by what the stories before it and itself have; at most KEPT, packed, no drawer twice.
   * No later story changes them.
   */
  readonly of: (vocabulary: Vocabulary) => Int32Array;
  readonly state: () => Lengths;
}

export const drawerIn = (packed: number): number => packed >>> WEIGHT_BITS;
/** 0 to 1, of a vector of length 1 or a little less. */
export const weightIn = (packed: number): number => (packed & HEAVIEST) / HEAVIEST;

/**
 * A term's weight is its count, which soon tells no more (BM25: k 1.2, and b 0.75 for the length), times the
 * square root of what the term tells, so that what two stories share counts once. Figures tell nothing.
 */
export function openFeatures(frequencies: Frequencies, known: Lengths | null): Features {
  let { words, stories } = known ?? { words: 0, stories: 0 };
  const of = ({ terms, counts, kinds }: Vocabulary): Int32Array => {
    let length = 0;
    for (const count of counts) length += count;
    words += length;
    stories++;
    const long = 1.2 * (0.25 + (0.75 * length * stories) / Math.max(1, words));
    const weights = new Float64Array(terms.length);
    for (let at = 0; at < terms.length; at++) {
      if (kinds[at] === NUMBER || kinds[at] === LONE) continue;
      const drawer = drawerOf(terms[at] ?? 0);
      const seen = frequencies.of(drawer) > 1 ? 1 : NEW;
      weights[at] = saturated(counts[at] ?? 0, long) * tells(frequencies, drawer) * seen;
    }
    const chosen = heaviest(weights, KEPT);
    let square = 0;
    for (const at of chosen) square += (weights[at] ?? 0) ** 2;
    const whole = Math.sqrt(square * (1 + UNSAID / chosen.length));
    const drawers = new Set<number>();
    const packed = new Int32Array(chosen.length);
    for (const at of chosen) {
      const drawer = drawerOf(terms[at] ?? 0);
      // Two terms in one drawer are one.
      if (drawers.has(drawer)) continue;
      packed[drawers.size] = pack(drawer, (weights[at] ?? 0) / whole);
      drawers.add(drawer);
    }
    return packed.subarray(0, drawers.size);
  };
  return { of, state: () => ({ words, stories }) };
}

const pack = (drawer: number, weight: number): number =>
  (drawer << WEIGHT_BITS) | Math.max(1, Math.round(weight * HEAVIEST));

/** What the first mentions tell, no further one does. */
const saturated = (count: number, long: number): number => count / (count + long);

/** The square root of ln(1 + stories / frequency). */
const tells = (frequencies: Frequencies, drawer: number): number =>
  Math.sqrt(Math.log(1 + frequencies.stories() / Math.max(1, frequencies.of(drawer))));
