import { type ByteReader, type ByteWriter, readBytes, writeBytes } from "./bytes.ts";
import { writeCoded } from "./coder.ts";
import type { Files } from "./files.ts";
import { levelOf } from "./impact.ts";
import { hasLevels, hasPlaces } from "./keys.ts";
import type { LeafEntry } from "./leaf.ts";
import { codeGap, codeLevel, codePlaces, gapBits, LIST_CONTEXTS, PLACES_CONTEXTS } from "./list-code.ts";
import type { MergedEntry, RunList } from "./run-reader.ts";

/** Bytes of a list that goes into a file of lists. */
export const LONG_LIST = 6000;
/** Stories of a word beyond which what tells of its places begins anew with the next run. */
export const PLACES_PIECE = 8000;

/** `value`, told by how much of its start it shares with `before`. */
export function writeFrontCoded(out: ByteWriter, before: string, value: string): void {
  const shared = sharedStart(before, value);
  out.number(shared);
  out.text(value.slice(shared));
}

/** How long the start is that two texts share. */
export function sharedStart(before: string, value: string): number {
  let shared = 0;
  while (shared < before.length && before[shared] === value[shared]) shared++;
  // Never between the halves of a character.
  return shared > 0 && /[\uD800-\uDBFF]/.test(value[shared - 1] ?? "") ? shared - 1 : shared;
}

/** Keys in their order, with what belongs to each. */
export function writeLeaf(entries: readonly LeafEntry[]): Uint8Array {
  const out = writeBytes(1 << 15);
  let last = "";
  for (const { key, data } of entries) {
    writeFrontCoded(out, last, key);
    last = key;
    out.number(data.length);
    out.bytes(data);
  }
  return out.take();
}

/** Writes the families of a word; returns how many there are. */
export function writeWord(out: ByteWriter, { key, parts }: MergedEntry): number {
  const families = new Set(parts.flatMap(({ entry }) => ("families" in entry ? entry.families : [])));
  out.number(families.size);
  for (const family of [...families].sort()) writeFrontCoded(out, key, family);
  return families.size;
}

/** What lists are made from: the number of each run's first story, the room of each story, and where files are put. */
interface Sinks {
  readonly bases: readonly number[];
  readonly rooms: readonly number[];
  readonly lists: Files;
  readonly places: Files;
}

interface Part {
  readonly run: number;
  readonly list: RunList;
}

/** Writes families with their words, and what belongs to each; returns the words with how many stories have them. */
export function openFamilies({ bases, rooms, lists, places }: Sinks) {
  const [listCoder, placesCoder] = [writeCoded(LIST_CONTEXTS), writeCoded(PLACES_CONTEXTS)];

  /** The gap before each story and its level: here, or in another file. */
  const writeList = (out: ByteWriter, word: string, stories: number, parts: readonly Part[]): void => {
    const own: number[] = [];
    const bits = gapBits(stories, rooms.length);
    const weighs = hasLevels(word);
    let last = -1;
    for (const { run, list } of parts) {
      const [gaps, steps] = [readBytes(list.gaps), readBytes(list.places)];
      let doc = (bases[run] ?? 0) - 1;
      for (let at = 0; at < list.stories; at++) {
        doc += gaps.number();
        codeGap(listCoder, bits, doc - last - 1);
        if (weighs) codeLevel(listCoder, levelOfSteps(readSteps(steps, own)));
        last = doc;
      }
    }
    const data = listCoder.take();
    const isLong = data.length >= LONG_LIST;
    out.number(data.length * 2 + (isLong ? 1 : 0));
    if (!isLong) {
      out.bytes(data);
      return;
    }
    const { file, offset } = lists.put(data);
    out.number(file);
    out.number(offset);
  };

  /**
   * Where the word stands, in one piece; cut between runs where that is long. Of the pieces of a family only the first
   * tells where it is: each other stands behind the one before, or at the start of the next file.
   */
  const writePlaces = (out: ByteWriter, word: string, parts: readonly Part[], isFirst: boolean): void => {
    const weighs = hasLevels(word);
    const pieces: { readonly stories: number; readonly data: Uint8Array }[] = [];
    const own: number[] = [];
    let stories = 0;
    for (const [at, { run, list }] of parts.entries()) {
      const [gaps, steps] = [readBytes(list.gaps), readBytes(list.places)];
      let doc = (bases[run] ?? 0) - 1;
      for (let story = 0; story < list.stories; story++) {
        doc += gaps.number();
        const level = levelOfSteps(readSteps(steps, own));
        if (!weighs) codeLevel(placesCoder, level);
        codePlaces(placesCoder, level, rooms[doc] ?? 0, own);
      }
      stories += list.stories;
      if (stories < PLACES_PIECE && at < parts.length - 1) continue;
      pieces.push({ stories, data: placesCoder.take() });
      stories = 0;
    }
    out.number(pieces.length);
    for (const [at, { stories: those, data }] of pieces.entries()) {
      const { file, offset } = places.put(data);
      out.number(data.length * 2 + (offset === 0 ? 1 : 0));
      if (pieces.length > 1) out.number(those);
      if (!isFirst || at > 0) continue;
      out.number(file);
      out.number(offset);
    }
  };

  return (
    out: ByteWriter,
    { key, parts }: MergedEntry,
  ): readonly (readonly [word: string, stories: number])[] => {
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
    return [...words.keys()].sort().map((word, at) => {
      const those = words.get(word) ?? [];
      const stories = those.reduce((sum, { list }) => sum + list.stories, 0);
      writeFrontCoded(out, key, word);
      out.number(stories);
      writeList(out, word, stories, those);
      if (hasPlaces(word)) writePlaces(out, word, those, at === 0);
      else out.number(0);
      return [word, stories];
    });
  };
}

const levelOfSteps = (steps: readonly number[]): number => levelOf((steps[0] ?? 1) - 1, steps.length);

/** Reads the steps of a story, which a zero ends, in the place of those of the one before. */
function readSteps(reader: ByteReader, steps: number[]): number[] {
  steps.length = 0;
  for (let step = reader.number(); step !== 0; step = reader.number()) steps.push(step);
  return steps;
}
