import { readBytes } from "./bytes.ts";
import { readRows } from "./card-rows.ts";
import type { Card, FacetCount } from "./found.ts";
import { mapAll } from "./map-all.ts";
import { within } from "./postings.ts";
import {
  CARDS_A_FILE,
  fileName,
  PLACES_A_FILE,
  type PlaceName,
  type Root,
  readJson,
  type Segment,
} from "./root.ts";
import { wordsOf } from "./words.ts";

/** What the index tells of stories, whatever words they have. */
export interface Stories {
  readonly cards: (docs: Iterable<number>) => Promise<readonly (Card | null)[]>;
  readonly facet: (docs: Uint32Array, kind: "place" | "country") => Promise<readonly FacetCount[]>;
  /** The codes of countries, in small letters, that a value names: `kr`, or all with these words in their English name. */
  readonly countries: (value: string) => Promise<readonly string[]>;
}

/** `load` gives null for what cannot be had. */
export function openStories({ segments }: Root, load: (file: string) => Promise<Uint8Array | null>): Stories {
  /** The segment of a story, and its number there. */
  const placed = (doc: number): readonly [segment: Segment, at: number] | null => {
    const segment = segments.find(({ base, stories }) => doc >= base && doc < base + stories);
    return segment === undefined ? null : [segment, doc - segment.base];
  };

  const cards: Stories["cards"] = async (docs) => {
    const files = new Map<string, Promise<(line: number) => Card | null>>();
    const rowsOf = async (name: string): Promise<(line: number) => Card | null> => {
      const data = await load(name);
      return data === null ? () => null : readRows(data);
    };
    const cardOfDoc = async (doc: number): Promise<Card | null> => {
      const [segment, at] = placed(doc) ?? [];
      if (segment === undefined || at === undefined) return null;
      const name = fileName(segment, "c", Math.floor(at / CARDS_A_FILE));
      const file = files.get(name) ?? rowsOf(name);
      files.set(name, file);
      return (await file)(at % CARDS_A_FILE);
    };
    return Promise.all(Array.from(docs, cardOfDoc));
  };

  const placeNames = async (segment: Segment): Promise<readonly PlaceName[]> => {
    const data = await load(segment.names);
    return data === null ? [] : readJson<readonly PlaceName[]>(data);
  };
  const numbersIn = async (name: string): Promise<readonly number[]> => {
    const reader = readBytes((await load(name)) ?? new Uint8Array());
    const numbers: number[] = [];
    while (!reader.atEnd()) numbers.push(reader.number());
    return numbers;
  };

  const facet: Stories["facet"] = async (docs, kind) => {
    const counts = new Map<string, number>();
    const count = async (segment: Segment): Promise<void> => {
      const { base, stories } = segment;
      const own = within(docs, { first: base, end: base + stories });
      if (own.length === 0) return;
      const names = await placeNames(segment);
      const ofPlace = new Uint32Array(names.length);
      const files = Array.from({ length: Math.ceil(stories / PLACES_A_FILE) }, (_, file) => file);
      await mapAll(files, async (file) => {
        const first = base + file * PLACES_A_FILE;
        const those = within(own, { first, end: first + PLACES_A_FILE });
        if (those.length === 0) return;
        const numbers = await numbersIn(fileName(segment, "p", file));
        for (const doc of those) {
          const number = numbers[doc - first] ?? 0;
          ofPlace[number] = (ofPlace[number] ?? 0) + 1;
        }
      });
      for (const [number, [name, country]] of names.entries()) {
        const value = kind === "place" ? name : (country ?? "");
        const found = ofPlace[number] ?? 0;
        if (value !== "" && found > 0) counts.set(value, (counts.get(value) ?? 0) + found);
      }
    };
    await mapAll(segments, count);
    return [...counts]
      .map(([value, stories]) => ({ value, stories }))
      .sort((a, b) => b.stories - a.stories || (a.value < b.value ? -1 : 1));
  };

  const countries: Stories["countries"] = async (value) => {
    const short = value.toLowerCase().replace(/\./g, "");
    const known = SHORT.get(short);
    if (known !== undefined) return [known];
    if (/^\p{L}{2}$/u.test(short)) return [short];
    const asked = wordsOf(value);
    const english = new Intl.DisplayNames("en", { type: "region" });
    const names = (await mapAll(segments, placeNames)).flat();
    const codes = new Set(names.flatMap(([, country]) => country ?? []));
    const named = [...codes].filter((code) => {
      const words = new Set(wordsOf(english.of(code) ?? ""));
      return asked.length > 0 && asked.every((word) => words.has(word));
    });
    return named.map((code) => code.toLowerCase());
  };
  return { cards, facet, countries };
}

/** What people call countries whose code is another, with full stops or without. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["uk", "gb"],
  ["usa", "us"],
  ["uae", "ae"],
]);
