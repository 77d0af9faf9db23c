import { pauseFrom } from "./boundary.ts";
import { contrasts, restates } from "./condition.ts";
import { is } from "./lexicon.ts";
import { isPast, isVerb, occasionEnd, verbIn } from "./verb.ts";
import { bareAt, isNumber, pauses, type Word } from "./word.ts";

/** Words that an aside takes at most. */
const LONGEST = 30;

/** A stretch of words, `to` not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 *     Acme Corp, a maker of anvils, said it …      the plan, which the council opposes, will …
 *                ^^^^^^^^^^^^^^^^^                            ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * The whole appositions and relative clauses between commas, before the verb they part from its subject or before a
 * phrase, the occasion before what is said, and all outside of what is `quoted`. None of them brings in a condition, or the speaker of what stands around it.
 */
export function asides(words: readonly Word[], quoted: readonly boolean[]): readonly Stretch[] {
  const found: Stretch[] = descriptor(words);
  for (const at of words.keys()) {
    const to = Math.max(occasionEnd(words, at), statementEnd(words, at));
    if (to !== -1 && quoted[at] !== true) found.push({ from: at + 1, to });
    const seat = seatEnd(words, at);
    if (seat !== -1 && quoted[at] !== true) found.push({ from: at, to: seat });
  }
  if (!words.some(pauses)) return found;
  for (let at = 1; at < words.length - 2; at++) {
    if (!pauses(words[at - 1]) || !opensAside(words, at) || quoted[at] === true) continue;
    const end = closeOf(
      words,
      at,
      /^(?:a|an|the|which|who|whose|whom|one)$/.test(bareAt(words, at)) || opensParticiple(words, at),
    );
    if (end === -1 || quoted[end + 1] === true) continue;
    found.push({ from: at, to: end + 1 });
    at = end;
  }
  return found;
}

/** `said in a statement | the bank will`: where the statement ends in which something is said; -1 where none is. */
function statementEnd(words: readonly Word[], at: number): number {
  if (!/^(?:said|says)$/.test(bareAt(words, at)) || words[at]?.stop !== "") return -1;
  if (!/^(?:in|at)$/.test(bareAt(words, at + 1)) || !is.article(words[at + 2])) return -1;
  const end = words.findIndex(({ bare }, index) => index > at + 2 && index < at + 6 && is.statement(bare));
  const next = words[end + 1];
  if (end === -1 || next === undefined || words.slice(at, end + 1).some(({ stop }) => stop !== "")) return -1;
  const clause = next.capital || is.article(next) || is.possessive(next) || is.pronoun(next);
  return clause ? end + 1 : -1;
}

/** `Acme Ltd | of Lund, Norland, | will`: where the seat of a firm ends; -1 where none is named. */
function seatEnd(words: readonly Word[], at: number): number {
  const firm = bareAt(words, at - 1);
  if (bareAt(words, at) !== "of" || !(is.form(firm) || /^(?:family|group|company|firm)$/.test(firm)))
    return -1;
  const town = pauseFrom(words, at + 1);
  const region = pauseFrom(words, town + 1);
  const named = town < at + 4 && region > town && region < town + 3 && words[region + 1]?.capital !== true;
  const all = words.slice(at + 1, region + 1).every(({ capital }) => capital);
  return named && all && words[town]?.stop === "," && words[town + 1]?.capital === true ? region + 1 : -1;
}

/**
 *     its chief clerk, Jane Doe, as      a ship owner, Bell Lines Ltd, has      Jane Doe, Minister of Trade, said
 *                      ^^^^^^^^^^        ^^^^^^^^^^^^^                                    ^^^^^^^^^^^^^^^^^^
 * The names between commas that tell again who or what stands before them, and what a firm is before its name.
 */
export function callings(words: readonly Word[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = 1; at < words.length - 2; at++) {
    const to = calledEnd(words, at);
    if (to === -1) continue;
    const firm = is.trade(words[at - 1]) && isPlain(words.slice(0, at));
    found.push(firm ? { from: 0, to: at } : { from: at, to });
    at = to;
  }
  return found;
}

