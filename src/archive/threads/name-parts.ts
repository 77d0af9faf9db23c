import type { Frequencies } from "./frequencies.ts";
import { type Phrase, phrasesOf, type Token, tokensOf } from "./phrases.ts";
import { readTexts } from "./terms.ts";

/** Characters of a name that is made of parts. */
export const LONGEST_PARTS = 60;
/** The share of the stories, and the least of them, that have a part. */
const SHARE = { name: 0.5, word: 0.6 };
const FEWEST = 2;
/**
 * What parts must tell: a capital that opens a sentence and is never written small, to be a name; a name, to be
 * worth naming (fewer than a seventh of the stories have it); a word (fewer than a twentieth). In a small archive,
 * where nothing tells much, the second figure's share of the most that a word can tell.
 */
const TELLS = { opening: [4, 0.75], name: [2, 0.33], word: [3.4, 0.6] } as const;

function leastTold(part: keyof typeof TELLS, frequencies: Frequencies): number {
  const [enough, share] = TELLS[part];
  return Math.min(enough, share * frequencies.most());
}
/** After a noun, rather than after an adjective or a verb. */
const AFTER_NOUN = new Set(
  "of to in for and or that is was are were has have had will would said says at with by from on after as".split(
    " ",
  ),
);
/** Words that tell when and where, and not what. */
const NO_NOUNS = new Set("here there today yesterday tomorrow tonight this that these those such".split(" "));
/** Before a verb, rather than before a noun. */
const BEFORE_VERB = new Set(
  "to will would may might can could should not he she it they we who has have had be been was were is are".split(
    " ",
  ),
);

interface Part {
  readonly text: string;
  readonly key: string;
  readonly worth: number;
}

/**
 * One to three names that half of the texts share and a noun; null where they share no name. A noun alone names no
 * event, and scripts without capitals show no names.
 */
export function partsOf(leads: readonly string[], frequencies: Frequencies): string | null {
  const texts = leads.map(tokensOf);
  const names = chosen(sharedNames(texts, frequencies), 3);
  const words = chosen(sharedWords(texts, frequencies), 3);
  const [one, two, three] = names;
  const word = words.find(({ key }) => !names.some((name) => sharesWord(name.key, key)));
  let parts: readonly string[] = [];
  // Two names and a noun say most; a third name where there is room for it.
  for (const wanted of [[one], [one, two], [one, two, word], [one, two, three, word]]) {
    const texts = wanted.flatMap((part) => part?.text ?? []);
    if (texts.join(", ").length <= LONGEST_PARTS) parts = texts;
  }
  const [first = ""] = parts;
  if (one === undefined) return null;
  return [first.slice(0, 1).toUpperCase() + first.slice(1), ...parts.slice(1)].join(", ");
}

function tells(text: string, frequencies: Frequencies): number {
  let most = 0;
  for (const token of readTexts([text]).tokens) most = Math.max(most, frequencies.weigh(token));
  return most;
}

/** Names that enough stories have, the best first. */
function sharedNames(texts: readonly (readonly Token[])[], frequencies: Frequencies): readonly Part[] {
  const all = texts.flat();
  const sure = new Set(all.filter(({ capital, opening }) => capital && !opening).map(({ key }) => key));
  const small = new Set(all.filter(({ capital }) => !capital).map(({ key }) => key));
  const isName = ({ key }: Token): boolean =>
    sure.has(key) || (!small.has(key) && tells(key, frequencies) >= leastTold("opening", frequencies));
  const phrases = texts.map((tokens) => phrasesOf(tokens, isName));
  const spoken = phrases.map((list) => ` ${list.map(({ key }) => key).join(" | ")} `);
  const different = new Map<string, Phrase>();
  for (const phrase of phrases.flat()) if (!different.has(phrase.key)) different.set(phrase.key, phrase);
  return [...different.values()]
    .map(({ text, key }) => ({
      text,
      key,
      count: spoken.filter((story) => story.includes(` ${key} `)).length,
    }))
    .filter(({ count }) => count >= Math.max(FEWEST, SHARE.name * texts.length))
    .filter(({ key }) => tells(key, frequencies) >= leastTold("name", frequencies))
    .map(({ text, key, count }) => {
      const longer = 1 + 0.15 * Math.min(2, key.split(" ").length - 1);
      return { text, key, worth: count ** 1.5 * tells(key, frequencies) * longer };
    });
}

/** Nouns, by how they stand, that enough stories have, the best first. */
function sharedWords(texts: readonly (readonly Token[])[], frequencies: Frequencies): readonly Part[] {
  const stories = new Map<string, Set<number>>();
  const nouns = new Set<string>();
  texts.forEach((tokens, story) => {
    tokens.forEach((token, at) => {
      const { key } = token;
      if (token.capital || key.length < 4 || NO_NOUNS.has(key) || /\p{N}|(?:ed|ing|ly)$/u.test(key)) return;
      stories.set(key, (stories.get(key) ?? new Set()).add(story));
      const ends = token.ends || AFTER_NOUN.has(tokens[at + 1]?.key ?? "");
      const before = tokens[at - 1];
      // After a name, a word is more often a verb: `Iran plans`.
      const verb = before !== undefined && (BEFORE_VERB.has(before.key) || (before.capital && !before.ends));
      if (ends && !verb) nouns.add(key);
    });
  });
  return [...stories]
    .filter(([key, { size }]) => nouns.has(key) && size >= Math.max(FEWEST, SHARE.word * texts.length))
    .map(([key, { size }]) => ({ text: key, key, size, told: tells(key, frequencies) }))
    .filter(({ told }) => told >= leastTold("word", frequencies))
    .map(({ text, key, size, told }) => ({ text, key, worth: size ** 1.5 * told }));
}

/** The best of them; of two that share a word, the better. */
function chosen(parts: readonly Part[], limit: number): readonly Part[] {
  const best: Part[] = [];
  for (const part of parts.toSorted((a, b) => b.worth - a.worth)) {
    if (best.length >= limit) break;
    if (!best.some(({ key }) => sharesWord(key, part.key))) best.push(part);
  }
  return best;
}

const sharesWord = (one: string, other: string): boolean =>
  one.split(" ").some((word) => other.split(" ").some((second) => isLike(word, second)));

/** The same but for an ending: `Iran` and `Iranian`, `Treasury` and `Treasuries`. */
function isLike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const stem = Math.max(4, shorter - 2);
  return one === other || (shorter >= 4 && one.slice(0, stem) === other.slice(0, stem));
}
