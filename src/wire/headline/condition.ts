import { is } from "./lexicon.ts";
import { isPast } from "./verb.ts";
import { bareAt, isNumber, pauses, type Word } from "./word.ts";

/** `, not the eight that it had told`, `, and not pilots`: the other side of what is said, which is as true without it. */
export function contrasts(words: readonly Word[], at: number): boolean {
  if (!pauses(words[at - 1])) return false;
  const not = bareAt(words, at) === "and" ? at + 1 : at;
  const next = bareAt(words, not + 1);
  return (
    bareAt(words, not) === "not" &&
    /^[a-z]/.test(next) &&
    !isPast(next) &&
    !/ing$|^(?:all|every|each|only|just|merely|until|unless|if|yet|even|always|enough|so|[a-z]+ly)$/.test(
      next,
    )
  );
}

/** `if …`, `as long as …` */
export const isCondition = (words: readonly Word[], at: number): boolean =>
  (is.condition(words[at]) && !restates(words, at) && !contrasts(words, at)) ||
  (bareAt(words, at) === "on" && bareAt(words, at + 1) === "condition") ||
  (bareAt(words, at) === "as" && /^(?:long|soon|far)$/.test(bareAt(words, at + 1)));

/** `, or 20 pct of the total`, `, or a 20 pct stake`, `, or PCBs`: says the same again. */
export const restates = (words: readonly Word[], at: number): boolean =>
  bareAt(words, at) === "or" &&
  (isNumber(words[is.article(words[at + 1]) ? at + 2 : at + 1]) ||
    /^[A-Z]{2,}s?\b/.test(words[at + 1]?.text ?? ""));

/** `to see if it is`, `little, if any, effect` */
export const isNoCondition = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.stop === "," ||
  /^(?:even|asked?|wonder|wondered|know|see|say|unclear|determine|decide|doubt|learn|find|out)$/.test(
    bareAt(words, at - 1),
  );
