import { DRAWER_BITS, drawerOf, type Frequencies } from "./frequencies.ts";
import { openNumbers } from "./growing.ts";
import { heaviest } from "./heaviest.ts";
import { LONE, NUMBER } from "./terms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The terms kept of each story until all stories are known, and those kept for good. */
const DRAFT = 32;
export const KEPT = 24;
/** A term that no story had before may well stay alone, and is drafted by so much less. */
const NEW = 0.6;
/** Terms that a story seems to have besides its own, so that the few words of a short one do not weigh all. */
const UNSAID = 6;
const WEIGHT_BITS = 32 - DRAWER_BITS;
const HEAVIEST = (1 << WEIGHT_BITS) - 1;

/** The most telling terms of each story of the archive, in 4 bytes a term. */
export interface Features {
  /** Chooses a story's terms by the frequencies known so far. */
  readonly add: (vocabulary: Vocabulary) => void;
  /** Weighs all again by the whole archive: KEPT terms a story, packed; 0 where a story has fewer. */
  readonly close: () => Uint32Array;
}

export const drawerIn = (packed: number): number => packed >>> WEIGHT_BITS;
/** 0 to 1, of a vector of length 1 or a little less. */
export const weightIn = (packed: number): number => (packed & HEAVIEST) / HEAVIEST;

/**
 * A term's weight is its count, which soon tells no more (BM25: k 1.2, and b 0.75 for the length), times the
 * square root of what the term tells, so that what two stories share counts once. Figures tell nothing.
 */
export function openFeatures(frequencies: Frequencies): Features {
  const drafts = openNumbers();
  let words = 0;
  let stories = 0;
  const add = ({ terms, counts, kinds }: Vocabulary): void => {
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
    const chosen = heaviest(weights, DRAFT);
    for (let rank = 0; rank < DRAFT; rank++) {
      const at = chosen[rank];
      drafts.push(at === undefined ? 0 : pack(drawerOf(terms[at] ?? 0), saturated(counts[at] ?? 0, long)));
    }
  };

  const close = (): Uint32Array => {
    const kept = new Uint32Array(KEPT * stories);
    const all = drafts.view();
    const weights = new Float64Array(DRAFT);
    for (let story = 0; story < stories; story++) {
      const draft = all.subarray(DRAFT * story, DRAFT * (story + 1));
      for (let at = 0; at < DRAFT; at++) {
        const drawer = drawerIn(draft[at] ?? 0);
        // A term that no other story has finds nothing.
        const finds = draft[at] !== 0 && frequencies.of(drawer) > 1;
        weights[at] = finds ? weightIn(draft[at] ?? 0) * tells(frequencies, drawer) : 0;
      }
      const chosen = heaviest(weights, KEPT);
      let length = 0;
      for (const at of chosen) length += (weights[at] ?? 0) ** 2;
      length = Math.sqrt(length * (1 + UNSAID / chosen.length));
      for (let rank = 0; rank < chosen.length; rank++) {
        const at = chosen[rank] ?? 0;
        kept[KEPT * story + rank] = pack(drawerIn(draft[at] ?? 0), (weights[at] ?? 0) / length);
      }
    }
    return kept;
  };
  return { add, close };
}

const pack = (drawer: number, weight: number): number =>
  ((drawer << WEIGHT_BITS) | Math.max(1, Math.round(weight * HEAVIEST))) >>> 0;

/** What the first mentions tell, no further one does. */
const saturated = (count: number, long: number): number => count / (count + long);

/** The square root of ln(1 + stories / frequency). */
const tells = (frequencies: Frequencies, drawer: number): number =>
  Math.sqrt(Math.log(1 + frequencies.stories() / Math.max(1, frequencies.of(drawer))));
