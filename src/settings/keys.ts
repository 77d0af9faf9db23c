import { DATE_STYLES } from "../words/date-style.ts";
import { readAccent } from "./accent.ts";
import { readBaseUrl } from "./base-url.ts";
import { readColumns } from "./columns.ts";
import { readEncoding } from "./encoding.ts";
import type { Key, LineKey } from "./key.ts";
import {
  readContact,
  readDay,
  readLanguage,
  readLine,
  readLines,
  readPath,
  readSwitch,
  readWord,
  readWords,
} from "./line-values.ts";
import { readMenu } from "./menu.ts";
import type { Settings } from "./settings.ts";

/** What the file of a logo, and of a style sheet, may be. */
const PICTURES = ["svg", "png", "jpg", "jpeg", "webp", "gif"] as const;

/** A setting that has no value without its line. */
const optional = <T>(takes: string, without: string, read: LineKey<T>["read"]): LineKey<T | null> => ({
  kind: "line",
  takes,
  without,
  standard: null,
  read,
});

/** What is there unless the setting says `false`. */
const shown = (key: string, without: string): LineKey<boolean> => ({
  kind: "line",
  takes: "`true` or `false`",
  without: "`true`",
  standard: true,
  read: readSwitch(key, without),
});

/** Every setting there is, in the order of the documentation: `docs/settings.md` has a row each (a test compares them). */
export const KEYS: { readonly [K in keyof Settings]: Key<Settings[K]> } = {
  title: {
    kind: "line",
    takes: "a text",
    without: "`Dateline archive`",
    standard: "Dateline archive",
    read: readLine,
  },
  publisher: optional("a text", "none named", readLine),
  description: optional("a text", "none", readLine),
  language: {
    kind: "line",
    takes: "a language tag (BCP 47)",
    without: "`en`",
    standard: "en",
    read: readLanguage,
  },
  rights: optional("a text", "none told", readLine),
  baseUrl: {
    ...optional("an `https:` or `http:` address", "the site names no host", readBaseUrl),
    rule: "settings-base-url",
  },
  contact: optional("an e-mail address, or a page's address", "no such line", readContact),
  accent: optional("a colour, or two", "Dateline's red", readAccent),
  logo: optional("a file beside `archive.md`", "the title in letters", readPath(PICTURES)),
  css: optional("a file beside `archive.md`", "Dateline's styles alone", readPath(["css"])),
  menu: {
    kind: "block",
    takes: "a list of names and addresses",
    without: "Dateline's entries alone",
    standard: [],
    read: readMenu,
  },
  footer: optional("Markdown", "nothing", readLines),
  front: optional("a day, `YYYY-MM-DD`", "the last full edition", readDay),
  dateStyle: {
    kind: "line",
    takes: "`long`, `iso` or `numeric`",
    without: "`long`",
    standard: "long",
    read: readWord(
      DATE_STYLES,
      "Write `dateStyle: long` for 14 November 2014, `iso` for 2014-11-14, or `numeric` for the figures in the order of the language.",
    ),
  },
  timeZoneNote: optional("a text", "nothing", readLine),
  search: shown("search", "a search"),
  data: shown("data", "its stories as data"),
  places: shown("places", "pages of places and countries"),
  threads: shown("threads", "storylines and related stories"),
  onThisDay: shown("onThisDay", "pages of the days of the year"),
  killed: {
    kind: "line",
    takes: "`keep` or `omit`",
    without: "`keep`",
    standard: "keep",
    read: readWord(
      ["keep", "omit"],
      "Write `killed: omit` to leave out the words of stories that their agency killed, or `killed: keep` to have them behind a notice.",
    ),
  },
  holdBack: {
    kind: "line",
    takes: "`rights`, `embargo`, or both",
    without: "nothing is held back",
    standard: [],
    read: readWords(
      ["rights", "embargo"],
      "Write `holdBack: rights` to keep back stories whose own rights forbid an archive, `holdBack: embargo` for those under an embargo, or `holdBack: rights, embargo`.",
    ),
  },
  encoding: {
    kind: "block",
    takes: "an encoding, or one a folder",
    without: "each file's bytes tell",
    standard: [],
    read: readEncoding,
  },
  dateOrder: optional(
    "`day-first` or `month-first`",
    "each folder's dates tell",
    readWord(
      ["day-first", "month-first"],
      "Write `day-first` (3 April is 03/04) or `month-first` (April 3 is 04/03).",
    ),
  ),
  columns: {
    kind: "block",
    takes: "fields and their columns",
    without: "the columns' names tell",
    standard: {},
    read: readColumns,
  },
};
