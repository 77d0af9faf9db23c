import iconv from "iconv-lite";
import { CHARACTERS } from "./characters.ts";

/** `-ln` of the share of a character that is on no list: of the standard's common part, and of the rest. */
const COMMON = 11;
const RARE = 14;
const HALF_WIDTH = 9.5;
const OTHER_SIGN = 9;
/** A text of East Asia has more than a few characters: these are other signs, rather, read two by two. */
const FEW = 4;
const LONELY = 6;

/** Made when first asked for, some milliseconds. */
let tables: readonly Float32Array[] | null = null;

/** How rare the characters of East Asia in a text are: `-ln` of their chance in the language that they fit best. */
export function rarityOfCjk(text: string): number {
  if (!/[\u3000-\uDFFF\uF900-\uFAFF\uFF00-\uFFEF]/.test(text)) return 0;
  tables ??= buildTables();
  let count = 0;
  for (let at = 0; at < text.length && count < FEW; at++) if (isCjk(text.charCodeAt(at))) count++;
  const sums = tables.map((rarities) => {
    let sum = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (isCjk(unit)) sum += rarities[unit] ?? RARE;
    }
    return sum;
  });
  return Math.min(...sums) + (count < FEW ? LONELY : 0);
}

/** Whether a UTF-16 unit is of a character of East Asia, or of one beyond U+FFFF. */
export function isCjk(unit: number): boolean {
  return (
    (unit >= 0x3000 && unit <= 0xdfff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xff00 && unit <= 0xffef)
  );
}

/** A table for each language, by UTF-16 unit. */
function buildTables(): readonly Float32Array[] {
  return CHARACTERS.map(({ language, tiers }) => {
    const rarities = new Float32Array(0x10000).fill(RARE);
    rarities.fill(OTHER_SIGN, 0x3000, 0x3040);
    rarities.fill(OTHER_SIGN, 0xff00, 0xff60);
    rarities.fill(HALF_WIDTH, 0xff61, 0xffa0);
    if (language === "ja") rarities.fill(OTHER_SIGN, 0x3040, 0x3100);
    for (const unit of commonPart(language)) rarities[unit] = COMMON;
    for (const [rarity, characters] of tiers)
      for (const character of characters) rarities[character.charCodeAt(0)] = rarity;
    return rarities;
  });
}

/** The part of a national standard that holds the characters in daily use: by its first bytes, first and last. */
const COMMON_PARTS: Readonly<Record<string, readonly [encoding: string, first: number, last: number]>> = {
  "zh-Hans": ["gb18030", 0xb0, 0xd7],
  "zh-Hant": ["big5", 0xa4, 0xc6],
  ja: ["euc-jp", 0xb0, 0xcf],
  ko: ["euc-kr", 0xb0, 0xc8],
};

function commonPart(language: string): readonly number[] {
  const part = COMMON_PARTS[language];
  if (part === undefined) return [];
  const [encoding, first, last] = part;
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++)
    for (let trail = encoding === "big5" ? 0x40 : 0xa1; trail <= 0xfe; trail++)
      if (trail < 0x7f || trail > 0xa0) bytes.push(lead, trail);
  const text = iconv.decode(Buffer.from(bytes), encoding);
  return Array.from(text, (character) => character.charCodeAt(0)).filter(
    (unit) => unit > 0x3400 && unit < 0xd7a4,
  );
}
