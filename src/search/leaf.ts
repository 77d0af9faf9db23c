import { type ByteReader, readBytes } from "./bytes.ts";
import { hasLevels, isFamily, isOfHeadlines } from "./keys.ts";
import type { Headlines } from "./list-code.ts";

/** A key of a leaf, the bytes of what belongs to it, and those of the lists that stand in the leaf. */
export interface LeafEntry {
  readonly key: string;
  readonly data: Uint8Array;
  readonly lists: Uint8Array;
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
  readonly pieces: readonly Piece[];
}

/** The keys of a leaf, in their order. All lists stand behind all that can be packed. */
export function readLeaf(data: Uint8Array): readonly LeafEntry[] {
  const whole = readBytes(data);
  const reader = readBytes(whole.bytes(whole.number()));
  const entries: LeafEntry[] = [];
  let key = "";
  while (!reader.atEnd()) {
    key = readFrontCoded(reader, key);
    const own = reader.bytes(reader.number());
    entries.push({ key, data: own, lists: isFamily(key) ? whole.bytes(reader.number()) : NO_LISTS });
  }
  return entries;
}

const NO_LISTS = new Uint8Array();

/** The families of a word. */
export function familiesOf({ key, data }: LeafEntry): readonly string[] {
  const reader = readBytes(data);
  return Array.from({ length: reader.number() }, () => readFrontCoded(reader, key));
}

/** The words of a family in texts, bylines or headlines, whichever its key is of: those that any of these have. */
export function wordsOfFamily({ key, data, lists }: LeafEntry): readonly FamilyWord[] {
  const reader = readBytes(data);
  const inLeaf = readBytes(lists);
  let last: Stretch | null = null;
  const piece = (stories: number | null): Piece => {
    const number = reader.number();
    const [length, starts] = [Math.floor(number / 2), number % 2 === 1];
    const own = stories ?? reader.number();
    const [file, offset]: readonly [number, number] =
      last === null
        ? [reader.number(), reader.number()]
        : starts
          ? [last.file + 1, 0]
          : [last.file, last.offset + last.length];
    last = { file, offset, length };
    return { ...last, stories: own };
  };
  const words = reader.number();
  return Array.from({ length: words }, (_, at) => {
    const word = readFrontCoded(reader, key);
    const listed = reader.number();
    const headlines = hasLevels(word) ? reader.number() : 0;
    const only = headlines > 0 ? reader.number() : 0;
    const stories = isOfHeadlines(word) ? headlines : listed - only;
    const list = readList(reader, inLeaf, at === words - 1 ? lists.length - inLeaf.at() : null);
    const count = reader.number();
    const pieces = Array.from({ length: count }, () => piece(count === 1 ? listed : null));
    return { key: word, stories, listed, headlines: { headlines, only }, list, pieces };
  }).filter(({ stories }) => stories > 0);
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
