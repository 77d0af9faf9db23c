import type { Diagnostic, Finding } from "../diagnostic.ts";
import type { Columns } from "../wire/columns/names.ts";
import type { DayOrder } from "../wire/dateline/day.ts";
import { readFrontMatter } from "../wire/formats/markdown/frontmatter.ts";
import { didYouMean } from "../wire/text/nearest.ts";
import { printable } from "../wire/text/printable.ts";
import { takeSetting } from "./block.ts";
import { encodingFor } from "./encoding.ts";
import { fault, type Key } from "./key.ts";
import { KEYS } from "./keys.ts";
import type { SettingLines, Settings } from "./settings.ts";

/** Settings and the about page's Markdown, or the faults of `archive.md`, each of severity `error`. */
export type SettingsReading =
  | {
      readonly settings: Settings;
      /** The line of the file on which each setting stands that it has. */
      readonly lines: SettingLines;
      /** Markdown; empty where there is none. */
      readonly about: string;
      /** Line of the file on which `about` begins. */
      readonly aboutLine: number;
      readonly errors: readonly [];
    }
  | { readonly settings: null; readonly errors: readonly Diagnostic[] };

/** What is said of each setting. */
const settingsBy = (said: <K extends keyof Settings>(name: K) => Settings[K]): Settings => ({
  title: said("title"),
  publisher: said("publisher"),
  description: said("description"),
  language: said("language"),
  rights: said("rights"),
  baseUrl: said("baseUrl"),
  contact: said("contact"),
  accent: said("accent"),
  logo: said("logo"),
  css: said("css"),
  menu: said("menu"),
  footer: said("footer"),
  front: said("front"),
  dateStyle: said("dateStyle"),
  timeZoneNote: said("timeZoneNote"),
  search: said("search"),
  data: said("data"),
  places: said("places"),
  threads: said("threads"),
  onThisDay: said("onThisDay"),
  killed: said("killed"),
  holdBack: said("holdBack"),
  encoding: said("encoding"),
  dateOrder: said("dateOrder"),
  columns: said("columns"),
});

export const DEFAULTS: Settings = settingsBy((name) => KEYS[name].standard);

/** The names of all settings, in the order of the documentation. */
const NAMES: readonly string[] = Object.keys(KEYS);

/**
 * Reads `archive.md`: settings in its front matter, the about page below it. `text` is null where there is no such
 * file. A key left out has its default; an unknown key or an unfit value is an error, for a misspelt setting that
 * is passed over in silence shows on every page.
 */
export function readSettings(text: string | null, path: string): SettingsReading {
  if (text === null) return { settings: DEFAULTS, lines: {}, about: "", aboutLine: 1, errors: [] };
  let rest = text;
  const blocks = new Map<string, { readonly block: string; readonly line: number }>();
  for (const [name, { kind }] of Object.entries(KEYS)) {
    if (kind === "line") continue;
    const taken = takeSetting(rest, name);
    rest = taken.rest;
    if (taken.block !== null) blocks.set(name, { block: taken.block, line: taken.line });
  }
  const { fields, body, bodyLine, errors } = readFrontMatter(rest);
  const findings: Finding[] = [...errors];
  const lines: Partial<Record<keyof Settings, number>> = {};
  const tell = (rule: Finding["rule"], message: string, line: number): void =>
    void findings.push(fault(rule, message, line));
  for (const [name, { line }] of fields) if (!NAMES.includes(name)) tell("settings-key", unknown(name), line);

  const said = <K extends keyof Settings>(name: K): Settings[K] => {
    const key: Key<Settings[K]> = KEYS[name];
    if (key.kind === "block") {
      const own = blocks.get(name);
      if (own === undefined) return key.standard;
      lines[name] = own.line;
      const { value, faults } = key.read(own.block, own.line);
      for (const { line, why } of faults) tell("settings-value", `\`${name}\` cannot be read. ${why}`, line);
      return value;
    }
    const field = fields.get(name);
    if (field === undefined) return key.standard;
    const { value, line } = field;
    lines[name] = line;
    const given = value === "" ? { why: blank(name, rest, line) } : key.read(value);
    if ("value" in given) return given.value;
    tell(value === "" ? "settings-value" : (key.rule ?? "settings-value"), given.why, line);
    return key.standard;
  };
  const settings = settingsBy(said);
  if (findings.length > 0)
    return {
      settings: null,
      errors: findings
        .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
        .map((finding) => ({ ...finding, path })),
    };
  return { settings, lines, about: body, aboutLine: bodyLine, errors: [] };
}

const unknown = (name: string): string =>
  `\`${printable(name)}\` is no setting.${didYouMean(name, NAMES)} Settings are: ${NAMES.join(", ")}. Mend or remove the line.`;

/** `accent: #005f73` says nothing to YAML. */
function blank(name: string, text: string, line: number): string {
  const [, comment] = /:\s*(#\S+)/.exec(text.split(/\r\n?|\n/)[line - 1] ?? "") ?? [];
  const advice =
    comment === undefined
      ? "Write one, or remove the line to have the default."
      : `What follows a \`#\` is a comment to YAML: write \`${name}: "${printable(comment)}"\`, in quotes.`;
  return `\`${name}\` has no value. ${advice}`;
}

/** How the file at a path in the input folder is to be read, as `archive.md` says. */
export function readOptions(
  { encoding: encodings, dateOrder, columns, language }: Settings,
  path: string,
): {
  readonly language: string;
  readonly encoding?: string;
  readonly dayOrder?: DayOrder;
  readonly columns?: Columns;
} {
  const encoding = encodingFor(encodings, path);
  return {
    language,
    ...(encoding === null ? {} : { encoding }),
    ...(dateOrder === null ? {} : { dayOrder: dateOrder }),
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
  };
}
