/** The stem of a folded word. */
export type Stem = (word: string) => string;

/** A word of figures, or of a script without spaces, has no forms. */
export const hasForms = (word: string): boolean => /^\p{L}+$/u.test(word) && word.length > 2;

/** The languages that have a stemmer, by their primary subtag: all that a browser needs to know. */
export const STEMMED = [
  "ar",
  "bg",
  "da",
  "de",
  "el",
  "en",
  "es",
  "fi",
  "fr",
  "ga",
  "hu",
  "hy",
  "id",
  "it",
  "lt",
  "ne",
  "nl",
  "no",
  "pt",
  "ro",
  "ru",
  "sr",
  "sv",
  "ta",
  "tr",
] as const;

/** The module of each. */
const MODULES: Readonly<Record<(typeof STEMMED)[number], string>> = {
  ar: "arabic",
  bg: "bulgarian",
  da: "danish",
  de: "german",
  el: "greek",
  en: "english",
  es: "spanish",
  fi: "finnish",
  fr: "french",
  ga: "irish",
  hu: "hungarian",
  hy: "armenian",
  id: "indonesian",
  it: "italian",
  lt: "lithuanian",
  ne: "nepali",
  nl: "dutch",
  no: "norwegian",
  pt: "portuguese",
  ro: "romanian",
  ru: "russian",
  sr: "serbian",
  sv: "swedish",
  ta: "tamil",
  tr: "turkish",
};

export const hasStemmer = (subtag: string): subtag is (typeof STEMMED)[number] =>
  STEMMED.some((each) => each === subtag);

/** The name of the module of a language's stemmer; null where there is none. */
export const stemmerModule = (subtag: string): string | null => (hasStemmer(subtag) ? MODULES[subtag] : null);

/** The stemmer of a language; what leaves words as they are where there is none. */
export async function stemmerOf(language: string): Promise<Stem> {
  const name = stemmerModule(primarySubtag(language));
  if (name === null) return (word) => word;
  const { stemmer }: { readonly stemmer: Stem } = await import(/* @vite-ignore */ `@orama/stemmers/${name}`);
  return stemming(stemmer);
}

/** A stemmer for words with forms, which leaves all others as they are. */
export const stemming =
  (stemmer: Stem): Stem =>
  (word) =>
    hasForms(word) ? stemmer(word) : word;

/** `en` of `en-GB`. */
export const primarySubtag = (language: string): string => language.split("-")[0]?.toLowerCase() ?? "";
