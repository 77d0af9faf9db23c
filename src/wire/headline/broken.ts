import type { Strength } from "./boundary.ts";
import { lengthOf, type Made, render } from "./candidate.ts";
import { type Check, endOf } from "./check.ts";
import { isTrue, passes, states } from "./checks.ts";
import type { Facts } from "./facts.ts";
import { ARTICLE, FINITE, FORM, PHRASE, POSSESSIVE, UNIT } from "./lexicon.ts";
import { ING_NOUN, leans, opensPurpose, TIME } from "./phrase.ts";
import { SPEAKING } from "./said.ts";
import { isPast, isVerb, opensReport } from "./verb.ts";
import { isInAside, leastLength, lossOf, speakerOf, type Way, WHOLE, waysOf, withEnd } from "./ways.ts";
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
const COST = 4;
/** What it costs to end where not every check is passed. */
const ROUGH = 15;
const WORSE = 60;
/** And what it costs to have shorter names, or no offices. */
const LEVELS = [0, 1, 16];
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
  const best = (gains: Gains, losses: Losses): Made | null =>
    bestOf(levels, places, gains, losses, { least, most, lost });
  return (
    bestOf(levels, ending, GAIN, rough, { least, most, lost }) ??
    best(EVEN, (known, made) => (states(known, made) ? 0 : null)) ??
    best(EVEN, unstated) ??
    lastResort(facts, most)
  );
}

/** What has nothing like a verb nobody said: `board meeting to draft a plan…, members said` would be news of its own. */
const isSayable = ({ words, said }: Facts, { candidate }: Made): boolean =>
  said === null ||
  (candidate.speaker.length > 0 &&
    !opensReport(words) &&
    candidate.kept.some(({ from, to }) =>
      words.slice(from, to).some(({ bare }, at) => isVerb(words, from + at) || isPast(bare)),
    ));

/** What a statement loses that ends roughly; null for what is none. */
const rough: Losses = (facts, made) => {
  const end = endOf(made.candidate);
  if (made.sound) return 0;
  return (end === facts.end || facts.endAt(end) !== "none") && states(facts, made) ? ROUGH : null;
};

/** `ships | for the north`, `the plan | that it opposes`, `ports, | pilots and boats`: behind a noun, and no object of its verb. */
function goesOn(words: readonly Word[], at: number): boolean {
  const last = words[at - 1];
  if (last === undefined || !(pauses(last) ? isListOn(words, at) : tellsMore(words, at))) return false;
  return (!UNFIT.test(last.bare) || NOUNS.test(last.bare)) && !isOwned(words, at) && !isVerb(words, at - 1);
}

/** A phrase, a clause or a participle, and no verb of `its boats | sold well` behind `and`. */
function tellsMore(words: readonly Word[], at: number): boolean {
  const next = bareAt(words, at);
  if (PHRASE.has(next) || /^(?:to|that|which|who|whose|where|when|as)$/.test(next)) return true;
  const object = words[at + 1];
  const acts =
    /^[a-z]{3,}ing$/.test(next) &&
    (ARTICLE.has(object?.bare ?? "") || POSSESSIVE.has(object?.bare ?? "") || isNumber(object));
  if (!acts && !isPast(next)) return false;
  return (
    !words.slice(Math.max(0, at - 6), at).some(({ bare }) => /^(?:and|but)$/.test(bare)) &&
    (acts || !isVerb(words, at))
  );
}

/** The next of a list; but `Brand, | Bell and Anvil Corp` is one firm. */
function isListOn(words: readonly Word[], at: number): boolean {
  const last = words[at - 1];
  if (last === undefined || isPast(last.bare) || (last.bare.endsWith("ing") && !ING_NOUN.test(last.bare)))
    return false;
  const named = last.capital && words[at]?.capital === true;
  return (
    !named ||
    TIME.test(last.bare) ||
    FORM.has(last.bare) ||
    words.slice(Math.max(0, at - 4), at - 1).some(pauses)
  );
}

/** Adverbs of what follows, and what may describe it. */
const UNFIT = /^(?:now|already|still|also)$|(?:al|ive|ous|ic|able|ible|ful|ary)$/;

