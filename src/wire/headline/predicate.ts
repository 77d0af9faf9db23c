import type { Clause } from "./clause.ts";
import { bareAt, isNumber, pauses, unstopped, type Word } from "./token.ts";
import { isInfinitive } from "./verb.ts";
import { ARTICLE, CLAUSE, MOVING, PHRASE, POSSESSIVE } from "./words.ts";

/** Words within which the object has to begin. */
const REACH = 12;

/**
 *     filed with the Harbor Board a plan to …       raised to 12 dlrs from 10 the price of …
 *           ^^^^^^^^^^^^^^^^^^^^^                          ^^^^^^^^^^^^^^^^^^
 * A sentence without the phrases that stand between its verb and the verb's object.
 */
export function withObjectNear({ words, verb }: Clause): Clause {
  return verb === -1 ? { words, verb } : { words: withoutBetween(words, verb), verb };
}

function withoutBetween(words: readonly Word[], main: number): readonly Word[] {
  let verb = main;
  while (
    /^(?:has|have|had|will|would|be|been|is|was|are|were|to|agreed|proposed|plans|planned|intends)$/.test(
      bareAt(words, verb),
    ) &&
    verb < words.length - 1
  )
    verb++;
  if (pauses(words[verb]) && PHRASE.has(bareAt(words, verb + 1))) return withoutComma(words, verb);
  const opening = bareAt(words, verb + 1);
  const redeemed = /^call(?:ed|ing)?$/.test(bareAt(words, verb)) && bareAt(words, verb + 2) === "redemption";
  if (!redeemed && !MOVING.has(bareAt(words, verb))) return words;
  if (/^(?:filed|registered)$/.test(bareAt(words, verb))) return withoutBody(words, verb);
  const figure = isNumber(words[verb + 2]) || words[verb + 2]?.capital === true;
  if (!PHRASE.has(opening) && opening !== "until" && !(opening === "to" && figure)) return words;
  // `cut to B from A Acme's debt`
  if (figure && bareAt(words, verb + 3) === "from" && words[verb + 5]?.capital) {
    return [...words.slice(0, verb + 1), ...words.slice(verb + 5)];
  }
  const end = Math.min(words.length - 2, verb + REACH);
  for (let at = verb + 3; at < end; at++) {
    const { bare } = words[at] ?? { bare: "" };
    if (pauses(words[at - 1]) || CLAUSE.has(bare)) return words;
    const before = bareAt(words, at - 1);
    const object =
      (ARTICLE.has(bare) || POSSESSIVE.has(bare) || bare === "all") &&
      !/^(?:and|or|of|to|as|than|both|half|twice)$/.test(before) &&
      !PHRASE.has(before) &&
      !/ing$/.test(before);
    if (object && !/^(?:year|month|week|day|share|barrel|tonne|ton|pound|unit)$/.test(bareAt(words, at + 1)))
      return [...words.slice(0, verb + 1), ...words.slice(at)];
    if (bare === "to" && opening !== "to") return words;
  }
  return words;
}

/** `to sell, in one transaction, its foundry`: without what stands between the commas. */
function withoutComma(words: readonly Word[], verb: number): readonly Word[] {
  const end = words.findIndex((word, at) => at > verb && pauses(word));
  const last = words[verb];
  if (end === -1 || end > verb + REACH || last === undefined) return words;
  return [...words.slice(0, verb), unstopped(last), ...words.slice(end + 1)];
}

/** Words between a verb and its `agreement to …`. */
const PROMISE = new Set([
  "a",
  "an",
  "the",
  "definitive",
  "into",
  "in",
  "principle",
  "final",
  "has",
  "have",
  "had",
  "also",
  "its",
]);

/** `signed a definitive agreement to buy`: `to buy`, as for `agreed to buy`. Letters of intent and the like stay. */
export function withoutPromise(clause: Clause): Clause {
  const { words, verb } = clause;
  if (verb < 1) return clause;
  let signed = false;
  for (let at = verb; at < Math.min(verb + 9, words.length - 2); at++) {
    const bare = bareAt(words, at);
    if (/^(?:signed|reached|entered|concluded)$/.test(bare)) signed = true;
    else if (signed && /^agreements?$/.test(bare)) return endOfPromise(clause, at + 1);
    else if (!PROMISE.has(bare)) return clause;
  }
  return clause;
}

function endOfPromise(clause: Clause, at: number): Clause {
  const { words, verb } = clause;
  const to = bareAt(words, at) === "in" && bareAt(words, at + 1) === "principle" ? at + 2 : at;
  return bareAt(words, to) === "to" && isInfinitive(words[to + 1])
    ? { words: [...words.slice(0, verb), ...words.slice(to)], verb }
    : clause;
}

/** `filed a plan with the Harbor Board to …`: without the body, where more follows. */
function withoutBody(words: readonly Word[], verb: number): readonly Word[] {
  const start = words.findIndex((word, at) => at > verb && at < verb + REACH && word.bare === "with");
  if (start === -1) return words;
  let end = start + 1;
  while (words[end]?.capital || /^(?:the|and)$/.test(bareAt(words, end))) {
    if (pauses(words[end])) return words;
    end++;
  }
  return end < start + 3 || end > words.length - 3 ? words : [...words.slice(0, start), ...words.slice(end)];
}
