import type { Coder } from "./coder.ts";
import { startOf } from "./impact.ts";

/** Contexts that a list of stories needs. */
export const LIST_CONTEXTS = 40;

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
  return ((made * 2 + first) * 2 + second) * 2 ** rest + lowest(coder, rest, gap);
}

/** The lowest bits of a number, of which nothing is known. */
const lowest = (coder: Coder, count: number, value: number): number =>
  coder.even(count, value & ((1 << count) - 1));

/** A level of four bits. */
export function codeLevel(coder: Coder, level: number): number {
  let node = 1;
  for (let at = 3; at >= 0; at--) node = node * 2 + coder.bit(LEVELS + node, (level >>> at) & 1);
  return node - 16;
}

/** Numbers up to another one: contexts for each of twelve sizes of that. */
const BELOW = 12 * 8;
/** Contexts of a word's first place by its level, of its last step, of its times, and of other steps. */
const LAST = 16 * BELOW;
const TIMES = LAST + BELOW;
const [ROOMS, COUNTS] = [4, 20];
const OTHERS = TIMES + 8 * ROOMS * COUNTS;
const [UNITS, A_KIND] = [12, 12 + 3];
const A_LEFT = 4 * A_KIND;
/** Contexts that what tells of places needs. */
export const PLACES_CONTEXTS = OTHERS + 5 * A_LEFT;

/**
 * The steps from each place of a word in a story to the next, the first from -1; whoever reads has them put into `steps`.
 * The word's level tells about where the first is and whether there are more, `room` that all places are below it: most
 * words stand anywhere in a story as likely as elsewhere.
 */
export function codePlaces(coder: Coder, level: number, room: number, steps: number[]): void {
  const stretch = level >> 1;
  const start = startOf(stretch);
  const times = level % 2 === 0 ? 1 : codeTimes(coder, stretch, room, steps.length);
  const most = Math.min(startOf(stretch + 1), room) - 1 - start;
  let place = start + codeBelow(coder, level * BELOW, most, (steps[0] ?? 1) - 1 - start);
  steps[0] = place + 1;
  for (let at = 1; at < times; at++) {
    const [left, rest] = [times - at, room - 1 - place];
    const step =
      left === 1
        ? 1 + codeBelow(coder, LAST, rest - 1, (steps[at] ?? 1) - 1)
        : codeStep(coder, left, rest, steps[at] ?? 1);
    steps[at] = step;
    place += step;
  }
}

/** Two or more. */
function codeTimes(coder: Coder, stretch: number, room: number, told: number): number {
  const contexts = TIMES + (stretch * ROOMS + Math.min(room >> 7, ROOMS - 1)) * COUNTS;
  let times = 2;
  while (coder.bit(contexts + Math.min(times, COUNTS - 1), times < told ? 1 : 0) === 1) times++;
  return times;
}

/** A number from 0 to `most`: its highest three bits are learnt, by those of `most`. */
function codeBelow(coder: Coder, base: number, most: number, value: number): number {
  const bits = 32 - Math.clz32(most);
  const rest = Math.max(0, bits - 3);
  const contexts = base + (rest === 0 ? most : 8 + ((most >>> rest) & 3)) * 8;
  let node = 1;
  for (let at = bits - 1; at >= rest; at--) node = node * 2 + coder.bit(contexts + node, (value >>> at) & 1);
  return (node - (1 << (bits - rest))) * 2 ** rest + lowest(coder, rest, value);
}

/** A step with `left` - 1 more behind it, all within `rest`: as a gap, of the size that is likely. */
function codeStep(coder: Coder, left: number, rest: number, step: number): number {
  const usual = Math.max(1, (rest * 5) / ((left + 1) * 7));
  const bits = 31 - Math.clz32(usual);
  const kind = OTHERS + kindOf(left) * A_LEFT + (Math.floor((usual / 2 ** bits) * 4) - 4) * A_KIND;
  const units = (step - 1) >>> bits;
  let made = 0;
  while (coder.bit(kind + Math.min(made, UNITS - 1), made < units ? 1 : 0) === 1) made++;
  if (bits === 0) return made + 1;
  const first = coder.bit(kind + UNITS, ((step - 1) >>> (bits - 1)) & 1);
  if (bits === 1) return made * 2 + first + 1;
  const second = coder.bit(kind + UNITS + 1 + first, ((step - 1) >>> (bits - 2)) & 1);
  return ((made * 2 + first) * 2 + second) * 2 ** (bits - 2) + lowest(coder, bits - 2, step - 1) + 1;
}

const kindOf = (left: number): number => (left < 3 ? 0 : left < 5 ? 1 : left < 9 ? 2 : left < 17 ? 3 : 4);

/** Contexts that the rooms of stories need. */
export const ROOM_CONTEXTS = 32 + 32 * 16;
/** Rooms are told in steps of so many places. */
const ROOM_STEP = 16;

/** A room of at least 1, rounded up; whoever reads has it so. */
export function codeRoom(coder: Coder, room: number): number {
  const units = Math.ceil(room / ROOM_STEP);
  const told = 32 - Math.clz32(units);
  let bits = 1;
  while (coder.bit(bits, bits < told ? 1 : 0) === 1) bits++;
  const rest = Math.max(0, bits - 1 - 4);
  let node = 1;
  for (let at = bits - 2; at >= rest; at--)
    node = node * 2 + coder.bit(32 + bits * 16 + (node % 16), (units >>> at) & 1);
  return (node * 2 ** rest + lowest(coder, rest, units)) * ROOM_STEP;
}

/** The room of a story as a reader has it. */
export const roundRoom = (room: number): number => Math.ceil(room / ROOM_STEP) * ROOM_STEP;
