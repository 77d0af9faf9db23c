import { lstatSync } from "node:fs";

/** What a file system says of a file without its being read, as git's index keeps it. Times in milliseconds. */
export interface Stamp {
  readonly size: number;
  readonly changed: number;
  readonly inode: number;
  readonly modified: number;
}

/** The stamp of what stands at `path`, links not followed; null where it cannot be had. */
export function stampOf(path: string): Stamp | null {
  try {
    const { size, ctimeMs, ino, mtimeMs } = lstatSync(path);
    return { size, changed: ctimeMs, inode: ino, modified: mtimeMs };
  } catch {
    return null;
  }
}

/** File systems keep time in steps as large as this, so that a file may change after it was read, within one. */
const STEP = 2000;

/**
 * Whether a file with this stamp is the one that was read at `readAt` with that stamp. `perhaps` where it was changed
 * so shortly before that it may have been changed again since, within one step of the clock: then its bytes tell.
 */
export function compareStamps(now: Stamp, then: Stamp, readAt: number): "same" | "perhaps" | "other" {
  const same =
    now.size === then.size &&
    now.changed === then.changed &&
    now.inode === then.inode &&
    now.modified === then.modified;
  if (!same) return "other";
  return Math.max(now.changed, now.modified) < readAt - STEP ? "same" : "perhaps";
}
