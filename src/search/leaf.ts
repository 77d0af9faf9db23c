import { type ByteReader, readBytes } from "./bytes.ts";
import { hasLevels, isFamily, isOfHeadlines } from "./keys.ts";
import type { Headlines } from "./list-code.ts";

/** A key of a leaf, the bytes of what belongs to it, and those of the lists that stand in the leaf. */
export interface LeafEntry {
  readonly key: string;
  readonly data: Uint8Array;
  readonly lists: Uint8Array;
  /** Where the places of what stands before it in the leaf end. */
  readonly placesFrom: () => End;
}

/** Where a piece of places ends: in a file, behind so many bytes. */
export interface End {
  readonly file: number;
  readonly offset: number;
}

/** Bytes in a file of lists, or of places. */
export interface Stretch {
  readonly file: number;
  readonly offset: number;
  readonly length: number;
}

/** A piece of what tells where a word stands, for so many of its stories. */
export interface Piece extends Stretch {
  readonly stories: number;
}

/** A word of a family, as a leaf tells it. */
export interface FamilyWord {
  /** With its field, as in `wordKey`. */
  readonly key: string;
  /** Those that have it in this field. */
  readonly stories: number;
  /** All that its list tells of. */
  readonly listed: number;
  readonly headlines: Headlines;
  /** Its stories: here, or in a file of lists. */
  readonly list: Uint8Array | Stretch;
  /** Where it stands in them. All before it in the leaf is gone through to know: only phrases ask. */
  readonly pieces: () => readonly Piece[];
}

/** A piece as a family tells it: it stands behind the one before, or begins the next file. */
interface ToldPiece {
  readonly length: number;
  readonly starts: boolean;
  readonly stories: number;
}

interface ToldWord extends Omit<FamilyWord, "pieces"> {
  readonly pieces: readonly ToldPiece[];
}

/** The keys of a leaf, in their order. All lists stand behind all that can be packed. */
export function readLeaf(data: Uint8Array): readonly LeafEntry[] {
  const whole = readBytes(data);
  const reader = readBytes(whole.bytes(whole.number()));
  const first: End = { file: reader.number() - 1, offset: reader.number() };
  const entries: LeafEntry[] = [];
  let ends: readonly End[] | null = null;
  const placesFrom = (at: number): End => {
    ends ??= endsOf(entries, first);
    return ends[at] ?? first;
  };
  let key = "";
  while (!reader.atEnd()) {
    key = readFrontCoded(reader, key);
    const own = reader.bytes(reader.number());
    const at = entries.length;
    const lists = isFamily(key) ? whole.bytes(reader.number()) : NO_LISTS;
    entries.push({ key, data: own, lists, placesFrom: () => placesFrom(at) });
  }
  return entries;
}

/** Before each entry, where the places end that stand before it. */
function endsOf(entries: readonly LeafEntry[], first: End): readonly End[] {
  let end = first;
  return entries.map((entry) => {
    const before = end;
    if (isFamily(entry.key)) for (const { pieces } of toldIn(entry)) end = pieces.reduce(endBehind, end);
    return before;
  });
}

const endBehind = ({ file, offset }: End, { length, starts }: ToldPiece): End =>
  starts ? { file: file + 1, offset: length } : { file, offset: offset + length };

const NO_LISTS = new Uint8Array();

/** The families of a word. */
export function familiesOf({ key, data }: LeafEntry): readonly string[] {
  const reader = readBytes(data);
  return Array.from({ length: reader.number() }, () => readFrontCoded(reader, key));
}

/** The words of a family in texts, bylines or headlines, whichever its key is of: those that any of these have. */
export function wordsOfFamily(entry: LeafEntry): readonly FamilyWord[] {
  const words = toldIn(entry);
  return words
    .map((word, at): FamilyWord => {
      const pieces = (): readonly Piece[] => {
        let end = words
          .slice(0, at)
          .flatMap((one) => one.pieces)
          .reduce(endBehind, entry.placesFrom());
        return word.pieces.map((piece) => {
          end = endBehind(end, piece);
          return { ...end, offset: end.offset - piece.length, length: piece.length, stories: piece.stories };
        });
      };
      return { ...word, pieces };
    })
    .filter(({ stories }) => stories > 0);
}

/** The keys of the words of a family. */
export const namesIn = (entry: LeafEntry): readonly string[] => toldIn(entry).map(({ key }) => key);

function toldIn({ key, data, lists }: LeafEntry): readonly ToldWord[] {
  const reader = readBytes(data);
  const inLeaf = readBytes(lists);
  const words = reader.number();
  return Array.from({ length: words }, (_, at) => {
    const word = readFrontCoded(reader, key);
    const listed = reader.number();
    const headlines = hasLevels(word) ? reader.number() : 0;
    const only = headlines > 0 ? reader.number() : 0;
    const stories = isOfHeadlines(word) ? headlines : listed - only;
    const list = readList(reader, inLeaf, at === words - 1 ? lists.length - inLeaf.at() : null);
    const count = reader.number();
    const pieces = Array.from({ length: count }, () => readTold(reader, count === 1 ? listed : null));
    return { key: word, stories, listed, headlines: { headlines, only }, list, pieces };
  });
}

function readTold(reader: ByteReader, stories: number | null): ToldPiece {
  const number = reader.number();
  return { length: Math.floor(number / 2), starts: number % 2 === 1, stories: stories ?? reader.number() };
}

/** `left`: how long it is if it is the last one that stands in the leaf, which tells itself. */
function readList(reader: ByteReader, inLeaf: ByteReader, left: number | null): FamilyWord["list"] {
  const number = reader.number();
  const length = Math.floor(number / 2);
  return number % 2 === 0
    ? inLeaf.bytes(left ?? length)
    : { file: reader.number(), offset: reader.number(), length };
}

function readFrontCoded(reader: ByteReader, before: string): string {
  const shared = reader.number();
  return before.slice(0, shared) + reader.text();
}
