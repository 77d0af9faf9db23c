import { type Coder, type Contexts, evenly, thought } from "./coder.ts";
import { AT_START, BEHIND, FAR, IN_LEDE, STRETCHES, startOf } from "./impact.ts";

/** Steps of a gap that are told apart. */
const STEPS = 20;
const LEVELS = STEPS + 3;
const FIELDS = LEVELS + 16;
/** Contexts that a list of stories needs. Most lists are short: so much is learnt of others. */
export const LIST_CONTEXTS = evenly(FIELDS + 1 + 16);
LIST_CONTEXTS.fill(thought(0.58, 3), 0, STEPS).fill(thought(0.5, 4), STEPS, LEVELS);
/** Of a level's bits by those before them: most words stand far behind the start, and only once. */
const USUAL_LEVELS = [0.8, 0.66, 0.03, 0.41, 0.66, 0.66, 0.5];
LIST_CONTEXTS.set(
  USUAL_LEVELS.map((likely) => thought(likely, 2)),
  LEVELS + 1,
);
LIST_CONTEXTS.fill(thought(0.05, 2), LEVELS + 8, FIELDS);

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
  return (((made * 2 + first) * 2 + second) << rest) + lowest(coder, rest, gap);
}

/** The lowest bits of a number, of which nothing is known. */
const lowest = (coder: Coder, count: number, value: number): number =>
  coder.even(count, value & ((1 << count) - 1));

/** A level of four bits. */
export function codeLevel(coder: Coder, level: number, contexts = LEVELS): number {
  let node = 1;
  for (let at = 3; at >= 0; at--) node = node * 2 + coder.bit(contexts + node, (level >>> at) & 1);
  return node - 16;
}

/**
 * The level itself, where a list tells only about which it is: the longer the story, the farther behind. Not where the
 * list tells all.
 */
export function codeExact(
  coder: Coder,
  isKnownRoughly: boolean,
  listed: number,
  level: number,
  room: number,
): number {
  if (isKnownRoughly) return codeLevel(coder, level, FINE + (listed * ROOM_SIZES + roomSize(room)) * 16);
  return listed < FAR ? listed : codeFar(coder, level, room);
}

/** Sizes of rooms that are told apart: two from each power of two to the next. */
function roomSize(room: number): number {
  const steps = Math.max(1, Math.ceil(room / ROOM_STEP));
  const bits = 31 - Math.clz32(steps);
  return Math.min(ROOM_SIZES - 1, bits * 2 + (bits === 0 ? 0 : (steps >> (bits - 1)) & 1));
}

/** How far behind a level of `FAR` or more is: as likely as if the word stood anywhere from there on. */
function codeFar(coder: Coder, level: number, room: number): number {
  let stretch = FAR >> 1;
  for (; stretch < STRETCHES - 1; stretch++) {
    const [start, next] = [startOf(stretch), startOf(stretch + 1)];
    if (next >= room) break;
    const part = Math.floor(((room - next) * PARTS) / (room - start));
    const context = BEYOND + ((level & 1) * STRETCHES + stretch) * PARTS + part;
    if (coder.bit(context, level >> 1 > stretch ? 1 : 0) === 0) break;
  }
  return stretch * 2 + (level & 1);
}

/** How many of a word's stories have it in the headline, and how many in the headline alone. */
export interface Headlines {
  readonly headlines: number;
  readonly only: number;
}

/** In what a list tells of a word in a story, besides its level: that it stands in the headline, or there alone. */
export const IN_HEADLINE = 16;
export const HEADLINE_ALONE = 32;

/** What a list tells of a word in a story: its level in the text, `rough` or not, and whether it stands in the headline. */
export function codeTold(coder: Coder, { headlines, only }: Headlines, rough: boolean, told: number): number {
  if (only > 0 && coder.bit(FIELDS, told === HEADLINE_ALONE ? 1 : 0) === 1) return HEADLINE_ALONE;
  const level = rough ? codeRough(coder, told & 15) : codeLevel(coder, told & 15);
  if (headlines === 0) return level;
  return level + IN_HEADLINE * coder.bit(FIELDS + 1 + level, (told & IN_HEADLINE) === 0 ? 0 : 1);
}

