import type { Frequencies } from "./frequencies.ts";
import { openRecent } from "./recent.ts";
import { isTake } from "./sameness.ts";
import { shareOf } from "./shingles.ts";
import type { Sketch } from "./sketch.ts";

/** A version of a story, and the share of the shorter one's words that stand in the earlier one nearest to it. */
export interface Take {
  readonly story: number;
  /** The number of the first version. */
  readonly first: number;
  readonly shared: number;
}

/** A story that may yet come again. */
export interface Sent {
  readonly sketch: Sketch;
  /** The number of its first version, its own where it is that. */
  readonly first: number;
}

export interface Takes {
  /** What a story is a version of, null where it is of none. Stories come by day. */
  readonly add: (story: Sketch) => Take | null;
  /** The stories of the last few days, in their order. */
  readonly state: () => readonly Sent[];
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
export function openTakes(frequencies: Frequencies, known: readonly Sent[]): Takes {
  const recent = openRecent<Sent>(LONGEST_LIST);
  const window: Sent[] = [];

  const forget = (before: number): void => {
    const kept = window.findIndex(({ sketch }) => sketch.day >= before);
    const old = window.splice(0, kept === -1 ? window.length : kept);
    for (const { sketch } of old) recent.drop(sketch.sample, ({ sketch: { day } }) => day < before);
  };
  const remember = (sent: Sent): void => {
    window.push(sent);
    for (const shingle of sent.sketch.sample) recent.add(shingle, sent);
  };
  for (const sent of known) remember(sent);
  return {
    add: (story) => {
      const before = story.day - WINDOW;
      if ((window[0]?.sketch.day ?? before) < before) forget(before);
      let best: Take | null = null;
      for (const { sketch, first } of candidates(story, recent.of)) {
        const shared = measure(story, sketch);
        if (shared > (best?.shared ?? 0) && isTake(story, sketch, shared, frequencies))
          best = { story: story.story, first, shared };
        if (best?.shared === 1) break;
      }
      remember({ sketch: story, first: best?.first ?? story.story });
      return best;
    },
    state: () => [...window],
  };
}

/** The stories that have enough of the looked-up shingles too, most of them first. */
function candidates(story: Sketch, storiesWith: (shingle: number) => readonly Sent[]): readonly Sent[] {
  const hits = new Map<Sent, number>();
  for (const shingle of story.sample)
    for (const other of storiesWith(shingle)) hits.set(other, (hits.get(other) ?? 0) + 1);
  return [...hits]
    .filter(
      ([{ sketch }, count]) => count >= LEAST_HITS * Math.min(story.sample.length, sketch.sample.length),
    )
    .sort(([a, x], [b, y]) => y - x || b.sketch.story - a.sketch.story)
    .slice(0, MEASURED)
    .map(([other]) => other);
}

function measure(a: Sketch, b: Sketch): number {
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
  return shareOf(short.shingles, short.tokens.length, new Set(long.shingles));
}
