/** Terms fall into 2^21 drawers by the upper bits of their hash; two in one drawer are rare, and do little harm. */
export const DRAWER_BITS = 21;
const DRAWERS = 1 << DRAWER_BITS;
const UNSEEN = 20;

export const drawerOf = (term: number): number => term >>> (32 - DRAWER_BITS);

/** What was counted. */
export interface Counts {
  readonly stories: number;
  /** In how many of them each drawer's terms stand. */
  readonly table: Uint32Array;
}

/** In how many stories each word stands, of those counted so far. */
export interface Frequencies {
  /** Counts a story's different terms. */
  readonly count: (terms: Int32Array) => void;
  /** How many stories have been counted. */
  readonly stories: () => number;
  /** In how many of them the term (its drawer) stands. */
  readonly of: (drawer: number) => number;
  /**
   * What a term tells: ln((stories + 20) / frequency), 0.1 at least. Twenty stories more than there are, so that
   * in a handful of stories a word that two of them share does tell something.
   */
  readonly weigh: (term: number) => number;
  /** What a term tells that one story has. */
  readonly most: () => number;
  readonly state: () => Counts;
}

/** Counts on from what is known. */
export function openFrequencies(known: Counts | null = null): Frequencies {
  const table = known?.table.slice() ?? new Uint32Array(DRAWERS);
  let stories = known?.stories ?? 0;
  const of = (drawer: number): number => table[drawer] ?? 0;
  return {
    count: (terms) => {
      stories++;
      for (const term of terms) table[drawerOf(term)] = of(drawerOf(term)) + 1;
    },
    stories: () => stories,
    of,
    weigh: (term) => Math.max(0.1, Math.log((stories + UNSEEN) / Math.max(1, of(drawerOf(term))))),
    most: () => Math.log(stories + UNSEEN),
    state: () => ({ stories, table: table.slice() }),
  };
}
