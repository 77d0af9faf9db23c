import { createHash } from "node:crypto";
import { writeBytes } from "./bytes.ts";
import { openFiles, type PutFile } from "./files.ts";
import type { IndexFile } from "./index-file.ts";
import { isFamily } from "./keys.ts";
import { roundRoom } from "./list-code.ts";
import { openOften } from "./often.ts";
import { CARDS_A_FILE, FORMAT, fileName, type OwnSegment, PLACES_A_FILE } from "./root.ts";
import { mergeRuns } from "./run-reader.ts";
import { putStories, type StoryRow } from "./story-rows.ts";
import {
  LONG_LIST,
  openFamilies,
  PLACES_PIECE,
  sharedStart,
  type WrittenEntry,
  writeLeaf,
  writeWord,
} from "./write-family.ts";

/**
 * Bytes of a file of keys before it is packed, of segments of up to so many stories. A query asks as many files of a small
 * segment as of a large one: small ones cost few files more, and large ones spare many.
 */
const KEYS_FILES = [
  { upTo: 5000, bytes: 4750 },
  { upTo: 20_000, bytes: 7000 },
  { upTo: Number.POSITIVE_INFINITY, bytes: 17_500 },
];
/** Bytes of a file of long lists, and of one of where words stand. */
const LISTS_FILE = 40_000;
const PLACES_FILE = 92_000;

/** What was indexed of some stories. */
export interface Run {
  readonly data: Uint8Array;
  /** Of each story, in their order. */
  readonly rows: readonly StoryRow[];
  /** SHA-256 of both. */
  readonly digest: string;
}

/** Makes the files of a segment of its runs, which stand in the order of their stories; `base` is the first's number. */
export function makeSegment(base: number, runs: readonly Run[], take: (file: IndexFile) => void): OwnSegment {
  const id = idOf(runs);
  const put: PutFile = (kind, number, data, plain) =>
    take({ name: fileName({ id }, kind, number), data, plain });
  const rows = runs.flatMap((run) => run.rows);
  const places = putStories(rows, put);
  return { id, base, stories: rows.length, places, ...putKeys(runs, put) };
}

/** Hashes all that the files are made of, and how: the same names never stand for other bytes. */
function idOf(runs: readonly Run[]): string {
  const how = [
    FORMAT,
    KEYS_FILES,
    LEAST,
    MOST,
    LONG_LIST,
    LISTS_FILE,
    PLACES_FILE,
    PLACES_PIECE,
    CARDS_A_FILE,
    PLACES_A_FILE,
  ];
  const hash = createHash("sha256").update(JSON.stringify(how));
  for (const { digest } of runs) hash.update(digest);
  return hash.digest("hex").slice(0, 10);
}

/** A leaf has so much less or more than usual. */
const [LEAST, MOST] = [0.6, 1.3];

const lengthOf = (entries: readonly WrittenEntry[]): number =>
  entries.reduce((sum, { key, data, lists }) => sum + (key.length >> 1) + data.length + lists.length, 0);

/**
 * How many entries of a leaf go into its file. Behind so many bytes it is cut where two keys are least alike, for the
 * forms of a word are often asked for together.
 */
function cutOf(entries: readonly WrittenEntry[], least: number): number {
  let [best, alike, length] = [entries.length, Number.POSITIVE_INFINITY, 0];
  for (const [at, one] of entries.entries()) {
    const shared = sharedStart(entries[at - 1]?.key ?? "", one.key);
    if (at > 0 && length >= least && shared <= alike) [best, alike] = [at, shared];
    length += lengthOf([one]);
  }
  return best;
}

/** Puts all files that tell of words; returns what the root tells of them. */
function putKeys(runs: readonly Run[], put: PutFile): Pick<OwnSegment, "firsts" | "often"> {
  let stories = 0;
  const bases = runs.map(({ rows }) => {
    stories += rows.length;
    return stories - rows.length;
  });
  const lists = openFiles("l", LISTS_FILE, put);
  const places = openFiles("w", PLACES_FILE, put);
  const rooms = runs.flatMap(({ rows }) => rows.map(({ room }) => roundRoom(room)));
  const writeFamily = openFamilies({ bases, rooms, lists, places });
  const often = openOften(stories);
  const firsts: string[] = [];
  const size = KEYS_FILES.find(({ upTo }) => stories <= upTo)?.bytes ?? 0;
  const [out, inLeaf] = [writeBytes(), writeBytes(1 << 12)];
  let leaf: WrittenEntry[] = [];
  let length = 0;
  const end = (at: number): void => {
    const [own, rest] = [leaf.slice(0, at), leaf.slice(at)];
    const { data, plain } = writeLeaf(own);
    put("k", firsts.length, data, plain);
    firsts.push(own[0]?.key ?? "");
    leaf = rest;
    length = lengthOf(rest);
  };
  for (const merged of mergeRuns(runs.map(({ data }) => data))) {
    for (const part of [out, inLeaf]) part.clear();
    const family = isFamily(merged.key) ? writeFamily({ out, inLeaf }, merged) : null;
    const families = family === null ? writeWord(out, merged) : [];
    if (family === null) often.word(merged.key, families.length);
    else often.family(merged.key, family.words);
    const made = {
      key: merged.key,
      data: out.take(),
      lists: inLeaf.take(),
      places: family?.places ?? null,
      family: families.length === 1 ? (families[0] ?? null) : null,
    };
    leaf.push(made);
    length += lengthOf([made]);
    if (length > size * MOST) end(cutOf(leaf, size * LEAST));
  }
  if (leaf.length > 0) end(leaf.length);
  lists.end();
  places.end();
  return { firsts, often: often.all() };
}
