import iconv from "iconv-lite";
import { CHARACTERS } from "./characters.ts";

/** What the characters of East Asia in a text amount to. */
export interface Cjk {
  /** `-ln` of their chance, for the language that they fit best. */
  readonly rarity: number;
  /** Null where the text has no such character. */
  readonly language: string | null;
}

/** `-ln` of the share of a character that is on no list: of the standard's common part, and of the rest. */
const COMMON = 11;
const RARE = 14;
const HALF_WIDTH = 9.5;
const OTHER_SIGN = 9;

type Rarities = Float32Array;
let tables: readonly { readonly language: string; readonly rarities: Rarities }[] | null = null;

export function rarityOfCjk(text: string): Cjk {
  if (!/[\u3000-\uDFFF\uF900-\uFAFF\uFF00-\uFFEF]/.test(text)) return { rarity: 0, language: null };
  tables ??= buildTables();
  let best = { rarity: Number.POSITIVE_INFINITY, language: "" };
  for (const { language, rarities } of tables) {
    let rarity = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (isCjk(unit)) rarity += rarities[unit] ?? RARE;
    }
    if (rarity < best.rarity) best = { rarity, language };
  }
  return best;
}

/** Whether a UTF-16 unit is of a character of East Asia, or of one beyond U+FFFF. */
export function isCjk(unit: number): boolean {
  return (
    (unit >= 0x3000 && unit <= 0xdfff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xff00 && unit <= 0xffef)
  );
}

function buildTables() {
  return CHARACTERS.map(({ language, tiers }) => {
    const rarities = new Float32Array(0x10000).fill(RARE);
    rarities.fill(OTHER_SIGN, 0x3000, 0x3040);
    rarities.fill(OTHER_SIGN, 0xff00, 0xff60);
    rarities.fill(HALF_WIDTH, 0xff61, 0xffa0);
    if (language === "ja") rarities.fill(OTHER_SIGN, 0x3040, 0x3100);
    for (const unit of commonPart(language)) rarities[unit] = COMMON;
    for (const [rarity, characters] of tiers)
      for (const character of characters) rarities[character.charCodeAt(0)] = rarity;
    return { language, rarities };
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
