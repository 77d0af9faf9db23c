import { type Candidate, lengthOf, type Made, render, wordsOf } from "./candidate.ts";
import { passes } from "./checks.ts";
import type { Facts } from "./facts.ts";
import { leastLength, type Way, withEnd } from "./ways.ts";
import type { Word } from "./word.ts";

/** What is said up to an end in a way: the same whether names are whole or short, and so is what the checks say of it. */
export interface Trial {
  readonly candidate: Candidate;
  readonly said: readonly Word[];
  /** Whether it passes every check; asked once. */
  readonly isSound: () => boolean;
}

/** The facts of a sentence with names of a length, and what was tried with them. */
export interface Level {
  readonly facts: Facts;
  readonly trial: (way: Way, at: number) => Trial;
}

/** Levels of one sentence, in which nothing is tried twice; those whose facts are the same are one. `open` ones break off. */
export function levelsOf(all: readonly Facts[], open: boolean): readonly Level[] {
  const levels: Level[] = [];
  for (const facts of new Set(all)) {
    const alike = levels.find((one) => one.facts.own === facts.own && one.facts.asides === facts.asides);
    levels.push({ facts, trial: alike?.trial ?? trials(facts, open) });
  }
  return levels;
}

function trials(facts: Facts, open: boolean): Level["trial"] {
  const known = new Map<Way, Trial[]>();
  return (way, at) => {
    const row = known.get(way) ?? [];
    if (row.length === 0) known.set(way, row);
    row[at] ??= trialOf(facts, withEnd(facts, at, way, open && at < facts.end));
    return row[at];
  };
}

/** What a candidate says, with its verdict. */
export function trialOf(facts: Facts, candidate: Candidate): Trial {
  const said = wordsOf(facts, candidate);
  let sound: boolean | null = null;
  const isSound = (): boolean => {
    sound ??= passes(facts, { said, candidate });
    return sound;
  };
  return { candidate, said, isSound };
}

/** A trial as it is printed; null where it has no room in `most` characters. */
export function printed(facts: Facts, { candidate, said }: Trial, sound: boolean, most: number): Made | null {
  if (lengthOf(facts, candidate) > most) return null;
  const { text, cuts } = render(facts, candidate);
  return text.length > most ? null : { text, said, cuts, candidate, sound, bare: false };
}

/** Whether what is said up to an end in a way may have room. */
export const mayFit = (facts: Facts, way: Way, at: number, most: number): boolean =>
  leastLength(facts, at, way) <= most + 3;
