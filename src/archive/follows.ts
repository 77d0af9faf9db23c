import type { Article } from "../article.ts";
import { sentenceEnd } from "../wire/headline/sentence.ts";

/** Characters of a first paragraph that are read: a headline is made of fewer. */
const REACH = 1600;
/** Words that a whole headline may leave out at the end of its sentence: `the company said in a statement`. */
const LEFT_OUT = 7;
/** The part of a headline's words that have to stand in the sentence: initials may be given for some. */
const ENOUGH = 0.75;

/**
 *     Acme Corp said it will sell its Troy mill…
 *     Acme Corp <ACM> said it will sell its Troy mill to Bell Co for five mln dlrs. It gave no reason.
 *                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * What a story goes on to say behind a headline that was made of its first sentence, by paragraphs: the rest of that
 * sentence behind a `…`, where the headline breaks off or leaves a good part of it out, and all after it. Null where the
 * story's start says what its headline does not: one that was sent, one of rows of figures, one of other words.
 */
export function textsAfter({
  headline,
  paragraphs,
}: Pick<Article, "headline" | "paragraphs">): readonly string[] | null {
  const [first = "", ...others] = paragraphs;
  if (headline.origin === "given" || headline.rule === "first-rows" || headline.rule === "killed")
    return null;
  const words = first.slice(0, REACH).trim().split(/\s+/);
  const end = sentenceEnd(words);
  const [said = "", brokenOff] = headline.text.split("…");
  const told = toldUpTo(said.split(/\s+/), words.slice(0, end));
  if (told === null) return null;
  const goesOn = told < end && (brokenOff !== undefined || end - told > LEFT_OUT);
  const rest = words
    .slice(goesOn ? told : end)
    .join(" ")
    .replace(/^[-–—,;:\s]+/, "");
  return rest === "" ? others : [goesOn ? `… ${rest}` : rest, ...others];
}

/** How many of a sentence's words stand before what a headline, whose words are in their order, leaves out at its end. */
function toldUpTo(headline: readonly string[], sentence: readonly string[]): number | null {
  const bare = sentence.map(bareOf);
  let told = 0;
  let found = 0;
  let looked = 0;
  for (const word of headline.map(bareOf)) {
    if (word === "") continue;
    looked++;
    const at = bare.indexOf(word, told);
    if (at === -1) continue;
    found++;
    told = at + 1;
  }
  return found > 0 && found >= ENOUGH * looked ? told : null;
}

/** Lower case, without marks around it and `'s` behind it. */
const bareOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, "")
    .replace(/['’]s$/, "");
