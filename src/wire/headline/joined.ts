import { is } from "./lexicon.ts";
import type { Strength } from "./phrase.ts";
import { isPast, isVerb } from "./verb.ts";
import { bareAt, isNumber, pauses, type Word } from "./word.ts";

/** How surely a headline may end before the `and` or `but` at `at`, which brings in no clause. */
export function beforeAnd(words: readonly Word[], at: number): Strength {
  const before = words[at - 1];
  if (before === undefined) return "none";
  // `buy cards and at once play`, `due in May and priced at par`: no two of a kind.
  const next = bareAt(words, at + 1);
  if (is.phrase(next) || next === "also" || (isPast(next) && is.phrase(words[at + 2])))
    return isRelated(words, at) ? "none" : "weak";
  // `in May | and …`, `a bridge | and a pier`, `Jane Doe | and manager John Roe`: what stands before is whole.
  const other =
    is.unit(before) ||
    (is.time(before) && words.slice(Math.max(0, at - 4), at).some(is.phrase)) ||
    /^(?:how|why|what|whether|that|other|some|several)$/.test(next) ||
    (isPast(next) && !is.phrase(words[at + 2])) ||
    ((is.article(next) || is.possessive(next) || isNumber(words[at + 1])) &&
      /^[a-z]{4,}$/.test(before.bare)) ||
    (before.capital && words[at + 1]?.capital === false) ||
    isWholeOfTwo(words, at);
  return other ? "poor" : "none";
}

/** `currency swaps | and notes`, and none of `ropes, anchors | and bells`, `its ropes | and anchors unit`, `that are old ropes | and sold`. */
const isWholeOfTwo = (words: readonly Word[], at: number): boolean => {
  const plural = (word: Word | undefined): boolean => /^[a-z]{3,}[^s'’]s$/.test(word?.bare ?? "");
  const head = words[at + 1]?.stop === "" && plural(words[at + 1]) ? bareAt(words, at + 2) : "in";
  return (
    plural(words[at - 1]) &&
    (is.waiting(head) || is.phrase(head) || isPast(head) || head.endsWith("ing") || head === "") &&
    !words.slice(Math.max(0, at - LIST), at).some(pauses) &&
    !isRelated(words, at) &&
    !isVerb(words, at - 1)
  );
};

/** Words of a piece of a list, at most. */
const LIST = 5;

/** `ships that are old | and sold in May`: of which ships it is so is not halved. */
const isRelated = (words: readonly Word[], at: number): boolean =>
  words.findLastIndex(
    ({ bare }, from) => from < at && /^(?:that|which|who)$/.test(bare) && isVerb(words, from + 1),
  ) > words.findLastIndex((word, from) => from < at && pauses(word));
