import type { Made } from "./candidate.ts";
import { endOf } from "./check.ts";
import { factsOf } from "./facts.ts";
import { ARTICLE, FINITE, PRONOUN } from "./lexicon.ts";
import { firstSentence, sentencesOf } from "./sentence.ts";
import { shortened, type Told } from "./shorten.ts";
import { hasVerb } from "./whole.ts";
import { bareAt, isNumber, type Word } from "./word.ts";

/** Sentences behind the first that are read, of the lede and of the paragraph below it. */
const READ = 2;
/** Characters that it has at least: what is shorter tells little. */
const LEAST = 45;

/** What was made of a sentence, and of which paragraph that is. */
interface Second {
  readonly made: Made;
  readonly paragraph: number;
}

/**
 *     The ferry line whose boats … may have to …  Ferry Line Corp has 40 boats.
 *                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * A sentence behind the first as the headline, where of that one no more than a stump has room: the first that is whole
 * in 140 characters, names its subject and leans on nothing said before; null where there is none.
 */
export function secondSentence(told: Told, lede: string, below: readonly string[]): Second | null {
  if (!isStump(told)) return null;
  const known = new Set(told.words.map(({ bare }) => bare));
  const names = new Set(
    told.words.flatMap(({ bare, capital }) => (capital ? [bare.replace(/['’]s$/, "")] : [])),
  );
  const rest = sentencesOf(lede).slice(1);
  for (const [at, sentence] of [...rest, ...sentencesOf(below[0] ?? "")].slice(0, READ).entries()) {
    const words = firstSentence(sentence);
    const { verbs } = factsOf(words);
    if (!namesSubject(words, verbs[0] ?? -1, names) || leansBack(words, known)) continue;
    const made = shortened(words, below);
    if (made.sound && !made.candidate.open && made.text.length >= LEAST)
      return { made, paragraph: at < rest.length ? 0 : 1 };
  }
  return null;
}

/** No verb, or a condition's word alone: `will fall if…`. */
const isStump = ({ made, words }: Told): boolean =>
  made.sound
    ? made.said.some(({ text }) => text.includes("…"))
    : !hasVerb(factsOf(words), made, endOf(made.candidate));

/** A name that the lede has, or one of more words; or a number: `About 40 pilots met`. */
function namesSubject(words: readonly Word[], verb: number, names: ReadonlySet<string>): boolean {
  const [first, ...rest] = words.slice(0, verb);
  if (first === undefined || words.some(({ text }) => /["“”]/.test(text))) return false;
  if (OTHER.test(first.bare) || rest.some(({ bare, stop }) => PRONOUN.has(bare) || stop === ":"))
    return false;
  // `The ferry is a ship of the line`: what it is, and no news.
  if (/^(?:is|was|are|were)$/.test(bareAt(words, verb)) && ARTICLE.has(bareAt(words, verb + 1))) return false;
  const named =
    first.bare !== "the" && names.has(first.bare) && FINITE.has(rest[0]?.bare ?? bareAt(words, verb));
  return (
    named || [first, ...rest].slice(0, 4).some(isNumber) || rest.slice(0, 2).some(({ capital }) => capital)
  );
}

/** What opens another part of the sentence, or speaks of something said before. */
const OTHER =
  /^(?:he|she|it|they|we|i|you|its|his|her|their|this|that|these|those|such|there|both|neither|others?|another|some|most|in|at|on|under|for|with|from|to|by|as|if|while|when|after|before|but|and|also|last|earlier|meanwhile)$/;

/** `such`, `the agreement` of what the lede told: one has to have read that. */
function leansBack(words: readonly Word[], known: ReadonlySet<string>): boolean {
  // `…, it said`
  if (/^(?:he|she|it|they)$/.test(bareAt(words, words.length - 2))) return true;
  return words.some(({ bare }, at) => {
    if (
      /^(?:this|these|those|such|latter|former|however|instead|too|also|then|further|had|comment|unavailable|details|meanwhile|same)$/.test(
        bare,
      )
    )
      return true;
    const next = words[at + 1];
    return bare === "the" && next?.capital === false && at === 0 && known.has(next.bare);
  });
}
