import { firstFrom } from "../archive/order.ts";
import { readCoded } from "./coder.ts";
import { storedKey } from "./keys.ts";
import {
  type FamilyWord,
  type LeafEntry,
  type Piece,
  readLeaf,
  type Stretch,
  wordsOfFamily,
} from "./leaf.ts";
import { familiesIn, type LeafWord, wordsIn } from "./leaf-words.ts";
import { codeRoom, ROOM_CONTEXTS } from "./list-code.ts";
import { readPostings, type WordPostings } from "./postings.ts";
import { type FileKind, fileName, type Segment } from "./root.ts";

/** The bytes of a file of the index, by its name. Rejects where it cannot be had, or is not what was written. */
export type Load = (file: string) => Promise<Uint8Array>;

/** A segment whose files are fetched as they are asked for. What cannot be had counts as empty. */
export interface Shelf {
  readonly segment: Segment;
  /** The families that a word belongs to. */
  readonly families: (wordKey: string) => Promise<readonly string[]>;
  /** The words of a family; none where it is not there. */
  readonly words: (familyKey: string) => Promise<readonly FamilyWord[]>;
  /** All words that begin with `start`, with the families of each. */
  readonly beginning: (start: string) => Promise<readonly LeafWord[]>;
  /** The words of the leaf in which a word would stand. */
  readonly around: (key: string) => Promise<readonly LeafWord[]>;
  readonly postings: (word: FamilyWord) => Promise<WordPostings>;
  /** The room of each story, as `list-code.ts` has it; null where it cannot be had. */
  readonly rooms: () => Promise<Uint32Array | null>;
  /** The bytes of a piece. */
  readonly piece: (piece: Piece) => Promise<Uint8Array>;
}

/** `load` gives null for what cannot be had. */
export function openShelf(segment: Segment, load: (file: string) => Promise<Uint8Array | null>): Shelf {
  const bytesOf = async (kind: FileKind, { file, offset, length }: Stretch): Promise<Uint8Array | null> =>
    (await load(fileName(segment, kind, file)))?.subarray(offset, offset + length) ?? null;
  const leaves = new Map<number, Promise<readonly LeafEntry[]>>();
  const leafAt = (at: number): Promise<readonly LeafEntry[]> => {
    const known = leaves.get(at);
    if (known) return known;
    if (at >= segment.firsts.length) return Promise.resolve([]);
    const made = load(fileName(segment, "k", at)).then((data) => {
      // Another time it may be there.
      if (data === null) leaves.delete(at);
      return data === null ? [] : readLeaf(data);
    });
    leaves.set(at, made);
    return made;
  };
  /** The last leaf whose first key is not beyond `key`. */
  const indexOf = (key: string): number => {
    const { firsts } = segment;
    return Math.max(0, firstFrom(firsts.length, (at) => (firsts[at] ?? "") <= key) - 1);
  };
  /** With the key that was asked for, be it of headlines: what belongs to a key tells names by how they differ from it. */
  const entry = async (key: string): Promise<LeafEntry | undefined> => {
    const stored = storedKey(key);
    const found = (await leafAt(indexOf(stored))).find((one) => one.key === stored);
    return found && { ...found, key };
  };

  let rooms: Promise<Uint32Array | null> | null = null;
  const readRooms = async (): Promise<Uint32Array | null> => {
    const data = await load(fileName(segment, "r", 0));
    // Another time it may be there.
    if (data === null) rooms = null;
    return data === null ? null : roomsIn(data, segment.stories);
  };

  return {
    segment,
    families: async (key) => familiesIn(await leafAt(indexOf(storedKey(key))), key),
    words: async (key) => {
      const found = await entry(key);
      return found ? wordsOfFamily(found) : [];
    },
    beginning: async (asked) => {
      const start = storedKey(asked);
      const found: LeafWord[] = [];
      for (let at = indexOf(start); at < segment.firsts.length; at++) {
        if (at > indexOf(start) && !(segment.firsts[at] ?? "").startsWith(start)) break;
        for (const one of wordsIn(await leafAt(at), asked)) if (one.key.startsWith(asked)) found.push(one);
      }
      return found;
    },
    around: async (key) => wordsIn(await leafAt(indexOf(storedKey(key))), key),
    postings: async (word) => {
      const data = word.list instanceof Uint8Array ? word.list : await bytesOf("l", word.list);
      return data === null
        ? readPostings(new Uint8Array(), { ...word, listed: 0, stories: 0 }, segment)
        : readPostings(data, word, segment);
    },
    rooms: () => {
      rooms ??= readRooms();
      return rooms;
    },
    piece: async (piece) => (await bytesOf("w", piece)) ?? new Uint8Array(),
  };
}

function roomsIn(data: Uint8Array, stories: number): Uint32Array {
  const coder = readCoded(data, ROOM_CONTEXTS);
  return Uint32Array.from({ length: stories }, () => codeRoom(coder, 0));
}
