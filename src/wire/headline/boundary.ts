import { contrasts, isCondition, restates } from "./condition.ts";
import { beforeAnd } from "./joined.ts";
import { is } from "./lexicon.ts";
import { isAdverbial, leans, opensPurpose, type Strength } from "./phrase.ts";
import { isPast, isVerb, verbIn } from "./verb.ts";
import { bareAt, isNumber, pauses, type Word } from "./word.ts";

/** How surely a headline may end before the word at `at`. */
export function boundaryAt(words: readonly Word[], at: number): Strength {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word === undefined) return "none";
  if (pauses(before) && restates(words, at)) return "weak";
  if (contrasts(words, at)) return "clause";
  if (isCondition(words, at)) return "none";
  if (pauses(before)) return behindComma(words, at);
  // `in the month before, …` ends with it.
  if (before.stop !== "" || word.stop !== "" || waits(words, at)) return "none";
  return insideClause(words, at, before, word.bare);
}

/** What describes a noun, by its ending: `competitive | bidding`. */
const ADJECTIVE = /(?:ive|ous|ic|able|ible|ful|ary)$/;

function insideClause(words: readonly Word[], at: number, before: Word, bare: string): Strength {
  if (is.partly(before) || (is.soon(before) && !/^(?:because|although|though|while|but|and)$/.test(bare)))
    return "none";
  if (
    /^(?:because|although|though|whereas|while|when|after|before|since|amid|despite|following)$/.test(bare)
  ) {
    if (/^(?:after|before|since|when)$/.test(bare) && is.nearer(before)) return "none";
    // A phrase of time or of circumstance is part of what is said; a clause stands for itself.
    return /^(?:because|although|though|whereas)$/.test(bare) || hasVerbSoon(words, at + 1)
      ? "phrase"
      : "weak";
  }
  if (bare === "even" && /^(?:though|if|as|when)$/.test(bareAt(words, at + 1))) return "phrase";
  // `as fast | as prices`, `has not gone | as fast as`, `quoted him | as saying`
  if (
    bare === "as" &&
    (words.slice(Math.max(0, at - 4), at).some((word) => /^(?:as|so|such|same)$/.test(word.bare)) ||
      words.slice(at + 2, at + 4).some((word) => word.bare === "as") ||
      bareAt(words, at + 1) === "saying")
  )
    return "none";
  if (bare === "as") return opensReason(words, at) ? "phrase" : "poor";
  if (
    /^(?:due|owing|thanks)$/.test(bare) &&
    bareAt(words, at + 1) === "to" &&
    !/^(?:is|are|was|were|be|been)$/.test(before.bare)
  )
    return "phrase";
  if ((bare === "but" || bare === "and") && opensSecond(words, at + 1)) return "weak";
  if (bare === "and" || bare === "but") return beforeAnd(words, at);
  if (bare === "until") return bareAt(words, at + 1) === "which" ? "none" : "weak";
  // `trade boats | instead of ships`, `tools | such as saws`
  if (/^(?:instead|rather|such)$/.test(bare) && /^(?:of|than|as)$/.test(bareAt(words, at + 1))) return "weak";
  // `a division | responsible for`, `notes | due in May`, `takeovers | similar to`
  if (isDescribed(words, at)) return "weak";
  // `the number of shares | to be received`
  if (bare === "to" && (before.bare === "up" || bareAt(words, at + 1) === "be")) return "none";
  if (bare === "of") return isNumber(before) && !/^(?:1[89]|20)\d\d$/.test(before.bare) ? "none" : "poor";
  // `40 mln dlrs | in aid`: of what a sum is.
  if (bare === "in" && is.unit(before) && isPart(words, at)) return "none";
  const poor = is.phrase(bare) || /^(?:to|that)$/.test(bare) ? "poor" : "none";
  // `in Lund | under a plan`, `in 1986 | with`: behind a name or a time another phrase begins.
  if (is.phrase(bare))
    return isAdverbial(words, at) || is.time(before) || (before.capital && bare !== "for") ? "weak" : poor;
  const waiting = leans(before.bare) && !before.capital;
  const acting = /(?:ing|ly)$/.test(before.bare) && !is.ingNoun(before);
  if (isVerb(words, at - 1) || isPast(before.bare) || acting) return poor;
  if (waiting && (/^(?:which|who)$/.test(bare) || isPast(bare))) return "poor";
  if (bare === "to") return opensPurpose(words, at) ? "weak" : poor;
  // `a contract | covering ships`: what tells more of a noun.
  const object = words[at + 1];
  const told = is.article(object) || is.possessive(object) || isNumber(object);
  const acts = /^[a-z]{3,}ing$/.test(bare) && (told || !is.ingNoun(bare)) && !is.phrase(object);
  if (
    acts &&
    hasObject(object) &&
    !ADJECTIVE.test(before.bare) &&
    /^(?!already$|still$)[a-z]{4,}$/i.test(before.text)
  )
    return "poor";
  if (bare === "that" || bare === "which" || bare === "who")
    return isVerb(words, at + 1) || /[^s]s$/.test(bareAt(words, at + 1))
      ? "weak"
      : bare === "that" && leans(before.bare)
        ? "none"
        : "poor";
  return poor;
}

