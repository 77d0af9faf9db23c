import { bareAt, isNumber, pauses, type Word } from "./token.ts";
import { AIMED, FINITE, NO_VERB, PAST, PERHAPS, PLURAL } from "./verbs.ts";
import { ADJECTIVAL_UNIT, ARTICLE, CLAUSE, MODAL, PHRASE, POSSESSIVE } from "./words.ts";

/** How surely a word is its clause's own verb. */
type Surety = "none" | "perhaps" | "sure";

/** All known verbs but those in -ed: most words are none, and are told quickly. */
const VERBS: ReadonlySet<string> = new Set([...FINITE, ...PAST, ...PERHAPS, ...PLURAL]);

/** How surely the word at `at` is its clause's own verb. */
export function suretyOf(words: readonly Word[], at: number): Surety {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || word.capital) return "none";
  const { bare } = word;
  if (!bare.endsWith("ed") && !VERBS.has(bare)) return "none";
  if (word.opens || ARTICLE.has(before.bare) || POSSESSIVE.has(before.bare)) return "none";
  if (before.bare === "to" || before.bare === "of") return "none";
  if (before.bare === "being" || (before.bare === "be" && bareAt(words, at - 2) === "to")) return "none";
  if (FINITE.has(bare)) return PHRASE.has(before.bare) ? "none" : "sure";
  const relative = /^(?:which|who)$/.test(before.bare);
  if (PHRASE.has(before.bare) || (CLAUSE.has(before.bare) && !relative)) return "none";
  // `the council's reduced needs`, and `McAdam's reduced its stake`.
  if (
    /['’]s?$/.test(before.text) &&
    !ARTICLE.has(bareAt(words, at + 1)) &&
    !POSSESSIVE.has(bareAt(words, at + 1))
  )
    return "none";
  if (PERHAPS.has(bare) || (PLURAL.has(bare) && isPlural(before.bare)))
    return isNounHere(words, at) ? "none" : "perhaps";
  if (!isPast(bare) || bare.includes("-")) return "none";
  return pastSurety(words, at);
}

const isPlural = (bare: string): boolean =>
  /[^s]s$/.test(bare) || /^(?:people|police|men|women|children)$/.test(bare);

/** `newly`; not `supply`. */
export const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.capital &&
  /ly$/.test(word.bare) &&
  !pauses(word) &&
  !/^(?:supply|family|assembly|monopoly|ally|rally|reply|daily|weekly|monthly|quarterly|yearly|only|early|likely|unlikely)$/.test(
    word.bare,
  );

/** `sold`, `opened`: a past form, or a participle. */
export const isPast = (bare: string): boolean =>
  PAST.has(bare) || (bare.endsWith("ed") && bare.length > 3 && !/[^gr]eed$/.test(bare) && !NO_VERB.has(bare));

/** A noun before a verb: `three calls`, `and talks`, `rising demands`. */
function isNounHere(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  if (next === undefined || pauses(words[at]) || isNumber(before)) return true;
  if (/^(?:and|or|more|new|no|not|of|all|some|any)$/.test(before?.bare ?? "")) return true;
  // A noun as a subject stands right before a preposition as often as a verb does, but before no object.
  return next.bare === "of" || MODAL.has(next.bare);
}

/** `positions held by`, `a newly elected leader`, `rules decided at …`, and `Acme held a meeting`. */
function pastSurety(words: readonly Word[], at: number): Surety {
  const before = words[at - 1];
  let first = at - 1;
  while (first > 0 && isAdverb(words[first])) first--;
  const adverb = first < at - 1;
  const head = words[first];
  if (head === undefined) return "none";
  if (adverb && (ARTICLE.has(head.bare) || POSSESSIVE.has(head.bare) || words[first + 1]?.opens))
    return "none";
  // So is one behind the sentence's first comma: `Acme, faced with …,`; not `Acme, a maker of anvils, sold`.
  if (pauses(head) && !words.slice(0, first).some(pauses)) return "none";
  if (
    /^(?:and|or|as|than|more|most|not|newly|recently|previously)$/.test(before?.bare ?? "") ||
    ADJECTIVAL_UNIT.has(before?.bare ?? "") ||
    /[ia]ble$/.test(before?.bare ?? "")
  )
    return "none";
  if (isNumber(before) && !PAST.has(bareAt(words, at))) return "none";
  const next = words[at + 1];
  if (next === undefined || pauses(words[at]) || bareAt(words, at) === "ended") return "perhaps";
  if (/^(?:by|at|as|in|on|with|for|from|under|during|through|after|since|against|last|this)$/.test(next.bare))
    return "perhaps";
  if (next.bare === "to" && AIMED.has(bareAt(words, at))) return "perhaps";
  if (FINITE.has(next.bare)) return "none";
  return "sure";
}
