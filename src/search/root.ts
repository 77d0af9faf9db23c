import type { CalendarDate } from "../article.ts";

/** Changes with what the files of an index hold, so that a page of another version says so instead of misreading. */
export const FORMAT = 1;

/** The file that names all others; the only one whose name is not made of its bytes. */
export const ROOT_FILE = "root";

/** Stories that were indexed together, and the files that tell of them. */
export interface Segment {
  /** Number of its first story. */
  readonly base: number;
  readonly stories: number;
  /** The sorted keys, cut into leaves. */
  readonly leaves: readonly Leaf[];
  /** Files of lists too long for a leaf. */
  readonly lists: readonly string[];
  /** Files that tell where words stand. */
  readonly places: readonly string[];
}

export interface Leaf {
  /** Its first key. */
  readonly first: string;
  readonly file: string;
}

/** All that a search needs to know before it reads anything else. */
export interface Root {
  readonly format: number;
  readonly stories: number;
  /** Primary subtags of the stories' languages, most frequent first. */
  readonly languages: readonly string[];
  /** Days with stories, and how many there are on each. */
  readonly days: readonly (readonly [day: CalendarDate, stories: number])[];
  readonly segments: readonly Segment[];
  /** Stories a file of cards. */
  readonly cardsAFile: number;
  readonly cards: readonly string[];
  /** Stories a file of places, one number each; `placeNames` is the file that says what the numbers mean. */
  readonly placesAFile: number;
  readonly storyPlaces: readonly string[];
  readonly placeNames: string;
}

/** A place by its number: its name as most datelines have it, and its country, ISO 3166-1 alpha-2. Number 0 is none. */
export type PlaceName = readonly [name: string, country: string | null];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const writeJson = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));

/** Reads what `writeJson` wrote of a value of this kind. Throws where it was not. */
export function readJson<Value>(data: Uint8Array): Value {
  const value: Value = JSON.parse(decoder.decode(data));
  return value;
}