/** No time and no place: `in aid`, `in cash and notes`. */
const isPart = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.capital === false &&
  !words.slice(at + 1, at + 5).some(({ bare }) => is.time(bare) || is.article(bare));

/** An adjective or a participle behind its noun, with what it is of, by or in. */
const isDescribed = (words: readonly Word[], at: number): boolean =>
  /^(?:similar|equal|equivalent|free|due|capable|led|held|made|sold|built|set|[a-z]+[ai]ble|[a-z]{3,}ed)$/.test(
    bareAt(words, at),
  ) &&
  (bareAt(words, at) === "due" ||
    /^(?:by|in|at|to|as|of|with|from|for|on|under|against|into|over|through|after|last|earlier)$/.test(
      bareAt(words, at + 1),
    )) &&
  /^[A-Za-z]{4,}$/.test(words[at - 1]?.text ?? "") &&
  !isVerb(words, at - 1) &&
  !/(?:ly|ing)$|^(?:become|becomes|became)$/.test(bareAt(words, at - 1));

function behindComma(words: readonly Word[], at: number): Strength {
  const { bare, capital } = words[at] ?? { bare: "", capital: false };
  const before = words[at - 1];
  // What stands between two dashes ends at the second, and the clause goes on.
  if (before?.stop === "-" && words.slice(0, at - 1).some(({ stop }) => stop === "-")) return "weak";
  if (before?.stop === ";" || before?.stop === "-") return "clause";
  // `a 150 mln dlr, | four-year loan`
  if (/^(?:.*\d-.*-)?(?:dlr|franc|mark|crown|guilder)$/.test(before?.bare ?? "")) return "none";
  if (is.tail(bare)) return "clause";
  if (/^[a-z]{3,}ing$/.test(bare) && !isListed(words, at))
    if (hasObject(words[at + 1]) || (!is.ingNoun(bare) && /^[a-z]{3,}$/.test(words[at + 1]?.text ?? "")))
      return "clause";
  if (bare === "as") return opensReason(words, at) || bareAt(words, at + 1) === "part" ? "clause" : "none";
  if (bare === "but" && /^(?:despite|although|while|because)$/.test(bareAt(words, at + 1))) return "clause";
  if (bare === "but" || bare === "and")
    return opensSecond(words, at + 1) && !isListed(words, at) ? "clause" : "none";
  if (bare === "to" && !isListed(words, at)) return "weak";
  if (/^[a-z]{3,}ed$/.test(bare) && is.phrase(words[at + 1]) && !isListed(words, at)) return "clause";
  if ((is.article(bare) || is.possessive(bare) || /['’]s$/.test(bare)) && !isListed(words, at)) {
    // An apposition at the end: nothing in it is a verb of the sentence.
    const end = pauseFrom(words, at);
    // Behind a company's name it may hold a list: `Acme Ltd, | a producer of salt, sugar and seeds`.
    // Or who said it stands behind it: `…, a gain of 5 pct, the ministry said`.
    const told =
      /^(?:said|reported|announced)$/.test(bareAt(words, words.length - 1)) &&
      pauseFrom(words, end + 1) === words.length - 1;
    const last =
      told ||
      end >= words.length - 1 ||
      (is.form(before) && /^an?$/.test(bare) && !waitsBehind(words, end + 1));
    const none = verbIn(words, at, told ? end + 1 : words.length) === -1;
    return last && none && !isObject(words, at) ? "clause" : "none";
  }
  if (is.phrase(bare)) return "weak";
  // `to design, | manufacture and install`
  const listed =
    isListed(words, at) || words.slice(at + 1, at + 4).some((word) => /^(?:and|or)$/.test(word.bare));
  return listed || (capital && before?.capital) || isNumber(words[at]) ? "none" : "weak";
}

/** Behind an apposition the clause goes on. */
const waitsBehind = (words: readonly Word[], at: number): boolean =>
  is.phrase(words[at]) ||
  words[at]?.capital === true ||
  /^(?:to|which|who|as|until|effective)$/.test(bareAt(words, at));

/** `named Jane Doe, of Lund, | its president`, `received from Bell, | a contract`: no apposition, but what the verb waits for. */
function isObject(words: readonly Word[], at: number): boolean {
  const verb = verbIn(words, lastSaid(words, at) + 1, at);
  const likely = verb === -1 ? words.findIndex(({ bare }, index) => index < at && isPast(bare)) : verb;
  const { bare } = words[likely] ?? { bare: "" };
  if (/^(?:named|names|appointed|elected|called)$/.test(bare))
    return !words.slice(likely, at).some((word) => word.bare === "as");
  return isPast(bare) && !is.alone(bare) && /^(?:from|to|with|by|for)$/.test(bareAt(words, likely + 1));
}

/** Where the last `said` before `at` stands that brings in a clause; -1 where none does. */
function lastSaid(words: readonly Word[], at: number): number {
  return words.findLastIndex(
    ({ bare, stop }, index) => index < at && stop === "" && /^(?:said|says|told)$/.test(bare),
  );
}

/** What follows a participle that opens a clause, `, citing the cost`, and no noun in -ing. */
const hasObject = (word: Word | undefined): boolean =>
  word !== undefined &&
  (is.article(word) ||
    is.possessive(word) ||
    isNumber(word) ||
    word.capital ||
    is.phrase(word) ||
    /^(?:that|to|it|them|him|her|some|all|no|new|more|how|why|where|what)$/.test(word.bare));

/** Index of the next word that a comma ends, or the last. */
export function pauseFrom(words: readonly Word[], at: number): number {
  let end = at;
  while (end < words.length - 1 && !pauses(words[end])) end++;
  return end;
}

/** `wheat, corn, and …`: the piece before is short and has a comma before it, or `and` joins what follows to it. */
function isListed(words: readonly Word[], at: number): boolean {
  let start = at - 1;
  while (start > 0 && !pauses(words[start - 1])) start--;
  if (start > 0 && at - start <= 4 && verbIn(words, start, at) === -1) return true;
  const end = pauseFrom(words, at);
  return end < words.length - 1 && /^(?:and|or)$/.test(bareAt(words, end + 1)) && end - at < 6;
}

/** Whether a clause with a verb of its own begins here, before the next comma. */
function hasVerbSoon(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < Math.min(words.length, at + 9); next++) {
    if (words[next - 1]?.stop === ",") return false;
    if (isVerb(words, next)) return true;
  }
  return false;
}

/** `as prices fell`, `as the strike ends`: a clause, and not `as chairman`. */
export function opensReason(words: readonly Word[], at: number): boolean {
  if (
    /^(?:such|well|much|many|same|so|known|far|soon|long|regarded|described|seen|just|act|serve|acted|served|resigned|retired|named|elected|appointed|quoted|cited|reported)$/.test(
      bareAt(words, at - 1),
    )
  )
    return false;
  for (let next = at + 2; next < Math.min(words.length, at + 14); next++) {
    // `as staff and workers joined`, and not `as chairman and said`
    const two = bareAt(words, next) === "and" && !isVerb(words, next + 1) && !isPast(bareAt(words, next + 1));
    if (
      words[next - 1]?.stop === "," ||
      (!two && /^(?:in|on|and|to|for|with|by|from|at)$/.test(bareAt(words, next)))
    )
      return false;
    if (isVerb(words, next)) return true;
  }
  return false;
}

/** Behind `and`, `but`: a verb with the same subject, or a subject with its own. */
export function opensSecond(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (is.finite(word) || (isPast(word.bare) && !word.capital && opens(words[at + 1]))) return true;
  // Behind a comma its subject may be longer.
  const reach = pauses(words[at - 2]) ? pauseFrom(words, at) : at + 10;
  const verb = verbIn(words, at, Math.min(words.length, reach));
  // `fuel and base rates and charges that …`: no clause of its own.
  const two = bareAt(words, at - 1) === "and" && !pauses(words[at - 2]);
  // `its assets, deposits and debts were moved`: the last of a list.
  if (two && isListed(words, at - 1)) return false;
  return (
    verb !== -1 && !words.slice(at, verb).some(({ stop, bare }) => stop === "," || (two && bare === "and"))
  );
}

const opens = (word: Word | undefined): boolean =>
  word !== undefined &&
  (is.article(word) ||
    is.possessive(word) ||
    is.pronoun(word) ||
    isNumber(word) ||
    word.capital ||
    /^["“]/.test(word.text) ||
    /^(?:that|to|some|more|no|there)$/.test(word.bare));

/** What stands before waits for what follows: an article, a preposition, a number before its unit. */
function waits(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return true;
  if ((!before.capital || before.bare !== "may") && (is.waiting(before) || is.finite(before))) return true;
  return isNumber(before) && is.unit(words[at]);
}
