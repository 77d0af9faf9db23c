import { readCoded } from "./coder.ts";
import { isRough } from "./impact.ts";
import { hasLevels, isOfHeadlines } from "./keys.ts";
import type { FamilyWord } from "./leaf.ts";
import {
  codeExact,
  codeHeadline,
  codePlaces,
  HEADLINE_ALONE,
  IN_HEADLINE,
  placesContexts,
} from "./list-code.ts";
import { mapAll } from "./map-all.ts";
import {
  END,
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

/** Where a phrase may begin in each story of a list: from one place in `places` up to another. */
interface Begins {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly places: number[];
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
  const found = await mapAll(words, async (word, offset): Promise<Found> => {
    const those = await find(shelf, word);
    const lists = await mapAll(those, async (one) => ({ word: one, postings: await shelf.postings(one) }));
    return { offset, lists, postings: unite(lists.map(({ postings }) => postings)) };
  });
  const byRarity = [...found].sort((a, b) => a.postings.docs.length - b.postings.docs.length);
  const [rarest, ...others] = byRarity;
  if (rarest === undefined) return NO_POSTINGS;
  let docs = others.reduce((all, { postings }) => intersect(all, postings.docs), rarest.postings.docs);
  let before: Begins | null = null;
  for (const { offset, lists } of byRarity) {
    if (docs.length === 0) return NO_POSTINGS;
    const begins: Begins = {
      from: new Uint32Array(docs.length),
      to: new Uint32Array(docs.length),
      places: [],
    };
    const narrow = narrowing(before, begins, offset);
    await mapAll(lists, ({ word, postings }) => readPlaces(shelf, word, postings, docs, narrow));
    docs = keepBegun(docs, begins);
    before = begins;
  }
  const { postings } = rarest;
  const weights = Uint16Array.from(docs, (doc) => postings.weights[lowerBound(postings.docs, doc)] ?? 0);
  return { docs, weights };
}

/** Keeps in both the stories in which a phrase may begin; returns these. */
function keepBegun(docs: Uint32Array, { from, to }: Begins): Uint32Array {
  const left = new Uint32Array(docs.length);
  let length = 0;
  for (let at = 0; at < docs.length; at++) {
    const start = from[at] ?? 0;
    const end = to[at] ?? 0;
    if (start === end) continue;
    from[length] = start;
    to[length] = end;
    left[length++] = docs[at] ?? 0;
  }
  return left.subarray(0, length);
}

/** Takes where a word stands in a story: the one at a place of a list of stories, in so many steps. */
type TakeSteps = (at: number, steps: readonly number[], count: number) => void;

/** Puts into `begins` where a phrase may begin if this word of it stands so, of what words before it left. */
const narrowing =
  (before: Begins | null, { from, to, places }: Begins, offset: number): TakeSteps =>
  (at, steps, count) => {
    from[at] = places.length;
    let begin = -1 - offset;
    let known = before?.from[at] ?? 0;
    for (let step = 0; step < count; step++) {
      begin += steps[step] ?? 0;
      if (before !== null) {
        const end = before.to[at] ?? 0;
        while (known < end && (before.places[known] ?? 0) < begin) known++;
        if (known === end) break;
        if (before.places[known] !== begin) continue;
      }
      places.push(begin);
    }
    to[at] = places.length;
  };

/** Reads where a word stands in those of its stories that are `wanted`. */
async function readPlaces(
  shelf: Shelf,
  { key, pieces }: FamilyWord,
  { listed, told }: WordPostings,
  wanted: Uint32Array,
  take: TakeSteps,
): Promise<void> {
  const ofHeadlines = isOfHeadlines(key);
  const isKnownRoughly = !hasLevels(key) || isRough(listed.length, shelf.segment.stories);
  const rooms = await shelf.rooms();
  if (rooms === null) return;
  let first = 0;
  const work = pieces().map(async (piece) => {
    let at = first;
    first += piece.stories;
    const end = first;
    let next = lowerBound(wanted, listed[at] ?? 0);
    if ((wanted[next] ?? END) > (listed[end - 1] ?? 0)) return;
    const coder = readCoded(await shelf.piece(piece), placesContexts());
    const text: number[] = [];
    const headline: number[] = [];
    for (; at < end && next < wanted.length; at++) {
      const doc = listed[at] ?? 0;
      const one = told[at] ?? 0;
      const inText = one !== HEADLINE_ALONE;
      const room = rooms[doc - shelf.segment.base] ?? 0;
      const level = inText ? codeExact(coder, isKnownRoughly, one & 15, one & 15, room) : 0;
      const count = inText ? codePlaces(coder, level, room, text) : 0;
      const above =
        one >= IN_HEADLINE ? codeHeadline(coder, inText ? (text[0] ?? 1) - 1 : null, headline) : 0;
      while ((wanted[next] ?? END) < doc) next++;
      if (wanted[next] === doc) take(next, ofHeadlines ? headline : text, ofHeadlines ? above : count);
    }
  });
  await Promise.all(work);
}

/** The stories of all segments in which these words stand side by side. */
export async function phrase(
  shelves: readonly Shelf[],
  words: readonly string[],
  find: (shelf: Shelf, word: string) => Promise<readonly FamilyWord[]>,
): Promise<Postings> {
  return join(await mapAll(shelves, (shelf) => phraseIn(shelf, words, find)));
}
