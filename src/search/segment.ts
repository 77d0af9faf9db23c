import { type ByteWriter, writeBytes } from "./bytes.ts";
import { type IndexFile, indexFile } from "./index-file.ts";
import type { Leaf, Segment } from "./root.ts";
import { type MergedEntry, mergeRuns, type RunList } from "./run-reader.ts";

/** Bytes of a leaf before it is packed; of a list that goes into a file of its own kind; of such a file. */
const LEAF = 28_000;
const LONG_LIST = 1500;
const LIST_FILE = 14_000;
/** Bytes of a file of places; one word's are cut by runs beyond it. */
const PLACES_FILE = 60_000;

/** A run, and the number of its first story in the segment. */
export interface PlacedRun {
  readonly data: Uint8Array;
  readonly base: number;
}

/** Makes the files of a segment of its runs, which stand in the order of their stories. */
export function makeSegment(
  base: number,
  stories: number,
  runs: readonly PlacedRun[],
  take: (file: IndexFile) => void,
): Segment {
  const bases = runs.map((run) => run.base);
  const lists = openFiles(LIST_FILE, take);
  const places = openFiles(PLACES_FILE, take);
  const leaves: Leaf[] = [];
  let leaf = openLeaf();
  const endLeaf = (): void => {
    if (leaf.first === null) return;
    const file = indexFile(leaf.out.take());
    take(file);
    leaves.push({ first: leaf.first, file: file.name });
    leaf = openLeaf();
  };
  for (const merged of mergeRuns(runs.map(({ data }) => data))) {
    writeFrontCoded(leaf.out, leaf.last, merged.key);
    leaf.first ??= merged.key;
    leaf.last = merged.key;
    const entry = writeBytes();
    if (merged.key.includes("/")) writeFamily(entry, merged, bases, lists, places);
    else writeWord(entry, merged);
    leaf.out.number(entry.length());
    leaf.out.bytes(entry.take());
    if (leaf.out.length() >= LEAF) endLeaf();
  }
  endLeaf();
  return { base, stories, leaves, lists: lists.end(), places: places.end() };
}

interface OpenLeaf {
  readonly out: ByteWriter;
  first: string | null;
  last: string;
}

const openLeaf = (): OpenLeaf => ({ out: writeBytes(LEAF * 2), first: null, last: "" });

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
  for (const word of [...words.keys()].sort()) {
    const those = words.get(word) ?? [];
    writeFrontCoded(out, key, word);
    out.number(those.reduce((sum, { list }) => sum + list.stories, 0));
    writeList(out, those, bases, lists);
    writePlaces(out, those, places);
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
  const bytes = list.length();
  for (const { list: one } of parts) list.bytes(one.levels);
  if (list.length() < LONG_LIST) {
    out.number(0);
    out.number(bytes);
    out.bytes(list.take());
  } else {
    const { file, offset } = lists.put(list.take());
    out.number(file + 1);
    out.number(bytes);
    out.number(offset);
  }
}

/** Where the word stands, in one piece; cut between runs where that is long. Values have no places worth keeping. */
function writePlaces(out: ByteWriter, parts: readonly Part[], places: Files): void {
  const pieces: { stories: number; data: ByteWriter }[] = [];
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
  for (const { stories, data } of pieces) {
    const { file, offset } = places.put(data.take());
    out.number(stories);
    out.number(file);
    out.number(offset);
    out.number(data.length());
  }
}

/** Bytes that `ByteWriter.number` takes for a number. */
function sizeOf(value: number): number {
  let size = 1;
  for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) size++;
  return size;
}

/** Puts pieces one behind the other into files of about one size. */
interface Files {
  readonly put: (piece: Uint8Array) => { readonly file: number; readonly offset: number };
  /** The names of the files, in their order. */
  readonly end: () => readonly string[];
}

function openFiles(size: number, take: (file: IndexFile) => void): Files {
  const names: string[] = [];
  let data = writeBytes(size * 2);
  const flush = (): void => {
    const file = indexFile(data.take());
    take(file);
    names.push(file.name);
    data = writeBytes(size * 2);
  };
  return {
    put: (piece) => {
      if (data.length() > 0 && data.length() + piece.length > size) flush();
      const at = { file: names.length, offset: data.length() };
      data.bytes(piece);
      return at;
    },
    end: () => {
      if (data.length() > 0) flush();
      return names;
    },
  };
}
