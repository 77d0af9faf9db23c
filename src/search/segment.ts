import { createHash } from "node:crypto";
import { type ByteWriter, writeBytes } from "./bytes.ts";
import { type Files, openFiles, type PutFile } from "./files.ts";
import type { IndexFile } from "./index-file.ts";
import { CARDS_A_FILE, FORMAT, fileName, PLACES_A_FILE, type Segment } from "./root.ts";
import { type MergedEntry, mergeRuns, type RunList } from "./run-reader.ts";
import { putStories, type StoryRow } from "./story-rows.ts";

/** Bytes of a file of keys before it is packed, of few stories and of many. */
const KEYS_FILE = [7000, 14_000] as const;
const MANY = 20_000;
/** Bytes of a list that goes into a file of its own kind; of such a file. */
const LONG_LIST = 800;
const LISTS_FILE = 9000;
/** Bytes of a file of where words stand; one word's are cut by runs beyond it. */
const PLACES_FILE = 40_000;

/** What was indexed of some stories. */
export interface Run {
  readonly data: Uint8Array;
  /** Of each story, in their order. */
  readonly rows: readonly StoryRow[];
  /** SHA-256 of both. */
  readonly digest: string;
}

/** Makes the files of a segment of its runs, which stand in the order of their stories; `base` is the first's number. */
export function makeSegment(base: number, runs: readonly Run[], take: (file: IndexFile) => void): Segment {
  const id = idOf(runs);
  const put: PutFile = (kind, number, data) => take({ name: fileName({ id }, kind, number), data });
  const rows = runs.flatMap((run) => run.rows);
  putStories(rows, put);
  const firsts = putKeys(runs, put);
  return { id, base, stories: rows.length, firsts };
}

/** Hashes all that the files are made of, and how: the same names never stand for other bytes. */
function idOf(runs: readonly Run[]): string {
  const how = [FORMAT, KEYS_FILE, MANY, LONG_LIST, LISTS_FILE, PLACES_FILE, CARDS_A_FILE, PLACES_A_FILE];
  const hash = createHash("sha256").update(JSON.stringify(how));
  for (const { digest } of runs) hash.update(digest);
  return hash.digest("hex").slice(0, 10);
}

/** Puts all files that tell of words; returns the first key of each file of keys. */
function putKeys(runs: readonly Run[], put: PutFile): readonly string[] {
  let stories = 0;
  const bases = runs.map(({ rows }) => {
    stories += rows.length;
    return stories - rows.length;
  });
  const lists = openFiles("l", LISTS_FILE, put);
  const places = openFiles("w", PLACES_FILE, put);
  const firsts: string[] = [];
  const size = KEYS_FILE[stories < MANY ? 0 : 1];
  let keys = writeBytes(size * 2);
  let last = "";
  const entry = writeBytes();
  const end = (): void => {
    if (keys.length() > 0) put("k", firsts.length - 1, keys.take());
    keys = writeBytes(size * 2);
    last = "";
  };
  for (const merged of mergeRuns(runs.map(({ data }) => data))) {
    if (keys.length() === 0) firsts.push(merged.key);
    writeFrontCoded(keys, last, merged.key);
    last = merged.key;
    entry.clear();
    if (merged.key.includes("/")) writeFamily(entry, merged, bases, lists, places);
    else writeWord(entry, merged);
    keys.number(entry.length());
    keys.bytes(entry.view());
    if (keys.length() >= size) end();
  }
  end();
  lists.end();
  places.end();
  return firsts;
}

/** `value`, told by how much of its start it shares with `before`. */
function writeFrontCoded(out: ByteWriter, before: string, value: string): void {
  let shared = 0;
  while (shared < before.length && before[shared] === value[shared]) shared++;
  // Never between the halves of a character.
  if (shared > 0 && /[\uD800-\uDBFF]/.test(value[shared - 1] ?? "")) shared--;
  out.number(shared);
  out.text(value.slice(shared));
}

function writeWord(out: ByteWriter, { key, parts }: MergedEntry): void {
  const families = new Set(parts.flatMap(({ entry }) => ("families" in entry ? entry.families : [])));
  out.number(families.size);
  for (const family of [...families].sort()) writeFrontCoded(out, key, family);
}

interface Part {
  readonly run: number;
  readonly list: RunList;
}

function writeFamily(
  out: ByteWriter,
  { key, parts }: MergedEntry,
  bases: readonly number[],
  lists: Files,
  places: Files,
): void {
  const words = new Map<string, Part[]>();
  for (const { run, entry } of parts) {
    if (!("words" in entry)) continue;
    for (const [word, list] of entry.words) {
      const others = words.get(word);
      if (others) others.push({ run, list });
      else words.set(word, [{ run, list }]);
    }
  }
  out.number(words.size);
  for (const [at, word] of [...words.keys()].sort().entries()) {
    const those = words.get(word) ?? [];
    writeFrontCoded(out, key, word);
    out.number(those.reduce((sum, { list }) => sum + list.stories, 0));
    writeList(out, those, bases, lists);
    writePlaces(out, those, places, at === 0);
  }
}

/** The gaps of all stories, then their levels: here, or in another file. */
function writeList(out: ByteWriter, parts: readonly Part[], bases: readonly number[], lists: Files): void {
  const list = writeBytes();
  let last = -1;
  for (const {
    run,
    list: { first, last: end, gaps },
  } of parts) {
    const base = bases[run] ?? 0;
    list.number(base + first - last);
    list.bytes(gaps.subarray(sizeOf(first + 1)));
    last = base + end;
  }
  for (const { list: one } of parts) list.bytes(one.levels);
  const isLong = list.length() >= LONG_LIST;
  out.number(list.length() * 2 + (isLong ? 1 : 0));
  if (!isLong) {
    out.bytes(list.view());
    return;
  }
  const { file, offset } = lists.put(list.view());
  out.number(file);
  out.number(offset);
}

/**
 * Where the word stands, in one piece; cut between runs where that is long. Of the pieces of a family only the first
 * tells where it is: each other stands behind the one before, or at the start of the next file.
 */
function writePlaces(out: ByteWriter, parts: readonly Part[], places: Files, isFirst: boolean): void {
  const pieces: { stories: number; readonly data: ByteWriter }[] = [];
  for (const { list } of parts) {
    let piece = pieces.at(-1);
    if (piece === undefined || piece.data.length() > PLACES_FILE) {
      piece = { stories: 0, data: writeBytes() };
      pieces.push(piece);
    }
    piece.stories += list.stories;
    piece.data.bytes(list.places);
  }
  out.number(pieces.length);
  for (const [at, { stories, data }] of pieces.entries()) {
    const { file, offset } = places.put(data.view());
    out.number(data.length() * 2 + (offset === 0 ? 1 : 0));
    if (pieces.length > 1) out.number(stories);
    if (!isFirst || at > 0) continue;
    out.number(file);
    out.number(offset);
  }
}

/** Bytes that `ByteWriter.number` takes for a number. */
function sizeOf(value: number): number {
  let size = 1;
  for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) size++;
  return size;
}
