import type { SearchField } from "./query.ts";

/**
 * The index is one sorted list of keys. A word of a field stands there as it is, `tbanks`, and tells its family, of which
 * there may be one a language: `tbank/en`. The family has the words that belong to it and the stories of each. Places,
 * countries and languages are families of one.
 */
export const wordKey = (field: SearchField, word: string): string => FIELDS[field] + word;

/** The family of all words with one stem, in one language. No word holds a slash. */
export const familyKey = (field: SearchField, stem: string, language: string): string =>
  `${FIELDS[field]}${stem}/${language}`;

/** Whether a key is of a family or a value, and none of a word. */
export const isFamily = (key: string): boolean => key.includes("/");

const FIELDS: Readonly<Record<SearchField, string>> = { text: "t", headline: "h", byline: "b" };

/** The stories of a place (its words, folded), a country (its code), a language (its subtag). */
export const valueKey = (kind: "place" | "country" | "lang", value: string): string =>
  `${VALUES[kind]}${value}/`;

const VALUES = { place: "p", country: "c", lang: "l" } as const;

/**
 * The key under which a key stands: nearly every word of a headline stands in the story's text too, so that the text's
 * words tell of both.
 */
export const storedKey = (key: string): string =>
  key.startsWith(FIELDS.headline) ? FIELDS.text + key.slice(1) : key;

/** A key as it stands, of the field of another. */
export const asField = (stored: string, key: string): string => key.charAt(0) + stored.slice(1);

/** Whether a key is of headlines. */
export const isOfHeadlines = (key: string): boolean => key.startsWith(FIELDS.headline);

/** Whether a word weighs more in one story than in another: of a byline and a value it does not. */
export const hasLevels = (key: string): boolean => storedKey(key).startsWith(FIELDS.text);

/** Whether it is told where in a story a word stands. */
export const hasPlaces = (key: string): boolean =>
  Object.values(FIELDS).some((field) => key.startsWith(field));
