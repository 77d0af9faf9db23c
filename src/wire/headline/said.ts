import type { Stretch } from "./aside.ts";
import { DAY, FORM, PHRASE } from "./lexicon.ts";
import { likelyVerbIn, verbIn } from "./verb.ts";
import { bareAt, pauses, type Word } from "./word.ts";

const TITLE =
  /^(?:minister|president|chairman|chairwoman|secretary|governor|senator|sen|rep|gov|gen|king|prince|ambassador|spokesman|spokeswoman|commissioner|director|chancellor|congressman|economist|analyst|manager|executive|officer|judge)$/;

/** Words that a speaker and the verb take at most. */
const LONGEST = 24;
const VERB =
  /^(?:said|says|told|reported|announced|added|disclosed|predicted|estimated|noted|warned|explained|stated|confirmed|commented|forecast)$/;

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
    const quoted =
      bareAt(words, at) === "saying" && bareAt(words, at - 1) === "as" && bareAt(words, at - 2) === "quoted";
    if (quoted) {
      const comma = words.findLastIndex(({ stop }, index) => stop === "," && index < at);
      if (comma > 2 && verbIn(words, 0, comma + 1) !== -1) return { from: comma + 1, to: at + 1 };
    }
    if (!VERB.test(bareAt(words, at))) continue;
    const from = speakerFrom(words, at);
    if (from < 3 || (at < words.length - 1 && likelyVerbIn(words, 0, from) === -1)) continue;
    return { from, to: speakerTo(words, at, from === at) };
  }
  return null;
}

/**
 * The speaker in fewer words: `a spokesman said` for `a spokesman for the board of Acme said`, a name without its office.
 * The speaker as it is where neither can be told.
 */
export function shortSpeaker(words: readonly Word[], { from, to }: Stretch): readonly Stretch[] {
  const whole = [{ from, to }];
  const verb = words.findLastIndex(({ bare }, at) => at >= from && at < to && VERB.test(bare));
  if (verb <= from) return whole;
  const phrase = words.findIndex(
    ({ bare, stop }, at) =>
      at > from &&
      at < verb &&
      (/^(?:of|for|at|in|from|with|on|to|close|by|near)$/.test(bare) || stop === ","),
  );
  if (phrase !== -1)
    return [
      { from, to: words[phrase]?.stop === "," ? phrase + 1 : phrase },
      { from: verb, to },
    ];
  let name = verb;
  while (name > from && words[name - 1]?.capital === true) name--;
  while (verb - name >= 1 && name > from && TITLE.test(bareAt(words, name - 1))) name--;
  if (verb - name >= 2 && name > from) return [{ from: name, to }];
  // `a Harbour Commission spokesman said`
  return name === verb && verb - 1 > from ? [{ from: verb - 1, to }] : whole;
}

/** Where the speaker begins that ends with the verb at `at`; -1 where it is none that looks back. */
function speakerFrom(words: readonly Word[], at: number): number {
  if (!looksBack(words, at)) return -1;
  const commas: number[] = [];
  for (let back = at - 1; back > Math.max(0, at - LONGEST); back--) if (ends(words[back])) commas.push(back);
  const [last, second, third] = commas;
  if (last === undefined)
    return /^(?:he|she|they|it)$/.test(bareAt(words, at - 1)) && at === words.length - 1 ? at - 1 : -1;
  let from = last + 1;
  // `…, Jane Doe, head of the board said`
  if (last < at - 1 && second !== undefined && isName(words, second + 1, last + 1)) from = second + 1;
  // `…, said Jane Doe` and `…, Jane Doe, head of the board, said`
  if (last === at - 1 && !isInverted(words, at)) {
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
  if (/^(?:which|who|whose|that|and|but|while|as|after|because|although|though|when|where|if)$/.test(opener))
    return -1;
  if (
    (/ing$/.test(opener) &&
      !/^(?:banking|mining|shipping|leading|ruling|trading|visiting|outgoing|acting|managing|engineering|manufacturing|working|building|farming|fishing|housing|engineering)$/.test(
        opener,
      )) ||
    (from < at && verbIn(words, from, at) !== -1)
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
    PHRASE.has(next) ||
    DAY.has(next) ||
    /^(?:as|before|after|when|while|following)$/.test(next)
  )
    return true;
  if (bareAt(words, at) === "told") return verbIn(words, at + 1, words.length) === -1;
  return isInverted(words, at);
}

/** `…, said Jane Doe`, `…, said lead manager Acme`: the speaker follows. */
function isInverted(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || words[at]?.stop !== "" || !ends(words[at - 1])) return false;
  return (
    !PHRASE.has(next.bare) &&
    !DAY.has(next.bare) &&
    !/^(?:as|that|it|he|she|they)$/.test(next.bare) &&
    verbIn(words, at + 1, words.length) === -1
  );
}

const ends = (word: Word | undefined): boolean =>
  word?.stop === "," || (word !== undefined && /[,?!]["”’]$/.test(word.text));

const isName = (words: readonly Word[], from: number, to: number): boolean =>
  from > 2 &&
  to - from >= 2 &&
  to - from <= 4 &&
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
      !PHRASE.has(bareAt(words, to)) &&
      !pauses(words[to - 1]) &&
      !DAY.has(bareAt(words, to))
    )
      to++;
    return to;
  }
  let to = at + 1;
  while (
    to < words.length &&
    !pauses(words[to - 1]) &&
    !/^(?:in|as|at|on|after|when|who|which|during|to)$/.test(bareAt(words, to))
  )
    to++;
  return to;
}

/** `Acme Corp said it will …`: where `said it` stands, a company's own deed; null elsewhere. */
export function ownDeed(words: readonly Word[]): Stretch | null {
  for (let at = 1; at < Math.min(words.length - 3, 30); at++) {
    if (bareAt(words, at) !== "said" || words[at]?.stop !== "") continue;
    const comma = words.findIndex(pauses);
    const name = words[comma !== -1 && comma < at ? comma : at - 1];
    if (name === undefined || !FORM.has(name.bare)) return null;
    if (words.slice(0, at).some(({ bare }) => bare === "and") && comma !== -1) return null;
    let to = at + 1;
    if (/^(?:today|yesterday|here)$/.test(bareAt(words, to))) to++;
    if (bareAt(words, to) === "that") to++;
    if (bareAt(words, to) !== "it" || words[to]?.stop !== "") return null;
    // `it would` and `it is likely` say what others are to believe.
    return /^(?:would|could|should|might|had|was|were|is|does|did|believes?|feels?|thinks?|hopes?|knows?|and|also)$/.test(
      bareAt(words, to + 1),
    )
      ? null
      : { from: at, to: to + 1 };
  }
  return null;
}
