import {
  classOf,
  DENSE,
  DIGIT,
  foldedOf,
  isCapital,
  LETTER,
  readUnit,
  SEPARATOR,
  SILENT,
} from "./letters.ts";

/** What a token is. */
export const WORD = 0;
/** A word with a capital that no sentence asks for. */
export const NAME = 1;
export const NUMBER = 2;
/** A single letter, as in `U.S.`: counts in the order of words, and says nothing by itself. */
export const LONE = 3;

/** The words of a story as numbers. */
export interface Reading {
  /** A hash of each word or number in order, 32 bits, case and accents folded. */
  readonly tokens: Int32Array;
  /** What each is: WORD, NAME, NUMBER or LONE. */
  readonly kinds: Uint8Array;
  /** Whether it is written with capitals, as one word in fifty at least: many scripts have none. */
  readonly cased: boolean;
}

/** Words of a story that are read: a story of the wire rarely has 1,500. What comes after is not looked at. */
const LONGEST = 4000;
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

const tokens = new Int32Array(LONGEST);
const kinds = new Uint8Array(LONGEST);
let capitals = 0;

/** The words of texts, in order. Hashes are FNV-1a over folded code units; scripts without spaces give pairs. */
export function readTexts(texts: readonly string[]): Reading {
  let count = 0;
  capitals = 0;
  for (const text of texts) {
    if (count >= LONGEST) break;
    count = readText(text, count);
  }
  return { tokens: tokens.slice(0, count), kinds: kinds.slice(0, count), cased: capitals * 50 > count };
}

function readText(text: string, from: number): number {
  let count = from;
  let opening = true;
  let at = 0;
  while (at < text.length && count < LONGEST) {
    const unit = text.charCodeAt(at);
    const first = readUnit(unit);
    const kind = classOf(first);
    if (kind === SEPARATOR || kind === SILENT) {
      if (endsSentence(unit) && (count === 0 || kinds[count - 1] !== LONE)) opening = true;
      at++;
      continue;
    }
    if (kind === DENSE) {
      const next = readUnit(text.charCodeAt(at + 1));
      const paired = classOf(next) === DENSE;
      const before = at > 0 && classOf(readUnit(text.charCodeAt(at - 1))) === DENSE;
      if (paired || !before) {
        tokens[count] = finish(mix(mix(OFFSET, foldedOf(first)), paired ? foldedOf(next) : 0));
        kinds[count++] = WORD;
      }
      at++;
      continue;
    }
    const start = at;
    const capital = isCapital(first);
    if (capital) capitals++;
    let hash = mix(OFFSET, foldedOf(first));
    for (at++; at < text.length; at++) {
      const read = readUnit(text.charCodeAt(at));
      const part = classOf(read);
      if (part === LETTER || part === DIGIT) hash = mix(hash, foldedOf(read));
      else if (part !== SILENT && !(kind === DIGIT && joinsDigits(text, at))) break;
    }
    tokens[count] = finish(hash);
    kinds[count++] = kind === DIGIT ? NUMBER : at - start === 1 ? LONE : capital && !opening ? NAME : WORD;
    opening = false;
  }
  return count;
}

const mix = (hash: number, value: number): number => Math.imul(hash ^ value, PRIME);

/** Spreads the hash over its upper bits, which pick the term. */
const finish = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return once ^ (once >>> 13);
};

/** A full stop, an exclamation or question mark; not the stop after a lone letter. */
const endsSentence = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f;

/** `1,750`, `6.13`, `86/87`: the mark between two digits. */
function joinsDigits(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    (unit === 0x2c || unit === 0x2e || unit === 0x2f) && classOf(readUnit(text.charCodeAt(at + 1))) === DIGIT
  );
}
