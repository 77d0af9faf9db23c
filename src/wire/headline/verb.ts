import { is } from "./lexicon.ts";
import { bareAt, isNumber, type Word } from "./word.ts";

/**
 * Where a clause's own verb stands among the words from `from` to `to`; -1 where none is sure. The verb of a clause
 * that `which`, `that`, `if` or `after` brings in is passed over.
 */
export function verbIn(words: readonly Word[], from: number, to: number): number {
  let open = from === 0 && opensReport(words);
  for (let at = from; at < to; at++) {
    const bare = bareAt(words, at);
    if (is.subordinate(bare) && !(bare === "that" && at > from && isVerb(words, at - 1))) {
      // `who want`: a form that is a noun elsewhere is the verb of `who`.
      const next = bareAt(words, at + 1);
      const plain =
        /^(?:who|which|that)$/.test(bare) && ((is.perhaps(next) && bare !== "that") || isPast(next));
      open = (!plain || next === "say") && bringsClause(words, at, to);
      if (plain) at++;
      continue;
    }
    if (at === from || !isVerb(words, at)) continue;
    if (!open) return at;
    // The auxiliaries of one verb count once.
    while (
      at + 1 < to &&
      (isVerb(words, at + 1) || /ly$|^(?:not|also|still|never)$/.test(bareAt(words, at + 1)))
    )
      at++;
    // `who says she was fired`
    open = /^(?:said|says)$/.test(bareAt(words, at)) && /^wh/.test(bareAt(words, at - 1));
  }
  return -1;
}

/** `Reports the board has sold the bridge | moved prices`: the first verb is that of what is reported. */
export const opensReport = (words: readonly Word[]): boolean =>
  /^(?:reports|rumou?rs|news|word|claims|signs|suggestions|indications)$/.test(bareAt(words, 0)) &&
  (is.article(words[1]) || bareAt(words, 1) === "that");

/** The same or, where no verb is sure, the first past form that may be one. */
export function likelyVerbIn(words: readonly Word[], from: number, to: number): number {
  const sure = verbIn(words, from, to);
  // A verb that is not known stands behind all that is reported.
  if (sure === -1 && from === 0 && opensReport(words)) return to - 1;
  // `spending "peaked" in May, and costs are lower`: the sure one may be that of the second clause.
  const second = words.findIndex(
    ({ stop }, at) =>
      at > from && at < sure && stop === "," && /^(?:and|but|while)$/.test(bareAt(words, at + 1)),
  );
  if (sure !== -1 && second === -1) return sure;
  const end = second === -1 ? to : second;
  for (let at = from + 1; at < end; at++) {
    const before = bareAt(words, at - 1);
    const waits =
      is.article(before) ||
      is.possessive(before) ||
      is.phrase(before) ||
      is.described(before) ||
      /^(?:to|of|and|or|as)$/.test(before) ||
      (before === "than" && is.estimated(words[at]));
    if (isPast(bareAt(words, at)) && words[at]?.capital === false && !waits) return at;
  }
  return sure;
}

/** Whether a subordinate clause with a verb of its own begins here, before the next comma. */
function bringsClause(words: readonly Word[], at: number, to: number): boolean {
  if (/^(?:which|who|whose|that)$/.test(bareAt(words, at))) return true;
  for (let next = at + 1; next < to; next++) {
    if (next > at + 1 && isVerb(words, next)) return true;
    if (words[next]?.stop === ",") return false;
  }
  return false;
}

