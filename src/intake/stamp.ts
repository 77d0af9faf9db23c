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

export const sameStamp = (now: Stamp, then: Stamp): boolean =>
  now.size === then.size &&
  now.changed === then.changed &&
  now.inode === then.inode &&
  now.modified === then.modified;

/**
 * Whether a file that had this stamp at `seenAt` cannot be changed later without getting another: one that was changed
 * so shortly before may be changed again within one step of the clock, and its bytes must tell.
 */
export const isSettled = ({ changed, modified }: Stamp, seenAt: number): boolean =>
  Math.max(changed, modified) < seenAt - STEP;
