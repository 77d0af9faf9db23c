import type { Article } from "../article.ts";
import { levelOf, weightOf } from "./impact.ts";
import { familyKey, valueKey, wordKey } from "./keys.ts";
import type { SearchField } from "./query.ts";
import { openRunKeys } from "./run-keys.ts";
import { primarySubtag, type Stem } from "./stems.ts";
import { type LevelOf, openTokens, type Tokens } from "./tokens.ts";
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

const FIELDS = ["text", "headline", "byline"] as const;

/** Between two paragraphs, so that no phrase runs from one into the next. */
const BREAK = 2;

/** The lengths of a story's lede and body, in words, for each field; and where its lede ends. */
interface Lengths {
  readonly lede: number;
  readonly body: number;
}

/** What is said of a story's pictures, behind its text. */
export const pictureWords = (media: Article["media"]): readonly string[] =>
  media.flatMap(({ alt, caption }) => [alt, caption].filter((words) => words !== null));

/** Indexes stories numbered from 0. */
export function openRun(): RunWriter {
  const languages = new Map<string, number>();
  const fields = new Map<string, Readonly<Record<SearchField, Tokens>>>();
  const values = openTokens();
  const lengths: Lengths[] = [];
  let doc = -1;

  const add = (
    { headline, byline, paragraphs, media, language }: Article,
    { place, country }: Facts,
  ): void => {
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
    const [first = "", ...rest] = paragraphs;
    const given = headline.origin === "given" ? putAll(own.text, headline.text, 0) : 0;
    const lede = putAll(own.text, first, given === 0 ? 0 : given + BREAK);
    let at = lede;
    for (const paragraph of [...rest, ...pictureWords(media)]) at = putAll(own.text, paragraph, at + BREAK);
    lengths.push({ lede, body: at - lede });
    putAll(own.headline, headline.text, 0);
    if (byline !== null) putAll(own.byline, byline, 0);
    values.put(valueKey("lang", subtag), doc, 0);
    if (place !== null) values.put(valueKey("place", place), doc, 0);
    if (country !== null) values.put(valueKey("country", country), doc, 0);
  };

  const finish = (stemOf: (language: string) => Stem): Uint8Array => {
    const keys = openRunKeys();
    const lists = values.lists();
    for (const [value, number] of values.words())
      keys.add(value, { key: value, lists, number, levelOf: NO_LEVEL });
    for (const [language, byField] of fields) {
      const stem = stemOf(language);
      for (const field of FIELDS) {
        const lists = byField[field].lists();
        const levelOf = field === "text" ? levels(lengths) : NO_LEVEL;
        for (const [word, number] of byField[field].words()) {
          const member = { key: wordKey(field, word), lists, number, levelOf };
          keys.addWord(familyKey(field, stem(word), language), member);
        }
      }
    }
    return keys.write();
  };
  return { add, languages: () => languages, finish };
}

const NO_LEVEL: LevelOf = () => 0;

/** How much a word weighs that stands at these places of a story. */
const levels =
  (lengths: readonly Lengths[]) =>
  (doc: number, places: Uint32Array): number => {
    const { lede: ledeWords, body: bodyWords } = lengths[doc] ?? { lede: 0, body: 0 };
    let lede = 0;
    while (lede < places.length && (places[lede] ?? 0) < ledeWords) lede++;
    const body = places.length - lede;
    return levelOf(weightOf({ lede, body, first: places[0] ?? 0, ledeWords, bodyWords }));
  };
