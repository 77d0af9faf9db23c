import type { Stretch } from "./aside.ts";
import { is } from "./lexicon.ts";
import { isPast, likelyVerbIn, verbIn } from "./verb.ts";
import { bareAt, pauses, type Word } from "./word.ts";

/** Words that a speaker and the verb take at most. */
const LONGEST = 24;

/**
 *     Talks may fail this week, two envoys said on Friday, as …
 *                               ^^^^^^^^^^^^^^^
 * The speaker behind the comma that ends a clause; null where there is none.
 */
export function trailing(words: readonly Word[]): Stretch | null {
  for (let at = 3; at < words.length; at++) {
    if (
      /^according$/.test(bareAt(words, at)) &&
      bareAt(words, at + 1) === "to" &&
      verbIn(words, 0, at) !== -1
    ) {
      let to = at + 2;
      while (to < words.length && !pauses(words[to - 1])) to++;
      return { from: at, to };
    }
    if (isQuoted(words, at)) {
      const comma = words.findLastIndex(({ stop }, index) => stop === "," && index < at);
      if (comma > 2 && likelyVerbIn(words, 0, comma + 1) !== -1) return { from: comma + 1, to: at + 1 };
    }
    if (!is.speaking(words[at]) && !tellsLast(words, at)) continue;
    const has = /^(?:has|have|had)$/.test(bareAt(words, at - 1)) && words[at]?.stop !== "";
    const from = speakerFrom(words, at, has ? at - 1 : at);
    if (from < 3 || (at < words.length - 1 && likelyVerbIn(words, 0, from) === -1)) continue;
    return { from, to: speakerTo(words, at, from === at) };
  }
  return null;
}

/** `…, a poll indicates`, `…, the Courier reports`: nouns elsewhere. */
export const tellsLast = (words: readonly Word[], at: number): boolean =>
  at === words.length - 1 &&
  /^(?:reports|indicates?|suggests)$/.test(words[at]?.text.replace(/\.$/, "") ?? "");

/** `was quoted as saying`, `was quoted by the Courier as saying`. */
const isQuoted = (words: readonly Word[], at: number): boolean =>
  bareAt(words, at) === "saying" &&
  bareAt(words, at - 1) === "as" &&
  words.slice(Math.max(0, at - 9), at).some(({ bare }) => bare === "quoted");

/** Where the speaker begins who ends before `verb`, and whose `said` is at `at`; -1 where it is none that looks back. */
function speakerFrom(words: readonly Word[], at: number, verb: number): number {
  if (!looksBack(words, at)) return -1;
  const commas: number[] = [];
  for (let back = at - 1; back > Math.max(0, at - LONGEST); back--) if (ends(words[back])) commas.push(back);
  const [last, second, third] = commas;
  if (last === undefined)
    return /^(?:he|she|they|it)$/.test(bareAt(words, at - 1)) && at === words.length - 1 ? at - 1 : -1;
  let from = last + 1;
  // `…, the Tea, Coffee and Cocoa Exchange said`, `…, the Office of Industry, Trade and Labour said`: a comma within a name.
  if (
    second !== undefined &&
    is.article(words[second + 1]) &&
    last - second > 1 &&
    words[last]?.capital &&
    words.slice(last + 1, at).some(({ bare }) => bare === "and") &&
    words.slice(second + 2, at).every(({ capital, bare }) => capital || /^(?:and|of|for|on|the)$/.test(bare))
  )
    from = second + 1;
  // `…, Jane Doe, head of the board said`
  const named = commas.findIndex(
    (comma, index) =>
      isName(words, (commas[index + 1] ?? comma) + 1, comma + 1) && is.ofWhom(words[comma + 1]),
  );
  const office = (commas[named] ?? at) + 1;
  if (last < at - 1 && named !== -1 && named < 3 && verbIn(words, office, at) === -1)
    from = (commas[named + 1] ?? 0) + 1;
  // `…, said Jane Doe` and `…, Jane Doe, head of the board, said`
  if (last === at - 1 && !isInverted(words, at)) {
    // `…, Jane Doe, minister of Trade, Ports and Ferries, said`
    const name = commas.findIndex((comma, index) =>
      isName(words, comma + 1, (commas[index - 1] ?? comma) + 1),
    );
    if (name > 0 && name < 5 && verbIn(words, (commas[name] ?? 0) + 1, at) === -1)
      return (commas[name] ?? 0) + 1;
    if (second === undefined) return -1;
    from = second + 1;
    if (
      third !== undefined &&
      verbIn(words, 0, third + 1) !== -1 &&
      verbIn(words, third + 1, second + 1) === -1
    )
      from = third + 1;
  }
  const opener = bareAt(words, from);
  if (
    /^(?:which|who|whose|that|and|but|while|as|after|because|although|though|when|where|if|not|nor|or|than)$/.test(
      opener,
    )
  )
    return -1;
  if (
    (/ing$/.test(opener) && !is.titleIng(opener) && at - from > 3 && !is.many(words[verb - 1])) ||
    is.measured(opener) ||
    (from < verb && verbIn(words, from, verb) !== -1)
  )
    return -1;
  return from;
}