/** True for a word that is a finite verb where it stands, as far as its shape and its neighbours tell. */
export function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || word.capital) return false;
  const { bare } = word;
  // `slower than expected growth`, but `more than doubled`
  if (before.bare === "than" && is.estimated(bare)) return false;
  if (is.finite(bare)) return !waitsForNoun(before) && !is.phrase(before);
  const past = isPast(bare);
  const known = past || is.perhaps(bare);
  // `removes the need`: no plural stands right before an article.
  const unknown =
    !known &&
    bare.length > 3 &&
    bare.endsWith("s") &&
    word.stop === "" &&
    !is.waiting(bare) &&
    !is.unit(bare) &&
    !is.phrase(bare);
  if ((!known && !unknown) || waitsForNoun(before)) return false;
  const relative = before.bare === "which" || before.bare === "who" || before.bare === "that";
  if (is.phrase(before) || (is.clause(before) && !relative) || before.bare === "and") return false;
  const next = words[at + 1];
  if (/['’]s?$/.test(before.text) && !opensObject(next)) return false;
  // `, adopted today by the board,`, `, developed jointly by`
  const adverb = next !== undefined && (is.day(next) || next.bare.endsWith("ly"));
  if (past && before.stop === "," && adverb && is.phrase(words[at + 2])) return false;
  if (past) return isPastVerb(word, before, next, occasionEnd(words, at) !== -1);
  // `use of`, `control of`: nouns.
  if (word.stop !== "" || next?.bare === "of") return false;
  if (unknown)
    return (
      opensNoun(next) &&
      next?.bare !== "that" &&
      /^[a-z]{3,}$/.test(before.bare) &&
      !/^(?:or|but|as)$/.test(before.bare)
    );
  // `ministers meet`, and not `sales plan will`
  const plural =
    /[^sisu]s$|ies$|men$|^(?:people|police|children|data|they|we)$/.test(before.bare) &&
    !/['’]s$/.test(before.text) &&
    // `Jane Dumas, head of the board`
    !(before.capital && before.stop !== "");
  // `Anvil and Bell Corp plan to`
  const two =
    before.capital &&
    word.stop === "" &&
    next?.bare === "to" &&
    words.slice(0, at).some((one) => one.bare === "and");
  if (!bare.endsWith("s"))
    return two || (plural && (next === undefined || !(is.finite(next) || isPast(next.bare))));
  // `Minister Jane Doe starts talks`
  const name = before.capital && words[at - 2]?.capital === true;
  // `Bell Motors hopes to`
  if (name && next?.bare === "to") return true;
  return (
    !before.bare.endsWith("s") && (opensObject(next) || (name && /^[a-z]+[^s]s$/.test(next?.text ?? "")))
  );
}

/** `sold its unit`, `rose in May`: a past form, and no participle as in `goods sold in May`. */
function isPastVerb({ bare, stop }: Word, before: Word, next: Word | undefined, announces: boolean): boolean {
  if (is.described(before)) return false;
  if (stop !== "") return is.alone(bare);
  // `announced at the meeting that`
  if (announces) return true;
  if (is.alone(bare) || is.pronoun(before)) return true;
  // `a poll published today said`
  if (next !== undefined && is.day(next)) return before.stop === ",";
  // `, set up to`
  if (before.stop === "," && next !== undefined && /^(?:up|to)$/.test(next.bare)) return false;
  if (is.form(before) && before.stop === "") return next?.bare !== "by";
  return next !== undefined && !is.phrase(next) && !/^(?:and|of|due)$/.test(next.bare);
}

/**
 *     said in a speech that      announced at the meeting in Lund that
 *          ^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^^^^^^
 * Where the occasion ends on which the verb at `at` tells something; -1 where none is named.
 */
export function occasionEnd(words: readonly Word[], at: number): number {
  if (!/^(?:said|announced|reported|disclosed|warned|confirmed|stated)$/.test(bareAt(words, at))) return -1;
  if (words[at]?.stop !== "" || !/^(?:in|at|on|during|through|from)$/.test(bareAt(words, at + 1))) return -1;
  for (let end = at + 2; end < at + OCCASION && words[end - 1]?.stop === ""; end++)
    if (bareAt(words, end) === "that") return end;
  return -1;
}

/** Words that an occasion takes at most. */
const OCCASION = 12;

/** What may be a verb behind `to`, and not a place, a number or a thing. */
export const isInfinitive = (word: Word | undefined): boolean =>
  word !== undefined && !word.capital && !isNumber(word) && !is.article(word) && !is.possessive(word);

const waitsForNoun = ({ bare }: Word): boolean =>
  is.article(bare) ||
  is.possessive(bare) ||
  bare === "to" ||
  bare === "of" ||
  bare === "being" ||
  bare === "be";

/** `sold`, `opened`. */
export const isPast = (bare: string): boolean =>
  is.past(bare) ||
  (bare.endsWith("ed") &&
    bare.length > 3 &&
    !/[^gr]eed$/.test(bare) &&
    !is.noVerb(bare) &&
    !bare.includes("-"));

const opensNoun = (word: Word | undefined): boolean =>
  word !== undefined && (is.article(word) || is.possessive(word) || word.bare === "that");

const opensObject = (word: Word | undefined): boolean =>
  word !== undefined &&
  (opensNoun(word) ||
    is.pronoun(word) ||
    isNumber(word) ||
    word.capital ||
    /^(?:to|no|not|more|new|all|some|any|them|him|her|up|down|about)$/.test(word.bare));
