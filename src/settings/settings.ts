import type { Diagnostic, Finding } from "../diagnostic.ts";
import type { Columns } from "../wire/columns/names.ts";
import type { DayOrder } from "../wire/dateline/day.ts";
import { readFrontMatter } from "../wire/formats/markdown/frontmatter.ts";
import type { Field } from "../wire/formats/markdown/values.ts";
import { languageTag } from "../wire/language/tag.ts";
import { printable } from "../wire/text/printable.ts";
import { choiceFaults, HELD_BACK, type HoldBack, wordsOf } from "./choices.ts";
import { readColumnsSetting } from "./columns.ts";
import { encodingFor, type Fault, type FolderEncoding, readEncodingSetting } from "./encoding.ts";
import { fault } from "./fault.ts";

/** What the archive says of itself. Null where `archive.md` says nothing. */
export interface Settings {
  readonly title: string;
  readonly publisher: string | null;
  readonly description: string | null;
  /** BCP 47, of the archive's own words. */
  readonly language: string;
  readonly rights: string | null;
  /** Absolute, ending in `/`: where the site will stand. Null: nothing in the site may name its own host. */
  readonly baseUrl: string | null;
  /** What files of a folder are encoded in; empty where each is to be told by its bytes. See `encodingFor`. */
  readonly encodings: readonly FolderEncoding[];
  /** Which comes first where a day is written in figures alone (`03/04/1989`); null where its folder is to tell. */
  readonly dateOrder: DayOrder | null;
  /** Which columns of tables are which fields; empty where their names are to tell. */
  readonly columns: Columns;
  /** Whether the site has a search. */
  readonly search: boolean;
  /** Whether the site has its stories as data to download. */
  readonly data: boolean;
  /** Which stories are not published: those whose own rights forbid it, those sent under an embargo. */
  readonly holdBack: readonly HoldBack[];
  /** Whether the words of a story that its agency killed stand behind a notice or are left out. */
  readonly killed: "keep" | "omit";
}

/** Settings and the about page's Markdown, or the faults of `archive.md`, each of severity `error`. */
export type SettingsReading =
  | {
      readonly settings: Settings;
      /** Markdown; empty where there is none. */
      readonly about: string;
      /** Line of the file on which `about` begins. */
      readonly aboutLine: number;
      readonly errors: readonly [];
    }
  | { readonly settings: null; readonly errors: readonly Diagnostic[] };

export const DEFAULTS: Settings = {
  title: "Dateline archive",
  publisher: null,
  description: null,
  language: "en",
  rights: null,
  baseUrl: null,
  encodings: [],
  dateOrder: null,
  columns: {},
  search: true,
  data: true,
  holdBack: [],
  killed: "keep",
};

const KEYS = [
  "title",
  "publisher",
  "description",
  "language",
  "rights",
  "baseUrl",
  "dateOrder",
  "search",
  "data",
  "holdBack",
  "killed",
] as const;
const ORDERS: readonly DayOrder[] = ["day-first", "month-first"];
const NAMES = [...KEYS, "encoding", "columns"].join(", ");
type Key = (typeof KEYS)[number];

/**
 * Reads `archive.md`: settings in its front matter, the about page below it. `text` is null where there is no such
 * file. A key left out has its default; an unknown key or an unfit value is an error, for a misspelt setting that
 * is passed over in silence shows on every page.
 */