/** Behind the verb the sentence ends, or a phrase, a day, a listener follows; no clause. */
function looksBack(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = bareAt(words, at + 1);
  if (
    at === words.length - 1 ||
    word?.stop !== "" ||
    is.phrase(next) ||
    is.day(next) ||
    /^(?:as|before|after|when|while|following|quoting|citing)$/.test(next)
  )
    return true;
  if (bareAt(words, at) === "told")
    return verbIn(words, at + 1, words.length) === -1 && !words.slice(at).some(({ bare }) => bare === "that");
  return isInverted(words, at);
}

/** `…, said Jane Doe`, `…, said lead manager Acme`: the speaker follows. */
function isInverted(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || bareAt(words, at) === "told" || words[at]?.stop !== "" || !ends(words[at - 1]))
    return false;
  return (
    !is.phrase(next) &&
    !is.day(next) &&
    !/^(?:as|that|it|he|she|they)$|ly$/.test(next.bare) &&
    verbIn(words, at + 1, words.length) === -1
  );
}

const ends = (word: Word | undefined): boolean =>
  word?.stop === "," || (word !== undefined && /[,?!]["”’]$/.test(word.text));

const isName = (words: readonly Word[], from: number, to: number): boolean =>
  from > 2 &&
  to - from >= 2 &&
  to - from <= 4 &&
  // `…, Acme Corp, a spokesman for Anvil said`: a company is not the spokesman.
  !is.form(words[to - 1]) &&
  words.slice(from, to).every(({ capital, bare }) => capital || /^(?:de|van|von|al|bin|of)$/.test(bare));

/** Behind the verb; an inverted speaker, `said Jane Doe of the board`, runs on to its comma. */
function speakerTo(words: readonly Word[], at: number, inverted: boolean): number {
  if (!inverted) {
    // `told Reuters`, `told reporters`
    if (bareAt(words, at) !== "told") return at + 1;
    let to = at + 1;
    while (
      to < words.length &&
      to < at + 8 &&
      !is.phrase(words[to]) &&
      !/^(?:after|before|when|as|while|that)$/.test(bareAt(words, to)) &&
      !pauses(words[to - 1]) &&
      !is.day(words[to])
    )
      to++;
    return to;
  }
  let to = at + 1;
  while (
    to < words.length &&
    (!pauses(words[to - 1]) || isNameOn(words, to)) &&
    !/^(?:in|as|at|on|after|when|who|which|during|to)$/.test(bareAt(words, to))
  )
    to++;
  return to;
}

/** `Anvil, | Bell and Brand Corp`: a firm's name goes on behind its comma. */
function isNameOn(words: readonly Word[], at: number): boolean {
  const form = words.findIndex(({ bare }, index) => index >= at && index < at + 6 && is.form(bare));
  const name = words.slice(at, Math.max(at, form));
  return (
    name.some(({ bare }) => bare === "and") && name.every(({ capital, bare }) => capital || bare === "and")
  );
}

/**
 * `Acme Corp said it will …`, `Acme Corp told the court it has …`, `Acme Corp and Brand Ltd said they have …`: where
 * `said it` stands, the own deed of a company or an office; null elsewhere.
 */
export function ownDeed(words: readonly Word[]): Stretch | null {
  const own = ownSaid(words);
  return own === null || is.claim(words[own.to]) ? null : own;
}

/** The same of what it does or what is done to it: `said it | is studying a bid`, `said it | was told by the board`. */
export function ownState(words: readonly Word[]): Stretch | null {
  const own = ownSaid(words);
  if (own === null || !/^(?:is|are|was|were)$/.test(bareAt(words, own.to))) return null;
  const told = bareAt(words, own.to + 1);
  // `said it was building` is no `was building`.
  const acts = /^(?:is|are)$/.test(bareAt(words, own.to)) && /^[a-z]{3,}ing$/.test(told);
  return (acts || isPast(told)) && !is.felt(told) ? own : null;
}

function ownSaid(words: readonly Word[]): Stretch | null {
  const at = words.findIndex(
    ({ bare, stop }, index) => index > 0 && index < LONGEST && /^(?:said|told)$/.test(bare) && stop === "",
  );
  if (at === -1 || at > words.length - 4) return null;
  // `Acme Bells, S.A. said it`
  const comma = words.findIndex((word, index) => pauses(word) && !is.form(words[index + 1]));
  const last = comma !== -1 && comma < at ? comma : at - 1;
  // `Acme, the maker, and Anvil said it`: of the two one cannot tell which.
  const two = words.slice(1, at).some(({ bare }, index) => bare === "and" && pauses(words[index]));
  if (two || !isBody(withoutSeat(words.slice(0, last + 1)))) return null;
  let to = at + 1;
  if (bareAt(words, at) === "told") while (/^(?:the|and|of)$|^[A-Z]/.test(words[to]?.text ?? "")) to++;
  if (/^(?:today|yesterday|here)$/.test(bareAt(words, to))) to++;
  if (bareAt(words, to) === "that") to++;
  const firms = words.slice(0, at).findIndex(({ bare }) => bare === "and");
  const both = firms > 1 && is.form(words[firms - 1]) && is.form(words[at - 1]);
  if (bareAt(words, to) !== (both ? "they" : "it") || words[to]?.stop !== "") return null;
  const praised = words
    .slice(to + 1, to + PRAISED)
    .some(({ bare, capital }) => !capital && PRAISE.test(bare));
  return praised ? null : { from: at, to: to + 1 };
}

/** What one thinks of one's own deed stays one's word: `its rapid growth`, `successfully tested`. */
const PRAISE = /^(?:rapid|strong|successful|excellent|dramatic|superior|impressive|beneficial)(?:ly|ally)?$/;
const PRAISED = 20;

/** `Bell Association of Lund`: a body without the place where it sits. */
function withoutSeat(name: readonly Word[]): readonly Word[] {
  const of = name.findLastIndex(({ bare }) => bare === "of");
  const seat = of > 1 && name.slice(of + 1).every(({ capital }) => capital);
  return seat && !isBody(name) ? name.slice(0, of) : name;
}

/** A company by its legal form, an office or a body by its noun: not a state, and nobody whom `it` cannot mean. */
function isBody(name: readonly Word[]): boolean {
  const last = name.at(-1);
  if (last === undefined) return false;
  if (is.form(last)) return true;
  return (
    name.length > 1 &&
    name.slice(0, -1).every(({ capital, bare }) => capital || /^(?:the|of|and|for|&|a|an)$/.test(bare)) &&
    /^(?:bank|bancorp|bancshares|commission|department|ministry|board|exchange|agency|association|group|airlines?|airways|authority|council|administration|industries|stores|systems|services?|unit|subsidiary|division|affiliate|arm|laboratories|partners|holdings?|institute|service|bureau|office|union|fund|trust|society|league|court|federation|international|enterprises|technolog(?:y|ies)|resources|products|financial|energy|oil|gas|steel|motors?|foods?|electric|railroad|railway|television|university|bundesbank|treasury)$/.test(
      last.bare,
    )
  );
}
