import type { Clause } from "./clause.ts";
import { isAdverb } from "./surety.ts";
import { bareAt, isNumber, pauses, unstopped, type Word } from "./token.ts";
import { verbAt } from "./verb.ts";
import { PAST } from "./verbs.ts";
import { DAY, PHRASE } from "./words.ts";

/** Characters before the verb that a headline has room for. */
const ROOM = 72;
/** Characters before the verb that leave no room for what it says. */
const FULL = 80;
/** Words that open a phrase which can be left out before the main clause. */
const OPENING =
  /^(?:in|on|at|after|before|while|although|though|despite|following|as|because|since|under|for|with|during|amid|by|besides|due|citing|effective)$/;

const isDash = (word: Word | undefined): boolean =>
  word !== undefined && word.text.length < 3 && /^(?:-|--|–|—)$/.test(word.text);

/** A sentence without what stands between commas before its verb: `Acme, a maker of anvils, will …`. */
export function withoutAside(words: readonly Word[], verb = verbAt(words)): readonly Word[] {
  const start = firstPause(words, verb);
  const before = words[start];
  if (before === undefined) return words;
  if (isDash(before))
    return isDash(words[verb - 1]) ? [...words.slice(0, start), ...words.slice(verb)] : words;
  let end = verb - 1;
  while (end > start && (isAdverb(words[end]) || DAY.has(bareAt(words, end)))) end--;
  if (end <= start || !pauses(words[end])) return words;
  // `In March, Acme, a maker of anvils, will …`: the first comma is no part of the aside.
  if (OPENING.test(bareAt(words, 0))) {
    const second = words.findIndex((word, at) => at > start && pauses(word));
    if (second === end) return words;
    return [...words.slice(0, second), unstopped(words[second] ?? before), ...words.slice(end + 1)];
  }
  return [...words.slice(0, start), unstopped(before), ...words.slice(end + 1)];
}

/** The first word before the verb that a comma ends, or that is a dash; -1 where none is. */
function firstPause(words: readonly Word[], verb: number): number {
  for (let at = 0; at < verb; at++) if (pauses(words[at]) || (at > 0 && isDash(words[at]))) return at;
  return -1;
}

/** `In a surprise move, the council will …`: without the phrase. A condition (`if`, `unless`) stays. */
export function withoutOpening(words: readonly Word[]): readonly Word[] {
  if (!OPENING.test(bareAt(words, 0))) return words;
  const limit = Math.min(words.length - 4, 40);
  for (let at = 1; at < limit; at++) {
    if (!pauses(words[at])) continue;
    const rest = words.slice(at + 1);
    const verb = verbAt(rest);
    // The clause's own subject stands between the comma and the verb, without another comma.
    if (verb > 0 && !rest.slice(0, verb).some(pauses)) return rest;
  }
  return words;
}

/** A long subject without its later phrases: `Talks in Lund with both boards on a loan were open`. */
export function withShortSubject(clause: Clause): Clause {
  let { words, verb } = clause;
  if (lengthOf(words, verb) <= ROOM) return clause;
  const label = words.findIndex(({ stop }) => stop === ":");
  if (label !== -1 && label < 5 && lengthOf(words, verb) > FULL) {
    words = words.slice(label + 1);
    verb -= label + 1;
  }
  while (verb > 3 && lengthOf(words, verb) > ROOM) {
    let from = verb - 2;
    while (from > 0 && !isDroppable(words, from, verb)) from--;
    if (from <= 0) return withoutOwner(words, verb);
    let start = from;
    if (start > 2 && isModifier(words, start - 1)) start--;
    while (
      start > 2 &&
      (/^(?:as|of)$/.test(bareAt(words, start - 1)) || PHRASE.has(bareAt(words, start - 1)))
    )
      start--;
    const before = words[start - 1];
    if (before === undefined) break;
    words = [...words.slice(0, start - 1), unstopped(before), ...words.slice(verb)];
    verb = start;
  }
  return { words, verb };
}

/** `Acme's Atlas Foundry unit`: the unit alone, where both are too long. */
function withoutOwner(words: readonly Word[], verb: number): Clause {
  const owner = words.findIndex(({ text }, at) => at < verb - 2 && /['’]s?$/.test(text));
  if (words.slice(0, owner + 1).some((word) => !word.capital && word.bare !== "and")) return { words, verb };
  return owner === -1 || lengthOf(words, verb) < FULL - 10
    ? { words, verb }
    : { words: words.slice(owner + 1), verb: verb - owner - 1 };
}

/** A phrase before the verb that opens at `at`: `in Lund`, `of more than 12 mln dlrs`. */
function isDroppable(words: readonly Word[], at: number, verb: number): boolean {
  const bare = bareAt(words, at);
  const amount =
    bare === "of" &&
    (/^(?:more|less|about|some|over|up|nearly)$/.test(bareAt(words, at + 1)) ||
      (isNumber(words[at + 1]) && /^(?:mln|billion|million)$/.test(bareAt(words, at + 2))));
  const tight = lengthOf(words, verb) > FULL;
  if (bare === "of" && tight && words[at - 1]?.capital === false) return true;
  if (!amount && (!PHRASE.has(bare) || /^(?:versus|off)$/.test(bare) || (bare === "between" && !tight)))
    return false;
  return !words.slice(at, verb).some((word) => (word.bare === "to" && !tight) || /[:"]$/.test(word.text));
}

/** `goods supplied by`, `stocks held in`: the participle belongs to the phrase. */
const isModifier = (words: readonly Word[], at: number): boolean =>
  bareAt(words, at - 1) !== "of" &&
  !PHRASE.has(bareAt(words, at - 1)) &&
  words[at]?.capital === false &&
  (PAST.has(bareAt(words, at)) || /(?:ed|ing)$/.test(bareAt(words, at)));

function lengthOf(words: readonly Word[], to: number): number {
  let length = 0;
  for (let at = 0; at < to; at++) length += (words[at]?.text.length ?? 0) + 1;
  return length;
}
