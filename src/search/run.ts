import type { Article } from "../article.ts";
import { type ByteWriter, writeBytes } from "./bytes.ts";
import { levelOf, weightOf } from "./impact.ts";
import { familyKey, valueKey, wordKey } from "./keys.ts";
import type { SearchField } from "./query.ts";
import { primarySubtag, type Stem } from "./stems.ts";
import { eachWord } from "./words.ts";

/** What else one may ask of a story, besides its words. */
export interface Facts {
  /** The words of its place, folded, with single spaces; null where it has none. */
  readonly place: string | null;
  /** ISO 3166-1 alpha-2, small letters. */
  readonly country: string | null;
}

/** Takes stories one after the other, in the order of their numbers. */
export interface RunWriter {
  readonly add: (article: Article, facts: Facts) => void;
  /** How many stories there are of each language, by its primary subtag. */
  readonly languages: () => ReadonlyMap<string, number>;
  /**
   * The keys of these stories, sorted, with what belongs to each; see `run-reader.ts`. `stemOf` gives the stemmer of a
   * language.
   */
  readonly finish: (stemOf: (language: string) => Stem) => Uint8Array;
}

/** The stories of one word. */
interface Postings {
  /** From each story to the next; the first from -1. */
  readonly gaps: ByteWriter;
  /** How much it weighs in each. */
  readonly levels: ByteWriter;
  /** Where it stands in each: steps from one place to the next, the first from -1; 0 ends a story. */
  readonly places: ByteWriter;
  stories: number;
  first: number;
  last: number;
  // Of the story at hand.
  lede: number;
  body: number;
  at: number;
  firstAt: number;
}

/** Words of one field in one language. */
type Table = Map<string, Postings>;

const FIELDS = ["text", "headline", "byline"] as const;

/** Between two paragraphs, so that no phrase runs from one into the next. */
const BREAK = 2;

/** Indexes stories numbered from 0. */
export function openRun(): RunWriter {
  const tables = new Map<string, Readonly<Record<SearchField, Table>>>();
  const values: Table = new Map();
  const languages = new Map<string, number>();
  let doc = -1;
  let touched: Postings[] = [];

  const put = (table: Table, word: string, at: number, inLede: boolean): void => {
    let one = table.get(word);
    if (one === undefined) {
      one = emptyPostings();
      table.set(word, one);
    }
    if (one.last !== doc) {
      one.gaps.number(doc - one.last);
      if (one.first === -1) one.first = doc;
      one.last = doc;
      one.stories++;
      one.lede = 0;
      one.body = 0;
      one.at = -1;
      one.firstAt = at;
      touched.push(one);
    }
    if (inLede) one.lede++;
    else one.body++;
    one.places.number(at - one.at);
    one.at = at;
  };
  /** Puts all words of a text; gives the place behind the last. */
  const putAll = (table: Table, text: string, from: number, inLede: boolean): number => {
    let at = from;
    eachWord(text, (word) => put(table, word, at++, inLede));
    return at;
  };
  /** Ends the words of a field of the story at hand. */
  const end = (ledeWords: number, bodyWords: number): void => {
    for (const one of touched) {
      const { lede, body, firstAt } = one;
      one.levels.byte(levelOf(weightOf({ lede, body, first: firstAt, ledeWords, bodyWords })));
      one.places.byte(0);
    }
    touched = [];
  };

  const add = ({ headline, byline, paragraphs, language }: Article, { place, country }: Facts): void => {
    doc++;
    const subtag = primarySubtag(language);
    const table = tables.get(subtag) ?? { text: new Map(), headline: new Map(), byline: new Map() };
    tables.set(subtag, table);
    languages.set(subtag, (languages.get(subtag) ?? 0) + 1);
    const [first = "", ...rest] = paragraphs;
    const given = headline.origin === "given" ? putAll(table.text, headline.text, 0, true) : 0;
    const lede = putAll(table.text, first, given === 0 ? 0 : given + BREAK, true);
    let at = lede;
    for (const paragraph of rest) at = putAll(table.text, paragraph, at + BREAK, false);
    end(lede, at - lede);
    end(putAll(table.headline, headline.text, 0, true), 0);
    if (byline !== null) end(putAll(table.byline, byline, 0, true), 0);
    put(values, valueKey("lang", subtag), 0, true);
    if (place !== null) put(values, valueKey("place", place), 0, true);
    if (country !== null) put(values, valueKey("country", country), 0, true);
    end(1, 0);
  };

  const finish = (stemOf: (language: string) => Stem): Uint8Array => {
    /** The families of each word, and the words of each family. */
    const families = new Map<string, Set<string>>();
    const members = new Map<string, (readonly [word: string, postings: Postings])[]>();
    const join = (family: string, word: string, postings: Postings): void => {
      const others = members.get(family);
      if (others) others.push([word, postings]);
      else members.set(family, [[word, postings]]);
    };
    for (const [language, byField] of tables) {
      const stem = stemOf(language);
      for (const field of FIELDS)
        for (const [word, postings] of byField[field]) {
          const family = familyKey(field, stem(word), language);
          const key = wordKey(field, word);
          families.set(key, (families.get(key) ?? new Set()).add(family));
          join(family, key, postings);
        }
    }
    for (const [value, postings] of values) join(value, value, postings);
    return written(families, members);
  };
  return { add, languages: () => languages, finish };
}

/** A family is told from a word by its slash. */
function written(
  families: ReadonlyMap<string, ReadonlySet<string>>,
  members: ReadonlyMap<string, readonly (readonly [word: string, postings: Postings])[]>,
): Uint8Array {
  const out = writeBytes(1 << 20);
  for (const key of [...families.keys(), ...members.keys()].sort()) {
    out.text(key);
    const names = families.get(key);
    if (names !== undefined) {
      out.number(names.size);
      for (const name of [...names].sort()) out.text(name);
      continue;
    }
    const words = [...(members.get(key) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    out.number(words.length);
    for (const [word, { stories, first, last, gaps, levels, places }] of words) {
      out.text(word);
      out.number(stories);
      out.number(first);
      out.number(last);
      for (const part of [gaps, levels, places]) {
        out.number(part.length());
        out.bytes(part.take());
      }
    }
  }
  return out.take();
}

const emptyPostings = (): Postings => ({
  gaps: writeBytes(4),
  levels: writeBytes(4),
  places: writeBytes(8),
  stories: 0,
  first: -1,
  last: -1,
  lede: 0,
  body: 0,
  at: -1,
  firstAt: 0,
});
