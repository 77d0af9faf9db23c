import type { Check } from "./check.ts";
import { isAwaited } from "./complement.ts";
import { is } from "./lexicon.ts";
import { isPast } from "./verb.ts";
import { bareAt, isNumber } from "./word.ts";

/** True where the last word waits for no other. */
export const waitsForNone: Check = ({ words, endAt }, { said, candidate }, end) => {
  const last = said.at(-1);
  const next = words[end];
  if (last === undefined) return false;
  // `with what it called, "…"`
  if (/^call(?:ed|s|ing)$/.test(last.bare) && last.stop !== "." && next !== undefined) return false;
  if (
    is.waiting(last) &&
    // `is highly effective | in the war on rats`
    !(
      last.bare === "effective" && /ly$|^(?:is|are|be|more|most|very)$/.test(bareAt(said, said.length - 2))
    ) &&
    (last.stop === "" || is.phrase(last)) &&
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
  if (next.bare === "of" && is.group(last) && !last.capital) return false;
  // `a pact agreed | between six ports`, `is best | tackled`
  if (/^(?:between|among|by)$/.test(next.bare) && isPast(last.bare) && !said.slice(-3).some(is.being))
    return false;
  if (/^(?:best|better|worst|worse|well|badly|most|least)$/.test(last.bare) && isPast(next.bare))
    return false;
  // `as high | as`
  if (next.bare === "as" && bareAt(said, said.length - 2) === "as") return false;
  // `11 shares | for each of Bell`, `took their votes | for granted`
  if (next.bare === "for" && /^(?:each|every|granted)$/.test(bareAt(words, end + 1))) return false;
  if ((is.unit(last) || isNumber(last)) && is.per(next) && is.rated(words[end + 1])) return false;
  if (last.bare.endsWith("ing") && !last.capital && !is.ingNoun(last) && endAt(end) !== "clause")
    return false;
  return true;
};
