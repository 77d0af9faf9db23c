import type { Strength } from "./boundary.ts";
import { lengthOf, type Made, render } from "./candidate.ts";
import { endOf } from "./check.ts";
import { endsWell, isTrue, passes, states } from "./checks.ts";
import type { Facts } from "./facts.ts";
import { leans } from "./phrase.ts";
import { SPEAKING } from "./said.ts";
import { isPast } from "./verb.ts";
import { isInAside, type Way, WHOLE, waysOf, withEnd } from "./ways.ts";
import { bareAt } from "./word.ts";

type Gains = Readonly<Record<Strength, number>>;

/**
 * What a headline that breaks off gains by the kind of its end, in characters of length: the longer, the more it says, and
 * a clean end is worth a few words.
 */
const GAIN: Gains = { clause: 24, phrase: 18, weak: 8, poor: -12, none: -12 };
/** What is no statement anyhow is as long as it can be. */
const EVEN: Gains = { clause: 0, phrase: 0, weak: 0, poor: -10, none: -20 };
/** What it costs to leave out an aside, or half of the speaker. */
const COST = 12;
/** What is shorter says little, and each character of it counts twice; beyond, the less the longer it is. */
const LITTLE = 95;
const MORE = 0.75;

/** Fewest words. */
const FEWEST = 3;

/**
 * A sentence's first words up to where a phrase ends, as far as there is room beside the speaker, and `…`; where none ends
 * in reach, behind a word. `least` and `most` are characters.
 */
export function brokenOff(facts: Facts, least: number, most: number): Made {
  const places: number[] = [];
  for (let at = FEWEST; at < facts.end && (facts.lengths[at] ?? 0) <= most + removable(facts) + 2; at++)
    places.push(at);
  if (facts.said !== null) places.push(facts.end);
  const best = (gains: Gains, fits: Fits): Made | null => bestOf(facts, places, gains, fits, { least, most });
  return (
    best(GAIN, passes) ??
    best(GAIN, (known, made) => known.endAt(endOf(made.candidate)) !== "none" && states(known, made)) ??
    best(EVEN, states) ??
    best(EVEN, endsWell) ??
    best(EVEN, isTrue) ??
    lastResort(facts, most)
  );
}

/** Characters that can be left out of the midst of a sentence. */
const removable = ({ asides, own, lengths }: Facts): number =>
  [...asides, ...(own === null ? [] : [own])].reduce(
    (sum, { from, to }) => sum + (lengths[to] ?? 0) - (lengths[from] ?? 0),
    0,
  );

type Fits = (facts: Facts, made: Made) => boolean;

function bestOf(
  facts: Facts,
  ends: readonly number[],
  gains: Gains,
  fits: Fits,
  { least, most }: { readonly least: number; readonly most: number },
): Made | null {
  const tries: { readonly score: number; readonly way: Way; readonly at: number }[] = [];
  for (const way of waysOf(facts)) {
    const cost = (way.aside ? COST : 0) + (way.speaker === "whole" ? 0 : COST);
    for (const at of ends) {
      if (way.aside && isInAside(facts, at)) continue;
      const said = facts.lengths[at] ?? 0;
      const gain = gains[at === facts.end ? "clause" : facts.endAt(at)];
      tries.push({
        score: worthOf(said) + gain - hanging(facts, at) - cost - (said < least ? LITTLE : 0),
        way,
        at,
      });
    }
  }
  tries.sort((a, b) => b.score - a.score);
  for (const { way, at } of tries) {
    const candidate = withEnd(facts, at, way, at < facts.end);
    if (lengthOf(facts, candidate) > most) continue;
    const made = { ...render(facts, candidate), candidate, sound: fits === passes };
    if (made.text.length <= most && fits(facts, made)) return made;
  }
  return null;
}

/** What characters are worth. */
const worthOf = (said: number): number =>
  said <= LITTLE ? 2 * said - LITTLE : LITTLE + MORE * (said - LITTLE);

const MONEY = /^(?:dlrs|dollars|stg|yen|francs|marks|crowns|guilders|lire|pounds|cts|pct)$/;

/** What a sum or a plan loses without the `of` or `to` behind it, in characters of length. */
const hanging = ({ words }: Facts, at: number): number => {
  const [last, next] = [bareAt(words, at - 1), bareAt(words, at)];
  if (next === "of") return MONEY.test(last) || leans(last) ? 36 : 16;
  if (isPast(last) || /[ai]ble$/.test(last)) return 16;
  // `an agreement for the bank | to join`
  if (next === "to" && words.slice(Math.max(0, at - 4), at).some(({ bare }) => bare === "for")) return 30;
  return leans(last) && /^(?:to|for|on|in|with|by|against|between|about|over|into|from|that)$/.test(next) ? 30 : 0;
};

/**
 * Whole words to the limit; of a word that exceeds it, its beginning. What is somebody's word, or under a condition, ends
 * before its verb: no statement rather than a false one.
 */
function lastResort(facts: Facts, most: number): Made {
  const claimed =
    facts.said !== null || facts.condition !== -1 || SPEAKING.test(facts.words.at(-1)?.bare ?? "");
  const verb = claimed ? (facts.verbs.at(-1) ?? -1) : -1;
  let to = verb > 0 ? verb : facts.words.length;
  while (to > 1 && (facts.lengths[to] ?? 0) > most) to--;
  const candidate = withEnd({ ...facts, said: null, own: null }, to, WHOLE, to < facts.words.length);
  const made = render(facts, candidate);
  const text = made.text.length <= most ? made.text : `${made.text.slice(0, most - 1).toWellFormed()}…`;
  return { ...made, text, candidate, sound: false };
}
