import { lstatSync, readFileSync } from "node:fs";
import { sha256 as hashOf } from "../sha256.ts";

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

/** Whether the file still has the bytes that were read; false where nobody knows them. */
export function hasBytes(disk: string, sha256: string | null): boolean {
  if (sha256 === null) return false;
  try {
    return lstatSync(disk).isFile() && hashOf(readFileSync(disk)) === sha256;
  } catch {
    return false;
  }
}
