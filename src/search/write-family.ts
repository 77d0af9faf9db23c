import { type ByteWriter, writeBytes } from "./bytes.ts";
import { writeCoded } from "./coder.ts";
import type { Files } from "./files.ts";
import { isRough, levelOf, listedLevel } from "./impact.ts";
import { hasLevels, hasPlaces, isFamily } from "./keys.ts";
import type { End, LeafEntry } from "./leaf.ts";
import {
  codeExact,
  codeGap,
  codeHeadline,
  codePlaces,
  codeTold,
  gapBits,
  HEADLINE_ALONE,
  type Headlines,
  IN_HEADLINE,
  LIST_CONTEXTS,
  placesContexts,
} from "./list-code.ts";
import type { MergedEntry, RunWord } from "./run-reader.ts";
import { countAlone, eachStory } from "./word-stories.ts";

/** Bytes of a list that goes into a file of lists. */
export const LONG_LIST = 24_000;
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
  return (value.charCodeAt(shared - 1) & 0xfc00) === 0xd800 ? shared - 1 : shared;
}

/** An entry of a leaf as it is written. */
export interface WrittenEntry extends Omit<LeafEntry, "placesFrom"> {
  /** Of a word that belongs to one family alone: its key. */
  readonly family: string | null;
  /** Where the places end before which its own begin; null where it has none. */
  readonly places: End | null;
}

/**
 * A leaf: keys in their order, with what belongs to each; and where the lists begin, which cannot be packed. A word that its
 * family tells in the same leaf is left out.
 */
export function writeLeaf(entries: readonly WrittenEntry[]): {
  readonly data: Uint8Array;
  readonly plain: number;
} {
  const told = writeBytes(1 << 12);
  const first = entries.find(({ places }) => places !== null)?.places;
  told.number((first?.file ?? -1) + 1);
  told.number(first?.offset ?? 0);
  let last = "";
  const keys = new Set(entries.map(({ key }) => key));
  for (const { key, data, lists, family } of entries) {
    if (family !== null && keys.has(family)) continue;
    writeFrontCoded(told, last, key);
    last = key;
    told.number(data.length);
    told.bytes(data);
    if (isFamily(key)) told.number(lists.length);
  }
  const out = writeBytes(1 << 15);
  out.number(told.length());
  out.bytes(told.view());
  const plain = out.length();
  for (const { lists } of entries) out.bytes(lists);
  return { data: out.take(), plain };
}

/** Writes the families of a word; returns their keys. */
export function writeWord(out: ByteWriter, { key, parts }: MergedEntry): readonly string[] {
  const families = new Set(parts.flatMap(({ entry }) => ("families" in entry ? entry.families : [])));
  out.number(families.size);
  const sorted = [...families].sort();
  for (const family of sorted) writeFrontCoded(out, key, family);
  return sorted;
}

/** Takes an entry of a leaf: what is told of its words, and their lists. */
interface EntryWriter {
  readonly out: ByteWriter;
  readonly inLeaf: ByteWriter;
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
  readonly word: RunWord;
}

/** A piece of what tells where a word stands, for so many of its stories. */
interface PlacesPiece {
  readonly stories: number;
  readonly data: Uint8Array;
}

/** A family that was written: where the places end that were written before, and its words with how many texts have them. */
interface WrittenFamily {
  readonly places: End;
  readonly words: readonly (readonly [word: string, stories: number])[];
}

