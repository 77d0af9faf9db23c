import { labelled, owned, speakerOf } from "./speaker.ts";
import { withoutAside } from "./subject.ts";
import { bareAt, pauses, type Word } from "./token.ts";
import { verbAt } from "./verb.ts";
import { ARTICLE, CLAUSE, DAY, NOBODY, PHRASE, POSSESSIVE, PRONOUN, SAYING, TOLD } from "./words.ts";

/** `X said it will …`: the clause behind the verb at `at`; null where none follows. `last` ends the speaker. */
export function leading(words: readonly Word[], at: number, last: number): readonly Word[] | null {
  const start = clauseStart(words, at);
  if (start === -1 || words.length - start < 3) return null;
  const speaker = speakerOf(words, last);
  const rest = words.slice(start);
  const [first = "", second = ""] = [bareAt(rest, 0), bareAt(rest, 1)];
  if (PRONOUN.has(first) && !isNobody(rest)) return [...speaker, ...rest.slice(1)];
  const late = lateSubject(rest);
  if (late !== -1) return [...speaker, ...rest.slice(late + 1)];
  const firm = /^(?:company|group|bank|firm|agency|fund|partnership)$/.test(second);
  if (first === "the" && firm) return [...speaker, ...rest.slice(2)];
  if (POSSESSIVE.has(first)) return owned(speaker, rest);
  return labelled(speaker, rest);
}

/** `excluding its foundry, it expects …`: the place of the pronoun; -1 where the clause has a subject of its own. */
function lateSubject(rest: readonly Word[]): number {
  const first = bareAt(rest, 0);
  if (!PHRASE.has(first) && !CLAUSE.has(first) && !/^(?:along|as|besides)$|ing$/.test(first)) return -1;
  for (let at = 2; at < Math.min(rest.length - 2, 24); at++) {
    if (PRONOUN.has(bareAt(rest, at)) && pauses(rest[at - 1]))
      return verbAt(rest, 0, at) === -1 || /^(?:while|although)$/.test(first) ? at : -1;
  }
  return -1;
}

/** `said it is too early`, and not `said it is selling`. */
function isNobody(rest: readonly Word[]): boolean {
  for (let at = 1; at < 5; at++)
    if (NOBODY.has(bareAt(rest, at))) return /^(?:is|was|would|will)$/.test(bareAt(rest, 1));
  return false;
}

/** Where the clause begins that a verb of saying brings in; -1 where none does. */
function clauseStart(words: readonly Word[], at: number): number {
  const verb = bareAt(words, at);
  const told = verb === "told";
  // A verb at the end of a clause, or between commas, looks back.
  if (pauses(words[at])) return -1;
  for (let next = at + 1; next < Math.min(words.length, at + 16); next++) {
    const word = bareAt(words, next);
    const direct = PRONOUN.has(word) || POSSESSIVE.has(word);
    if (word === "that") return next + 1;
    if (next === at + 1 && !told && !PHRASE.has(word) && !DAY.has(word) && !CLAUSE.has(word)) {
      if (verb === "announced" && !PRONOUN.has(word)) return -1;
      return direct || opensClause(words, at) ? next : -1;
    }
    if (PRONOUN.has(word) && (!told || next > at + 1)) return next;
    if (
      told &&
      (TOLD.has(word) || isLone(words, next)) &&
      next + 3 < words.length &&
      startsClause(words, next)
    )
      return next + 1;
    if (
      DAY.has(word) &&
      !told &&
      verb !== "announced" &&
      next + 2 < words.length &&
      !PHRASE.has(bareAt(words, next + 1))
    ) {
      return pauses(words[next]) ? -1 : next + 1;
    }
    if (pauses(words[next]) && bareAt(words, next + 1) !== "that" && bareAt(words, next + 2) !== "that")
      return -1;
  }
  return -1;
}

/** `told Sweden the board will …`: one name, and then an article. */
const isLone = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true && SAYING.has(bareAt(words, at - 1)) && ARTICLE.has(bareAt(words, at + 1));

/** `told reporters the ferry would stop`, and not `told reporters in Lund` or `told Reuters and …`. */
function startsClause(words: readonly Word[], at: number): boolean {
  const next = bareAt(words, at + 1);
  return (
    !pauses(words[at]) &&
    !PHRASE.has(next) &&
    !CLAUSE.has(next) &&
    !/^(?:and|or|of|to|on|that)$/.test(next) &&
    !TOLD.has(next) &&
    verbAt(words, at + 1) !== -1
  );
}

/** Tells `Acme is selling …, said Jane Doe` from `Acme, a maker of anvils, said Jane Doe will …`. */
function opensClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const inverted = pauses(before) || /["”’]$/.test(before?.text ?? "");
  if (!inverted) return true;
  const clause = withoutAside(words.slice(0, at));
  const verb = verbAt(clause);
  return verb === -1 || clause.slice(0, verb).some(pauses) ? verbAt(words, at + 1) !== -1 && at < 40 : false;
}
