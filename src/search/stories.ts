import { readBytes } from "./bytes.ts";
import { type CardRow, cardOf } from "./card-rows.ts";
import type { Card, FacetCount } from "./found.ts";
import { type PlaceName, type Root, readJson } from "./root.ts";
import { wordsOf } from "./words.ts";

/** What the index tells of stories, whatever words they have. */
export interface Stories {
  readonly cards: (docs: Iterable<number>) => Promise<readonly (Card | null)[]>;
  readonly facet: (docs: Uint32Array, kind: "place" | "country") => Promise<readonly FacetCount[]>;
  /** The codes of countries, in small letters, that a value names: `kr`, or all with these words in their English name. */
  readonly countries: (value: string) => Promise<readonly string[]>;
}

/** `load` gives null for what cannot be had. */
export function openStories(root: Root, load: (file: string) => Promise<Uint8Array | null>): Stories {
  const cards: Stories["cards"] = async (docs) => {
    const files = new Map<number, Promise<readonly CardRow[]>>();
    const rowsOf = async (at: number): Promise<readonly CardRow[]> => {
      const data = await load(root.cards[at] ?? "");
      return data === null ? [] : readJson<readonly CardRow[]>(data);
    };
    const cardAt = async (doc: number): Promise<Card | null> => {
      const at = Math.floor(doc / root.cardsAFile);
      const file = files.get(at) ?? rowsOf(at);
      files.set(at, file);
      const row = (await file)[doc % root.cardsAFile];
      return row === undefined ? null : cardOf(row);
    };
    return Promise.all(Array.from(docs, cardAt));
  };

  const placeNames = async (): Promise<readonly PlaceName[]> => {
    const data = await load(root.placeNames);
    return data === null ? [] : readJson<readonly PlaceName[]>(data);
  };
  /** The numbers of the places of stories, by the file they stand in. */
  const numbersOf = async (files: ReadonlySet<number>): Promise<ReadonlyMap<number, readonly number[]>> => {
    const read = async (at: number): Promise<readonly [number, readonly number[]]> => {
      const reader = readBytes((await load(root.storyPlaces[at] ?? "")) ?? new Uint8Array());
      const numbers: number[] = [];
      while (!reader.atEnd()) numbers.push(reader.number());
      return [at, numbers];
    };
    return new Map(await Promise.all(Array.from(files, read)));
  };

  const facet: Stories["facet"] = async (docs, kind) => {
    const fileOf = (doc: number): number => Math.floor(doc / root.placesAFile);
    const [names, numbers] = await Promise.all([placeNames(), numbersOf(new Set(Array.from(docs, fileOf)))]);
    const counts = new Map<string, number>();
    for (const doc of docs) {
      const [name, country] = names[numbers.get(fileOf(doc))?.[doc % root.placesAFile] ?? 0] ?? ["", null];
      const value = kind === "place" ? name : (country ?? "");
      if (value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .map(([value, stories]) => ({ value, stories }))
      .sort((a, b) => b.stories - a.stories || (a.value < b.value ? -1 : 1));
  };

  const countries: Stories["countries"] = async (value) => {
    if (/^\p{L}{2}$/u.test(value)) return [value.toLowerCase()];
    const asked = wordsOf(value);
    const english = new Intl.DisplayNames("en", { type: "region" });
    const codes = new Set((await placeNames()).flatMap(([, country]) => country ?? []));
    const named = [...codes].filter((code) => {
      const words = new Set(wordsOf(english.of(code) ?? ""));
      return asked.length > 0 && asked.every((word) => words.has(word));
    });
    return named.map((code) => code.toLowerCase());
  };
  return { cards, facet, countries };
}
