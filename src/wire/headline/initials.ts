import { is } from "./lexicon.ts";
import { type Word, wordOf } from "./word.ts";

/** Initials that a reader knows of what is no name. */
const WELL_KNOWN = /^(?:GDP|GNP|VAT)$/;
/** Words of a name, at most. */
const LONGEST_NAME = 10;
/** The initials that a text uses for names: none that is only a sign of the exchange, or a part of `DC-10` or `ACM Trust`. */
const initialsIn = (text: string): ReadonlySet<string> =>
  new Set(text.replace(/<[^<>]{1,12}>/g, "").match(/(?<![\w-])[A-Z]{2,6}\b(?!-|\s+[A-Z])|\bU\.[SKN]\./g));

/**
 *     the European Bell Board said      International Bell Machines Corp's plan
 *         ^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * Puts initials that are known in the place of the whole names they are of: each of their words begins with one of them.
 */
export function withInitials(words: readonly Word[], text: string): readonly Word[] {
  let found: ReadonlySet<string> | null = null;
  const known = (letters: string): boolean => {
    found ??= initialsIn(text);
    return found.has(letters);
  };
  const short: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const before = short.at(-1);
    const inside = before?.capital === true && before.stop === "" && !is.article(before);
    const name = inside || is.article(words[at]) ? 0 : nameFrom(words, at, known);
    const last = words[at + name - 1];
    const word = words[at];
    if (word === undefined) break;
    if (name === 0 || last === undefined) short.push(word);
    else {
      const end = /(?:['’]s?)?[,;:.]?$/.exec(last.text)?.[0].replace(/^['’](?!s)/, "$&s") ?? "";
      short.push(wordOf(firstLetters(words.slice(at, at + name)) + end));
      at += name - 1;
    }
  }
  return short;
}

/** How many words at `at` are a name whose initials are known; 0 for none. */
function nameFrom(words: readonly Word[], at: number, known: (letters: string) => boolean): number {
  let end = at;
  const ends = (word: Word | undefined): boolean => word?.stop !== "" || /['’]s$/.test(word.bare);
  while (isOfName(words[end], words[end + 1]) && !ends(words[end]) && end < at + LONGEST_NAME) end++;
  if (words[end]?.capital === true) end++;
  const name = words.slice(at, end);
  const letters = firstLetters(name);
  // `Brand, Bell and Co` is one name, the EC no European Commission, and `Jane T. Doe` a person.
  const on = name.at(-1)?.stop === "," && words[end]?.capital === true;
  const other = letters.length === 2 && name.at(-1)?.bare === "commission";
  const person = name.some(({ text }) => /^[A-Z]\.$/.test(text));
  // `Bell Utilities' BU Electric unit`
  const twice = words[end]?.text === letters;
  return name.length > 1 && letters.length > 1 && !twice && !on && !other && !person && known(letters)
    ? name.length
    : 0;
}

const isOfName = (word: Word | undefined, next: Word | undefined): boolean =>
  word?.capital === true || (word !== undefined && is.small(word) && next?.capital === true);

/** `IBM` for `International Bell Machines Corp's`, `U.S.` for `United States`. */
const firstLetters = (name: readonly Word[]): string => {
  const letters = name
    .filter(({ bare, capital }) => capital && !is.form(bare.replace(/['’]s$/, "")))
    .map(({ bare }) => bare.charAt(0).toUpperCase());
  return name[0]?.bare === "united" && letters.length === 2 ? `${letters.join(".")}.` : letters.join("");
};

/**
 *     the European Bell Board (EBB) said
 *         ^^^^^^^^^^^^^^^^^^^
 * Puts initials in the place of the name that they are of, which they follow.
 */
export function abbreviate(words: Word[], initials: string): void {
  for (let from = words.length - 1; from >= Math.max(0, words.length - LONGEST_NAME); from--) {
    const parts = words.slice(from);
    // `Brand, Bell and Co (BBC)`
    if (parts.slice(0, -1).some(({ stop, capital }) => stop !== "" && !(stop === "," && capital))) return;
    if (parts[0]?.capital !== true && !WELL_KNOWN.test(initials)) continue;
    const name = parts.flatMap(({ bare }) => bare.split("-"));
    if (isShortFor(initials.toLowerCase(), name)) {
      words.splice(from, words.length - from, wordOf(initials));
      return;
    }
  }
}

/** Whether initials are of a name: each of its words begins with the next of them, or the next few; small words need not. */
function isShortFor(initials: string, name: readonly string[]): boolean {
  const [word, ...rest] = name;
  if (word === undefined) return initials === "";
  if (is.small(word) && initials !== "" && isShortFor(initials, rest) && name.length > rest.length)
    return rest.length > 0;
  for (let length = 1; length <= Math.min(3, word.length, initials.length); length++)
    if (initials.startsWith(word.slice(0, length)) && isShortFor(initials.slice(length), rest)) return true;
  return false;
}
