import type { Settings } from "../settings/settings.ts";
import { knownFiles, type ListedHead, portionsBefore } from "./known-files.ts";
import type { Listing } from "./listing.ts";
import { FILES_A_PORTION, type ReadTask, rowsFolder } from "./read-portion.ts";
import { DamagedPortions } from "./records.ts";
import { type Portion, type Row, readHeads, readRows, removeDamaged } from "./rows.ts";

/** Portions whose rows are at hand at once. */
const AT_HAND = 4;

/** The rows of all files of a folder, in whichever portion they stand. */
export interface Portions {
  /** The row of a file, at once where it is at hand. Rows are asked for in the order of `listing.ways`. */
  readonly row: (path: string) => Row | Promise<Row>;
  /** Files that had not to be read. */
  readonly known: number;
  /** The portion of a file. */
  readonly portionOf: (path: string) => number | undefined;
  /**
   * What the row of a file says in short, once those files are read that are not known. Null where that is not worth
   * while: they are many, or others read them.
   */
  readonly heads: () => Promise<((path: string) => ListedHead | undefined) | null>;
}

/** Files that are not known are few where they are no more than this part of all, or make one portion. */
const FEW = 0.2;

export interface PortionsOptions {
  readonly listing: Listing;
  readonly settings: Settings;
  readonly cache: string;
  /** Names all that says how files are read. */
  readonly key: string;
  /** False where nothing that an earlier build left is to be used. */
  readonly useKnown: boolean;
  /** Where each file stands in the cache, by path, as others read it; null where the files are to be looked at. */
  readonly brought: ReadonlyMap<string, number> | null;
  /** What `portionsBefore` told, where somebody asked already. */
  readonly before?: readonly Portion[] | null;
  /** Reads files, here or in another process. */
  readonly read: (task: ReadTask) => Promise<void>;
  /** How many may be asked for at once. */
  readonly atOnce: number;
}

/** Has the files read that are not known, in portions, some of them ahead of the one whose rows are asked for. */
export function openPortions({
  listing,
  settings,
  cache,
  key,
  useKnown,
  brought,
  before = null,
  read,
  atOnce,
}: PortionsOptions): Portions {
  const { heads, next } =
    brought === null
      ? knownFiles(listing, cache, before ?? portionsBefore(cache, useKnown ? key : null), key)
      : { heads: null, next: Number.POSITIVE_INFINITY };
  const known = brought ?? heads ?? new Map<string, unknown>();
  const fresh = listing.ways.filter(({ path }) => !known.has(path));
  /** The portions of those that are read now. */
  const asRead = new Map<string, number>();
  const portionOf = (path: string): number | undefined =>
    asRead.get(path) ?? heads?.get(path)?.portion ?? brought?.get(path);
  const tasks: ReadTask[] = [];
  for (let at = 0; at < fresh.length; at += FILES_A_PORTION) {
    const number = next + tasks.length;
    const those = fresh.slice(at, at + FILES_A_PORTION);
    for (const { path } of those) asRead.set(path, number);
    tasks.push({ ways: those, number, folder: cache, key, settings });
  }
  const asked = new Map<number, Promise<void>>();
  const ask = (task: ReadTask): void => {
    if (asked.has(task.number)) return;
    const answer = read(task);
    // Told where it is waited for.
    answer.catch(() => {});
    asked.set(task.number, answer);
  };
  const atHand = new Map<number, ReadonlyMap<string, Row>>();
  const rowsOf = async (number: number): Promise<ReadonlyMap<string, Row>> => {
    const there = atHand.get(number);
    if (there) return there;
    const first = number - next;
    if (first >= 0) for (const task of tasks.slice(first, first + atOnce)) ask(task);
    await asked.get(number);
    const rows = readRows(rowsFolder(cache), number, key);
    if (rows === null) {
      // What others brought is theirs.
      if (brought === null) removeDamaged(rowsFolder(cache), key);
      throw new DamagedPortions(`portion ${number}`);
    }
    const byPath = new Map(rows.map((row) => [row.path, row]));
    atHand.set(number, byPath);
    const [oldest] = atHand.keys();
    if (atHand.size > AT_HAND && oldest !== undefined) atHand.delete(oldest);
    return byPath;
  };
  const rowIn = (rows: ReadonlyMap<string, Row>, path: string): Row => {
    const row = rows.get(path);
    if (!row) throw new Error(`${path} is missing among what was read.`);
    return row;
  };
  const allHeads: Portions["heads"] = async () => {
    const few = Math.max(FILES_A_PORTION, FEW * listing.ways.length);
    if (heads === null || heads.size === 0 || fresh.length > few) return null;
    for (const [index, { number }] of tasks.entries()) {
      for (const task of tasks.slice(index, index + atOnce)) ask(task);
      await asked.get(number);
    }
    const read = new Map(
      tasks.flatMap(({ number }) =>
        (readHeads(rowsFolder(cache), number, key)?.heads ?? []).map(
          (head) => [head.path, { ...head, portion: number }] as const,
        ),
      ),
    );
    return (path) => heads.get(path) ?? read.get(path);
  };
  return {
    heads: allHeads,
    known: known.size,
    portionOf,
    row: (path) => {
      const number = portionOf(path) ?? -1;
      const there = atHand.get(number);
      return there ? rowIn(there, path) : rowsOf(number).then((rows) => rowIn(rows, path));
    },
  };
}
