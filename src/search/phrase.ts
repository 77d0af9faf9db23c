import { readCoded } from "./coder.ts";
import { isRough } from "./impact.ts";
import { hasLevels, isOfHeadlines } from "./keys.ts";
import type { FamilyWord } from "./leaf.ts";
import {
  codeFine,
  codeHeadline,
  codePlaces,
  HEADLINE_ALONE,
  IN_HEADLINE,
  PLACES_CONTEXTS,
} from "./list-code.ts";
import {
  intersect,
  join,
  lowerBound,
  NO_POSTINGS,
  type Postings,
  unite,
  type WordPostings,
} from "./postings.ts";
import type { Shelf } from "./shelf.ts";

/** A word of a phrase as one segment has it: once for each language that it stands in. */
interface Found {
  readonly offset: number;
  readonly lists: readonly { readonly word: FamilyWord; readonly postings: WordPostings }[];
  readonly postings: Postings;
}

/**
 * The stories of a segment in which these words stand side by side. Where words stand is read of the rarest first, and
 * then only of stories that are still in question.
 */
export async function phraseIn(
  shelf: Shelf,
  words: readonly string[],
  find: (shelf: Shelf, word: string) => Promise<readonly FamilyWord[]>,
): Promise<Postings> {
  const found = await Promise.all(
    words.map(async (word, offset): Promise<Found> => {
      const those = await find(shelf, word);
      const lists = await Promise.all(
        those.map(async (one) => ({ word: one, postings: await shelf.postings(one) })),
      );
      return { offset, lists, postings: unite(lists.map(({ postings }) => postings)) };
    }),
  );
  const byRarity = found.sort((a, b) => a.postings.docs.length - b.postings.docs.length);
  const [rarest] = byRarity;
  if (rarest === undefined) return NO_POSTINGS;
  let docs = byRarity.reduce((all, { postings }) => intersect(all, postings.docs), rarest.postings.docs);
  /** Where the phrase may begin, by story; null before any word was looked at. */
  let starts: ReadonlyMap<number, readonly number[]> | null = null;
  for (const { offset, lists } of byRarity) {
    if (docs.length === 0) return NO_POSTINGS;
    const places = new Map<number, readonly number[]>();
    for (const list of lists) await readPlaces(shelf, list.word, list.postings, docs, places);
    const before = starts;
    const left = new Map<number, readonly number[]>();
    for (const [doc, at] of places) {
      const allowed = before === null ? null : new Set(before.get(doc));
      const begins = at
        .map((place) => place - offset)
        .filter((place) => allowed === null || allowed.has(place));
      if (begins.length > 0) left.set(doc, begins);
    }
    starts = left;
    docs = docs.filter((doc) => left.has(doc));
  }
  const weights = Float32Array.from(docs, (doc) => weightIn(rarest.postings, doc));
  return { docs, weights };
}

const weightIn = ({ docs, weights }: Postings, doc: number): number => weights[lowerBound(docs, doc)] ?? 0;

/** Puts where a word stands in those of its stories that are `wanted` into `into`. */
async function readPlaces(
  shelf: Shelf,
  { key, pieces }: FamilyWord,
  { listed, told }: WordPostings,
  wanted: Uint32Array,
  into: Map<number, readonly number[]>,
): Promise<void> {
  const ofHeadlines = isOfHeadlines(key);
  const isKnownRoughly = !hasLevels(key) || isRough(listed.length, shelf.segment.stories);
  const rooms = await shelf.rooms();
  if (rooms === null) return;
  let first = 0;
  const work = pieces.map(async (piece) => {
    const start = first;
    first += piece.stories;
    const own = listed.subarray(start, first);
    const those = new Set(intersect(wanted, own));
    if (those.size === 0) return;
    const coder = readCoded(await shelf.piece(piece), PLACES_CONTEXTS);
    const [text, headline]: [number[], number[]] = [[], []];
    for (const [at, doc] of own.entries()) {
      const one = told[start + at] ?? 0;
      text.length = 0;
      headline.length = 0;
      const inText = one !== HEADLINE_ALONE;
      const level = inText && isKnownRoughly ? codeFine(coder, one & 15, 0) : one & 15;
      if (inText) codePlaces(coder, level, rooms[doc - shelf.segment.base] ?? 0, text);
      if (one >= IN_HEADLINE) codeHeadline(coder, inText ? (text[0] ?? 1) - 1 : null, headline);
      if (those.has(doc)) into.set(doc, placesOf(ofHeadlines ? headline : text));
    }
  });
  await Promise.all(work);
}

function placesOf(steps: readonly number[]): readonly number[] {
  let place = -1;
  return steps.map((step) => {
    place += step;
    return place;
  });
}

/** The stories of all segments in which these words stand side by side. */
export async function phrase(
  shelves: readonly Shelf[],
  words: readonly string[],
  find: (shelf: Shelf, word: string) => Promise<readonly FamilyWord[]>,
): Promise<Postings> {
  return join(await Promise.all(shelves.map((shelf) => phraseIn(shelf, words, find))));
}
