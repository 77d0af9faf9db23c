import type { Word } from "./word.ts";

/** Whether a word, or the bare text of one, is of a kind. */
export type Kind = (word: Word | string | undefined) => boolean;

/** A kind by its words; a word may be a pattern, `months?`. */
export function kind(words: string): Kind {
  const all = words.trim().split(/\s+/);
  const isPattern = (word: string) => /[?[(]/.test(word);
  const known = new Set(all.filter((word) => !isPattern(word)));
  const patterns = all.filter(isPattern);
  const forms = patterns.length === 0 ? null : new RegExp(`^(?:${patterns.join("|")})$`);
  return (word) => {
    const bare = typeof word === "string" ? word : word?.bare;
    return bare !== undefined && (known.has(bare) || forms?.test(bare) === true);
  };
}
