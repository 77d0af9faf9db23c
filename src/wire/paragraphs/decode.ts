import type { Line } from "../text/lines.ts";
import { type Boundary, boundaryAt, RUN } from "./features.ts";
import { factsOf, type Lexicon } from "./features-line.ts";
import { storyOf } from "./features-story.ts";

/** A fitted table, flat: see features.ts for its buckets. */
export interface Model extends Lexicon {
  readonly weights: Float64Array;
}

/** The boundaries of lines wrapped to `width` columns; entry i stands before line i + 1. */
export function boundariesOf(lines: readonly Line[], width: number, lexicon: Lexicon): readonly Boundary[] {
  const story = storyOf(
    lines.map((line) => factsOf(line, lexicon)),
    width,
  );
  const boundaries: Boundary[] = [];
  for (let index = 1; index < lines.length; index++) {
    const boundary = boundaryAt(story, index);
    if (boundary) boundaries.push(boundary);
  }
  return boundaries;
}

/**
 * Viterbi over wrapped lines: which of them begin a paragraph, for the best sum of weights. The state is the
 * number of lines since the paragraph began, because a first line holds 4 columns less. Linear in the lines.
 */
export function decode(boundaries: readonly Boundary[], weights: Float64Array): readonly boolean[] {
  const count = boundaries.length;
  // from[i * RUN + state]: the state before boundary i that leads best to `state` after it.
  const from = new Uint8Array(count * RUN);
  let score = new Float64Array(RUN).fill(Number.NEGATIVE_INFINITY);
  score[0] = 0;
  let spare = new Float64Array(RUN);
  for (let index = 0; index < count; index++) {
    const boundary = boundaries[index];
    if (!boundary) continue;
    let base = 0;
    for (const bucket of boundary.always) base += weights[bucket] ?? 0;
    const first = base + (weights[boundary.first] ?? 0);
    const later = base + (weights[boundary.later] ?? 0);
    let best = Number.NEGATIVE_INFINITY;
    spare.fill(Number.NEGATIVE_INFINITY);
    for (let state = 0; state < RUN; state++) {
      const here = score[state] ?? 0;
      if (here === Number.NEGATIVE_INFINITY) continue;
      const broken = here + (state === 0 ? first : later) + (weights[boundary.duration + state] ?? 0);
      if (broken > best) {
        best = broken;
        from[index * RUN] = state;
      }
      const on = Math.min(state + 1, RUN - 1);
      if (here > (spare[on] ?? 0)) {
        spare[on] = here;
        from[index * RUN + on] = state;
      }
    }
    spare[0] = best;
    [score, spare] = [spare, score];
  }
  let state = 0;
  for (let other = 1; other < RUN; other++) if ((score[other] ?? 0) > (score[state] ?? 0)) state = other;
  const starts: boolean[] = new Array(count + 1).fill(true);
  for (let index = count - 1; index >= 0; index--) {
    starts[index + 1] = state === 0;
    state = from[index * RUN + state] ?? 0;
  }
  return starts;
}
