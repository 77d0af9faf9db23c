import type { Frequencies } from "./frequencies.ts";
import type { Sketch } from "./sketch.ts";
import { LONE, NAME, NUMBER } from "./terms.ts";
import { distinct, placeOf, type Vocabulary } from "./vocabulary.ts";

/** What a story tells, and the news that it opens with: who is in it, and what. */
export interface Told {
  /** Its different words, ascending, and how often each stands. */
  readonly terms: Int32Array;
  readonly counts: Uint16Array;
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
/** Of all names and figures of a story, those that come again weigh more, twice as much at most. */
const SAID_AGAIN = 1.2;
/** Stories have a figure in common by chance, as a day of the month: one that is all a story has is not all. */
const CHANCE = 8;

/** Weighs a story's opening, its names and its figures by the frequencies known so far. */
export function toldOf({ tokens, kinds, vocabulary }: Sketch, frequencies: Frequencies): Told {
  const opening = distinct(tokens.subarray(0, OPENING).filter((_, at) => kinds[at] !== LONE));
  const isName = Uint8Array.from(opening, (term) =>
    vocabulary.kinds[placeOf(vocabulary.terms, term)] === NAME ? 1 : 0,
  );
  const weighed = (chosen: Int32Array): Weighed => {
    const parts = Float32Array.from(chosen, frequencies.weigh);
    const whole = parts.reduce((sum, part) => sum + part, 0);
    return { terms: chosen, parts: parts.map((part) => part / whole) };
  };
  return {
    terms: vocabulary.terms,
    counts: vocabulary.counts,
    names: weighed(opening.filter((_, at) => isName[at] === 1)),
    words: weighed(opening.filter((_, at) => isName[at] === 0)),
    who: vectorOf(NAME, vocabulary, frequencies, 0),
    figures: vectorOf(NUMBER, vocabulary, frequencies, CHANCE),
  };
}

/** The terms of a kind that tell something; `chance` makes the vector shorter. */
function vectorOf(
  kind: number,
  { terms, counts, kinds }: Vocabulary,
  frequencies: Frequencies,
  chance: number,
): Weighed {
  const chosen = new Int32Array(terms.length);
  const parts = new Float32Array(terms.length);
  let square = chance;
  let length = 0;
  for (let at = 0; at < terms.length; at++) {
    if (kinds[at] !== kind) continue;
    const tells = frequencies.weigh(terms[at] ?? 0) - 1;
    if (tells <= 0) continue;
    const count = counts[at] ?? 0;
    const part = (tells * count) / (count + SAID_AGAIN);
    chosen[length] = terms[at] ?? 0;
    parts[length++] = part;
    square += part * part;
  }
  const whole = Math.sqrt(square);
  return { terms: chosen.slice(0, length), parts: parts.slice(0, length).map((part) => part / whole) };
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
