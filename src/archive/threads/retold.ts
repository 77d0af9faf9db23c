import type { Frequencies } from "./frequencies.ts";
import type { Sketch } from "./sketch.ts";
import { LONE, NAME } from "./terms.ts";
import { distinct, placeOf } from "./vocabulary.ts";

/** What a story tells, and the news that it opens with: who is in it, and what. */
export interface Told {
  /** Its different words, ascending, and how often each stands. */
  readonly terms: Int32Array;
  readonly counts: Uint16Array;
  readonly names: Opening;
  readonly words: Opening;
}

/** Different words of an opening, and what each tells, as parts of 1. */
interface Opening {
  readonly terms: Int32Array;
  readonly parts: Float32Array;
}

/** Words in which a story of the wire tells its news. More of them tell what went before. */
const OPENING = 22;
/** Who did it tells an event from others better than what was done. */
const PARTY = 0.75;
/** A later story tells the earlier one's news again, as what went before; the earlier one cannot know the later's. */
const AGAIN = 0.75;
/** A word that comes again is what the story is about: the first mention tells 5/8, the second a seventh more. */
const SATURATION = 0.6;

/** Weighs a story's opening by the frequencies known so far. */
export function toldOf({ tokens, kinds, vocabulary }: Sketch, frequencies: Frequencies): Told {
  const opening = distinct(tokens.subarray(0, OPENING).filter((_, at) => kinds[at] !== LONE));
  const { terms, counts } = vocabulary;
  const isName = (term: number): boolean => vocabulary.kinds[placeOf(terms, term)] === NAME;
  const weighed = (chosen: Int32Array): Opening => {
    const parts = Float32Array.from(chosen, (term) => frequencies.weigh(term));
    const whole = parts.reduce((sum, part) => sum + part, 0);
    return { terms: chosen, parts: parts.map((part) => part / whole) };
  };
  return {
    terms,
    counts,
    names: weighed(opening.filter(isName)),
    words: weighed(opening.filter((term) => !isName(term))),
  };
}

/**
 * How much of the earlier story's news the later one tells again, and a little of the other way round: who, and what.
 * 0 to 1.
 */
export function retold(earlier: Told, later: Told): number {
  const told = (kind: "names" | "words"): number =>
    AGAIN * partIn(earlier[kind], later) + (1 - AGAIN) * partIn(later[kind], earlier);
  const named = earlier.names.terms.length + later.names.terms.length > 0;
  return named ? told("names") ** PARTY * told("words") ** (1 - PARTY) : told("words");
}

function partIn(opening: Opening, { terms, counts }: Told): number {
  let sum = 0;
  for (let at = 0; at < opening.terms.length; at++) {
    const count = counts[placeOf(terms, opening.terms[at] ?? 0)] ?? 0;
    sum += ((opening.parts[at] ?? 0) * count) / (count + SATURATION);
  }
  return sum;
}
