import { bareOf } from "./bare.ts";
import { brokenOff } from "./broken.ts";
import { type Cut, lengthOf, type Made } from "./candidate.ts";
import { type Facts, factsOf } from "./facts.ts";
import { leanestOf, leanOf } from "./lean.ts";
import { firstSentence, shortSentence, withoutOpening } from "./sentence.ts";
import { type Level, levelsOf, mayFit, printed, trialOf } from "./trial.ts";
import { endsWith, entire, isInAside, type Way, WHOLE, waysOf, withEnd } from "./ways.ts";
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
  const whole = complete(facts);
  if (whole !== null) return whole;
  const lean = leanOf(facts, below);
  const ways = waysOf(facts);
  const plain = levelsOf([facts, lean], false);
  const room = complete(lean) ?? first(plain, ways, null);
  if (room !== null) return room;
  const leanest = leanestOf(lean);
  const [clauses, phrases] = [endsWith(facts, "clause"), endsWith(facts, "phrase")];
  const gentle =
    first(levelsOf([leanest], false), ways, null) ??
    first(plain, ways, clauses) ??
    first(plain, ways, phrases);
  if (gentle !== null) return gentle;
  const [bare, barest, least, last] = bareOf(lean, leanest);
  const more = bare.asides === facts.asides ? ways : waysOf(bare);
  const short = levelsOf([bare, leanest, barest, least, last], false);
  const of = (...some: readonly Facts[]) => short.filter((level) => some.includes(level.facts));
  const bared =
    first(of(bare, barest), more, null) ??
    first(of(least, last), more, null) ??
    first(short, more, clauses) ??
    first(short, more, phrases) ??
    brokenOff([facts, lean, bare, leanest, barest, least, last], SHORTEST, HARD);
  return { ...bared, bare: true };
}

/** All that is said, without what stands behind the speaker, and with the `said it` that a check may miss; null without room. */
function complete(facts: Facts): Made | null {
  const candidates = [entire(facts), withEnd(facts, facts.end, WHOLE), entire({ ...facts, own: null })];
  for (const candidate of candidates) {
    if (lengthOf(facts, candidate) > HARD) continue;
    const trial = trialOf(facts, candidate);
    const made = printed(facts, trial, true, HARD);
    if (made !== null && trial.isSound()) return made;
  }
  return null;
}

/**
 * The first that has room and passes all checks, of every way to leave something out, the least first, with whole names
 * before lean ones: up to one of some `ends`, or all that is said.
 */
function first(levels: readonly Level[], ways: readonly Way[], ends: readonly number[] | null): Made | null {
  for (const way of ways)
    for (const { facts, trial } of levels)
      for (const at of ends ?? [facts.end]) {
        if (ends !== null && ((facts.lengths[at] ?? 0) < SHORTEST || isInAside(way, at))) continue;
        if (!mayFit(facts, way, at, HARD)) continue;
        const tried = trial(way, at);
        if (lengthOf(facts, tried.candidate) > HARD || !tried.isSound()) continue;
        const made = printed(facts, tried, true, HARD);
        if (made !== null) return made;
      }
  return null;
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
