import type { Strength } from "./boundary.ts";
import { brokenOff } from "./broken.ts";
import { type Candidate, type Cut, lengthOf, type Made, render } from "./candidate.ts";
import { passes } from "./checks.ts";
import { type Facts, factsOf } from "./facts.ts";
import { firstSentence, withoutForms, withoutOpening } from "./sentence.ts";
import { complete, tails, WHOLE, waysOf, withEnd } from "./ways.ts";
import { bareAt, type Word, wordOf } from "./word.ts";

/** Characters that a headline should have at most, and those it may never exceed. */
export const SOFT = 100;
export const HARD = 140;
/** What is shorter tells little, so that nothing is cut to it. */
const SHORTEST = 40;

/**
 * A sentence as a headline: whole where it has room, else by cuts that cannot change what it says, the least first;
 * where none of them is sure, its own first words to the end of a phrase, and `…`.
 */
export function shortened(words: readonly Word[]): Made {
  const facts = factsOf(words);
  const whole = complete(facts);
  return (
    first(facts, [whole, withEnd(facts, facts.end, WHOLE)], SOFT) ??
    first(facts, withoutExtras(facts), SOFT) ??
    first(facts, [whole, complete({ ...facts, own: null })], HARD) ??
    first(
      facts,
      waysOf(facts).map((way) => withEnd(facts, facts.end, way)),
      HARD,
    ) ??
    upTo(facts, "clause") ??
    upTo(facts, "phrase") ??
    brokenOff(facts, SHORTEST, HARD)
  );
}

/**
 * A lede's first sentence as a headline. Where it is not whole, the one with the initials it gives of its names in their
 * place, or without the phrase that opens it, if that says more.
 */
export function headlineOf(lede: string): Told {
  const words = firstSentence(lede);
  const plain = { made: shortened(words), words };
  if (rankOf(plain) === 0) return plain;
  const short = firstSentence(lede, true);
  const rest = withoutOpening(short);
  const initials: readonly Cut[] = short.length < words.length ? ["initials"] : [];
  const best = fullest(plain, [
    initials.length > 0 ? { words: short, cuts: initials } : null,
    rest === null ? null : { words: rest, cuts: [...initials, "opening"] },
  ]);
  if (rankOf(best) === 0) return best;
  const cuts: readonly Cut[] = [...initials, ...(rest === null ? [] : (["opening"] as const)), "form"];
  const formless = withoutForms(rest ?? short);
  const other = formless.length < (rest ?? short).length ? [{ words: formless, cuts }] : [];
  const shortest = fullest(best, other);
  if (rankOf(shortest) < 2 || !shortest.made.candidate.open)
    return rankOf(best) === rankOf(shortest) && says(shortest) < says(best) + WORTH ? best : shortest;
  return conditional(words, []) ?? conditional(formless, cuts) ?? shortest;
}

/** Words that must be said more for the sake of which a company loses its legal form. */
const WORTH = 3;

/**
 *     Tolls will fall if the bridge is opened before May, the mayor said.
 *     ^^^^^^^^^^^^^^^^^^                                  ^^^^^^^^^^^^^^
 * A statement whose condition has no room, up to the word that says it has one: `…`; null where that has none either.
 */
function conditional(words: readonly Word[], cuts: readonly Cut[]): Told | null {
  const { condition, said, verbs } = factsOf(words);
  if (condition === -1 || verbs.some((at) => at > condition)) return null;
  const speaker = said === null ? [] : words.slice(said.from, said.to);
  const mark = wordOf(`${words[condition]?.text}…${said === null ? "" : ","}`);
  const told = [...words.slice(0, condition), mark, ...speaker];
  const made = shortened(told);
  if (!made.sound || !made.said.includes(mark)) return null;
  return {
    made: { ...made, cuts: [...cuts, ...made.cuts, "rest"], candidate: { ...made.candidate, open: true } },
    words: told,
  };
}

/** A headline, and the words of which it was made. */
interface Told {
  readonly made: Made;
  readonly words: readonly Word[];
}

/** A sentence with less in it, and what went. */
interface Shorter {
  readonly words: readonly Word[];
  readonly cuts: readonly Cut[];
}

/** The one that says most of what was told and of others; the first of equals. */
const fullest = (told: Told, others: readonly (Shorter | null)[]): Told =>
  others
    .filter((other) => other !== null)
    .map(({ words, cuts }) => {
      const made = shortened(words);
      return { made: { ...made, cuts: [...cuts, ...made.cuts] }, words };
    })
    .reduce((best, one) => (says(one) > says(best) ? one : best), told);

/** 0 for a whole sentence, 1 for one that breaks off behind a statement, 2 for what is none. */
const rankOf = ({ made }: Told): number => (made.sound ? (made.candidate.open ? 1 : 0) : 2);

/** The better the statement, and then the fewer words behind its end, the more is said. */
const says = (told: Told): number =>
  -1000 * rankOf(told) - (told.words.length - (told.made.candidate.kept.at(-1)?.to ?? 0));

/** What is said up to a relative clause or an apposition that ends it. */
const withoutExtras = (facts: Facts): readonly Candidate[] =>
  tails(facts, "clause", WHOLE, SHORTEST).filter(({ kept }) =>
    EXTRA.test(bareAt(facts.words, kept.at(-1)?.to ?? 0)),
  );

const EXTRA = /^(?:which|who|whose|where|a|an|the|its|his|her|their)$/;

/** The longest up to a boundary of that strength, with as little left out as can be. */
function upTo(facts: Facts, strength: Strength): Made | null {
  for (const way of waysOf(facts)) {
    const found = first(facts, tails(facts, strength, way, SHORTEST), HARD);
    if (found !== null) return found;
  }
  return null;
}

/** The first of the candidates that has room and passes all checks. */
function first(facts: Facts, candidates: readonly Candidate[], most: number): Made | null {
  for (const candidate of candidates) {
    if (lengthOf(facts, candidate) > most) continue;
    const { text, said, cuts } = render(facts, candidate);
    const made = { text, said, cuts, candidate, sound: true };
    if (made.text.length <= most && passes(facts, made)) return made;
  }
  return null;
}
