import { groupBy } from "../archive/groups.ts";
import type { Listing } from "./listing.ts";
import { FILES_A_PORTION, recordsFolder, rowsFolder } from "./read-portion.ts";
import { removeRecords } from "./records.ts";
import { type Portion, portionsIn, type RowHead, readPortions, removeRows, renewHeads } from "./rows.ts";
import { hasBytes, isSettled, type Stamp, sameStamp } from "./stamp.ts";

/** A portion of which little is left is worth more read again with others than kept. */
const LEAST_LEFT = 0.25;
/** So many small portions are no burden. */
const SMALL_ONES = 40;

/** What a row says in short, and the portion in which it stands. */
export interface ListedHead extends RowHead {
  readonly portion: number;
}

/** The portions that earlier builds left, without their rows. `key` names how files are read; null where none is to be used. */
export const portionsBefore = (cache: string, key: string | null): readonly Portion[] =>
  key === null ? [] : [...readPortions(rowsFolder(cache), key)];

/**
 * The files that need not be read, since each is as an earlier build read it, by path; and the number for the next
 * portion. Forgets all other portions. Where it took the bytes of files to tell, their stamps are noted. `key` names how
 * files are read.
 */
export function knownFiles(
  { ways, stamps }: Listing,
  cache: string,
  before: readonly Portion[],
  key: string,
): { readonly heads: ReadonlyMap<string, ListedHead>; readonly next: number } {
  const lookedAt = Date.now();
  const heads = new Map<string, ListedHead>();
  const readAt = new Map<number, number>();
  for (const portion of before) {
    readAt.set(portion.number, portion.readAt);
    for (const { path, stamp, sha256, read, years, even } of portion.heads)
      heads.set(path, { path, stamp, sha256, read, years, even, portion: portion.number });
  }
  const counts = new Map<number, number>();
  /** Portions with files that have another stamp since, and the same bytes. */
  const renewed = new Set<number>();
  let known = 0;
  for (const { path, disk } of ways) {
    const head = heads.get(path);
    if (head === undefined) continue;
    const now = stamps.get(path) ?? null;
    const unchanged = now !== null && isUnchanged(disk, now, head, readAt.get(head.portion) ?? 0);
    if (!unchanged) {
      heads.delete(path);
      continue;
    }
    counts.set(head.portion, (counts.get(head.portion) ?? 0) + 1);
    known++;
    if (unchanged === "by its bytes" && isSettled(now, lookedAt)) {
      heads.set(path, { ...head, stamp: now });
      renewed.add(head.portion);
    }
  }
  // Files that are no longer there.
  if (heads.size > known) {
    const there = new Set(ways.map(({ path }) => path));
    for (const path of heads.keys()) if (!there.has(path)) heads.delete(path);
  }
  const small = [...counts].filter(([, files]) => files < LEAST_LEFT * FILES_A_PORTION);
  if (small.length > SMALL_ONES) {
    for (const [number] of small) counts.delete(number);
    for (const [path, { portion }] of heads) if (!counts.has(portion)) heads.delete(path);
  }
  for (const number of portionsIn(rowsFolder(cache))) {
    if (counts.has(number)) continue;
    removeRows(rowsFolder(cache), number);
    removeRecords(recordsFolder(cache), number);
  }
  // Copied or checked out anew, they would have to be looked at by each build to come.
  if (renewed.size > 0)
    for (const [number, own] of groupBy(heads.values(), ({ portion }) => portion))
      if (renewed.has(number)) renewHeads(rowsFolder(cache), number, key, { readAt: lookedAt, heads: own });
  return { heads, next: Math.max(0, ...counts.keys()) + 1 };
}

function isUnchanged(
  disk: string,
  now: Stamp,
  { stamp, sha256 }: RowHead,
  readAt: number,
): "by its stamp" | "by its bytes" | false {
  if (sameStamp(now, stamp) && isSettled(now, readAt)) return "by its stamp";
  // One that was copied or checked out anew has other times; to read it again costs more than to look at its bytes.
  return now.size === stamp.size && hasBytes(disk, sha256) && "by its bytes";
}
