import { ar } from "./ar/table.ts";
import { type DayStyle, styledDates } from "./date-style.ts";
import { de } from "./de/table.ts";
import { primarySubtag, scriptIn, textDirection } from "./direction.ts";
import { en } from "./en/table.ts";
import { es } from "./es/table.ts";
import { withEnglish } from "./fallback.ts";
import { fr } from "./fr/table.ts";
import type { Table, Translation } from "./translation.ts";

/** All words of ours as the pages of an archive have them. */
export interface Words extends Table {
  /** The language that they are in (BCP 47): that of the archive where we have it, else English. */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
}

/** The languages that we have, by their primary subtag, and the script that each is written in. */
export const LANGUAGES: Readonly<Record<string, { readonly script: string; readonly table: Translation }>> = {
  ar: { script: "arab", table: ar },
  de: { script: "latn", table: de },
  en: { script: "latn", table: en },
  es: { script: "latn", table: es },
  fr: { script: "latn", table: fr },
};

/** The primary subtag of the language in which an archive of `language` is dressed: `es` for `es-MX`, `en` for `fi`. */
export function dressOf(language: string): string {
  const [primary, script] = [primarySubtag(language), scriptIn(language)];
  const ours = LANGUAGES[primary];
  return ours !== undefined && (script === null || script === ours.script) ? primary : "en";
}

const known = new Map<string, Words>();

/**
 * The words for the pages of an archive whose own language is `language` (BCP 47). A language that we do not have is
 * dressed in English, and `tag` says so: what a page claims to be in must be what its words are in.
 */
export function wordsFor(language: string, days: DayStyle = "long"): Words {
  const key = `${language} ${days}`;
  const words = known.get(key) ?? styled(made(language, true), days);
  known.set(key, words);
  return words;
}

function styled(words: Words, days: DayStyle): Words {
  if (days === "long") return words;
  return { ...words, dates: styledDates(words.dates, words.tag, days) };
}

/** The same for what is no page, where nothing can say that a word is English. */
export const plainWordsFor = (language: string): Words => made(language, false);

function made(language: string, marks: boolean): Words {
  const primary = dressOf(language);
  const tag = primary === primarySubtag(language) ? language : primary;
  const table = LANGUAGES[primary]?.table ?? en;
  return { ...withEnglish(table, en, marks), tag, direction: textDirection(tag) };
}

/** Words for where no archive is at hand. */
export const ENGLISH: Words = wordsFor("en");
