import type { Frequencies } from "./frequencies.ts";
import type { Sketch } from "./sketch.ts";
import { LONE, NAME, NUMBER } from "./terms.ts";
import { distinct, placeOf } from "./vocabulary.ts";

/** What a story tells, and the news that it opens with: who is in it, and what. */
export interface Told {
  /** Its different words, ascending, and how often each stands, 255 times at most. */
  readonly terms: Int32Array;
  readonly counts: Uint8Array;
  /** The names of its opening, and the other words there: what each tells, as parts of 1. */
  readonly names: Weighed;
  readonly words: Weighed;
  /** All its names, and all its figures: vectors of length 1, figures a little less. */
  readonly who: Weighed;
  readonly figures: Weighed;
}

/** Different words, ascending, and the weight of each. */
interface Weighed {
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
/** Of all names of a story, those that come again weigh more, twice as much at most. */
const NAMED_AGAIN = 1.2;
/** Stories have a figure by chance, as a day of the month: so that one or two in common are not all. */
const CHANCE = 30;

/** Weighs a story's opening, its names and its figures by the frequencies known so far. */
export function toldOf({ tokens, kinds, vocabulary }: Sketch, frequencies: Frequencies): Told {
  const opening = distinct(tokens.subarray(0, OPENING).filter((_, at) => kinds[at] !== LONE));
  const { terms, counts } = vocabulary;
  const kindOf = (term: number): number => vocabulary.kinds[placeOf(terms, term)] ?? LONE;
  const weighed = (chosen: Int32Array): Weighed => {
    const parts = Float32Array.from(chosen, (term) => frequencies.weigh(term));
    const whole = parts.reduce((sum, part) => sum + part, 0);
    return { terms: chosen, parts: parts.map((part) => part / whole) };
  };
  const vector = (kind: number, weigh: (tells: number, count: number) => number, more: number): Weighed => {
    const chosen = terms.filter((term, at) => vocabulary.kinds[at] === kind && frequencies.weigh(term) > 1);
    const parts = Float32Array.from(chosen, (term) =>
      weigh(frequencies.weigh(term) - 1, counts[placeOf(terms, term)] ?? 0),
    );
    const length = Math.sqrt(parts.reduce((sum, part) => sum + part * part, more));
    return { terms: chosen, parts: parts.map((part) => part / length) };
  };
  return {
    terms,
    counts: Uint8Array.from(counts, (count) => Math.min(255, count)),
    names: weighed(opening.filter((term) => kindOf(term) === NAME)),
    words: weighed(opening.filter((term) => kindOf(term) !== NAME)),
    who: vector(NAME, (tells, count) => (tells * count) / (count + NAMED_AGAIN), 0),
    figures: vector(NUMBER, (tells) => tells, CHANCE),
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

function partIn(opening: Weighed, { terms, counts }: Told): number {
  let sum = 0;
  for (let at = 0; at < opening.terms.length; at++) {
    const count = counts[placeOf(terms, opening.terms[at] ?? 0)] ?? 0;
    sum += ((opening.parts[at] ?? 0) * count) / (count + SATURATION);
  }
  return sum;
}

/** How far two stories have their names, or their figures, in common: the cosine of the two, 0 to 1. */
export function common(one: Weighed, other: Weighed): number {
  let sum = 0;
  for (let at = 0; at < one.terms.length; at++) {
    const place = placeOf(other.terms, one.terms[at] ?? 0);
    if (place !== -1) sum += (one.parts[at] ?? 0) * (other.parts[place] ?? 0);
  }
  return sum;
}
