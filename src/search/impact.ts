/**
 * What the index tells of a word in a story besides that it stands there: whereabouts it stands first, and whether more
 * than once. So where it stands is told only once: in part with its stories, for ranking, the rest for phrases.
 */
export function levelOf(first: number, times: number): number {
  return stretchOf(first) * 2 + (times > 1 ? 1 : 0);
}

/** Where the stretches of a story begin: each is as long as all before it. The last has no end. */
export const startOf = (stretch: number): number =>
  stretch === 0 ? 0 : stretch < STRETCHES ? 1 << (stretch + 1) : 1 << 30;

export const STRETCHES = 8;

const stretchOf = (place: number): number =>
  place < 4 ? 0 : Math.min(STRETCHES - 1, 30 - Math.clz32(place));

/**
 * The weight that each level stands for that a list tells: what BM25F has before frequency is dampened (Robertson and
 * Zaragoza 2009, section 3.6), where the lede counts five times and early words up to twice, on average of the words of
 * 9,861 stories of 1987. The last three are of `FAR`, of `FAR` and more than once, and of `BEHIND`. In tenths: of numbers
 * with fractions engines make objects, until they have run code for a while.
 */
export const WEIGHTS: readonly number[] = [95, 180, 82, 140, 66, 120, 50, 88, 18, 35, 7, 14, 11];

/** Of a word that more than this part of a segment's stories have, lists tell only about which level it is. */
const COMMON = 0.02;

/**
 * Whether lists tell only about which level a word is: one of so many stories tells little of each, its list is what most
 * queries fetch, and where it stands tells the rest.
 */
export const isRough = (stories: number, all: number): boolean => stories > all * COMMON;

/** From this level on, no list tells how far behind a word is. */
export const FAR = 10;

/** What lists of common words tell: at the start, in what is the lede of most stories, behind that. */
export const AT_START = 2;
export const IN_LEDE = 6;
export const BEHIND = 12;

/** What a list tells of a level, one that `isRough` or not. */
export const listedLevel = (level: number, rough: boolean): number =>
  rough ? (level < 6 ? AT_START : level < 8 ? IN_LEDE : BEHIND) : Math.min(level, FAR + (level & 1));
