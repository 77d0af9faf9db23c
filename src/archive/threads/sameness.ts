import type { Frequencies } from "./frequencies.ts";
import type { Sketch } from "./sketch.ts";
import { NAME, NUMBER } from "./terms.ts";
import { holds, type Vocabulary } from "./vocabulary.ts";

/** Below this many words a story is as good as a form filled in: only its figures and its place tell it apart. */
const FORM = 25;
/** From this many words on, half a story word for word may be a version of it. */
const PROSE = 60;
/** The words that say what a story is about. */
const LEAD = 25;
/** A table: so many different figures, and so large a part of its different words. Its figures are its own. */
const TABLE = { figures: 6, part: 0.25 };

/**
 * Whether two stories, `shared` of the shorter one word for word in the other, are versions of one story and not
 * two uses of the same form: a central bank's daily notice, a dividend, a bond issue. What tells a form filled in
 * anew is its rare words, its names and figures, and its first words. The limits were read off pairs of stories of
 * 1987, by eye: of the seventy-five that barely pass them, four are doubtful.
 */
export function isTake(a: Sketch, b: Sketch, shared: number, frequencies: Frequencies): boolean {
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
  const words = short.tokens.length;
  const together = a.day === b.day && a.place === b.place;
  const figures = commonOf(short.vocabulary, long.vocabulary, NUMBER);
  const agreed = agreement(short.vocabulary.terms, long, frequencies);
  if (words < FORM) {
    const names = commonOf(short.vocabulary, long.vocabulary, NAME);
    const all = figures.common === figures.all && names.common === names.all;
    const near = a.place === b.place && Math.abs(a.day - b.day) <= 1;
    return near && all && shared >= 0.85 && agreed >= 0.75;
  }
  if (shared < leastShared(words) || nameOthers(short, long, frequencies)) return false;
  const lead = Math.min(
    agreement(short.tokens.subarray(0, LEAD), long, frequencies),
    agreement(long.tokens.subarray(0, LEAD), short, frequencies),
  );
  const table = figures.all >= TABLE.figures && figures.all >= TABLE.part * short.vocabulary.terms.length;
  if (table && figures.common >= 0.8 * figures.all) return agreed >= 0.7 && lead >= 0.6;
  // Of one matter, two places report in much the same words.
  if (a.place !== b.place && shared < 0.8) return false;
  const slip = together && shared >= 0.9 && figures.all - figures.common <= 1;
  if (!slip && figures.common < leastFigures(words, together) * figures.all) return false;
  const sure = a.marked || b.marked || (together && lead >= 0.9);
  return lead >= 0.75 && agreed >= (sure ? 0.75 : 0.85);
}

/** From 0.85 of a form to 0.5 of prose. */
const leastShared = (words: number): number =>
  0.85 - (0.35 * (Math.min(words, PROSE) - FORM)) / (PROSE - FORM);

const leastFigures = (words: number, together: boolean): number =>
  words >= 2 * PROSE ? 0.6 : together ? 0.75 : 1;

/** Whether each opens with a name that the other lacks: one form, two companies. */
function nameOthers(a: Sketch, b: Sketch, frequencies: Frequencies): boolean {
  const [first, second] = [firstName(a, frequencies), firstName(b, frequencies)];
  if (first === undefined || second === undefined) return false;
  return !holds(b.vocabulary.terms, first) && !holds(a.vocabulary.terms, second);
}

/** The first name of a lead; the capital that opens it says nothing, but the word may. */
const firstName = ({ tokens, kinds }: Sketch, frequencies: Frequencies): number | undefined =>
  tokens
    .subarray(0, LEAD)
    .find(
      (token, at) => kinds[at] === NAME || (at === 0 && frequencies.weigh(token) >= 0.5 * frequencies.most()),
    );

/** How much of what the terms say `other` says too: 0 to 1, each term by what it tells. */
function agreement(terms: Int32Array, other: Sketch, frequencies: Frequencies): number {
  let common = 0;
  let all = 0;
  for (const term of terms) {
    const weight = frequencies.weigh(term);
    all += weight;
    if (holds(other.vocabulary.terms, term)) common += weight;
  }
  return all === 0 ? 1 : common / all;
}

/** How many terms of a kind `one` has, and how many of them `other` has too. */
function commonOf(
  one: Vocabulary,
  other: Vocabulary,
  kind: number,
): { readonly common: number; readonly all: number } {
  let common = 0;
  let all = 0;
  for (let at = 0; at < one.terms.length; at++) {
    if (one.kinds[at] !== kind) continue;
    all++;
    if (holds(other.terms, one.terms[at] ?? 0)) common++;
  }
  return { common, all };
}
