import { BuildError, explained, reason } from "../build-error.ts";
import type { Disk } from "./disk.ts";

/** One step of a commit: a rename. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** A second name of what `to` was before, by which it can be put back; null where nothing was there. */
  readonly old: string | null;
}

/**
 * Makes the moves of each part in turn, tells how many of them are made, and `settle`s the part. Where one fails, all are
 * taken back, and it throws.
 */
export function makeMoves(
  parts: readonly (readonly Move[])[],
  settle: (part: readonly Move[]) => void,
  disk: Disk,
  progress: (done: number, total: number) => void,
): void {
  const done: Move[] = [];
  const total = parts.reduce((sum, { length }) => sum + length, 0);
  try {
    for (const part of parts) {
      for (const move of part) {
        disk.rename(move.from, move.to);
        done.push(move);
        progress(done.length, total);
      }
      settle(part);
    }
  } catch (error) {
    takeBack(done, error, disk);
    throw explained(error);
  }
}

/** Undoes moves, the last one first. Throws a BuildError where that fails too. */
function takeBack(done: readonly Move[], cause: unknown, disk: Disk): void {
  try {
    for (const { from, to, old } of [...done].reverse()) {
      if (old === null) disk.rename(to, from);
      else disk.rename(old, to);
    }
  } catch (error) {
    throw new BrokenOff(
      `Publishing broke off half-way (${reason(cause)}) and could not be taken back (${reason(error)}): some pages are new, some old. Each is whole, and no link leads nowhere. Build again to finish it.`,
    );
  }
}

/** The one failure after which the site is neither the old one nor the new one. */
export class BrokenOff extends BuildError {}
