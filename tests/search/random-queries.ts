import type { Query, Restriction, SearchField, Term } from "../../src/search/query.ts";
import type { Scanned } from "./scan.ts";

/** How many queries of each kind. */
export interface Counts {
  readonly phrases: number;
  readonly dates: number;
  readonly excludes: number;
  readonly prefixes: number;
  readonly fields: number;
  /** Several plain words, `OR` among them. */
  readonly words: number;
}

export interface RandomQuery {
  readonly kind: keyof Counts;
  readonly query: Query;
}

export const NO_QUERY: Query = {
  wanted: [],
  unwanted: [],
  restrictions: [],
  from: null,
  to: null,
  notUnderstood: [],
};

const TRIES = 100_000;

/** Queries made of what stands in these stories, the same for the same seed. */
export function randomQueries(stories: readonly Scanned[], counts: Counts, seed = 1): readonly RandomQuery[] {
  const random = xorshift(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  };
  /** So many words side by side, from a field of a story that has that many. */
  const run = (field: SearchField, least: number, most: number): readonly string[] => {
    for (let tries = 0; tries < TRIES; tries++) {
      const { pieces } = pick(stories).fields[field];
      const piece = pieces.length === 0 ? [] : pick(pieces);
      if (piece.length < least) continue;
      const length = least + below(Math.min(most, piece.length) - least + 1);
      const at = below(piece.length - length + 1);
      return piece.slice(at, at + length);
    }
    throw new Error(`hardly a story has ${least} words in its ${field}`);
  };
  const word = (field: SearchField = "text"): string => run(field, 1, 1).join(" ");
  const plain = (text = word(), field: SearchField = "text"): Term => wordTerm(field, text, "plain");
  const phrase = (field: SearchField = "text", most = 5): Term => ({
    kind: "phrase",
    field,
    text: run(field, 2, most).join(" "),
  });
  const beginning = (field: SearchField = "text"): Term => {
    const text = word(field);
    return wordTerm(field, text.slice(0, Math.max(2, 1 + below(text.length))), "prefix");
  };
  const dates = (): Pick<Query, "from" | "to"> => {
    const [from = null, to = null] = [pick(stories).date, pick(stories).date].sort();
    const open = below(6);
    return { from: open === 0 ? null : from, to: open === 1 ? null : to };
  };
  const restriction = (): Restriction => {
    const { place, country, language } = pick(stories);
    const kind = pick(["place", "country", "lang"] as const);
    const value = { place, country, lang: language }[kind];
    return { kind: value === null ? "lang" : kind, value: value ?? language, not: below(4) === 0 };
  };
  const fields = (["headline", "byline"] as const).filter((field) =>
    stories.some((story) => story.fields[field].words.size > 0),
  );
  const inField = (field: "headline" | "byline"): Term => {
    const kind = below(4);
    if (kind === 0) return wordTerm(field, word(field), "exact");
    if (kind === 1) return beginning(field);
    return kind === 2 ? phrase(field, 3) : plain(word(field), field);
  };
  const make: Readonly<Record<keyof Counts, () => Partial<Query>>> = {
    phrases: () => ({ wanted: [[phrase()]] }),
    dates: () => ({ ...dates(), wanted: below(2) === 0 ? [] : [[plain()]] }),
    excludes: () => ({
      wanted: below(4) === 0 ? [] : [[plain()]],
      unwanted: [pick([plain(), phrase("text", 3), beginning(), wordTerm("text", word(), "exact")])],
    }),
    prefixes: () => ({ wanted: [[beginning()]] }),
    fields: () =>
      below(2) === 0
        ? { wanted: [[inField(pick(fields))]] }
        : {
            restrictions: Array.from({ length: 1 + below(2) }, restriction),
            ...(below(2) === 0 ? dates() : {}),
          },
    words: () => {
      const together = run("text", 2, 7);
      const wanted: (readonly Term[])[] = [...new Set(together)].map((text) => [plain(text)]);
      if (below(4) === 0) wanted.push([plain(), plain()]);
      if (below(6) === 0) wanted.push([phrase("text", 2), plain()]);
      if (below(6) === 0) wanted.push([wordTerm("text", word(), "exact")]);
      if (below(6) === 0) wanted.push([plain("zzyzx")]);
      return { wanted, ...(below(5) === 0 ? dates() : {}) };
    },
  };
  const kinds: readonly (keyof Counts)[] = ["phrases", "dates", "excludes", "prefixes", "fields", "words"];
  return kinds.flatMap((kind) =>
    Array.from({ length: counts[kind] }, () => ({ kind, query: { ...NO_QUERY, ...make[kind]() } })),
  );
}

const wordTerm = (field: SearchField, text: string, how: "plain" | "exact" | "prefix"): Term => ({
  kind: "word",
  field,
  text,
  exact: how === "exact",
  prefix: how === "prefix",
});

/** Numbers from 0 up to 1, 1 left out. */
function xorshift(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state = (state ^ (state << 5)) >>> 0;
    return state / 4_294_967_296;
  };
}
