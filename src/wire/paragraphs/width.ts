import type { Line } from "../text/lines.ts";
import { leastColumns } from "./features-line.ts";
import { INDENT } from "./features-story.ts";

/** Narrowest and widest columns that a wire printer was set to. */
const NARROWEST = 40;
export const WIDEST = 100;
/** The wire's own measure (63 or 64 columns), kept unless a story clearly tells another. */
const USUAL = 63;

/**
 * The column limit that lines were filled to, 40 to 100. Each break between lines fits the limits that hold
 * this line and would not have held the next word as well, be it a later line of its paragraph or, with less
 * weight, a first one. The limit that most breaks fit wins; a story too short to tell has the usual 63.
 */
export function inferWidth(lines: readonly Line[]): number {
  const votes = new Float64Array(WIDEST + INDENT + 2);
  // The first line lost more than its indent: it has no vote.
  for (let index = 2; index < lines.length; index++) {
    const here = lines[index - 1];
    const next = lines[index];
    if (!here || !next) continue;
    const need = here.width + 1 + leastColumns(next.text);
    vote(votes, here.width, need, 1);
    vote(votes, here.width + INDENT, need + INDENT, 0.5);
  }
  let best = USUAL;
  let most = 0;
  let usual = 0;
  let sum = 0;
  for (let width = NARROWEST; width <= WIDEST; width++) {
    sum += votes[width] ?? 0;
    if (width === USUAL) usual = sum;
    if (sum > most || (sum === most && Math.abs(width - USUAL) < Math.abs(best - USUAL))) {
      most = sum;
      best = width;
    }
  }
  return most > usual * 1.2 + 2 ? best : USUAL;
}

function vote(votes: Float64Array, width: number, need: number, weight: number): void {
  const low = Math.max(NARROWEST, width);
  const high = Math.min(WIDEST + 1, need);
  if (low >= high) return;
  votes[low] = (votes[low] ?? 0) + weight;
  votes[high] = (votes[high] ?? 0) - weight;
}
