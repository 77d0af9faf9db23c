import type { By, Given } from "./chains.ts";
import type { Frequencies } from "./frequencies.ts";
import { openRecent } from "./recent.ts";
import { isTake } from "./sameness.ts";
import type { Sending } from "./sending.ts";
import { shareOf } from "./shingles.ts";
import type { Sketch } from "./sketch.ts";

/** A story found to be a version of another: what it goes with, and what says so. */
export interface Resend {
  readonly story: number;
  /** The number of the first version. */
  readonly first: number;
  /** The number of the version that it was found to go with. */
  readonly of: number;
  readonly by: By;
  /** The share of the shorter one's words that stand in that one; null where it is no longer at hand. */
  readonly shared: number | null;
  /** True where both have the same words in the same order. */
  readonly same: boolean;
}

/** The same with what their agency says of both. */
export interface Take extends Resend {
  readonly sending: Sending;
  readonly other: Sending;
}

/** A story that may yet come again. */
export interface Sent {
  readonly sketch: Sketch;
  /** The number of its first version, its own where it is that. */
  readonly first: number;
}

export interface Takes {
  /** What a story is a version of, as the wire says or else its words; null where it is of none. Stories come by day. */
  readonly add: (story: Sketch, given: Given | null) => Resend | null;
  /** How much of the shorter one a story shares with one of the last days; 0 where that is no longer at hand. */
  readonly share: (story: Sketch, other: number) => number;
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
  const sketches = new Map<number, Sketch>();

  const forget = (before: number): void => {
    const kept = window.findIndex(({ sketch }) => sketch.day >= before);
    const old = window.splice(0, kept === -1 ? window.length : kept);
    for (const { sketch } of old) {
      sketches.delete(sketch.story);
      recent.drop(sketch.sample, ({ sketch: { day } }) => day < before);
    }
  };
  const remember = (sent: Sent): void => {
    window.push(sent);
    sketches.set(sent.sketch.story, sent.sketch);
    for (const shingle of sent.sketch.sample) recent.add(shingle, sent);
  };
  for (const sent of known) remember(sent);

  const inferred = (story: Sketch): Resend | null => {
    let best: Resend | null = null;
    for (const { sketch, first } of candidates(story, recent.of)) {
      const shared = measure(story, sketch);
      if (shared > (best?.shared ?? 0) && isTake(story, sketch, shared, frequencies)) {
        const same = isSame(story, sketch);
        best = { story: story.story, first, of: sketch.story, by: "words", shared, same };
      }
      if (best?.shared === 1) break;
    }
    return best;
  };
  const resent = (story: Sketch, { of: { story: of, first }, by }: Given): Resend => {
    const sketch = sketches.get(of);
    const shared = sketch === undefined ? null : measure(story, sketch);
    return { story: story.story, first, of, by, shared, same: sketch !== undefined && isSame(story, sketch) };
  };
  return {
    add: (story, given) => {
      const before = story.day - WINDOW;
      if ((window[0]?.sketch.day ?? before) < before) forget(before);
      const found = given === null ? inferred(story) : resent(story, given);
      remember({ sketch: story, first: found?.first ?? story.story });
      return found;
    },
    share: (story, other) => {
      const sketch = sketches.get(other);
      return sketch === undefined ? 0 : measure(story, sketch);
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

const isSame = ({ tokens }: Sketch, other: Sketch): boolean =>
  tokens.length > 0 &&
  tokens.length === other.tokens.length &&
  tokens.every((token, at) => token === other.tokens[at]);
