import { isAdverb, isPast, suretyOf } from "./surety.ts";
import { bareAt, isNumber, pauses, type Word } from "./token.ts";
import { PARTICIPLE, PLURAL } from "./verbs.ts";
import { ARTICLE, CLAUSE, DAY, PHRASE, POSSESSIVE, PRONOUN } from "./words.ts";

/**
 * Where a sentence's own verb stands, as far as its shape tells; -1 where none shows. The first sure one counts
 * and, where none follows within the clause, the first that may be one.
 */
export function verbAt(words: readonly Word[], from = 0, to = words.length): number {
  let perhaps = -1;
  // The best so far may be a noun.
  let noun = false;
  let relative = false;
  for (let at = from + 1; at < to; at++) {
    const bare = bareAt(words, at);
    if (opensRelative(words, at)) {
      if (perhaps !== -1 && (bare !== "that" || takesThat(words, perhaps, at))) return perhaps;
      // `while defending his plan` has no verb of its own.
      relative = !bareAt(words, at + 1).endsWith("ing");
      if (/^(?:which|who|that)$/.test(bare) && isPlainVerb(words, at + 1)) {
        relative = false;
        at++;
      }
      // What follows a pronoun is its verb, known or not.
      if (PRONOUN.has(bare)) {
        relative = false;
        at++;
        while (
          at + 1 < to &&
          /^(?:will|would|could|may|has|have|had|is|are|was|were|be|been|not)$/.test(bareAt(words, at))
        )
          at++;
      }
      continue;
    }
    const surety = suretyOf(words, at);
    if (surety === "none") {
      // A clause of its own begins: what may have been the verb was it.
      if (perhaps > 0 && bare === "and" && opensNoun(words[at + 1])) return perhaps;
      if (perhaps !== -1 && (CLAUSE.has(bare) || (pauses(words[at]) && at > perhaps + 1))) return perhaps;
      continue;
    }
    if (relative) {
      // The first verb behind `which` belongs to it; the sentence's own comes later.
      relative = false;
      while (at + 1 < to && suretyOf(words, at + 1) !== "none") at++;
    } else if (surety === "sure") return at;
    else if (perhaps === -1 || (noun && isPast(bare))) {
      perhaps = at;
      noun = !isPast(bare);
    }
  }
  return perhaps;
}

/** `officials estimate that …`; not `talks that …`. */
const takesThat = (words: readonly Word[], verb: number, that: number): boolean =>
  that === verb + 1 &&
  (PLURAL.has(bareAt(words, verb)) ||
    /^(?:means|shows|hopes|warns|estimates|claims)$/.test(bareAt(words, verb)));

const opensNoun = (word: Word | undefined): boolean =>
  word !== undefined && (ARTICLE.has(word.bare) || PRONOUN.has(word.bare) || POSSESSIVE.has(word.bare));

/** Behind `who`, what is no noun's beginning must be a verb. */
function isPlainVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.capital || suretyOf(words, at) !== "none") return false;
  if (opensNoun(word) || isAdverb(word) || PHRASE.has(word.bare) || CLAUSE.has(word.bare)) return false;
  return suretyOf(words, at + 1) !== "sure" && suretyOf(words, at + 2) !== "sure";
}

const RELATIVE: ReadonlySet<string> = new Set([
  "which",
  "who",
  "whose",
  "that",
  "when",
  "where",
  "if",
  "because",
  "while",
]);

/** `which`, `that`, or a pronoun behind its noun: `the price it will pay`. */
function opensRelative(words: readonly Word[], at: number): boolean {
  const bare = bareAt(words, at);
  if (RELATIVE.has(bare)) return true;
  return PRONOUN.has(bare) && !pauses(words[at - 1]) && at > 1;
}

/** `has agreed`, `is issuing`, `is to send`, `has been named`, `is now eyeing`: the second of them at `at`. */
export function isParticiple(words: readonly Word[], at: number): boolean {
  let bare = bareAt(words, at);
  if (
    /^(?:also|now|already|again|still)$/.test(bare) ||
    isAdverb(words[at]) ||
    bare === "likely" ||
    bare === "unlikely" ||
    DAY.has(bare)
  )
    bare = bareAt(words, at + 1);
  return bare === "to" || PARTICIPLE.has(bare) || isPast(bare) || (bare.endsWith("ing") && bare.length > 4);
}

/** `to sell`, and not `to a sale` or `to its terms`. */
export const isInfinitive = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.capital &&
  !ARTICLE.has(word.bare) &&
  !POSSESSIVE.has(word.bare) &&
  !isNumber(word) &&
  !PRONOUN.has(word.bare);
