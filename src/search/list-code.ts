import type { Coder } from "./coder.ts";

/** Contexts that a list of stories needs. */
export const LIST_CONTEXTS = 40;
/** Contexts that what tells of places needs. */
export const PLACES_CONTEXTS = 16 * (20 + 10 * 64);

/** Steps of a gap that are told apart. */
const STEPS = 20;
const LEVELS = STEPS + 3;

/** The bits of the gaps of a list that are told as they are: of `stories` out of `all`, most gaps are below twice this. */
export const gapBits = (stories: number, all: number): number =>
  Math.max(0, Math.floor(Math.log2((all / stories) * Math.LN2)));

/** Stories between two of a list. How many steps of 2 to the `bits`, then the rest (Golomb 1966); the first of its bits are learnt. */
export function codeGap(coder: Coder, bits: number, gap: number): number {
  const steps = gap >>> bits;
  let made = 0;
  while (coder.bit(Math.min(made, STEPS - 1), made < steps ? 1 : 0) === 1) made++;
  if (bits === 0) return made;
  const first = coder.bit(STEPS, (gap >>> (bits - 1)) & 1);
  if (bits === 1) return made * 2 + first;
  const second = coder.bit(STEPS + 1 + first, (gap >>> (bits - 2)) & 1);
  const rest = bits - 2;
  return ((made * 2 + first) * 2 + second) * 2 ** rest + coder.even(rest, gap & ((1 << rest) - 1));
}

/** A level of four bits. */
export function codeLevel(coder: Coder, level: number): number {
  let node = 1;
  for (let at = 3; at >= 0; at--) node = node * 2 + coder.bit(LEVELS + node, (level >>> at) & 1);
  return node - 16;
}

/** Times a word stands in a story, and lengths of a step in bits, that are told apart. */
const [TIMES, LENGTHS] = [20, 16];
const A_KIND = LENGTHS * 4;

/**
 * The steps from each place of a word in a story to the next, the first from -1; whoever reads has them put into `steps`.
 * The word's level tells a good deal of how many there are, and of the first.
 */
export function codePlaces(coder: Coder, level: number, steps: number[]): void {
  const told = steps.length;
  let times = 1;
  const counts = level * TIMES;
  while (coder.bit(counts + Math.min(times, TIMES - 1), times < told ? 1 : 0) === 1) times++;
  const kinds = 16 * TIMES + (level * 10 + kindOf(times) * 2) * A_KIND;
  for (let at = 0; at < times; at++)
    steps[at] = codeStep(coder, kinds + (at === 0 ? 0 : A_KIND), steps[at] ?? 1);
}

const kindOf = (times: number): number => (times < 3 ? times - 1 : times < 5 ? 2 : times < 9 ? 3 : 4);

/** A number from 1: how many bits it has, then these, of which the two behind the highest are learnt (Elias 1975). */
function codeStep(coder: Coder, base: number, step: number): number {
  const bits = codeLength(coder, base, 32 - Math.clz32(step));
  if (bits === 1) return 1;
  const learnt = base + LENGTHS + Math.min(bits - 1, LENGTHS - 1) * 3;
  const first = coder.bit(learnt, (step >>> (bits - 2)) & 1);
  if (bits === 2) return 2 + first;
  const second = coder.bit(learnt + 1 + first, (step >>> (bits - 3)) & 1);
  const rest = bits - 3;
  return (4 + first * 2 + second) * 2 ** rest + coder.even(rest, step & ((1 << rest) - 1));
}

/** A number from 1: by halves to 15; beyond, how much more. */
function codeLength(coder: Coder, base: number, length: number): number {
  const told = Math.min(length, LENGTHS) - 1;
  let node = 1;
  for (let half = LENGTHS / 2; half >= 1; half /= 2)
    node = node * 2 + coder.bit(base + node, (told & half) === 0 ? 0 : 1);
  let made = node - LENGTHS + 1;
  if (made < LENGTHS) return made;
  while (coder.bit(base, made < length ? 1 : 0) === 1) made++;
  return made;
}