/** `Harbour equipment makers`, `a ship owner`: no one but the name behind it says which. */
const isPlain = (words: readonly Word[]): boolean =>
  words.every(
    ({ bare, stop }, at) =>
      (stop === "" || at === words.length - 1) && !/['’]s$|^(?:the|said|of)$/.test(bare),
  );

/** Where a name ends that begins at `at` between commas, with its seat; -1 where none does. */
function calledEnd(words: readonly Word[], at: number): number {
  const before = words[at - 1];
  let last = pauseFrom(words, at);
  if (before?.stop !== "," || words[at]?.capital !== true || words[last]?.stop !== "," || last > at + 6)
    return -1;
  const name = words.slice(at, last + 1);
  if (!name.every(({ capital, bare }) => capital || /^(?:of|for|the|de|la|du|des|and)$/.test(bare)))
    return -1;
  if (bareAt(words, last + 1) === "of" && words[last + 2]?.capital) last = pauseFrom(words, last + 1);
  const next = bareAt(words, last + 1);
  const acts = opensPredicate(words, last + 1) || isPast(next);
  const subject = words.slice(0, at);
  // `in his home port, Lund, the board`: what stands before is a thing, and no verb, number or list.
  const thing = /^[a-z]{4,},$/.test(before.text) && !isPast(before.bare) && !PLURAL.test(before.bare);
  if (thing) return acts || is.phrase(next) || /^(?:to|as)$/.test(next) ? last + 1 : -1;
  if (!acts || subject.slice(0, -1).some(pauses)) return -1;
  const title = (some: readonly Word[]) => some.some(({ bare }) => is.kin(bare) || is.office(bare));
  const person = (some: readonly Word[]) =>
    some.length > 1 && some.length < 5 && some.every(({ capital, bare }) => capital && !is.form(bare));
  return (title(subject) && !title(name) && person(name)) || (title(name) && person(subject)) ? last + 1 : -1;
}

/** Of several one is not told again by one name. */
const PLURAL = /[^su]s$|^(?:years?|months?|people)$/;

const isDash = (word: Word | undefined): boolean => word?.stop === "-" && word.bare === "";

function opensAside(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (restates(words, at) || contrasts(words, at)) return true;
  if (word === undefined || is.condition(word)) return false;
  // `Jane Doe, D-Calif., said`, `Jane Doe, 42, a director, is`
  if (/^[dr]-[a-z]/.test(word.bare) || (isNumber(word) && words[at - 1]?.capital) || isDash(words[at - 1]))
    return true;
  if (
    /^(?:which|who|whose|whom|one|former|formerly|based|headquartered|including|citing|already|currently|vice|deputy|chairman|president|head|leader|director|owner|maker|part|earlier|previously|recently)$/.test(
      word.bare,
    )
  )
    return true;
  const genitive = /['’]s$/.test(word.bare);
  if (is.article(word) || is.possessive(word) || genitive || opensParticiple(words, at)) return true;
  // `the notes, to be sold in Lund, will`
  if (word.bare === "to" && bareAt(words, at + 1) === "be" && isPast(bareAt(words, at + 2))) return true;
  // `the loan, as proposed by the board, will`
  if (word.bare === "as" && isPast(bareAt(words, at + 1))) return true;
  // `the board, by a vote of nine to four, approved`
  const last = pauseFrom(words, at);
  // `, priced at par, said Jane Doe` ends with who said it.
  const told = bareAt(words, last + 1) === "said" && words[last + 2]?.capital === true;
  if (is.phrase(word) && (opensPredicate(words, last + 1) || bareAt(words, last + 1) === "of")) return !told;
  // Between a subject and its verb: `the talks, aimed at peace, will …`.
  return (
    !word.capital &&
    /^[a-z]/.test(word.bare) &&
    !/^(?:and|or|but|nor)$/.test(word.bare) &&
    !isVerb(words, at) &&
    verbIn(words, 0, at) === -1
  );
}

/** The last word of the aside that opens at `at`; a `noun` may stand before a phrase too; -1 where what follows its comma is no verb and no phrase. */
function closeOf(words: readonly Word[], at: number, noun: boolean): number {
  // `its units -- Anvil Inc and Bell Inc -- have`
  if (isDash(words[at - 1]))
    return words.findIndex((word, end) => end > at && end < at + LONGEST && isDash(word));
  const relative = /^(?:which|who|whose|whom)$/.test(bareAt(words, at));
  for (
    let end = pauseFrom(words, at);
    end < Math.min(words.length - 1, at + LONGEST);
    end = pauseFrom(words, end + 1)
  ) {
    const next = words[end + 1];
    if (next === undefined) return -1;
    const within = words.slice(at, end + 1).some(({ bare }) => /^(?:which|who|whom)$/.test(bare));
    // `, which left the bank in May, filed with`: behind a relative clause no other participle opens.
    if (
      // `, which buys, sells and manages`: no aside of one word.
      (opensPredicate(words, end + 1) && !(relative && end === at + 1)) ||
      (relative && isPast(next.bare) && is.phrase(words[end + 2]))
    ) {
      // `Acme, the maker, and Anvil said` is about two.
      const speaks = words.slice(at, end + 1).some(({ bare }) => /^(?:said|says|told)$/.test(bare));
      return speaks && !within ? -1 : end;
    }
    if (noun && !relative && (is.phrase(next) || next.bare === "to") && end - at < 10) return end;
    // `the sale, for 240 mln dlrs, of its unit`
    if (is.phrase(words[at]) && next.bare === "of") return end;
    // `Jane Doe, president of Acme, and head of Bell, is`
    const offices = /^(?:vice|deputy|chairman|president|head|director)$/.test(bareAt(words, at));
    if (
      /^(?:and|or|but)$/.test(next.bare) &&
      (!relative || words[end + 2]?.capital) &&
      !(offices && next.bare === "and" && !words[end + 2]?.capital)
    )
      return -1;
    if (end === words.length - 2) return -1;
  }
  return -1;
}

/** `, collected from the members,` */
const opensParticiple = (words: readonly Word[], at: number): boolean => {
  const next = bareAt(words, /ly$/.test(bareAt(words, at + 1)) ? at + 2 : at + 1);
  const text = words[at]?.text ?? "";
  return (
    (/^[a-z]{3,}ed$/.test(text) || isPast(text)) && (is.phrase(next) || /^(?:as|since|after)$/.test(next))
  );
};

/** A verb, or one that is a noun as well and has an object: `…, say their work is done`, `…, plans to build`. */
const opensPredicate = (words: readonly Word[], at: number): boolean =>
  isVerb(words, at) ||
  // `…, today held talks`, `…, probably caused it`
  ((is.day(words[at]) || /ly$/.test(bareAt(words, at))) && isVerb(words, at + 1)) ||
  (is.perhaps(words[at]) &&
    (is.article(words[at + 1]) ||
      is.possessive(words[at + 1]) ||
      /^(?:that|to)$/.test(bareAt(words, at + 1))));

/** `Equipment makers Anvil and Brand Plc said …`: what a company is, before its name. */
function descriptor(words: readonly Word[]): Stretch[] {
  const name = words.findIndex(
    ({ capital }, at) => at > 1 && capital && words[at - 1]?.capital === false && is.trade(words[at - 1]),
  );
  if (name < 2 || name > 7 || is.form(words[name])) return [];
  let end = name;
  while (
    end < words.length &&
    (words[end]?.capital === true || /^(?:and|of|&|de|du|des|la|di|del|der|für)$/.test(bareAt(words, end)))
  )
    end++;
  // `Acme Corp's building company Bell said` and `a unit of the bank Bell said` are no company's name alone.
  const plain = words
    .slice(0, name)
    .every(
      ({ stop, bare }) =>
        stop === "" && !/^(?:said|says|told|of|for)$/.test(bare) && !is.form(bare.replace(/['’]s$/, "")),
    );
  const owned = words.slice(0, name).some(({ bare }) => /['’]s$/.test(bare));
  const named = is.form(words[end - 1]) || (!owned && end - name > 1 && isVerb(words, end));
  return plain && named ? [{ from: 0, to: name }] : [];
}
