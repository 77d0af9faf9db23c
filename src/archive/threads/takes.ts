import type { Frequencies } from "./frequencies.ts";
import { openRecent } from "./recent.ts";
import { isTake } from "./sameness.ts";
import { shareOf } from "./shingles.ts";
import type { Sketch } from "./sketch.ts";

/** An earlier version of a story, and the share of the shorter one's words that stand in the other. */
export interface Take {
  readonly of: number;
  readonly shared: number;
}

export interface Takes {
  /** The nearest earlier version, null where there is none. Stories come by day. */
  readonly add: (story: Sketch) => Take | null;
}

/** Days within which versions of a story follow each other; a week brings the next weekly report instead. */
const WINDOW = 3;
/** The newest stories remembered for a shingle: what stands in more of them is nobody's own. */
const LONGEST_LIST = 16;
/** Candidates measured word for word. */
const MEASURED = 6;
/** The least share of the looked-up shingles that makes a candidate. */
const LEAST_HITS = 0.25;

/** Finds near-duplicates in a window of days, through an index of some of their shingles. */
export function openTakes(frequencies: Frequencies): Takes {
  const recent = openRecent<Sketch>(LONGEST_LIST);
  const window: Sketch[] = [];

  const forget = (before: number): void => {
    const kept = window.findIndex(({ day }) => day >= before);
    const old = window.splice(0, kept === -1 ? window.length : kept);
    for (const { sample } of old) recent.drop(sample, ({ day }) => day < before);
  };
  return {
    add: (story) => {
      const before = story.day - WINDOW;
      if ((window[0]?.day ?? before) < before) forget(before);
      let best: Take | null = null;
      for (const other of candidates(story, recent.of)) {
        const shared = measure(story, other);
        if (shared > (best?.shared ?? 0) && isTake(story, other, shared, frequencies))
          best = { of: other.story, shared };
        if (best?.shared === 1) break;
      }
      window.push(story);
      for (const shingle of story.sample) recent.add(shingle, story);
      return best;
    },
  };
}

/** The stories that have enough of the looked-up shingles too, most of them first. */
function candidates(story: Sketch, storiesWith: (shingle: number) => readonly Sketch[]): readonly Sketch[] {
  const hits = new Map<Sketch, number>();
  for (const shingle of story.sample)
    for (const other of storiesWith(shingle)) hits.set(other, (hits.get(other) ?? 0) + 1);
  return [...hits]
    .filter(([other, count]) => count >= LEAST_HITS * Math.min(story.sample.length, other.sample.length))
    .sort(([a, x], [b, y]) => y - x || b.story - a.story)
    .slice(0, MEASURED)
    .map(([other]) => other);
}

function measure(a: Sketch, b: Sketch): number {
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
  return shareOf(short.shingles, short.tokens.length, new Set(long.shingles));
}
