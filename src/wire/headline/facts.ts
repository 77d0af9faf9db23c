import { asides, type Stretch } from "./aside.ts";
import { boundaryAt } from "./boundary.ts";
import { isNoCondition } from "./condition.ts";
import { is } from "./lexicon.ts";
import type { Strength } from "./phrase.ts";
import { type Spare, sparedOf } from "./plain.ts";
import { quotedOf } from "./quotes.ts";
import { ownDeed, trailing } from "./said.ts";
import { officeOf } from "./speaker.ts";
import { isPast, isVerb, likelyVerbIn } from "./verb.ts";
import { bareAt, isNumber, pauses, type Word } from "./word.ts";

/** What is known of a sentence before anything is cut. */
export interface Facts {
  readonly words: readonly Word[];
  /** `said it`, where a company tells its own deed. */
  readonly own: Stretch | null;
  /** The speaker behind what is said. */
  readonly said: Stretch | null;
  /** The office before the name of a speaker who stands first: `Finance Minister | Jane Doe said`. */
  readonly office: Stretch | null;
  readonly asides: readonly Stretch[];
  /** Where what is said ends: at the speaker's comma, or with the sentence. */
  readonly end: number;
  /** Where the sentence's own verb stands and, behind a `said` that brings in a clause, the verb of that. */
  readonly verbs: readonly number[];
  /** Where its condition begins, `if …`; -1 where it has none. */
  readonly condition: number;
  /** What ends before a word. */
  readonly endAt: (at: number) => Strength;
  /** Why a headline does without each word. */
  readonly spared: readonly (Spare | null)[];
  /** Characters of the words before each, and of all, with the spaces, without those that are spared. */
  readonly lengths: readonly number[];
}

export function factsOf(words: readonly Word[]): Facts {
  const said = trailing(words);
  const end = said?.from ?? words.length;
  const quoted = quotedOf(words);
  const found = asides(words, quoted);
  const spared = sparedOf(words, quoted);
  const verbs = verbsOf(words, end, found);
  return {
    words,
    own: ownDeed(words),
    said,
    office: officeOf(words, verbs[0] ?? -1),
    asides: found,
    end,
    verbs,
    condition: conditionOf(words, end),
    endAt: endsOf(words, quoted, found),
    spared,
    lengths: lengthsOf(words, spared),
  };
}

/** Characters of the words before each, and of all, with the spaces. */
export function lengthsOf(words: readonly Word[], spared: readonly (Spare | null)[]): readonly number[] {
  const lengths = [0];
  for (const [at, { text }] of words.entries())
    lengths.push((lengths[at] ?? 0) + (spared[at] === null ? text.length + 1 : 0));
  return lengths;
}

/** Worked out where it is asked for: most sentences have room. Behind an aside the clause goes on, so it ends none. */
function endsOf(
  words: readonly Word[],
  quoted: readonly boolean[],
  inside: readonly Stretch[],
): (at: number) => Strength {
  const known: Strength[] = [];
  const endAt = (at: number): Strength => {
    if (at === 0 || at >= words.length) return "none";
    const strength = boundaryAt(words, at);
    // A quotation is cut only where no other end is left.
    if (quoted[at] === true) return strength === "none" || quoted.at(-1) === true ? "none" : "poor";
    return strength === "clause" && inside.some(({ from }) => from === at) ? "weak" : strength;
  };
  return (at) => (known[at] ??= endAt(at));
}

function verbsOf(words: readonly Word[], end: number, inside: readonly Stretch[]): readonly number[] {
  let verb = likelyVerbIn(words, 0, end);
  // What is told in an aside is not what the sentence says.
  for (const { from, to } of inside) if (verb >= from && verb < to) verb = likelyVerbIn(words, to - 1, end);
  // `has told dealers that …`
  if (
    /^(?:has|have|had)$/.test(bareAt(words, verb)) &&
    /^(?:said|told|announced|reported)$/.test(bareAt(words, verb + 1))
  )
    verb++;
  const word = words[verb];
  if (word === undefined) return [];
  const verbs = [verb];
  const object = is.article(words[verb + 1]) || isNumber(words[verb + 1]);
  // `reported a loss and said`: what it reported is no clause.
  const tells =
    /^(?:said|says|say|told)$/.test(word.bare) || (/^(?:announced|reported)$/.test(word.bare) && !object);
  if (tells && word.stop === "") {
    const second = secondVerb(words, verb, end);
    const hidden = inside.find(({ from, to }) => second > from && second < to && from > verb);
    verbs.push(hidden === undefined ? second : likelyVerbIn(words, hidden.to - 1, end));
  }
  return verbs.filter((at) => at !== -1);
}
/** Words of a listener or an occasion before what is said. */
const LISTENER = 18;

/** Where the condition of a statement begins, `if …`; -1 where there is none. */
const conditionOf = (words: readonly Word[], end: number): number =>
  words.findIndex(
    ({ bare }, at) =>
      at > 0 &&
      at < end &&
      (/^(?:if|unless|provided)$/.test(bare) || (bare === "on" && bareAt(words, at + 1) === "condition")) &&
      !isNoCondition(words, at),
  );

/** The verb of what `said` brings in; where none is known, a place behind its opening phrase at least. */
function secondVerb(words: readonly Word[], said: number, end: number): number {
  // `told officials that`, `announced at the convention that`
  const that = words.findIndex(({ bare }, at) => at > said && at < said + LISTENER && bare === "that");
  const heard = words.slice(said + 1, Math.max(said + 1, that));
  const clause = heard.some(
    (word, at) => pauses(word) || is.finite(word) || (isPast(word.bare) && isVerb(heard, at)),
  );
  const from = that !== -1 && !clause ? that + 1 : said + 1;
  const verb = likelyVerbIn(words, from, end);
  if (verb !== -1) return verb;
  const comma = words.findIndex(({ stop }, at) => at > said && at < end - 4 && stop === ",");
  return comma === -1 ? -1 : comma + 4;
}
