import { isAdverb } from "./surety.ts";
import { bareAt, isNumber, pauses, type Word } from "./token.ts";
import { verbAt } from "./verb.ts";
import { FINITE, PAST, PERHAPS, PLURAL } from "./verbs.ts";
import { ADJECTIVAL_UNIT, CAUSING, CLAUSE, MODAL, PHRASE, WAITING } from "./words.ts";

const UNIT = /^(?:pct|percent|franc|mark|dlr|dlrs|stg|yen|krona|crown|guilder|peso|peseta|rupee)$/;
/** Words that say when or where, before the word that says of what. */
const BEFORE_OF = /^(?:ahead|because|instead|out|short|north|south|east|west|half|one|some|many|none)$/;
const BEFORE_AFTER = /^(?:soon|shortly|immediately|long|days?|hours?|weeks?|months?)$/;

/** What a headline cannot end on: `of`, `12`, `between eight`, `up` before `to`, `to redeem` without an object. */
export function waits(words: readonly Word[], count: number): boolean {
  const word = words[count - 1];
  const next = words[count];
  if (word === undefined || next === undefined) return false;
  const { bare } = word;
  if (
    WAITING.has(bare) ||
    MODAL.has(bare) ||
    (ADJECTIVAL_UNIT.has(bare) && !pauses(word) && !/^[$£€]/.test(bareAt(words, count - 2)))
  )
    return true;
  if (next.bare === "than" || (next.bare === "of" && BEFORE_OF.test(bare))) return true;
  if (BEFORE_AFTER.test(bare) && /^(?:after|before)$/.test(next.bare)) return true;
  if (bare === "up" && next.bare === "to") return true;
  if (isNumber(word) && !pauses(word) && !PHRASE.has(next.bare) && !CLAUSE.has(next.bare)) return true;
  if (UNIT.test(bare) && !bare.endsWith("s") && isNumber(next)) return true;
  // `a 200 mln Swiss franc, 12-year bond`, `a 9-1/4 pct, 10-year note`
  if (
    UNIT.test(bare) &&
    !bare.endsWith("s") &&
    pauses(word) &&
    /\d|-year$|^(?:zero|fixed|floating)/.test(next.bare)
  )
    return true;
  return isBareInfinitive(words, count);
}

/** `between eight` without its `and`, `asked the bank` without what for. */
export function isHalf(words: readonly Word[], count: number): boolean {
  for (let at = count - 2; at >= Math.max(0, count - 10); at--) {
    const bare = bareAt(words, at);
    if (bare === "between" || bare === "both") return true;
    if (bare === "that") return verbAt(words, at, count) === -1;
    if (bare === "and") return false;
    if (bare === "to" || CLAUSE.has(bare)) return false;
    if (CAUSING.has(bare)) return words.slice(count, count + 10).some((word) => word.bare === "to");
    if (/^(?:provid|suppl|replac)(?:e[ds]?|ied|ies|y)$/.test(bare)) return bareAt(words, count) === "with";
  }
  return false;
}

/** `to redeem` without what is redeemed; not `to walkers`. */
function isBareInfinitive(words: readonly Word[], count: number): boolean {
  let at = count - 2;
  if (isAdverb(words[at])) at--;
  const before = bareAt(words, at);
  if (before !== "to" && !MODAL.has(before)) return false;
  const last = words[count - 1];
  const next = words[count];
  if (last === undefined || next === undefined) return false;
  return (
    !last.capital &&
    /^[a-z]+$/.test(last.bare) &&
    !/[^s]s$/.test(last.bare) &&
    !CLAUSE.has(next.bare) &&
    next.bare !== "to" &&
    next.bare !== "from"
  );
}

/** `recommended that the agency approve …` has more to say. */
export const isVerbal = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.capital &&
  (FINITE.has(word.bare) ||
    PERHAPS.has(word.bare) ||
    PLURAL.has(word.bare) ||
    PAST.has(word.bare) ||
    CAUSING.has(word.bare) ||
    /(?:ed|ing)$/.test(word.bare));
