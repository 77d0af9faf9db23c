import type { Script } from "./score.ts";

export interface Candidate {
  readonly encoding: string;
  /** How much rarer than windows-1252 files in it are: `-ln` of the ratio, about. */
  readonly rarity: number;
  /** Whose letters it was made for. */
  readonly script: Script;
}

const of = (
  script: Script,
  ...list: readonly (readonly [encoding: string, rarity: number])[]
): readonly Candidate[] => list.map(([encoding, rarity]) => ({ encoding, rarity, script }));

/**
 * Encodings that a file may be in without saying so. Of two that give the same text the first has the say, so
 * ISO 8859-1 and -9 are not here: they lie within windows-1252 and -1254.
 */
export const CANDIDATES: readonly Candidate[] = [
  ...of(
    "latin",
    ["windows-1252", 0],
    ["iso-8859-15", 1.5],
    ["macintosh", 2.5],
    ["cp850", 2.5],
    ["cp437", 2.7],
    ["cp865", 5],
  ),
  ...of("latin", ["windows-1250", 1.5], ["iso-8859-2", 2], ["cp852", 3.5], ["x-mac-ce", 5]),
  ...of("latin", ["windows-1254", 2.5], ["cp857", 4.5], ["windows-1257", 3], ["cp775", 5]),
  ...of("cyrillic", ["windows-1251", 1.5], ["koi8-r", 1.5], ["koi8-u", 2.5], ["cp866", 2.5]),
  ...of("cyrillic", ["iso-8859-5", 3], ["x-mac-cyrillic", 3.5]),
  ...of("greek", ["windows-1253", 2], ["iso-8859-7", 2.2], ["cp737", 3.5]),
  ...of("hebrew", ["windows-1255", 2], ["iso-8859-8", 2.5], ["cp862", 4]),
  ...of("arabic", ["windows-1256", 2], ["iso-8859-6", 3]),
  ...of("thai", ["windows-874", 3]),
  ...of("cjk", ["shift_jis", 1], ["euc-jp", 1.5], ["gb18030", 1], ["big5", 1], ["euc-kr", 1]),
];
