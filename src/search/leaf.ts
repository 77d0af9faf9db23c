import { type ByteReader, readBytes } from "./bytes.ts";

/** A key of a leaf, and the bytes of what belongs to it. */
export interface LeafEntry {
  readonly key: string;
  readonly data: Uint8Array;
}

/** Where the stories of a word are told: here, or in a file of lists. */
export type ListPlace =
  | { readonly kind: "here"; readonly data: Uint8Array }
  | { readonly kind: "elsewhere"; readonly file: number; readonly offset: number };

/** A piece of what tells where a word stands, for so many of its stories. */
export interface Piece {
  readonly stories: number;
  readonly file: number;
  readonly offset: number;
  readonly length: number;
}

/** A word of a family, as a leaf tells it. */
export interface FamilyWord {
  /** With its field, as in `wordKey`. */
  readonly key: string;
  readonly stories: number;
  readonly list: ListPlace;
  /** Bytes of the gaps, behind which the levels stand, one a story. */
  readonly gaps: number;
  readonly pieces: readonly Piece[];
}

/** The keys of a leaf, in their order. */
export function readLeaf(data: Uint8Array): readonly LeafEntry[] {
  const reader = readBytes(data);
  const entries: LeafEntry[] = [];
  let key = "";
  while (!reader.atEnd()) {
    key = readFrontCoded(reader, key);
    entries.push({ key, data: reader.bytes(reader.number()) });
  }
  return entries;
}

/** The families of a word. */
export function familiesOf({ key, data }: LeafEntry): readonly string[] {
  const reader = readBytes(data);
  return Array.from({ length: reader.number() }, () => readFrontCoded(reader, key));
}

/** The words of a family. */
export function wordsOfFamily({ key, data }: LeafEntry): readonly FamilyWord[] {
  const reader = readBytes(data);
  return Array.from({ length: reader.number() }, () => readFamilyWord(reader, key));
}

function readFamilyWord(reader: ByteReader, family: string): FamilyWord {
  const key = readFrontCoded(reader, family);
  const stories = reader.number();
  const file = reader.number();
  const gaps = reader.number();
  const list: ListPlace =
    file === 0
      ? { kind: "here", data: reader.bytes(gaps + stories) }
      : { kind: "elsewhere", file: file - 1, offset: reader.number() };
  const pieces = Array.from({ length: reader.number() }, () => ({
    stories: reader.number(),
    file: reader.number(),
    offset: reader.number(),
    length: reader.number(),
  }));
  return { key, stories, list, gaps, pieces };
}

function readFrontCoded(reader: ByteReader, before: string): string {
  const shared = reader.number();
  return before.slice(0, shared) + reader.text();
}
