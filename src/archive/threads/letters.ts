/** What a UTF-16 code unit is to a word. */
export const SEPARATOR = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** A letter of a script written without spaces between words: taken in pairs. */
export const DENSE = 3;
/** An accent of its own, a soft hyphen: part of a word, and left out of it. */
export const SILENT = 4;

const CLASS_BITS = 16;
const UPPER_BIT = 1 << 20;
const FOLDED = 0xffff;

const PAGE_BITS = 8;
const PAGE = 1 << PAGE_BITS;
const pages: (Uint32Array | undefined)[] = Array.from({ length: 0x10000 >> PAGE_BITS });

/**
 * One number for a code unit: its folded form (small letter, no accent), its class, and whether it is a capital.
 * Filled in a page of 256 at a time as scripts turn up; by Unicode's own tables, so no locale has a say.
 */
export function readUnit(unit: number): number {
  const page = pages[unit >> PAGE_BITS] ?? fillPage(unit >> PAGE_BITS);
  return page[unit & (PAGE - 1)] ?? 0;
}

export const classOf = (read: number): number => (read >> CLASS_BITS) & 7;
export const foldedOf = (read: number): number => read & FOLDED;
export const isCapital = (read: number): boolean => (read & UPPER_BIT) !== 0;

function fillPage(number: number): Uint32Array {
  const page = Uint32Array.from({ length: PAGE }, (_, offset) => describe((number << PAGE_BITS) | offset));
  pages[number] = page;
  return page;
}

function describe(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = kindOf(character);
  if (kind === SEPARATOR) return 0;
  const plain = kind === LETTER ? character.toLowerCase().normalize("NFD") : character;
  const capital = /\p{Lu}|\p{Lt}/u.test(character) ? UPPER_BIT : 0;
  return plain.charCodeAt(0) | (kind << CLASS_BITS) | capital;
}

function kindOf(character: string): number {
  if (/[\u0300-\u036F\u00AD\u200C\u200D]/.test(character)) return SILENT;
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
      character,
    )
  )
    return DENSE;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  return /\p{Nd}/u.test(character) ? DIGIT : SEPARATOR;
}
