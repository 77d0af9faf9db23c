import type { Facts } from "./facts.ts";
import { is } from "./lexicon.ts";
import { leans, opensPurpose } from "./phrase.ts";
import { isPast, isVerb } from "./verb.ts";
import { bareAt, isNumber } from "./word.ts";

/** What it costs to part a noun from what it is of or for, in characters of length. */
export const HANGS = 40;

/** What a noun, a sum or a plan loses without what is cut off behind it, in characters of length. */
export function hanging({ words, endAt }: Facts, at: number): number {
  const before = words[at - 1];
  const [last, next] = [before?.bare ?? "", bareAt(words, at)];
  if (before?.stop !== "") return 0;
  const back = words.slice(Math.max(0, at - 4), at).map(({ bare }) => bare);
  const opened = words.findLastIndex(
    ({ bare }, from) =>
      from > at - 6 && from < at - 1 && is.begins(bare) && !(bare === "as" && is.article(words[from + 1])),
  );
  const whole =
    // `after a week | of strikes`, `as sharp falls | in the market have`
    (opened !== -1 && !words.slice(opened, at).some(({ bare }) => isPast(bare) || is.finite(bare))) ||
    // `a statement | covering 40 ships`
    (leans(last) && next.endsWith("ing")) ||
    (next === "of" && (is.measure(last) || is.time(last))) ||
    (leansOn(next) && leans(last) && !is.loose(next)) ||
    // `at a rate | unchanged from May`, `in a move | designed to`
    (/^(?:rates?|levels?|prices?|moves?)$/.test(last) &&
      next.endsWith("ed") &&
      /^(?:at|in)$/.test(back.at(-3) ?? "")) ||
    // `has failed to turn the yen | into a currency`
    next === "into" ||
    // `an offer for the line | by its rival`: whose offer it is
    (next === "by" &&
      !isNumber(words[at + 1]) &&
      back.some((bare) => /^(?:offer|bid|takeover|purchase|acquisition)$/.test(bare))) ||
    // `a perception abroad | that the bank has`
    (next === "that" && !isVerb(words, at + 1)) ||
    // `from 37 mln tons in January and 41 mln | in December`
    (next === "in" && is.unit(last) && back.includes("and")) ||
    // `an agreement for the bank | to join`
    (next === "to" && back.includes("for"));
  // `the establishment | of a fund`, `the owners | of a firm`
  if (next === "of" && (leans(last) || /[a-z]{3}(?:ers|ors)$/.test(last)) && !is.unit(last))
    return 1.5 * HANGS;
  if (whole) return HANGS;
  // `a candidate | to take over`: a noun alone says little, but for a name.
  const noun = leansOn(next) && endAt(at) === "poor" && !before.capital && !is.time(last);
  // `agreement with the bank | to buy`, `approval from the board | for`: what was agreed comes last.
  const near = words.slice(Math.max(0, at - HELD), at);
  const party = near.findLastIndex((word) => /^(?:with|from|by|between)$/.test(word.bare));
  const holds =
    /^(?:to|for|on)$/.test(next) &&
    party > 0 &&
    (leans(near[party - 1]?.bare ?? "") || DEALS.test(near[party - 1]?.bare ?? ""));
  const bare = noun && (next === "of" ? last !== "shares" : !is.unit(last) && is.article(words[at - 2]));
  if (is.loose(next) && leans(last)) return HANGS / 2;
  if (bare || holds || isPast(last) || /[ai]ble$/.test(last)) return HANGS / 2;
  // `will spend 775 mln dlrs | to redeem`, `saves passengers | between 30 and 100 dlrs`
  const more =
    (next === "to" && opensPurpose(words, at)) ||
    (/^(?:between|by|from)$/.test(next) && isNumber(words[at + 1]));
  return noun || more ? HANGS / 4 : 0;
}

const DEALS = /^(?:negotiat|discuss|talk|agree|sign|contract)/;

/** Words of the other party, at most. */
const HELD = 9;
/** What follows a noun that leans. */
const leansOn = (bare: string): boolean => is.phrase(bare) || /^(?:of|to|that)$/.test(bare);
