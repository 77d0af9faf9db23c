import type { Summary } from "../archive/summary.ts";
import { writeBytes } from "./bytes.ts";
import { CARDS_A_FILE, rowOf } from "./card-rows.ts";
import { type IndexFile, indexFile } from "./index-file.ts";
import { FORMAT, type PlaceName, ROOT_FILE, type Root, type Segment, writeJson } from "./root.ts";

const PLACES_A_FILE = 8192;

/** What an index tells of a story's place. */
export interface StoryPlace {
  /** Tells it from others. */
  readonly slug: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** All that makes the files that tell of stories, besides the segments that tell of words. */
export interface Stories {
  /** In the order of their numbers. */
  readonly stories: readonly Summary[];
  readonly placeOf: (story: Summary) => StoryPlace | null;
  /** Primary subtags, most frequent first. */
  readonly languages: readonly string[];
}

/** Makes the files of cards and places, and last the root, which names all others. */
export function* storyFiles(
  { stories, placeOf, languages }: Stories,
  segments: readonly Segment[],
): Generator<IndexFile> {
  const cards: string[] = [];
  for (let at = 0; at < stories.length; at += CARDS_A_FILE) {
    const file = indexFile(writeJson(stories.slice(at, at + CARDS_A_FILE).map(rowOf)));
    cards.push(file.name);
    yield file;
  }
  const numbers = new Map<string, number>();
  const names: PlaceName[] = [["", null]];
  const storyPlaces: string[] = [];
  for (let at = 0; at < stories.length; at += PLACES_A_FILE) {
    const out = writeBytes(PLACES_A_FILE * 2);
    for (const story of stories.slice(at, at + PLACES_A_FILE)) {
      const place = placeOf(story);
      if (place !== null && !numbers.has(place.slug)) {
        numbers.set(place.slug, names.length);
        names.push([place.name, place.country]);
      }
      out.number(place === null ? 0 : (numbers.get(place.slug) ?? 0));
    }
    const file = indexFile(out.take());
    storyPlaces.push(file.name);
    yield file;
  }
  const placeNames = indexFile(writeJson(names));
  yield placeNames;
  const days = new Map<string, number>();
  for (const { date } of stories) days.set(date, (days.get(date) ?? 0) + 1);
  const root: Root = {
    format: FORMAT,
    stories: stories.length,
    languages,
    days: [...days],
    segments,
    cardsAFile: CARDS_A_FILE,
    cards,
    placesAFile: PLACES_A_FILE,
    storyPlaces,
    placeNames: placeNames.name,
  };
  yield { name: ROOT_FILE, data: writeJson(root) };
}