/** One of the three levels that stand for all, most of which are the last. */
function codeRough(coder: Coder, level: number): number {
  if (coder.bit(LEVELS, level === BEHIND ? 1 : 0) === 1) return BEHIND;
  return coder.bit(LEVELS + 1, level === IN_LEDE ? 1 : 0) === 1 ? IN_LEDE : AT_START;
}

/** Numbers up to another one: contexts for each of twelve sizes of that. */
const BELOW = 12 * 8;
/** Contexts of a word's first place by its level, of its last step, of its times, and of other steps. */
const LAST = 16 * BELOW;
const TIMES = LAST + BELOW;
const ROOMS = 4;
const COUNTS = 20;
const OTHERS = TIMES + 8 * ROOMS * COUNTS;
const UNITS = 12;
const A_KIND = 12 + 3;
const A_LEFT = 4 * A_KIND;
/** Contexts of a number of any size. */
const NUMBERS = 32 + 32 * 16;
const HEADLINES = OTHERS + 5 * A_LEFT;
const ROOM_SIZES = 16;
const FINE = HEADLINES + 4 + 3 * NUMBERS;
const BEYOND = FINE + 16 * ROOM_SIZES * 16;
const PARTS = 16;
/** Contexts that what tells of places needs. Where words stand is nearly even, so that little is to be learnt. */
function openPlacesContexts(): Contexts {
  const contexts = evenly(BEYOND + 2 * STRETCHES * PARTS);
  for (let at = 0; at < TIMES; at++) contexts[at] = thought(evenBelow(Math.floor(at / 8) % 12, at % 8), 12);
  contexts.fill(thought(0.35, 2), TIMES, OTHERS).fill(thought(0.5, 2), OTHERS, HEADLINES);
  // A headline seldom has a word farther behind than the text, or twice.
  contexts.fill(thought(0.03, 2), HEADLINES, HEADLINES + 4);
  for (let at = BEYOND; at < contexts.length; at++)
    contexts[at] = thought((((at - BEYOND) % PARTS) + 0.5) / PARTS, 6);
  return contexts;
}

let opened: Contexts | null = null;
/** They are made when they are first asked for: pages wait for the rest of this, but seldom for phrases. */
export function placesContexts(): Contexts {
  opened ??= openPlacesContexts();
  return opened;
}

/**
 * The steps from each place of a word in a story to the next, the first from -1; whoever reads has them put into `steps`,
 * whatever stood there, and is told how many there are.
 * The word's level tells about where the first is and whether there are more, `room` that all places are below it: most
 * words stand anywhere in a story as likely as elsewhere.
 */
export function codePlaces(coder: Coder, level: number, room: number, steps: number[]): number {
  const stretch = level >> 1;
  const start = startOf(stretch);
  const times = level % 2 === 0 ? 1 : codeTimes(coder, stretch, room, steps.length);
  const most = Math.min(startOf(stretch + 1), room) - 1 - start;
  let place = start + codeBelow(coder, level * BELOW, most, (steps[0] ?? 1) - 1 - start);
  steps[0] = place + 1;
  for (let at = 1; at < times; at++) {
    const left = times - at;
    const rest = room - 1 - place;
    const step =
      left === 1
        ? 1 + codeBelow(coder, LAST, rest - 1, (steps[at] ?? 1) - 1)
        : codeStep(coder, left, rest, steps[at] ?? 1);
    steps[at] = step;
    place += step;
  }
  return times;
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
  return ((node - (1 << (bits - rest))) << rest) + lowest(coder, rest, value);
}

