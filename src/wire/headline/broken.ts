import { lengthOf, type Made, render, wordsOf } from "./candidate.ts";
import { type Check, endOf } from "./check.ts";
import { isTrue, states } from "./checks.ts";
import type { Facts } from "./facts.ts";
import { HANGS, hanging } from "./hanging.ts";
import { is } from "./lexicon.ts";
import type { Strength } from "./phrase.ts";
import { type Level, levelsOf, printed, type Trial } from "./trial.ts";
import { isPast, isVerb, opensReport } from "./verb.ts";
import { leastLength, speakerOf, type Way, WHOLE, waysOf, withEnd } from "./ways.ts";
import { endsOnNoun, endsWhole, hasVerb, keepsNames, NOUNS } from "./whole.ts";
import { bareAt, isNumber, pauses, type Word } from "./word.ts";

type Gains = Readonly<Record<Strength, number>>;

/**
 * What a headline that breaks off gains by the kind of its end, in characters of length: the longer, the more it says, and
 * a clean end is worth a few words.
 */
const GAIN: Gains = { clause: 24, phrase: 18, weak: 8, poor: -12, none: -20 };
/** What is no statement anyhow is as long as it can be. */
const EVEN: Gains = { clause: 0, phrase: 0, weak: 0, poor: -10, none: -20 };
/** What it costs to leave out what loses least. */
const COST = 2;
/** What it costs to end where not every check is passed. */
const ROUGH = 15;
const WORSE = 60;
/** And what it costs to have shorter names, or no offices. */
const LEVELS = [0, 1, 4, 16, 20, 10, 26];
/** What is shorter says little, and each character of it counts twice; beyond, the less the longer it is. */
const LITTLE = 95;
const MORE = 0.9;

/** Fewest words. */
const FEWEST = 3;

/**
 * A sentence's first words up to where a phrase ends, as far as there is room beside the speaker, and `…`; where none ends
 * in reach, behind a word. `levels` are the facts with whole names and with ever shorter ones; `least` and `most` are characters.
 */
export function brokenOff(levels: readonly [Facts, ...Facts[]], least: number, most: number): Made {
  const [facts] = levels;
  const lean = levels.at(-1) ?? facts;
  const places: number[] = [];
  for (let at = FEWEST; at < facts.end && (lean.lengths[at] ?? 0) <= most + removable(facts) + 2; at++)
    places.push(at);
  if (facts.said !== null) places.push(facts.end);
  const known: number[] = [];
  const lost = (at: number): number => (known[at] ??= hanging(facts, at));
  // Where no phrase is known to end, what follows has to be more of the same.
  const ending = places.filter(
    (at) => at === facts.end || facts.endAt(at) !== "none" || goesOn(facts.words, at),
  );
  const choices = choicesOf(levels);
  const best = (ends: readonly number[], gains: Gains, losses: Losses): Made | null =>
    bestOf(facts, choices, ends, gains, losses, { least, most, lost });
  return (
    best(ending, GAIN, rough) ??
    best(places, EVEN, (known, trial) => (states(known, trial) ? 0 : null)) ??
    best(places, EVEN, unstated) ??
    lastResort(facts, most)
  );
}

/** What has nothing like a verb nobody said: `board meeting to draft a plan…, members said` would be news of its own. */
const isSayable = ({ words, said }: Facts, { candidate }: Trial): boolean =>
  said === null ||
  (candidate.speaker.length > 0 &&
    !opensReport(words) &&
    candidate.kept.some(({ from, to }) =>
      words.slice(from, to).some(({ bare }, at) => isVerb(words, from + at) || isPast(bare)),
    ));

/** What a statement loses that ends roughly; null for what is none. */
const rough: Losses = (facts, trial) => {
  const end = endOf(trial.candidate);
  if (trial.isSound()) return 0;
  return (end === facts.end || facts.endAt(end) !== "none") && states(facts, trial) ? ROUGH : null;
};

/** `ships | for the north`, `the plan | that it opposes`, `ports, | pilots and boats`: behind a noun, and no object of its verb. */
function goesOn(words: readonly Word[], at: number): boolean {
  const last = words[at - 1];
  if (last === undefined || !(pauses(last) ? isListOn(words, at) : tellsMore(words, at))) return false;
  return (!UNFIT.test(last.bare) || NOUNS.test(last.bare)) && !isVerb(words, at - 1);
}

/** A phrase, a clause or a participle, and no verb of `its boats | sold well` behind `and`. */
function tellsMore(words: readonly Word[], at: number): boolean {
  const next = bareAt(words, at);
  if (is.phrase(next) || /^(?:to|that|which|who|whose|where|when|as)$/.test(next)) return true;
  const object = words[at + 1];
  const acts =
    /^[a-z]{3,}ing$/.test(next) && (is.article(object) || is.possessive(object) || isNumber(object));
  return acts || (isPast(next) && !isVerb(words, at));
}

/** The next of a list; but `Brand, | Bell and Anvil Corp` is one firm. */
function isListOn(words: readonly Word[], at: number): boolean {
  const last = words[at - 1];
  if (last === undefined || isPast(last.bare) || (last.bare.endsWith("ing") && !is.ingNoun(last)))
    return false;
  const named = last.capital && words[at]?.capital === true;
  return !named || is.time(last) || is.form(last) || words.slice(Math.max(0, at - 4), at - 1).some(pauses);
}

