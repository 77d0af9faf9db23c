import { leading } from "./speech.ts";
import { isAdverb } from "./surety.ts";
import { bareAt, closed, pauses, type Word } from "./token.ts";
import { verbAt } from "./verb.ts";
import { ARTICLE, CLAUSE, DAY, PHRASE, POSSESSIVE, SAYING } from "./words.ts";

/** Words within which a verb of saying is looked for. */
const REACH = 80;

/**
 *     state media said on Friday, the latest …      Acme Corp, a maker of anvils, said it will …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^                     keeps `Acme Corp will …`
 * Takes the words that say who said it out of a sentence. What was said stays, with the speaker as its subject
 * where the sentence calls it `it`, or before a colon.
 */
export function withoutAttribution(words: readonly Word[]): readonly Word[] {
  const end = Math.min(words.length, REACH);
  for (let at = 1; at < end; at++) {
    const bare = bareAt(words, at);
    if (!SAYING.has(bare) && bare !== "saying") continue;
    if (bare === "saying" && bareAt(words, at - 1) === "as" && bareAt(words, at - 2) === "quoted") {
      const quoted = leading(words, at, at - 3);
      if (quoted) return quoted;
    }
    if (!SAYING.has(bare) || isInside(words, at)) continue;
    const aside = openAside(words, at);
    if (aside !== -1) {
      // `Prices fell after the board said it would …` has all of it to tell.
      if (/^(?:after|when|because)$/.test(bareAt(words, aside))) return words;
      if (aside > 3 && verbAt(words, 0, aside) !== -1) return closed(words.slice(0, aside));
      continue;
    }
    const spoken = leading(words, at, at - 1);
    if (spoken) return spoken;
    const kept = trailing(words, at);
    if (kept) return kept;
  }
  return words;
}

/** `, which said its …`, `a plan bankers said would …`, `previously announced`: a part of a phrase. */
function isInside(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || ARTICLE.has(before.bare) || POSSESSIVE.has(before.bare) || isAdverb(before))
    return true;
  // `the bridge must be announced by a bell`
  if (/^(?:which|who|is|are|was|were|be|been)$/.test(before.bare)) return true;
  if (/^(?:that|it|he|she|they)$/.test(before.bare) && !pauses(words[at - 2])) return true;
  // `that bankers said would lead to …`
  for (let back = at - 1; back > Math.max(0, at - 4); back--) {
    if (pauses(words[back - 1])) return false;
    if (/^(?:that|which|who)$/.test(bareAt(words, back))) return true;
  }
  return false;
}

/** Words before the comma of `…, but union leaders said …`; -1 where no such clause is open. */
function openAside(words: readonly Word[], at: number): number {
  if (/^(?:and|but)$/.test(bareAt(words, at - 1))) return at - 1;
  for (let back = at - 1; back > 0; back--) {
    if (
      /^(?:but|although|though|while|whereas|because|after|when)$/.test(bareAt(words, back)) &&
      verbAt(words, 0, back) !== -1
    )
      return back;
    if (bareAt(words, back) === "and" && pauses(words[back - 1]))
      return verbAt(words, 0, back) === -1 ? -1 : back;
    if (
      bareAt(words, back) === "and" &&
      at - back < 5 &&
      verbAt(words, pauseBefore(words, back), back) !== -1
    )
      return back;
    if (pauses(words[back - 1])) return -1;
  }
  return -1;
}

/** Where the words between commas begin that `at` stands in. */
function pauseBefore(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && !pauses(words[start - 1])) start--;
  return start;
}

/** `…, state media said on Friday`: what stands before the speaker's comma; null where it is no clause. */
function trailing(words: readonly Word[], at: number): readonly Word[] | null {
  if (bareAt(words, at) === "announced" && isObject(words[at + 1])) return null;
  let comma = at - 1;
  while (comma >= 0 && !isPause(words, comma)) comma--;
  const direct = comma === at - 1;
  // `…, Jane Doe, head of the board, said`: the speaker's own commas.
  if (direct && !isInverted(words, at)) {
    let start = comma - 1;
    while (start >= 0 && !isPause(words, start)) start--;
    let before = start - 1;
    while (before >= 0 && !isPause(words, before)) before--;
    if (before >= 4)
      comma = words[before + 1]?.capital === true || ARTICLE.has(bareAt(words, before + 1)) ? before : start;
    else comma = start >= 4 ? start : comma;
  }
  // `…, Jane Doe, a member of the board told reporters`
  else if (!direct && ARTICLE.has(bareAt(words, comma + 1))) {
    let name = comma;
    while (name > 0 && words[name]?.capital === true && !isPause(words, name - 1)) name--;
    if (name > 4 && name < comma && words[name]?.capital === true) comma = name - 1;
  }
  if (comma < 3 || (verbAt(words, 0, comma + 1) === -1 && (comma < 5 || direct))) return null;
  return closed(words.slice(0, comma + 1));
}

/** `said lead manager Acme`: the speaker follows the verb. */
function isInverted(words: readonly Word[], at: number): boolean {
  const next = bareAt(words, at + 1);
  return (
    bareAt(words, at) !== "told" &&
    at < words.length - 2 &&
    !pauses(words[at]) &&
    !PHRASE.has(next) &&
    !DAY.has(next) &&
    !CLAUSE.has(next)
  );
}

const isObject = (word: Word | undefined): boolean =>
  word !== undefined && (ARTICLE.has(word.bare) || POSSESSIVE.has(word.bare));

const isPause = (words: readonly Word[], at: number): boolean =>
  pauses(words[at]) || /[,;?!]["”’]$/.test(words[at]?.text ?? "");
