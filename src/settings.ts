import type { Diagnostic, Finding, Rule } from "./diagnostic.ts";
import { readFrontMatter } from "./wire/formats/markdown/frontmatter.ts";
import type { Field } from "./wire/formats/markdown/values.ts";
import { languageTag } from "./wire/language/tag.ts";
import { printable } from "./wire/text/printable.ts";

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
};

const KEYS = ["title", "publisher", "description", "language", "rights", "baseUrl"] as const;
type Key = (typeof KEYS)[number];

/**
 * Reads `archive.md`: settings in its front matter, the about page below it. `text` is null where there is no such
 * file. A key left out has its default; an unknown key or an unfit value is an error, for a misspelt setting that
 * is passed over in silence shows on every page.
 */
export function readSettings(text: string | null, path: string): SettingsReading {
  if (text === null) return { settings: DEFAULTS, about: "", aboutLine: 1, errors: [] };
  const { fields, body, bodyLine, errors } = readFrontMatter(text);
  const base = fields.get("baseUrl");
  const language = fields.get("language");
  const baseUrl = base === undefined ? null : normaliseBaseUrl(base.value);
  const tag = language === undefined ? DEFAULTS.language : languageTag(language.value);
  const findings: readonly Finding[] = [
    ...errors,
    ...unknownKeys(fields),
    ...[...fields].filter(([, { value }]) => value === "").map(blank),
    ...(base !== undefined && base.value !== "" && baseUrl === null ? [badBaseUrl(base)] : []),
    ...(language !== undefined && language.value !== "" && tag === null ? [badLanguage(language)] : []),
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
        `\`${printable(key)}\` is no setting. Settings are: ${KEYS.join(", ")}. Mend or remove the line.`,
        line,
      ),
    );
}

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

function fault(rule: Rule, message: string, line: number): Finding {
  return { rule, severity: "error", message, line };
}