/** Writes families with their words, and what belongs to each. */
export function openFamilies({ bases, rooms, lists, places }: Sinks) {
  const [listCoder, placesCoder] = [writeCoded(LIST_CONTEXTS), writeCoded(placesContexts())];

  /** The last one of a leaf's entry is as long as what is left of it. */
  const writeList = ({ out, inLeaf }: EntryWriter, data: Uint8Array, isLast: boolean): void => {
    const isLong = data.length >= LONG_LIST;
    out.number((isLast && !isLong ? 0 : data.length * 2) + (isLong ? 1 : 0));
    if (!isLong) {
      inLeaf.bytes(data);
      return;
    }
    const { file, offset } = lists.put(data);
    out.number(file);
    out.number(offset);
  };

  /** Where the places end that were written. */
  let end: End = { file: -1, offset: 0 };
  /** Where the word stands. No piece tells where it is: it stands behind the one before, or at the start of the next file. */
  const writePlaces = (out: ByteWriter, pieces: readonly PlacesPiece[]): void => {
    out.number(pieces.length);
    for (const [at, { stories, data }] of pieces.entries()) {
      const { file, offset } = places.put(data, at > 0);
      out.number(data.length * 2 + (file === end.file ? 0 : 1));
      if (pieces.length > 1) out.number(stories);
      end = { file, offset: offset + data.length };
    }
  };

  /** The gap before each story, and what is told of it; where the word stands, cut between runs where that is long. */
  const code = (key: string, parts: readonly Part[], stories: number, headlines: Headlines) => {
    const pieces: PlacesPiece[] = [];
    const [bits, weighs, hasPieces] = [gapBits(stories, rooms.length), hasLevels(key), hasPlaces(key)];
    const isKnownRoughly = !weighs || isRough(stories, rooms.length);
    let last = -1;
    let own = 0;
    for (const [at, { run, word }] of parts.entries()) {
      const base = bases[run] ?? 0;
      eachStory(word, (story, text, headline) => {
        const doc = base + story;
        codeGap(listCoder, bits, doc - last - 1);
        last = doc;
        own++;
        const first = (text[0] ?? 1) - 1;
        const level = text.length === 0 ? null : levelOf(first, text.length);
        if (weighs)
          codeTold(listCoder, headlines, isKnownRoughly, toldOf(level, headline.length > 0, isKnownRoughly));
        if (!hasPieces) return;
        if (level !== null) {
          const room = rooms[doc] ?? 0;
          const listed = weighs ? listedLevel(level, isKnownRoughly) : 0;
          codeExact(placesCoder, isKnownRoughly, listed, level, room);
          codePlaces(placesCoder, level, room, text);
        }
        if (headline.length > 0) codeHeadline(placesCoder, level === null ? null : first, headline);
      });
      if (!hasPieces || (own < PLACES_PIECE && at < parts.length - 1)) continue;
      pieces.push({ stories: own, data: placesCoder.take() });
      own = 0;
    }
    return { list: listCoder.take(), pieces };
  };

  return (entry: EntryWriter, { key, parts }: MergedEntry): WrittenFamily => {
    const { out } = entry;
    const before = end;
    const words = new Map<string, Part[]>();
    for (const { run, entry } of parts) {
      if (!("words" in entry)) continue;
      for (const [name, word] of entry.words) {
        const others = words.get(name);
        if (others) others.push({ run, word });
        else words.set(name, [{ run, word }]);
      }
    }
    out.number(words.size);
    const counts = [...words.keys()].sort().map((name, at): readonly [string, number] => {
      const those = words.get(name) ?? [];
      let [stories, headlines, only] = [0, 0, 0];
      for (const { word } of those) {
        const alone = countAlone(word);
        stories += word.text.stories + alone;
        only += alone;
        headlines += word.headline.stories;
      }
      const { list, pieces } = code(name, those, stories, { headlines, only });
      writeFrontCoded(out, key, name);
      out.number(stories);
      if (hasLevels(name)) {
        out.number(headlines);
        if (headlines > 0) out.number(only);
      }
      writeList(entry, list, at === words.size - 1);
      writePlaces(out, pieces);
      return [name, stories - only];
    });
    return { places: before, words: counts };
  };
}

/** What a list tells of a story, as `codeTold` has it. */
function toldOf(level: number | null, inHeadline: boolean, isKnownRoughly: boolean): number {
  if (level === null) return HEADLINE_ALONE;
  return listedLevel(level, isKnownRoughly) + (inHeadline ? IN_HEADLINE : 0);
}
