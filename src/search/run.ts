import type { Article } from "../article.ts";
import { familyKey, valueKey, wordKey } from "./keys.ts";
import type { SearchField } from "./query.ts";
import { openRunKeys } from "./run-keys.ts";
import { primarySubtag, type Stem } from "./stems.ts";
import { openTokens, type Tokens } from "./tokens.ts";
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
  /** Returns its room: all its words stand at places below that. */
  readonly add: (article: Article, facts: Facts) => number;
  /** How many stories there are of each language, by its primary subtag. */
  readonly languages: () => ReadonlyMap<string, number>;
  /**
   * The keys of these stories, sorted, with what belongs to each; see `run-reader.ts`. `stemOf` gives the stemmer of a
   * language.
   */
  readonly finish: (stemOf: (language: string) => Stem) => Uint8Array;
}

/** Between two paragraphs, so that no phrase runs from one into the next. */
const BREAK = 2;

/** What is said of a story's pictures, behind its text. */
export const pictureWords = (media: Article["media"]): readonly string[] =>
  media.flatMap(({ alt, caption }) => [alt, caption].filter((words) => words !== null));

/** Indexes stories numbered from 0. */
export function openRun(): RunWriter {
  const languages = new Map<string, number>();
  const fields = new Map<string, Readonly<Record<SearchField, Tokens>>>();
  const values = openTokens();
  let doc = -1;

  const add = (
    { headline, byline, paragraphs, media, language }: Article,
    { place, country }: Facts,
  ): number => {
    doc++;
    const subtag = primarySubtag(language);
    languages.set(subtag, (languages.get(subtag) ?? 0) + 1);
    const own = fields.get(subtag) ?? { text: openTokens(), headline: openTokens(), byline: openTokens() };
    fields.set(subtag, own);
    const putAll = (tokens: Tokens, text: string, from: number): number => {
      let at = from;
      eachWord(text, (word) => tokens.put(word, doc, at++));
      return at;
    };
    const given = headline.origin === "given" ? [headline.text] : [];
    let end = 0;
    for (const text of [...given, ...paragraphs, ...pictureWords(media)])
      end = putAll(own.text, text, end === 0 ? 0 : end + BREAK);
    const ends = [end, putAll(own.headline, headline.text, 0), putAll(own.byline, byline ?? "", 0)];
    values.put(valueKey("lang", subtag), doc, 0);
    if (place !== null) values.put(valueKey("place", place), doc, 0);
    if (country !== null) values.put(valueKey("country", country), doc, 0);
    return Math.max(1, ...ends);
  };

  const finish = (stemOf: (language: string) => Stem): Uint8Array => {
    const keys = openRunKeys();
    const lists = values.lists();
    for (const [value, number] of values.words()) keys.add(value, { key: value, lists, number });
    for (const [language, byField] of fields) {
      const stem = stemOf(language);
      const { text, headline, byline } = byField;
      const [numbers, inHeadlines] = [text.words(), headline.words()];
      const [lists, headlines] = [text.lists(), headline.lists()];
      for (const word of new Set([...numbers.keys(), ...inHeadlines.keys()]))
        keys.addWord(familyKey("text", stem(word), language), {
          key: wordKey("text", word),
          lists,
          number: numbers.get(word),
          headlines: { lists: headlines, number: inHeadlines.get(word) },
        });
      const bylines = byline.lists();
      for (const [word, number] of byline.words())
        keys.addWord(familyKey("byline", stem(word), language), {
          key: wordKey("byline", word),
          lists: bylines,
          number,
        });
    }
    return keys.write();
  };
  return { add, languages: () => languages, finish };
}
