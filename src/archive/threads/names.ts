import { shorten } from "../summary.ts";
import type { Frequencies } from "./frequencies.ts";
import { LONGEST_PARTS, partsOf } from "./name-parts.ts";
import type { Told } from "./retold.ts";
import { readTexts } from "./terms.ts";
import { distinct, holds } from "./vocabulary.ts";

/** What of a story goes into a name. */
export interface Source {
  readonly lead: string;
  readonly headline: string;
  /** Whether the headline is no agency's. */
  readonly derived: boolean;
  /** How much the headline says: 2 all, 1 the start of it, 0 perhaps nothing. */
  readonly says: number;
  readonly told: Told;
}

/** What stories of one event are called. */
export interface LineName {
  /** The headline of the most central story or, without one that says something, words that all share; at most 140 characters. */
  readonly name: string;
  /** False where it is a headline that an agency sent, whole. */
  readonly derived: boolean;
}

/** Characters of a name that is a headline. */
const LONGEST = 140;
/** Stories whose words are looked at. */
const SOURCES = 8;
const NAMELESS = { headline: "", derived: true };
/** Terms that say most of what the stories share. */
const TELLING = 8;
/** What makes a headline a poor name for days of news, in the tongues whose words are known, and what is left of its worth. */
const POOR: readonly (readonly [RegExp, number])[] = [
  // Broken off.
  [/…/u, 0.85],
  // An hour or a day that will have passed.
  [
    /\b(?:this (?:morning|afternoon|evening|weekend)|(?:last|later|early|late) (?:night|today)|tonight|today|tomorrow|yesterday|overnight|\d{4} (?:gmt|est|edt)|heute|gestern|morgen|aujourd.hui|hier|demain|hoy|ayer|mañana)(?![\p{L}\p{N}])/iu,
    0.7,
  ],
  // Nothing said, or something asked.
  [
    /\b(?:no (?:immediate )?comment|declin\w{1,3} (?:immediate |to )?comment|refus\w{1,3} (?:all |to )?comment|request(?:s|ed)?|response|not (?:immediately )?available)\b/iu,
    0.7,
  ],
  // A meeting or an announcement to come.
  [
    /\b(?:will|to|would) (?:\w+ )?(?:meet|discuss|disclose|announce|resume|be (?:held|announced|released|discussed|rescheduled))\b|\bmeets? to\b|\brescheduled\b/iu,
    0.7,
  ],
];

/**
 * A name for the stories: the headline that has most of what they share, and says something that still holds a week
 * later. Else of their own words, the names that half of them share, rare ones first, and a noun: `Iran, Strait of
 * Hormuz, tanker`.
 */
export function nameOf(all: readonly Source[], frequencies: Frequencies): LineName {
  const sources = all.slice(0, SOURCES);
  const rated = rate(sources, frequencies);
  const [best] = rated.filter(({ source }) => source.says > 0 && source.headline.length <= LONGEST);
  if (best !== undefined) return { name: best.source.headline, derived: best.source.derived };
  const parts = partsOf(
    sources.map(({ lead }) => lead),
    frequencies,
  );
  return parts === null ? firstWords(rated[0]?.source) : { name: parts, derived: true };
}

/**
 * The headlines, the best first: by the part of a headline that stands in the other stories, and by the part of what the
 * stories share that stands in the headline. Of equal ones, the later.
 */
function rate(sources: readonly Source[], frequencies: Frequencies) {
  const shareOf = (term: number): number =>
    sources.filter(({ told }) => holds(told.terms, term)).length / sources.length;
  const shared = new Map<number, number>();
  for (const { told } of sources)
    for (const { terms } of [told.names, told.words])
      for (const term of terms)
        if (!shared.has(term)) shared.set(term, frequencies.weigh(term) * shareOf(term) ** 2);
  const telling = [...shared.values()].sort((a, b) => b - a).slice(0, TELLING);
  const whole = telling.reduce((sum, weight) => sum + weight, 0);
  return sources
    .map((source) => {
      const terms = distinct(readTexts([source.headline]).tokens);
      let own = 0;
      let held = 0;
      let named = 0;
      for (const term of terms) {
        const weight = frequencies.weigh(term);
        own += weight;
        held += weight * shareOf(term);
        named += shared.get(term) ?? 0;
      }
      let worth = held / own + Math.min(1, named / whole);
      for (const [poor, left] of POOR) if (poor.test(source.headline)) worth *= left;
      return { source, worth };
    })
    .reverse()
    .toSorted((a, b) => b.worth - a.worth);
}

/** A headline as a name: its first words, where it is long. */
function firstWords({ headline, derived }: Pick<Source, "headline" | "derived"> = NAMELESS): LineName {
  if (headline.length <= LONGEST_PARTS) return { name: headline, derived };
  // As a derived headline breaks off: no mark and no blank before the `…`.
  const words = shorten(headline, LONGEST_PARTS - 2).replace(/[^\p{L}\p{M}\p{N}]*…$/u, "");
  return { name: `${words}…`, derived: true };
}
