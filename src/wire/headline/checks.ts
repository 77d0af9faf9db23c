import { type Check, endOf, type Said } from "./check.ts";
import { keepsCompany, keepsSpeaker } from "./claim.ts";
import { keepsCaused, keepsCondition, keepsDoubt, keepsScope } from "./doubt.ts";
import type { Facts } from "./facts.ts";
import { waitsForNone } from "./waiting.ts";
import { endsOnNoun, endsWhole, hasVerb, keepsClause, keepsMarks, keepsNames, keepsPairs } from "./whole.ts";

/** Every headline made of a lede passes them all, but for the last resort. */
const CHECKS: Readonly<Record<string, Check>> = {
  hasVerb,
  endsWhole,
  waitsForNone,
  keepsDoubt,
  keepsCondition,
  keepsScope,
  keepsCaused,
  keepsClause,
  keepsCompany,
  keepsPairs,
  keepsMarks,
  keepsSpeaker,
  keepsNames,
};

const ALL = Object.values(CHECKS);
/** What no headline may do without. */
const TRUE = [waitsForNone, keepsDoubt, keepsCondition, keepsScope, keepsSpeaker, keepsCompany];

/** What makes a statement, however it ends. */
const SAID = [...TRUE, hasVerb, endsOnNoun, keepsCaused, keepsClause, keepsPairs, keepsMarks, keepsNames];

/** The names of the checks that what was made of a sentence fails. */
export function failedChecks(facts: Facts, made: Said): readonly string[] {
  const end = endOf(made.candidate);
  return Object.entries(CHECKS).flatMap(([name, check]) => (check(facts, made, end) ? [] : [name]));
}

/** Whether what was made of a sentence passes every check. */
export function passes(facts: Facts, made: Said): boolean {
  const end = endOf(made.candidate);
  return ALL.every((check) => check(facts, made, end));
}

/** Whether it states something and turns nothing round, wherever it ends. */
export function states(facts: Facts, made: Said): boolean {
  const end = endOf(made.candidate);
  return SAID.every((check) => check(facts, made, end));
}

/** Whether it turns nothing round, wherever it ends. */
export function isTrue(facts: Facts, made: Said): boolean {
  const end = endOf(made.candidate);
  return TRUE.every((check) => check(facts, made, end));
}