export function readSettings(text: string | null, path: string): SettingsReading {
  if (text === null) return { settings: DEFAULTS, about: "", aboutLine: 1, errors: [] };
  const encoding = readEncodingSetting(text);
  const { columns, faults, rest } = readColumnsSetting(encoding.rest);
  const { fields, body, bodyLine, errors } = readFrontMatter(rest);
  const base = fields.get("baseUrl");
  const language = fields.get("language");
  const baseUrl = base === undefined ? null : normaliseBaseUrl(base.value);
  const tag = language === undefined ? DEFAULTS.language : languageTag(language.value);
  const order = fields.get("dateOrder");
  const dateOrder = ORDERS.find((each) => each === order?.value.trim()) ?? null;
  const findings: readonly Finding[] = [
    ...errors,
    ...encoding.faults.map((each) => unreadable("encoding", each)),
    ...faults.map((each) => unreadable("columns", each)),
    ...unknownKeys(fields),
    ...[...fields].filter(([, { value }]) => value === "").map(blank),
    ...(base !== undefined && base.value !== "" && baseUrl === null ? [badBaseUrl(base)] : []),
    ...(language !== undefined && language.value !== "" && tag === null ? [badLanguage(language)] : []),
    ...(order !== undefined && order.value !== "" && dateOrder === null ? [badOrder(order)] : []),
    ...choiceFaults(fields),
  ];
  if (findings.length > 0)
    return { settings: null, errors: findings.map((finding) => ({ ...finding, path })) };
  const value = (key: Key) => fields.get(key)?.value.split(/\s+/).join(" ") ?? null;
  const settings: Settings = {
    title: value("title") ?? DEFAULTS.title,
    publisher: value("publisher"),
    description: value("description"),
    language: tag ?? DEFAULTS.language,
    rights: value("rights"),
    baseUrl,
    encodings: encoding.encodings,
    dateOrder,
    columns,
    search: fields.get("search")?.value.trim() !== "false",
    data: fields.get("data")?.value.trim() !== "false",
    holdBack: HELD_BACK.filter((each) => wordsOf(fields.get("holdBack")).includes(each)),
    killed: fields.get("killed")?.value.trim() === "omit" ? "omit" : DEFAULTS.killed,
  };
  return { settings, about: body, aboutLine: bodyLine, errors: [] };
}

/**
 * A base URL in its normal form, ending in `/`: absolute, http or https, without user, query or fragment (what is
 * appended to it must stay an address below it). Null where the text is none.
 */
export function normaliseBaseUrl(text: string): string | null {
  const trimmed = text.trim();
  // `URL` would also take `https:example.org`, and forgive blanks and backslashes.
  if (!/^https?:\/\/[^\s/\\?#][^\s\\?#]*$/i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const { protocol, username, password, host, pathname } = new URL(trimmed);
  if (username !== "" || password !== "") return null;
  return `${protocol}//${host}${pathname.endsWith("/") ? pathname : `${pathname}/`}`;
}

function unknownKeys(fields: ReadonlyMap<string, Field>): readonly Finding[] {
  const known: readonly string[] = KEYS;
  return [...fields]
    .filter(([key]) => !known.includes(key))
    .map(([key, { line }]) =>
      fault(
        "settings-key",
        `\`${printable(key)}\` is no setting. Settings are: ${NAMES}. Mend or remove the line.`,
        line,
      ),
    );
}

const unreadable = (name: string, { line, why }: Fault): Finding =>
  fault("settings-value", `\`${name}\` cannot be read. ${why}`, line);

function blank([key, { line }]: readonly [string, Field]): Finding {
  return fault(
    "settings-value",
    `\`${printable(key)}\` has no value. Write one, or remove the line to have the default.`,
    line,
  );
}

function badBaseUrl({ value, line }: Field): Finding {
  const message = `\`${printable(value)}\` is no base URL. Write the full address at which the site will stand, such as \`baseUrl: https://example.org/news/\`, with neither \`?\` nor \`#\`.`;
  return fault("settings-base-url", message, line);
}

function badLanguage({ value, line }: Field): Finding {
  const message = `\`${printable(value)}\` is no language tag (BCP 47). Write one such as \`en\`, \`fr\` or \`pt-BR\`.`;
  return fault("settings-value", message, line);
}

function badOrder({ value, line }: Field): Finding {
  const message = `\`${printable(value)}\` is no order of dates. Write \`day-first\` (3 April is 03/04) or \`month-first\` (April 3 is 04/03).`;
  return fault("settings-value", message, line);
}

/** How the file at a path in the input folder is to be read, as `archive.md` says. */
export function readOptions(
  { encodings, dateOrder, columns, language }: Settings,
  path: string,
): {
  readonly language: string;
  readonly encoding?: string;
  readonly dayOrder?: DayOrder;
  readonly columns?: Columns;
} {
  const encoding = encodingFor({ encodings }, path);
  return {
    language,
    ...(encoding === null ? {} : { encoding }),
    ...(dateOrder === null ? {} : { dayOrder: dateOrder }),
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
  };
}
