import { type Check, isKept } from "./check.ts";
import { OWN_CLAUSE } from "./claim.ts";
import { isCondition, isNoCondition } from "./condition.ts";
import { is } from "./lexicon.ts";
import { leans } from "./phrase.ts";
import { isInfinitive, isPast, isVerb, verbIn } from "./verb.ts";
import { bareAt, type Word } from "./word.ts";

/** Words behind the end in which a limit still belongs to the clause. */
const NEAR = 8;

/** No negation, condition or limit of a clause goes. */
export const keepsDoubt: Check = ({ words }, { said, candidate }, end) => {
  if (isCondition(words, end)) return false;
  const negated = (): boolean => said.some(({ bare }) => NEGATION.test(bare) || is.doubtful(bare));
  if (/^(?:until|before)$/.test(bareAt(words, end)) && negated()) return false;
  if (!candidate.open) return true;
  for (let at = end; at < Math.min(words.length, end + NEAR); at++) {
    const { bare, stop } = words[at] ?? { bare: "", stop: "," };
    // Another clause has its own doubts.
    if (/^(?:and|but|while|although|which|who|that|as|because)$/.test(bare)) return true;
    if (at === end && is.pronoun(bare)) return true;
    if (bare === "until" ? negated() : is.limit(bare) && !isNoCondition(words, at)) return false;
    if (stop === "," || stop === ";") break;
  }
  return true;
};

/** A condition stays with what it is a condition of. */
export const keepsCondition: Check = ({ words, condition, verbs }, { candidate }, end) =>
  (OWN_CLAUSE.test(bareAt(words, end)) && !joinsNouns(words, end, condition)) ||
  condition === -1 ||
  // `if it took the votes of | many`: half a condition is another.
  isKept(candidate, condition + (is.shortCondition(words[condition + 1]) ? 1 : candidate.open ? 6 : 4)) ||
  verbs.some((at) => at < condition && !isKept(candidate, at));

/** `steel | and new metals if …`, `five months | ending in May if …`: no clause of its own, so the condition is of this one. */
const joinsNouns = (words: readonly Word[], at: number, condition: number): boolean =>
  /^(?:and|but|before|after|since|despite|following|as)$|ing$/.test(bareAt(words, at)) &&
  verbIn(words, at, condition) === -1;

const NEGATION = /^(?:not|no|never|without|only)$|n't$/;

/** Words behind a negation that say what it is of; behind a number of all. */
const OBJECT = { negation: 4, number: 2 };

const FORBIDDEN = 8;

/** Words that a number of all is of. */
const WIDE = 9;
const OF_ALL = 4;
const RESTRICTING = /^(?:that|which|who|regarding|concerning|relating|governing|under)$|ed$/;

/** A negation has its object, if not all that is said of that: `has not answered its rival's questions | on the sale`. */
export const keepsScope: Check = ({ words, endAt }, { said, candidate }, end) => {
  const next = bareAt(words, end);
  // `the biggest dam ever built | in Malta`, `the first time | since May`: of how many it is that is not left out.
  const first = said.at(-1)?.bare === "time" && said.at(-2)?.bare === "first";
  if (
    is.within(next) &&
    (first || said.slice(-OF_ALL).some(({ bare, stop }) => stop === "" && is.utmost(bare)))
  )
    return false;
  if (!candidate.open || end >= words.length) return true;
  // `told the line to stop selling tickets | that name the ship`: which are forbidden is not left out.
  const which = /^(?:that|which|who|whose)$/.test(next) && said.at(-1)?.stop === "";
  if (which && said.slice(-FORBIDDEN).some(is.forbids)) return false;
  const at = said.findLastIndex(is.scope);
  const negated = NEGATION.test(said[at]?.bare ?? "") && endAt(end) === "none";
  if (at === -1) return true;
  // `has no present plans | to sell more than a third`
  if (
    said[at]?.bare === "no" &&
    next === "to" &&
    leans(said.at(-1)?.bare ?? "") &&
    said.length - 1 - at < OF_ALL
  )
    return false;
  // `all rules | on waste`, `full power to the board | to sell`: of which is not left out.
  const word = said[at]?.bare ?? "";
  const all =
    /^(?:all|every|full)$/.test(word) || (word === "any" && said.some(({ bare }) => NEGATION.test(bare)));
  // `all or part of it` is as true of less.
  const open = all && bareAt(said, at + 1) !== "or" && !said.slice(at).some(({ stop }) => stop !== "");
  const restricts = RESTRICTING.test(next) || (next === "to" && word === "full");
  if (open && said.length - 1 - at < WIDE && restricts) return false;
  // `not to publish any bands`
  const least = word === "any" ? 1 : OBJECT.number;
  return said.length - 1 - at >= (negated ? OBJECT.negation : least);
};

/** Words that a list of those who are asked goes on for. */
const LISTED = 6;
const EXPECTED = 14;

/** Whoever is asked or made to do something is not left without it: `asked the bank | to lend`. */
export const keepsCaused: Check = ({ words }, { said, candidate }, end) => {
  if (!candidate.open) return true;
  const expects = said.some(({ bare }) => /^expects?$/.test(bare));
  let to = end;
  while (
    to < words.length &&
    bareAt(words, to) !== "to" &&
    (words[to]?.stop === "" || (words[to]?.stop === "," && to < end + LISTED)) &&
    // `expects earnings | for the year to exceed`
    (!is.phrase(words[to]) || (expects && to < end + EXPECTED))
  )
    to++;
  if (bareAt(words, to) !== "to" || !isInfinitive(words[to + 1])) return true;
  const verb = said.findLastIndex(
    ({ bare }, at) =>
      is.asking(bare) &&
      bareAt(said, at + 1) !== "by" &&
      (isVerb(said, at) || isPast(bare) || bare.endsWith("ing") || is.auxiliary(said[at - 1])),
  );
  return verb === -1 || said.slice(verb).some(({ bare }) => /^(?:to|instead|rather)$/.test(bare));
};
