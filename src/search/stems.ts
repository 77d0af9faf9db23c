/** The stem of a folded word. */
export type Stem = (word: string) => string;

/** A word of figures, or of a script without spaces, has no forms. */
export const hasForms = (word: string): boolean => /^\p{L}+$/u.test(word) && word.length > 2;

type Module = () => Promise<{ readonly stemmer: Stem }>;

/** The stemmers there are, by the primary subtag of the language. */
const MODULES: Readonly<Record<string, Module>> = {
  ar: () => import("@orama/stemmers/arabic"),
  bg: () => import("@orama/stemmers/bulgarian"),
  da: () => import("@orama/stemmers/danish"),
  de: () => import("@orama/stemmers/german"),
  el: () => import("@orama/stemmers/greek"),
  en: () => import("@orama/stemmers/english"),
  es: () => import("@orama/stemmers/spanish"),
  fi: () => import("@orama/stemmers/finnish"),
  fr: () => import("@orama/stemmers/french"),
  ga: () => import("@orama/stemmers/irish"),
  hu: () => import("@orama/stemmers/hungarian"),
  hy: () => import("@orama/stemmers/armenian"),
  id: () => import("@orama/stemmers/indonesian"),
  it: () => import("@orama/stemmers/italian"),
  lt: () => import("@orama/stemmers/lithuanian"),
  ne: () => import("@orama/stemmers/nepali"),
  nl: () => import("@orama/stemmers/dutch"),
  no: () => import("@orama/stemmers/norwegian"),
  pt: () => import("@orama/stemmers/portuguese"),
  ro: () => import("@orama/stemmers/romanian"),
  ru: () => import("@orama/stemmers/russian"),
  sr: () => import("@orama/stemmers/serbian"),
  sv: () => import("@orama/stemmers/swedish"),
  ta: () => import("@orama/stemmers/tamil"),
  tr: () => import("@orama/stemmers/turkish"),
};

/** The stemmer of a language; what leaves words as they are where there is none. */
export async function stemmerOf(language: string): Promise<Stem> {
  const module = await MODULES[primarySubtag(language)]?.();
  if (module === undefined) return (word) => word;
  return (word) => (hasForms(word) ? module.stemmer(word) : word);
}

/** `en` of `en-GB`. */
export const primarySubtag = (language: string): string => language.split("-")[0]?.toLowerCase() ?? "";
