import type { Sketch } from "./sketch.ts";
import { NUMBER } from "./terms.ts";

/** What passages were seen. */
export interface Passages {
  readonly stories: number;
  readonly seen: Uint8Array;
}

/** Tells forms filled in from stories of their own. */
export interface Forms {
  /** Whether so much of a story stands in earlier ones that it is a form. Counts it, where `counts` says so. */
  readonly add: (story: Sketch, counts: boolean) => boolean;
  readonly state: () => Passages;
}

const SLOT_BITS = 22;
/** Stories after which old sightings count half, so that a large archive does not drown in chance. */
const HALF_LIFE = 16_000;
/** A passage that two earlier stories have is common. */
const COMMON = 2;
/** This share of common passages makes a form: eurobonds, dividends and daily notices have 0.15 to 0.9. */
const LEAST_COMMON = 0.15;
/** This share of figures among a story's different words makes a table. */
const LEAST_FIGURES = 0.25;
const FEWEST_FIGURES = 6;

/** Remembers how often passages were seen: one byte a slot, 4 MB for any archive. */
export function openForms(known: Passages | null): Forms {
  const seen = known?.seen.slice() ?? new Uint8Array(1 << SLOT_BITS);
  let stories = known?.stories ?? 0;
  const slotOf = (shingle: number): number => shingle >>> (32 - SLOT_BITS);
  return {
    add: (story, counts) => {
      let common = 0;
      for (const shingle of story.sample) if ((seen[slotOf(shingle)] ?? 0) >= COMMON) common++;
      if (counts) {
        for (const shingle of story.sample)
          seen[slotOf(shingle)] = Math.min(255, (seen[slotOf(shingle)] ?? 0) + 1);
        if (++stories % HALF_LIFE === 0)
          for (let slot = 0; slot < seen.length; slot++) seen[slot] = (seen[slot] ?? 0) >> 1;
      }
      return (common >= COMMON && common >= LEAST_COMMON * story.sample.length) || isTable(story);
    },
    state: () => ({ stories, seen: seen.slice() }),
  };
}

function isTable({ vocabulary }: Sketch): boolean {
  let figures = 0;
  for (const kind of vocabulary.kinds) if (kind === NUMBER) figures++;
  return figures >= FEWEST_FIGURES && figures >= LEAST_FIGURES * vocabulary.terms.length;
}
