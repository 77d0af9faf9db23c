import type { Check } from "./check.ts";
import { isAwaited } from "./complement.ts";
import { PHRASE, UNIT, WAITING } from "./lexicon.ts";
import { ING_NOUN } from "./phrase.ts";
import { isPast } from "./verb.ts";
import { bareAt, isNumber } from "./word.ts";

/** A rate's or a term's end: `a share`, `per day`. */
const PER = /^(?:a|an|per|each)$/;
const RATE =
  /^(?:share|unit|day|week|month|year|barrel|pound|lb|tonne?|ounce|gallon|bushel|kilo|head|litre|hour|minute|night)$/;

/** With these a participle is a statement: `has been approved | by the board`. */
const BEING = /^(?:is|are|was|were|be|been|being)$/;
/** People and bodies that are somebody's. */
const GROUP =
  /^(?:staff|members?|officials?|boards?|committees?|representatives?|workers|employees|managers|leaders|ministers?|governors?|heads?|chairm[ae]n|directors?|delegates|holders|owners)$/;

/** True where the last word waits for no other. */
export const waitsForNone: Check = ({ words, endAt }, { said, candidate }, end) => {
  const last = said.at(-1);
  const next = words[end];
  if (last === undefined) return false;
  // `with what it called, "…"`
  if (/^call(?:ed|s|ing)$/.test(last.bare) && last.stop !== "." && next !== undefined) return false;
  if (
    WAITING.has(last.bare) &&
    // `is highly effective | in the war on rats`
    !(
      last.bare === "effective" && /ly$|^(?:is|are|be|more|most|very)$/.test(bareAt(said, said.length - 2))
    ) &&
    (last.stop === "" || PHRASE.has(last.bare)) &&
    !last.capital &&
    next !== undefined
  )
    return false;
  if (next === undefined || !candidate.open || last.stop !== "") return true;
  if (isAwaited(said, next.bare)) return false;
  // `107 mln | to 653 mln dlrs`, `100 | for 13 shares`
  if (isNumber(last) && next.bare === "for" && isNumber(words[end + 1])) return false;
  if (next.bare === "to" && /^(?:mln|bln|million|billion)$/.test(last.bare) && isNumber(words[end + 1]))
    return false;
  // `a dispute with the staff | of the harbour office`: whose, nobody could tell.
  if (next.bare === "of" && GROUP.test(last.bare) && !last.capital) return false;
  // `a pact agreed | between six ports`, `is best | tackled`
  if (
    /^(?:between|among|by)$/.test(next.bare) &&
    isPast(last.bare) &&
    !said.slice(-3).some(({ bare }) => BEING.test(bare))
  )
    return false;
  if (/^(?:best|better|worst|worse|well|badly|most|least)$/.test(last.bare) && isPast(next.bare))
    return false;
  // `as high | as`
  if (next.bare === "as" && bareAt(said, said.length - 2) === "as") return false;
  // `11 shares | for each of Bell`, `took their votes | for granted`
  if (next.bare === "for" && /^(?:each|every|granted)$/.test(bareAt(words, end + 1))) return false;
  if ((UNIT.has(last.bare) || isNumber(last)) && PER.test(next.bare) && RATE.test(bareAt(words, end + 1)))
    return false;
  if (last.bare.endsWith("ing") && !last.capital && !ING_NOUN.test(last.bare) && endAt(end) !== "clause")
    return false;
  return true;
};