/** `at Bell's Lund, | Norland, yard`, `at its Lund and Bergen | yards`: a name that says of what kind the noun behind it is. */
function isOwned(words: readonly Word[], at: number): boolean {
  let from = at - 1;
  while (
    from > 0 &&
    (words[from]?.capital === true || bareAt(words, from) === "and") &&
    !/['’]s$/.test(bareAt(words, from))
  )
    from--;
  return (
    words[at - 1]?.capital === true &&
    (POSSESSIVE.has(bareAt(words, from)) || /['’]s$/.test(bareAt(words, from)))
  );
}

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
type Losses = (facts: Facts, made: Made) => number | null;

/** Characters, at least and at most, and how many each end loses. */
interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly lost: (at: number) => number;
}

function bestOf(
  levels: readonly [Facts, ...Facts[]],
  ends: readonly number[],
  gains: Gains,
  losses: Losses,
  { least, most, lost }: Bounds,
): Made | null {
  const [facts] = levels;
  const worth = ends
    .map((at) => {
      const said = facts.lengths[at] ?? 0;
      const gain = gains[at === facts.end ? "clause" : facts.endAt(at)];
      // Behind an aside the sentence goes on.
      const aside = facts.asides.some(({ to }) => to === at) ? HANGS / 2 : 0;
      return { at, score: worthOf(said) + gain - aside - lost(at) - (said < least ? LITTLE : 0) };
    })
    .sort((a, b) => b.score - a.score);
  const ways = waysOf(facts)
    .flatMap((way) => levels.map((known, level) => ({ known, level, way })))
    .map(({ known, level, way }) => ({
      known,
      way,
      cost: COST * lossOf(way) + (LEVELS[level] ?? 0),
      speaker: lengthOf(known, { kept: [], speaker: speakerOf(known, way) }),
    }));
  let best: { readonly score: number; readonly made: Made } | null = null;
  for (const { at, score } of worth) {
    if (best !== null && score <= best.score) break;
    for (const { known, way, cost, speaker } of ways) {
      if (best !== null && score - cost <= best.score) break;
      if (isInAside(way, at) || leastLength(known, at, way) + speaker > most) continue;
      const made = fitting(known, at, way, most);
      const loss = made === null ? null : losses(known, made);
      if (made === null || loss === null || score - cost - loss <= (best?.score ?? Number.NEGATIVE_INFINITY))
        continue;
      best = { score: score - cost - loss, made };
    }
  }
  return best?.made ?? null;
}

/** What is said up to an end in a way; null where it has no room. */
function fitting(facts: Facts, at: number, way: Way, most: number): Made | null {
  const candidate = withEnd(facts, at, way, at < facts.end);
  if (lengthOf(facts, candidate) > most) return null;
  const { text, said, cuts } = render(facts, candidate);
  if (text.length > most) return null;
  const sound = passes(facts, { text, said, cuts, candidate, sound: true });
  return { text, said, cuts, candidate, sound };
}

/** What characters are worth. */
const worthOf = (said: number): number =>
  said <= LITTLE ? 2 * said - LITTLE : LITTLE + MORE * (said - LITTLE);

const MEASURE =
  /^(?:dlrs|dollars|stg|yen|francs|marks|crowns|guilders|lire|pounds|cts|pct|tonnes|tons|barrels)$/;

/** What a noun, a sum or a plan loses without what is cut off behind it, in characters of length. */
export function hanging({ words, endAt }: Facts, at: number): number {
  const before = words[at - 1];
  const [last, next] = [before?.bare ?? "", bareAt(words, at)];
  if (before?.stop !== "") return 0;
  const back = words.slice(Math.max(0, at - 4), at).map(({ bare }) => bare);
  const opened = words.findLastIndex(
    ({ bare }, from) =>
      from > at - 6 &&
      from < at - 1 &&
      BEGINS.test(bare) &&
      !(bare === "as" && ARTICLE.has(bareAt(words, from + 1))),
  );
  const whole =
    // `after a week | of strikes`, `as sharp falls | in the market have`
    (opened !== -1 && !words.slice(opened, at).some(({ bare }) => isPast(bare) || FINITE.has(bare))) ||
    // `a statement | covering 40 ships`
    (leans(last) && next.endsWith("ing")) ||
    (next === "of" && MEASURE.test(last)) ||
    (leansOn(next) && leans(last) && !LOOSE.test(next)) ||
    // `at a rate | unchanged from May`, `in a move | designed to`
    (/^(?:rates?|levels?|prices?|moves?)$/.test(last) &&
      next.endsWith("ed") &&
      /^(?:at|in)$/.test(back.at(-3) ?? "")) ||
    // `has failed to turn the yen | into a currency`
    next === "into" ||
    // `an offer for the line | by its rival`: whose offer it is
    (next === "by" &&
      !isNumber(words[at + 1]) &&
      back.some((bare) => /^(?:offer|bid|takeover|purchase|acquisition)$/.test(bare))) ||
    // `a perception abroad | that the bank has`
    (next === "that" && !isVerb(words, at + 1)) ||
    // `from 37 mln tons in January and 41 mln | in December`
    (next === "in" && UNIT.has(last) && back.includes("and")) ||
    // `an agreement for the bank | to join`
    (next === "to" && back.includes("for"));
  // `the establishment | of a fund`, `the owners | of a firm`
  if (next === "of" && (leans(last) || /[a-z]{3}(?:ers|ors)$/.test(last)) && !UNIT.has(last))
    return 1.5 * HANGS;
  if (whole) return HANGS;
  // `a candidate | to take over`: a noun alone says little, but for a name.
  const noun = leansOn(next) && endAt(at) === "poor" && !before.capital && !TIME.test(last);
  // `agreement with the bank | to buy`, `approval from the board | for`: what was agreed comes last.
  const near = words.slice(Math.max(0, at - HELD), at);
  const party = near.findLastIndex((word) => /^(?:with|from|by|between)$/.test(word.bare));
  const holds =
    /^(?:to|for|on)$/.test(next) &&
    party > 0 &&
    (leans(near[party - 1]?.bare ?? "") || DEALS.test(near[party - 1]?.bare ?? ""));
  const bare =
    noun && (next === "of" ? last !== "shares" : !UNIT.has(last) && ARTICLE.has(bareAt(words, at - 2)));
  if (LOOSE.test(next) && leans(last)) return HANGS / 2;
  if (bare || holds || isPast(last) || /[ai]ble$/.test(last)) return HANGS / 2;
  // `will spend 775 mln dlrs | to redeem`, `saves passengers | between 30 and 100 dlrs`
  const more =
    (next === "to" && opensPurpose(words, at)) ||
    (/^(?:between|by|from)$/.test(next) && isNumber(words[at + 1]));
  return noun || more ? HANGS / 4 : 0;
}

const BEGINS = /^(?:as|that|which|who|where|when|after|before|since|following|while|because)$/;
const DEALS = /^(?:negotiat|discuss|talk|agree|sign|contract)/;
const HANGS = 40;
/** What a noun that leans can be without. */
const LOOSE = /^(?:for|in|at|by|from|with|under|during|after|over|through|within|across)$/;
/** Words of the other party, at most. */
const HELD = 9;
/** What follows a noun that leans. */
const leansOn = (bare: string): boolean => PHRASE.has(bare) || /^(?:of|to|that)$/.test(bare);

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
