import { createHash } from "node:crypto";
import { type Way, waysIn } from "./input.ts";
import { isSettled, type Stamp, stampOf } from "./stamp.ts";

/** The files of an input folder as the file system tells of them, before any is read. */
export interface Listing {
  /** In the order of their paths. */
  readonly ways: readonly Way[];
  /** By path; null where it cannot be had. */
  readonly stamps: ReadonlyMap<string, Stamp | null>;
  /**
   * Names the files and their stamps: where another listing has the same name, its files are these, byte for byte.
   * Null where one was changed so shortly before that it may be changed again without its stamp's telling.
   */
  readonly name: string | null;
}

/** Lists the files below `input` that are no others, `taken` for something else. Throws as `waysIn` does. */
export function listInput(input: string, taken: ReadonlySet<string>): Listing {
  const listedAt = Date.now();
  const ways = waysIn(input, taken);
  const stamps = new Map<string, Stamp | null>();
  const hash = createHash("sha256");
  let settled = true;
  for (const { disk, path } of ways) {
    const stamp = stampOf(disk);
    stamps.set(path, stamp);
    settled &&= stamp !== null && isSettled(stamp, listedAt);
    if (stamp !== null)
      hash.update(`${path}\n${stamp.size} ${stamp.changed} ${stamp.inode} ${stamp.modified}\n`);
  }
  return { ways, stamps, name: settled ? hash.digest("hex") : null };
}
