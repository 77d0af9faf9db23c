import { is } from "./lexicon.ts";
import { isInfinitive } from "./verb.ts";
import { bareAt, isNumber, pauses, type Word } from "./word.ts";

/**
 * How surely something ends before a word: `clause` behind a comma, `phrase` before a conjunction, `weak` before a phrase,
 * `poor` where what follows is missed, `none` where it cannot end.
 */
export type Strength = "none" | "poor" | "weak" | "phrase" | "clause";

/** The same by its form: what one does, is or feels, `limitations`, `appreciation`, `opposition`. */
const ABSTRACT =
  /(?:[stx]ion|ment|ance|ence|ity|ness|ure|ship|acy|sis|(?:propos|approv|refus|renew|withdraw|dispos|apprais|remov|deni|surviv|revers|arriv|tri|dismiss|apprais)al)s?$/;

/** True for a noun that leans on what follows: `opposition | to the plan`. */
export const leans = (bare: string): boolean => is.vague(bare) || (ABSTRACT.test(bare) && !is.thing(bare));

/** `to sell …`, said of what was done and not of what someone is to do. */
export function opensPurpose(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back > Math.max(0, at - 9); back--) {
    if (pauses(words[back - 1])) break;
    if (is.causing(words[back])) return false;
  }
  return isInfinitive(words[at + 1]);
}

/** A phrase that says when, for how much or on which occasion, up to three words behind its preposition. */
export function isAdverbial(words: readonly Word[], at: number): boolean {
  const bare = bareAt(words, at);
  if (
    /^(?:for|at|by|from|between)$/.test(bare) &&
    (isNumber(words[at + 1]) || /^(?:undisclosed|about|more|less|nearly)$/.test(bareAt(words, at + 1)))
  )
    return true;
  for (let next = at + 1; next <= at + 4; next++) {
    if (is.time(words[next])) return true;
    if (is.occasion(words[next]) && bare !== "for" && bare !== "on") return !leans(bareAt(words, at - 1));
    if (words[next]?.stop !== "" || is.phrase(words[next]) || bareAt(words, next) === "of") return false;
  }
  return false;
}