/** Adverbs of what follows, and what may describe it. */
const UNFIT = /^(?:now|already|still|also)$|(?:al|ive|ous|ic|able|ible|ful|ary)$/;

/** What is lost where nothing is stated: a verb, if there is one in reach, and a noun at the end. */
const unstated: Losses = (facts, made) => {
  if (!isSayable(facts, made) || !isTrue(facts, made)) return null;
  const end = endOf(made.candidate);
  const worse = (check: Check, loss: number): number => (check(facts, made, end) ? 0 : loss);
  return (
    worse(hasVerb, 2 * WORSE) +
    worse(endsOnNoun, WORSE) +
    worse(keepsNames, WORSE) +
    worse(endsWhole, WORSE / 2)
  );
};

/** Characters that can be left out of the midst of a sentence. */
const removable = ({ asides, own, office, lengths }: Facts): number =>
  [...asides, ...[own, office].filter((part) => part !== null)].reduce(
    (sum, { from, to }) => sum + (lengths[to] ?? 0) - (lengths[from] ?? 0),
    0,
  );

/** What is lost with an end, in characters; null where none may be. */
type Losses = (facts: Facts, trial: Trial) => number | null;

/** Characters, at least and at most, and how many each end loses. */
interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly lost: (at: number) => number;
}

/** A way at a level, what it costs, and how long its speaker is. */
interface Choice {
  readonly level: Level;
  readonly way: Way;
  readonly cost: number;
  readonly speaker: number;
}

/** Every way at every level, the cheapest first. */
function choicesOf(all: readonly Facts[]): readonly Choice[] {
  const shared = new Map<Facts["asides"], readonly Way[]>();
  for (const facts of all) if (!shared.has(facts.asides)) shared.set(facts.asides, waysOf(facts));
  return levelsOf(all, true)
    .flatMap((level) =>
      (shared.get(level.facts.asides) ?? []).map((way) => ({
        level,
        way,
        cost: COST * way.loss + (LEVELS[all.indexOf(level.facts)] ?? 0),
        speaker: lengthOf(level.facts, { kept: [], speaker: speakerOf(level.facts, way) }),
      })),
    )
    .sort((a, b) => a.cost - b.cost);
}

function bestOf(
  facts: Facts,
  choices: readonly Choice[],
  ends: readonly number[],
  gains: Gains,
  losses: Losses,
  { least, most, lost }: Bounds,
): Made | null {
  const worth = ends
    .map((at) => {
      const said = facts.lengths[at] ?? 0;
      const gain = gains[at === facts.end ? "clause" : facts.endAt(at)];
      // Behind an aside the sentence goes on.
      const aside = facts.asides.some(({ to }) => to === at) ? HANGS / 2 : 0;
      return { at, score: worthOf(said) + gain - aside - lost(at) - (said < least ? LITTLE : 0) };
    })
    .sort((a, b) => b.score - a.score);
  let best: { readonly score: number; readonly made: Made } | null = null;
  for (const { at, score } of worth) {
    if (best !== null && score <= best.score) break;
    const tried = new Map<Way, number>();
    const known = new Map<Trial, number | null>();
    for (const { level, way, cost, speaker } of choices) {
      if (best !== null && score - cost <= best.score) break;
      // An aside behind the end is none of it.
      if (way.asides.some(({ to }) => to > at)) continue;
      const length = leastLength(level.facts, at, way) + speaker;
      if (length > most || tried.get(way) === length) continue;
      tried.set(way, length);
      const trial = level.trial(way, at);
      if (lengthOf(level.facts, trial.candidate) > most) continue;
      const before = known.get(trial);
      const loss = before === undefined ? losses(level.facts, trial) : before;
      known.set(trial, loss);
      if (loss === null || (best !== null && score - cost - loss <= best.score)) continue;
      const made = printed(level.facts, trial, trial.isSound(), most);
      if (made !== null) best = { score: score - cost - loss, made };
    }
  }
  return best?.made ?? null;
}

/** What characters are worth. */
const worthOf = (said: number): number =>
  said <= LITTLE ? 2 * said - LITTLE : LITTLE + MORE * (said - LITTLE);

/**
 * Whole words to the limit; of a word that exceeds it, its beginning. What is somebody's word, or under a condition, ends
 * before its verb: no statement rather than a false one.
 */
function lastResort(facts: Facts, most: number): Made {
  const claimed = facts.said !== null || facts.condition !== -1 || is.speaking(facts.words.at(-1));
  const verb = claimed ? (facts.verbs.at(-1) ?? -1) : -1;
  let to = verb > 0 ? verb : facts.words.length;
  while (to > 1 && (facts.lengths[to] ?? 0) > most) to--;
  const candidate = withEnd({ ...facts, said: null, own: null }, to, WHOLE, to < facts.words.length);
  const made = render(facts, candidate);
  const text = made.text.length <= most ? made.text : `${made.text.slice(0, most - 1).toWellFormed()}…`;
  return { ...made, text, said: wordsOf(facts, candidate), candidate, sound: false, bare: true };
}
