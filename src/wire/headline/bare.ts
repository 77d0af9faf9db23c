import { callings } from "./aside.ts";
import type { Facts } from "./facts.ts";
import { FORM_SHORT, isNamed, isPlainName, without } from "./lean.ts";
import { is } from "./lexicon.ts";
import { quotedOf } from "./quotes.ts";
import { ownState } from "./said.ts";
import { isPast, isVerb } from "./verb.ts";
import { bareAt, isNumber, type Word } from "./word.ts";

/**
 *     Acme Corp's Acme Bell Inc unit said it is buying chain maker Brand Ltd       Acme has agreed to sell its Bell unit
 *     ^^^^^^^^^^^           ^^^      ^^^^^^^           ^^^^^^^^^^^       ^^^            ^^^                ^^^
 * The facts of a sentence, as they are with its offices and without, less a name that is said twice, any legal form, and
 * what a firm is before its name; then both less an auxiliary and a possessive, too. `said it` goes with what a company
 * is, and so may a name between commas.
 */
export function bareOf(lean: Facts, leanest: Facts): readonly [Facts, Facts, Facts, Facts] {
  const { words, own: deed, asides } = lean;
  const own = deed ?? ownState(words);
  const quoted = quotedOf(words);
  const called = callings(words).filter(
    ({ from, to }) => !quoted[from] && !asides.some((one) => one.from < to && from < one.to),
  );
  const trades = words.some(is.trade);
  const names = words.map((_, at) =>
    isTwice(words, at) || (trades && isTrade(words, at)) ? "filler" : isAnyForm(words, at) ? "form" : null,
  );
  const small = words.map((_, at) =>
    isPerfect(words, at) ? "filler" : isOwn(words, at) ? "articles" : null,
  );
  const same = own === deed && called.length === 0;
  const more = called.length === 0 ? asides : [...asides, ...called];
  const bared = (known: Facts): Facts => {
    const named = without(known, names);
    return same ? named : { ...named, own, asides: more };
  };
  const [bare, barest] = [bared(lean), bared(leanest)];
  return [bare, barest, without(bare, small), without(barest, small)];
}

/** `Acme | has | agreed to sell`, and not `it may have sold`: what is done is done. */
const isPerfect = (words: readonly Word[], at: number): boolean =>
  /^(?:has|have)$/.test(bareAt(words, at)) &&
  words[at]?.stop === "" &&
  words[at - 1]?.stop === "" &&
  /^[a-z]{2,}ed$/.test(words[at + 1]?.text ?? "") &&
  isPast(bareAt(words, at + 1)) &&
  !/^(?:to|not|never|(?:w|c|sh)ould|may|might|must|will|can|also|[a-z]+ly)$/.test(bareAt(words, at - 1));

/** `sold | its | Bell unit`, and not `its two units`, `its largest unit`, `all its units`, `told Norland its port`. */
const isOwn = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === "its" &&
  words[at - 1]?.stop === "" &&
  words[at - 1]?.capital === false &&
  !/^(?:all|both|half|and|or|as|than|of|that|one)$/.test(bareAt(words, at - 1)) &&
  words[at + 1] !== undefined &&
  (!isNumber(words[at + 1]) || is.unit(words[at + 2])) &&
  !/est$|^(?:and|or|own|name|part|behalf|disposal|way|place|side|first|second|third|last|only|main|major|entire|full|total|most|chief|top|former|other|remaining|current|next|previous|new)$/.test(
    bareAt(words, at + 1),
  );

/** `Acme Corp's | Acme Bell unit`: whose it is its own name says. */
function isTwice(words: readonly Word[], at: number): boolean {
  if (!isPlainName(words[at])) return false;
  let to = at;
  while (to < at + 3 && isPlainName(words[to]) && !/['’]s?$/.test(words[to]?.text ?? "")) to++;
  let from = at;
  while (
    isPlainName(words[from - 1]) &&
    !is.article(words[from - 1]) &&
    !/['’]s?$/.test(words[from - 1]?.text ?? "")
  )
    from--;
  const whose = words[to];
  if (!isPlainName(whose) || !/['’]s?$/.test(whose?.text ?? "") || from < 0 || to - from > 3) return false;
  const first = bareAt(words, from).replace(/['’]s?$/, "");
  return first.length > 2 && bareAt(words, to + 1) === first && isPlainName(words[to + 2]);
}

/** `bought | chain maker | Bell Works Inc`: what a firm is, before its whole name; not `its chain maker`, `ropes and chain maker`. */
function isTrade(words: readonly Word[], at: number): boolean {
  const small = (index: number): boolean =>
    /^[a-z-]{3,}$/.test(words[index]?.text ?? "") && !is.waiting(words[index]) && !is.phrase(words[index]);
  const acts = (index: number): boolean =>
    isVerb(words, index) ||
    isPast(bareAt(words, index)) ||
    /^(?:buy|acquire|purchase|sell|join|form)$/.test(bareAt(words, index));
  let [from, to] = [at, at];
  while (small(to) && !is.trade(words[to])) to++;
  while (small(from - 1) && !acts(from - 1)) from--;
  if (!small(at) || !small(to) || acts(at) || !is.trade(words[to]) || to - from > 3) return false;
  let end = to + 1;
  while (isPlainName(words[end]) || words[end]?.bare === "and") end++;
  const name = words.slice(to + 1, end + 1);
  const known = name[0]?.capital === true && name.some(({ bare }) => is.form(bare.replace(/['’]s$/, "")));
  const before = bareAt(words, from - 1);
  return (
    known &&
    words[from - 1]?.stop === "" &&
    (/^(?:an?|the|of|by|for|with|from|to|in|said)$/.test(before) || acts(from - 1))
  );
}

/** The legal form of any name that is not of the state's, before no other noun: `Bond Corp shares` are no bond shares. */
function isAnyForm(words: readonly Word[], at: number): boolean {
  const form = words[at];
  if (form?.capital !== true || !FORM_SHORT.test(form.bare) || /[a-z]\.$/.test(form.text)) return false;
  const next = bareAt(words, at + 1);
  const ends =
    form.stop !== "" ||
    /['’]s$/.test(form.bare) ||
    next === "" ||
    is.form(next) ||
    is.waiting(next) ||
    is.phrase(next) ||
    isVerb(words, at + 1);
  if (isAnyForm(words, at - 1)) return true;
  return (
    ends &&
    isNamed(words[at - 1] ?? NONE) &&
    !is.ofState(words[at - 1]) &&
    !COMMON.test(bareAt(words, at - 1))
  );
}

const NONE: Word = { text: "", bare: "", stop: ".", capital: false };
/** A name that would be read as a word of the sentence. */
const COMMON = /(?:ic|al|ch|iss|ern|ed|an|ese|ish|ive|ary|ous)$/;
