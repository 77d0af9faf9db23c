import { bareOf } from "./bare.ts";
import { brokenOff } from "./broken.ts";
import { type Candidate, type Cut, lengthOf, type Made, render } from "./candidate.ts";
import { passes } from "./checks.ts";
import { type Facts, factsOf } from "./facts.ts";
import { leanestOf, leanOf } from "./lean.ts";
import { firstSentence, shortSentence, withoutOpening } from "./sentence.ts";
import { complete, endsWith, leastLength, tails, type Way, WHOLE, waysOf, withEnd } from "./ways.ts";
import { bareAt, type Word, wordOf } from "./word.ts";

/** Characters that a headline may never exceed. */
export const HARD = 140;
/** What is shorter tells little, so that nothing is cut to it. */
const SHORTEST = 40;

/**
 * A sentence as a headline: whole where it has room, else by cuts that cannot change what it says, the least first;
 * where none of them is sure, its own first words to the end of a phrase, and `…`. `below` are the paragraphs behind the lede.
 */
export function shortened(words: readonly Word[], below: readonly string[] = []): Made {
  const facts = factsOf(words);
  const whole = first(wholes(facts));
  if (whole !== null) return whole;
  const lean = leanOf(facts, below);
  const leanest = leanestOf(lean);
  const all = (known: Facts, way: Way) =>
    leastLength(known, known.end, way) > HARD + 3 ? [] : [withEnd(known, known.end, way)];
  const [clause, phrase] = [endsWith(facts, "clause"), endsWith(facts, "phrase")];
  const clauses = (known: Facts, way: Way) => tails(known, clause, way, SHORTEST);
  const phrases = (known: Facts, way: Way) => tails(known, phrase, way, SHORTEST);
  const ways = waysOf(facts);
  const gentle =
    first(wholes(lean)) ??
    first(options([facts, lean], ways, all)) ??
    first(options([leanest], ways, all)) ??
    first(options([facts, lean], ways, clauses)) ??
    first(options([facts, lean], ways, phrases));
  if (gentle !== null) return gentle;
  const [bare, barest, least, last] = bareOf(lean, leanest);
  const more = bare.asides === facts.asides ? ways : waysOf(bare);
  const short = [bare, leanest, barest, least, last];
  const bared =
    first(options([bare, barest], more, all)) ??
    first(options([least, last], more, all)) ??
    first(options(short, more, clauses)) ??
    first(options(short, more, phrases)) ??
    brokenOff([facts, lean, ...short], SHORTEST, HARD);
  return { ...bared, bare: true };
}

/** A sentence, and a way to shorten it. */
type Option = readonly [facts: Facts, candidate: Candidate];

/** All that is said, without what stands behind the speaker, and with the `said it` that a check may miss. */
const wholes = (facts: Facts): readonly Option[] => [
  [facts, complete(facts)],
  [facts, withEnd(facts, facts.end, WHOLE)],
  [facts, complete({ ...facts, own: null })],
];

/** The candidates of every way to leave something out, the least first, with whole names before lean ones. */
function* options(
  levels: readonly Facts[],
  ways: readonly Way[],
  of: (facts: Facts, way: Way) => readonly Candidate[],
): Generator<Option> {
  for (const way of ways)
    for (const facts of new Set(levels)) for (const candidate of of(facts, way)) yield [facts, candidate];
}

/**
 * A lede's first sentence as a headline. Where it is not whole, the one with the initials it gives of its names in their
 * place, or without the phrase that opens it, if that says more.
 */
export function headlineOf(lede: string, below: readonly string[] = []): Told {
  const words = firstSentence(lede);
  const plain = { made: shortened(words, below), words };
  if (rankOf(plain) === 0) return plain;
  const short = shortSentence(lede, words, below[0]);
  const rest = withoutOpening(short);
  const initials: readonly Cut[] = short.length < words.length ? ["initials"] : [];
  const cuts: readonly Cut[] = rest === null ? initials : [...initials, "opening"];
  const others = [
    ...(initials.length > 0 ? [{ words: short, cuts: initials }] : []),
    ...(rest === null ? [] : [{ words: rest, cuts }]),
  ];
  const best = others
    .map((other) => {
      const made = shortened(other.words, below);
      return { made: { ...made, cuts: [...other.cuts, ...made.cuts] }, words: other.words };
    })
    .reduce((most, one) => (says(one) > says(most) ? one : most), plain);
  if (rankOf(best) < 3 || !best.made.candidate.open) return best;
  return conditional(words, below, []) ?? (rest === null ? null : conditional(rest, below, cuts)) ?? best;
}

/**
 *     Tolls will fall if the bridge is opened before May, the mayor said.
 *     ^^^^^^^^^^^^^^^^^^                                  ^^^^^^^^^^^^^^
 * A statement whose condition has no room, up to the word that says it has one: `…`; null where that has none either.
 */
function conditional(words: readonly Word[], below: readonly string[], cuts: readonly Cut[]): Told | null {
  const { condition, said, verbs } = factsOf(words);
  if (condition === -1 || verbs.some((at) => at > condition)) return null;
  const speaker = said === null ? [] : words.slice(said.from, said.to);
  // `on condition …`
  const last = bareAt(words, condition) === "on" ? condition + 1 : condition;
  const mark = wordOf(`${words[last]?.text}…${said === null ? "" : ","}`);
  const told = [...words.slice(0, last), mark, ...speaker];
  const made = shortened(told, below);
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

/** 0 for a whole sentence, 1 for a bare one, 2 for one that breaks off behind a statement, 3 for what is none. */
const rankOf = ({ made }: Told): number => (made.sound ? (made.candidate.open ? 2 : made.bare ? 1 : 0) : 3);

/** The better the statement, and then the fewer words behind its end, the more is said. */
const says = (told: Told): number =>
  -1000 * rankOf(told) - (told.words.length - (told.made.candidate.kept.at(-1)?.to ?? 0));

/** The first that has room and passes all checks. */
function first(candidates: Iterable<Option>): Made | null {
  for (const [facts, candidate] of candidates) {
    if (lengthOf(facts, candidate) > HARD) continue;
    const { text, said, cuts } = render(facts, candidate);
    const made = { text, said, cuts, candidate, sound: true, bare: false };
    if (made.text.length <= HARD && passes(facts, made)) return made;
  }
  return null;
}