/** How likely a bit of a number is to be 1 at a node of the context of this size, where all numbers up to the other are as likely. */
function evenBelow(size: number, node: number): number {
  const depth = size < 8 ? 32 - Math.clz32(size) : 3;
  // Of larger ones what stands behind three bits is about half of what it could be.
  const end = size < 8 ? size + 1 : size - 4 + 0.5;
  const bits = depth - (31 - Math.clz32(node));
  if (node === 0 || bits < 1) return 0.5;
  const first = (node << bits) - (1 << depth);
  const half = 1 << (bits - 1);
  const [low, high] = [first, first + half].map((start) => Math.min(half, Math.max(0, end - start)));
  const all = (low ?? 0) + (high ?? 0);
  return all === 0 ? 0.5 : (high ?? 0) / all;
}

/** A step with `left` - 1 more behind it, all within `rest`: as a gap, of the size that is likely. */
function codeStep(coder: Coder, left: number, rest: number, step: number): number {
  const usual = Math.max(1, (rest * 5) / ((left + 1) * 7));
  const bits = 31 - Math.clz32(usual);
  const kind = OTHERS + kindOf(left) * A_LEFT + (((usual * 4) >> bits) - 4) * A_KIND;
  const units = (step - 1) >>> bits;
  let made = 0;
  while (coder.bit(kind + Math.min(made, UNITS - 1), made < units ? 1 : 0) === 1) made++;
  if (bits === 0) return made + 1;
  const first = coder.bit(kind + UNITS, ((step - 1) >>> (bits - 1)) & 1);
  if (bits === 1) return made * 2 + first + 1;
  const second = coder.bit(kind + UNITS + 1 + first, ((step - 1) >>> (bits - 2)) & 1);
  return (((made * 2 + first) * 2 + second) << (bits - 2)) + lowest(coder, bits - 2, step - 1) + 1;
}

const kindOf = (left: number): number => (left < 3 ? 0 : left < 5 ? 1 : left < 9 ? 2 : left < 17 ? 3 : 4);

/**
 * The same of a word in a headline. Where the text has it first at `place` (null: nowhere), the headline, which tends to
 * be made of its beginning, has it there or somewhat before.
 */
export function codeHeadline(coder: Coder, place: number | null, steps: number[]): number {
  const told = steps.length;
  const numbers = HEADLINES + 4;
  const first = (steps[0] ?? 1) - 1;
  if (place === null) steps[0] = codeNumber(coder, numbers, first + 1);
  else {
    const later = coder.bit(HEADLINES, first > place ? 1 : 0) === 1;
    const by = codeNumber(
      coder,
      numbers + (later ? 1 : 2) * NUMBERS,
      Math.abs(first - place) + (later ? 0 : 1),
    );
    steps[0] = 1 + (later ? place + by : place - by + 1);
  }
  let times = 1;
  for (; coder.bit(HEADLINES + Math.min(times, 3), times < told ? 1 : 0) === 1; times++)
    steps[times] = codeNumber(coder, numbers, steps[times] ?? 1);
  return times;
}

/** A number from 1: how many bits it has, then these, of which the four behind the highest are learnt (Elias 1975). */
function codeNumber(coder: Coder, base: number, value: number): number {
  const told = 32 - Math.clz32(value);
  let bits = 1;
  while (coder.bit(base + bits, bits < told ? 1 : 0) === 1) bits++;
  const rest = Math.max(0, bits - 1 - 4);
  let node = 1;
  for (let at = bits - 2; at >= rest; at--)
    node = node * 2 + coder.bit(base + 32 + bits * 16 + node, (value >>> at) & 1);
  return (node << rest) + lowest(coder, rest, value);
}

/** Contexts that the rooms of stories need. */
export const ROOM_CONTEXTS = evenly(NUMBERS);
/** Rooms are told in steps of so many places. */
const ROOM_STEP = 16;

/** A room of at least 1, rounded up; whoever reads has it so. */
export const codeRoom = (coder: Coder, room: number): number =>
  codeNumber(coder, 0, Math.ceil(room / ROOM_STEP)) * ROOM_STEP;

/** The room of a story as a reader has it. */
export const roundRoom = (room: number): number => Math.ceil(room / ROOM_STEP) * ROOM_STEP;
