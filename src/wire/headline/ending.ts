import { bareAt, isNumber, pauses, type Word } from "./token.ts";
import { FINITE, PARTICIPLE, PAST } from "./verbs.ts";
import { isVerbal } from "./waiting.ts";
import { ARTICLE, CLAUSE, FORM, MODIFIER, PHRASE, VAGUE, WAITING } from "./words.ts";

/** Strength of a place where no headline can end. */
export const NEVER = -1000;
const DISTANCE: ReadonlySet<string> = new Set(
  "mile miles km kms kilometres kilometers feet yards years days hours weeks months".split(" "),
);
/** Verbs that nobody understands without their preposition. */
const BOUND =
  /^(?:call(?:s|ed)? for|enter(?:s|ed)? into|focus(?:es|ed)? on|concentrate[sd]? on|rel(?:y|ies|ied) on|result(?:s|ed)? in|account(?:s|ed)? for|deal[st]? with|appl(?:y|ies|ied) for)$/;
const ABOUT = /^(?:about|around|some|nearly|over|up)$/;

/** Words before which a headline can end at all. */
const OPENERS: ReadonlySet<string> = new Set([
  ...CLAUSE,
  ...PHRASE,
  ...MODIFIER,
  "of",
  "to",
  "and",
  "or",
  "and/or",
  "but",
  "that",
]);

/** A place where something ends: quickly told, for most are none. */
export const isBoundary = (words: readonly Word[], count: number): boolean =>
  pauses(words[count - 1]) || OPENERS.has(bareAt(words, count)) || DISTANCE.has(bareAt(words, count + 1));

/** How well a headline ends before `words[count]`, in steps of some eight characters off the usual length. */
export function strengthAt(words: readonly Word[], count: number, verb: number): number {
  const word = words[count - 1];
  const next = words[count];
  if (word === undefined || next === undefined) return NEVER;
  if (/^(?:that|which|who)$/.test(bareAt(words, count - 2)) || bareAt(words, count - 3) === "that")
    return NEVER;
  const vague = count - 1 > verb && VAGUE.has(word.bare) ? -7 : 0;
  if (pauses(word)) return commaStrength(words, count) + vague;
  if (next.bare === "as" && /^(?:low|high|much|many|of|well)$/.test(bareAt(words, count + 1))) return NEVER;
  if (next.bare === "of") return ofStrength(words, count);
  if (MODIFIER.has(next.bare)) return vague - 1;
  if (next.bare === "that") return isVerbal(word) && !VAGUE.has(word.bare) ? NEVER : vague;
  if (PHRASE.has(next.bare) && /^(?:which|whom)$/.test(bareAt(words, count + 1))) return NEVER;
  if (
    /^(?:over|under|around|about)$/.test(next.bare) &&
    (isNumber(words[count + 1]) || words[count + 1]?.opens)
  )
    return NEVER;
  if (CLAUSE.has(next.bare)) return 4 + vague;
  if (PHRASE.has(next.bare)) {
    if (BOUND.test(`${word.bare} ${next.bare}`)) return NEVER;
    if (word.bare.endsWith("ing") || /^(?:aimed|based|held|designed|linked)$/.test(word.bare)) return -2;
    if (word.bare.endsWith("ed") || PAST.has(word.bare) || PARTICIPLE.has(word.bare))
      return next.bare === "by" ? -1 : 0;
    return 2 + vague;
  }
  if (next.bare === "and" || next.bare === "or" || next.bare === "and/or" || next.bare === "but")
    return joinStrength(words, count);
  if (next.bare === "to") return toStrength(words, count, verb) + vague;
  if (isNumber(next) && DISTANCE.has(bareAt(words, count + 1)) && !/^(?:in|for|of)$/.test(word.bare))
    return 1;
  return NEVER;
}

/** Before `of`: hardly, but behind a name's legal form (`Acme Inc of Lund`) and, where it must, before a figure. */
function ofStrength(words: readonly Word[], count: number): number {
  const word = words[count - 1];
  if (word?.named) return 1;
  if (FORM.has(word?.text ?? "")) return 0;
  return isNumber(words[count + 1]) || ABOUT.test(bareAt(words, count + 1)) ? -4 : -8;
}

/** Before `to`: a goal (`to 12 pct`) can be left out; `is ready to …`, `agreed to …` wait for theirs. */
function toStrength(words: readonly Word[], count: number, verb: number): number {
  const word = words[count - 1];
  if (
    word === undefined ||
    count - 1 <= verb ||
    /^(?:un)?(?:able|likely|ready|prepared|willing|set|free|due|certain|reluctant)$/.test(word.bare)
  )
    return NEVER;
  if (word.bare.endsWith("ed") || PAST.has(word.bare) || PARTICIPLE.has(word.bare)) return NEVER;
  return isNumber(words[count + 1]) || words[count + 1]?.capital === true ? 1 : -3;
}

/** `wheat, corn and …` is a list, `Lund, Sweden, plant` one name; elsewhere a comma ends something. */
function commaStrength(words: readonly Word[], count: number): number {
  // `fell, reflecting, in part, …`
  if (bareAt(words, count - 1).endsWith("ing") && pauses(words[count - 2])) return NEVER;
  const next = words[count];
  const after = words[count + 1];
  if (words[count - 1]?.capital === true && next?.capital === true && pauses(next)) {
    if (after !== undefined && isPlainNoun(after)) return NEVER;
  }
  if (bareAt(words, count - 1).endsWith("ed") && next?.bare.endsWith("ed")) return NEVER;
  if (
    words[count - 1]?.capital &&
    pauses(words[count - 2]) &&
    words[count - 2]?.capital &&
    next !== undefined &&
    isPlainNoun(next)
  )
    return NEVER;
  for (let at = count; at < Math.min(words.length, count + 4); at++) {
    if (/^(?:and|or)$/.test(bareAt(words, at + 1)) && at > count - 1) return isNumber(next) ? NEVER : 0;
    if (pauses(words[at]) || PHRASE.has(bareAt(words, at))) break;
  }
  if (isNumber(words[count - 1])) return isNumber(next) ? NEVER : 1;
  return 4;
}

/** A word that goes on with a noun: none that opens a phrase or a clause, and no verb. */
const isPlainNoun = ({ bare, capital, opens }: Word): boolean =>
  !capital &&
  !opens &&
  !PHRASE.has(bare) &&
  !CLAUSE.has(bare) &&
  !FINITE.has(bare) &&
  !WAITING.has(bare) &&
  !bare.endsWith("ed");

/** Before `and`: a clause or a noun of its own may follow, the other half of a name or of a list may not. */
function joinStrength(words: readonly Word[], count: number): number {
  const before = words[count - 1];
  const after = words[count + 1];
  if (after === undefined || before === undefined) return NEVER;
  if (FINITE.has(after.bare) || PAST.has(after.bare)) return 3;
  if (before.capital && after.capital && !after.opens) return NEVER;
  if (after.opens || ARTICLE.has(after.bare) || /^(?:its|their|his|her)$/.test(after.bare)) return -1;
  if (/^[a-z]{3,}ed$/.test(after.bare)) return before.bare.endsWith("ed") ? NEVER : 1;
  return -3;
}
