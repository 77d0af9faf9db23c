import type { Candidate, Made } from "./candidate.ts";
import type { Facts } from "./facts.ts";

/** True where the headline may stand. `end` is the sentence's first word that is left out at its end. */
export type Check = (facts: Facts, made: Said, end: number) => boolean;

/** What a headline says, and how it was cut. */
export type Said = Pick<Made, "said" | "candidate">;

/** Whether the word at `at` stays. */
export const isKept = ({ kept }: Candidate, at: number): boolean =>
  kept.some(({ from, to }) => at >= from && at < to);

/** The first word that is left out at the end. */
export const endOf = ({ kept }: Candidate): number => kept.at(-1)?.to ?? 0;
