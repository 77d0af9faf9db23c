import { drawerOf, type Frequencies } from "./frequencies.ts";
import { heaviest } from "./heaviest.ts";
import type { Sketch } from "./sketch.ts";
import { LONE, NAME, NUMBER } from "./terms.ts";

/** What a story is about: its most telling terms, the weights a vector of length 1. */
export interface Profile {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  /** 1 where the term is a name that few stories have. */
  readonly named: Uint8Array;
  /** Whether its script has capitals, by which names are known. */
  readonly cased: boolean;
}

const TERMS = 24;
/** A script without capitals may be one without spaces: pairs of its letters tell less each. */
const UNCASED_TERMS = 64;
/**
 * A name tells an event better than a word does; more so while an archive is small, where most words are new and
 * few are known to be common.
 */
const NAME_BONUS = { least: 1.5, most: 3.5, known: 400 };
/** A name in more than 0.7 % of stories (and more than ten) is a topic, an agency or a region, not an event. */
const COMMON_NAME = 0.007;
const FEW = 10;

function nameBonusAt(stories: number): number {
  const { least, most, known } = NAME_BONUS;
  return least + (most - least) * Math.max(0, 1 - stories / known);
}

/** Profiles a story by the frequencies known so far. */
export function profileOf(story: Sketch, frequencies: Frequencies): Profile {
  const { terms, counts, kinds } = story.vocabulary;
  const weights = new Float64Array(terms.length);
  const nameBonus = nameBonusAt(frequencies.stories());
  for (let at = 0; at < terms.length; at++) {
    const kind = kinds[at];
    if (kind === NUMBER || kind === LONE) continue;
    const count = counts[at] ?? 0;
    const bonus = kind === NAME ? nameBonus : 1;
    weights[at] = (count / (count + 1.2)) * frequencies.weigh(terms[at] ?? 0) * bonus;
  }
  const chosen = heaviest(weights, story.cased ? TERMS : UNCASED_TERMS);
  const profile = {
    terms: new Int32Array(chosen.length),
    weights: new Float32Array(chosen.length),
    named: new Uint8Array(chosen.length),
    cased: story.cased,
  };
  let length = 0;
  for (const at of chosen) length += (weights[at] ?? 0) ** 2;
  const common = Math.max(FEW, COMMON_NAME * frequencies.stories());
  for (let rank = 0; rank < chosen.length; rank++) {
    const at = chosen[rank] ?? 0;
    const term = terms[at] ?? 0;
    profile.terms[rank] = term;
    profile.weights[rank] = (weights[at] ?? 0) / Math.sqrt(length);
    profile.named[rank] = kinds[at] === NAME && frequencies.of(drawerOf(term)) <= common ? 1 : 0;
  }
  return profile;
}
