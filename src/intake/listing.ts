import { createHash } from "node:crypto";
import { type Way, waysIn } from "./input.ts";
import { hasBytes, isSettled, type Stamp, sameStamp, stampOf } from "./stamp.ts";

/** The files of an input folder as the file system tells of them, before any is read. */
export interface Listing {
  /** In the order of their paths. */
  readonly ways: readonly Way[];
  /** By path; null where it cannot be had. */
  readonly stamps: ReadonlyMap<string, Stamp | null>;
  /**
   * Names the files and their stamps: where another listing has the same name, its files are these, byte for byte, but
   * for those that are `fresh`. Null where a file has no stamp.
   */
  readonly name: string | null;
  /** Files that were changed so shortly before that they may be changed again without their stamps' telling. */
  readonly fresh: readonly Way[];
}

const AT_ONCE = 1 << 16;

/** Lists the files below `input` that are no others, `taken` for something else. Throws as `waysIn` does. */
export function listInput(input: string, taken: ReadonlySet<string>): Listing {
  const listedAt = Date.now();
  const ways = waysIn(input, taken);
  const stamps = new Map<string, Stamp | null>();
  const hash = createHash("sha256");
  const fresh: Way[] = [];
  let named = true;
  let text = "";
  for (const way of ways) {
    const stamp = stampOf(way.disk);
    stamps.set(way.path, stamp);
    named &&= stamp !== null;
    if (stamp === null) continue;
    if (!isSettled(stamp, listedAt)) fresh.push(way);
    text += `${way.path}\n${stamp.size} ${stamp.changed} ${stamp.inode} ${stamp.modified}\n`;
    // A call of its own for each line would take as long as to look at the file.
    if (text.length > AT_ONCE) {
      hash.update(text);
      text = "";
    }
  }
  hash.update(text);
  return { ways, stamps, name: named ? hash.digest("hex") : null, fresh };
}

/** What `haveSettled` has to know of a listing, without the rest of it. */
export type Settling = Pick<Listing, "stamps" | "fresh">;

export const settlingOf = ({ stamps, fresh }: Listing): Settling => ({
  stamps: new Map(fresh.map(({ path }) => [path, stamps.get(path) ?? null])),
  fresh,
});

/**
 * Whether the files that were fresh have settled since with the bytes that were read, by path: so that the name of the
 * listing tells those bytes too.
 */
export function haveSettled({ stamps, fresh }: Settling, read: ReadonlyMap<string, string | null>): boolean {
  const now = Date.now();
  return fresh.every(({ disk, path }) => {
    if (!hasBytes(disk, read.get(path) ?? null)) return false;
    const [then, since] = [stamps.get(path) ?? null, stampOf(disk)];
    return then !== null && since !== null && sameStamp(since, then) && isSettled(since, now);
  });
}
