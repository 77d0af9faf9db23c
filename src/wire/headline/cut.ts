import { plain } from "./attribution.ts";
import { CLAUSE, PHRASE, WAITING } from "./words.ts";

/** Longest headline, in characters. */
export const LONGEST = 100;
/** The length at which desks set theirs, in characters. */
const USUAL = 58;
/** Fewest words that make a clause. */
const FEWEST = 5;
/** Verbs that wait for another, which then waits for its object. */
const MODAL =
  /^(?:will|would|shall|should|may|might|can|could|must|to|has|have|had|does|did|do|is|are|was|were)$/;
const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Words cut to a headline: at the end of a clause or before a phrase, nearest to the usual length, and not
 * before its verb (`verb`, -1 where it has none that shows) has an object.
 */
export function cut(words: readonly string[], verb: number): readonly string[] {
  const fewest = Math.max(FEWEST, verb + (MODAL.test(plain(words[verb] ?? "")) ? 3 : 2));
  let best = 0;
  let bestScore = NEVER;
  let length = 0;
  let last = 0;
  for (let count = 1; count <= words.length; count++) {
    const word = words[count - 1] ?? "";
    length += word.length + (count > 1 ? 1 : 0);
    if (length > LONGEST) break;
    if (WAITING.has(plain(word))) continue;
    last = count;
    if ((count < fewest && count < words.length) || isBareInfinitive(words, count)) continue;
    const off = length - USUAL;
    const score = strengthOf(word, words[count], words[count + 1]) - (off > 0 ? off / 9 : -off / 7);
    if (score > bestScore) {
      bestScore = score;
      best = count;
    }
  }
  return words.slice(0, best > 0 ? best : last);
}

/** `to redeem` without what is redeemed; not `to walkers`. */
function isBareInfinitive(words: readonly string[], count: number): boolean {
  if (plain(words[count - 2] ?? "") !== "to") return false;
  const last = words[count - 1] ?? "";
  const next = words[count];
  return (
    /^[a-z]+[,;]?$/.test(last) && !/s[,;]?$/.test(last) && (next === undefined || !CLAUSE.has(plain(next)))
  );
}

const isCapital = (word: string | undefined): boolean => /^[<"]?\p{Lu}/u.test(word ?? "");

/** How well a headline ends on `word`, in steps of some eight characters off the usual length. */
function strengthOf(word: string, next: string | undefined, after: string | undefined): number {
  if (next === undefined) return 5;
  if (/[,;:]$/.test(word)) return /^[\d.]+,$/.test(word) ? 1 : 4;
  const following = plain(next);
  if (following === "as" && /^(?:low|high|much|many|of)$/.test(plain(after ?? ""))) return NEVER;
  if (CLAUSE.has(following)) return 4;
  if (PHRASE.has(following)) {
    return /(?:ing|aimed)$/.test(word) || (following === "by" && /ed$/.test(word)) ? -1 : 2;
  }
  // `Securities and Exchange Commission` is one name.
  if (following === "and") return isCapital(word) && isCapital(after) ? NEVER : -1;
  return following === "to" && !/(?:ed|s)$/.test(word) ? -3 : NEVER;
}
