import type { CalendarDate } from "../article.ts";

/** To be counted up whenever the files of an index hold something else: a page of another version then says so. */
export const FORMAT = 7;

/** The file that names all others; the only one whose name is not made of its bytes. */
export const ROOT_FILE = "root";

/** Kinds of files: of keys, of long lists, of where words stand, of stories' rooms, of cards, of places, and of the names of places. */
export type FileKind = "k" | "l" | "w" | "r" | "c" | "p" | "n";

/** A segment as its own stories tell it. */
export interface OwnSegment extends Omit<Segment, "names"> {
  /** Its places by number, from 1: the slug of each. */
  readonly places: readonly string[];
}

/** The forms of a word, and the stories of a segment that have each. */
export type Forms = readonly (readonly [form: string, stories: number])[];

/** Stories that were indexed together, and the files that tell of them. */
export interface Segment {
  /** Made of all its bytes, so that its files may be kept for ever. */
  readonly id: string;
  /** Number of its first story. */
  readonly base: number;
  readonly stories: number;
  /** The first of the sorted keys in each file of keys. */
  readonly firsts: readonly string[];
  /** Words that many of its stories have, so that nobody fetches more who leaves them out. */
  readonly often: readonly Forms[];
  /** The file of the names of its places. Made of its own bytes alone: what a place is called may change where no story does. */
  readonly names: string;
}

/** The name of a file of a segment; files of a kind are counted from 0. */
export const fileName = ({ id }: Pick<OwnSegment, "id">, kind: FileKind, number: number): string =>
  `${id}-${kind}${number}`;

/** All that a search needs to know before it reads anything else. */
export interface Root {
  readonly format: number;
  readonly stories: number;
  /** Primary subtags of the stories' languages, most frequent first. */
  readonly languages: readonly string[];
  /** The first day with stories. */
  readonly firstDay: CalendarDate;
  /** For each day with stories: how many days after the one before it, and how many stories. */
  readonly days: readonly number[];
  readonly segments: readonly Segment[];
}

/** Stories a file of cards: ten results out of ten files are then some hundred and forty kilobytes. */
export const CARDS_A_FILE = 116;
/** Stories a file of places, one number each. */
export const PLACES_A_FILE = 32_768;

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
