import { tally } from "../language/detect-words.ts";
import { LONGEST } from "./cut.ts";
import { bareAt, type Word } from "./token.ts";

/** Characters that a headline of first words has at least, and best. */
const LEAST = 36;
const USUAL = 72;
/** English and no other language's: one of them in small letters, and the rules of English apply. */
const ENGLISH: ReadonlySet<string> = new Set(
  "the and said says with from which their would been this".split(" "),
);
/** Of a lede's words, how many another language needs to be taken for it. */
const FEWEST = 3;
const SAMPLE = 40;
/** Fewer words tell nothing. */
const SHORTEST = 6;
/** Letters that are none of Latin's, and no marks. */
const NOT_LATIN = /^[\u0370-\u1dff\u2c00-\u2dff\u3040-\ud7ff]/;
/** Signs of a script without spaces, each nearly a word. */
const LINE = 40;

/** True where these words are of a language whose grammar the headline desk has not learned. */
export function isForeign(words: readonly Word[]): boolean {
  for (let at = 0; at < Math.min(words.length, SAMPLE); at++) {
    if (ENGLISH.has(bareAt(words, at)) && words[at]?.capital === false) return false;
  }
  const sample = words.slice(0, SAMPLE).map(({ bare }) => bare);
  if (sample.some((word) => NOT_LATIN.test(word))) return true;
  if (sample.length < SHORTEST) return false;
  const { best, hits, next } = tally(sample);
  return best !== "en" && hits >= FEWEST && hits > next;
}

/**
 * The first words of a lede in any language: all of them where there is room, else to the last comma or the last
 * small word in reach (an article, a preposition: something new begins there).
 */
export function firstWords(words: readonly string[]): readonly string[] {
  const [only = ""] = words;
  if (words.length === 1) return [unspaced(only)];
  let length = 0;
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  let whole = 0;
  for (let count = 1; count <= words.length; count++) {
    const word = words[count - 1] ?? "";
    const next = words[count];
    length += word.length + (count > 1 ? 1 : 0);
    if (length > LONGEST) break;
    if (next === undefined) return words;
    if (isSmall(word) || /\d$/.test(word)) continue;
    whole = count;
    const score = strengthBefore(word, next) - Math.abs(length - USUAL) / 9;
    if (length >= LEAST && score > bestScore) {
      bestScore = score;
      best = count;
    }
  }
  return whole === 0 ? [unspaced(only)] : words.slice(0, best || whole);
}

/** How well a headline ends between two words: at a comma, but not before `dass`; before a small word. */
function strengthBefore(word: string, next: string): number {
  if (/[,;:.–—]$/.test(word) && !/^(?:dass|que|qu'|che|dat|att|что)/.test(next)) return 4;
  return isSmall(next) ? 1 : -4;
}

/** A script without spaces: to the last comma or stop of its own within a line. */
function unspaced(text: string): string {
  const line = [...text.slice(0, LONGEST)].slice(0, LINE);
  const end = Math.max(...["，", "、", "。", "；", "："].map((mark) => line.lastIndexOf(mark)));
  return (end > 8 ? line.slice(0, end) : line).join("");
}

/** Small words of more than four letters, and numbers that wait for what they count. */
const LONGER =
  /^(?:ein(?:en|em|er|es)|durch|gegen|unter|zwischen|contre|entre|selon|sobre|desde|hasta|dell[ae]|degli|nella|mil+i?(?:on|ard)\p{L}*)$/iu;

/** `de`, `das`, `pour`: short and in small letters, as the words are that wait for another. */
const isSmall = (word: string): boolean => /^(?:\p{Ll}{1,4}|\p{Ll}['’])$/u.test(word) || LONGER.test(word);
