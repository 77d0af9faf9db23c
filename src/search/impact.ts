/**
 * How much a word weighs in a story, as BM25F has it before its frequency is dampened (Robertson and Zaragoza 2009,
 * section 3.6): the lede counts five times, the earlier a word comes the more it counts, long stories count each of
 * their words less. All constants are fixed, so that a story weighs the same whatever stands beside it.
 */
export function weightOf({ lede, body, first, ledeWords, bodyWords }: Occurrence): number {
  const inLede = (LEDE * lede) / (1 - LEDE_LENGTH + (LEDE_LENGTH * ledeWords) / USUAL_LEDE);
  const inBody = body / (1 - BODY_LENGTH + (BODY_LENGTH * bodyWords) / USUAL_BODY);
  return (inLede + inBody) * (1 + EARLY / (1 + first / SOON));
}

/** How often a word stands in a story, and where first; and how long lede and body are, in words. */
export interface Occurrence {
  readonly lede: number;
  readonly body: number;
  readonly first: number;
  readonly ledeWords: number;
  readonly bodyWords: number;
}

const LEDE = 5;
const [LEDE_LENGTH, BODY_LENGTH] = [0.3, 0.75];
const [USUAL_LEDE, USUAL_BODY] = [25, 120];
const [EARLY, SOON] = [1, 10];

/** A weight in four bits: sixteen steps, each a third more than the one before. */
export const levelOf = (weight: number): number =>
  Math.max(0, Math.min(15, Math.round(Math.log(weight / LEAST) / Math.log(STEP))));

/** The weight that each level stands for. */
export const weightsOfLevels = (): readonly number[] =>
  Array.from({ length: 16 }, (_, level) => LEAST * STEP ** level);

const LEAST = 0.3;
const STEP = 1.4;
