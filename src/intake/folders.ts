import { existsSync, realpathSync, statSync } from "node:fs";
import type { Media } from "../article.ts";
import { BuildError, InputFaults } from "../build-error.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { readSettings } from "../settings/read-settings.ts";
import type { SettingLines, Settings } from "../settings/settings.ts";
import { sha256 } from "../sha256.ts";
import { SETTINGS_FILE } from "./input.ts";
import { type OwnFile, type OwnFiles, readOwnFiles } from "./own-files.ts";
import { type OwnLink, renderOwn } from "./own-markup.ts";
import { type OwnPages, readOwnPages } from "./own-pages.ts";
import { findOwnTemplates, type OwnTemplates } from "./own-templates.ts";
import { readOwnText } from "./own-text.ts";

/** The input folder's real path. Throws a BuildError where there is none. */
export function inputFolder(input: string): string {
  if (!existsSync(input)) {
    throw new BuildError(`There is no folder ${input}. Name the one that holds the stories with --input.`);
  }
  if (!statSync(input).isDirectory()) {
    throw new BuildError(`${input} is a file. --input takes the folder that holds the stories.`);
  }
  return realpathSync(input);
}

/** The archive's own words on itself, and all that the operator put beside the stories. */
export interface Masthead {
  readonly settings: Settings;
  readonly lines: SettingLines;
  /** The about text and the foot's as HTML; null where there is none. */
  readonly about: string | null;
  readonly footer: string | null;
  /** The pictures of the about text, of the foot's, and of each page. */
  readonly media: {
    readonly about: readonly Media[];
    readonly footer: readonly Media[];
    readonly pages: OwnPages["media"];
  };
  readonly logo: OwnFiles["logo"];
  /** Address of the operator's style sheet. */
  readonly sheet: string | null;
  readonly files: readonly OwnFile[];
  readonly pages: OwnPages["pages"];
  readonly templates: OwnTemplates | null;
  /** What was left out of the operator's Markdown. */
  readonly findings: readonly Diagnostic[];
  /** All links in it to pages of the site. */
  readonly links: readonly OwnLink[];
  /** Paths in the input folder of files that are no stories. */
  readonly taken: ReadonlySet<string>;
  /** Names all of this. */
  readonly name: string;
}

/** Reads archive.md and what it names in `input`; `baseUrl` wins over the one there. Throws a BuildError that names every fault. */
export function readMasthead(input: string, baseUrl: string | null): Masthead {
  const text = readOwnText(input, SETTINGS_FILE);
  const reading = readSettings(text, SETTINGS_FILE);
  if (reading.settings === null) throw new InputFaults(reading.errors);
  const { lines } = reading;
  const settings = { ...reading.settings, baseUrl: baseUrl ?? reading.settings.baseUrl };
  const about = renderOwn(reading.about, SETTINGS_FILE, reading.aboutLine);
  const footer = renderOwn(settings.footer ?? "", SETTINGS_FILE, valueLine(text ?? "", lines.footer ?? 1));
  const { logo, sheet, files, taken } = readOwnFiles(input, settings, lines);
  const own = readOwnPages(input);
  const templates = findOwnTemplates(input);
  const words = { settings, lines, about: about.html, footer: footer.html, logo, sheet, pages: own.pages };
  return {
    ...words,
    media: { about: about.media, footer: footer.media, pages: own.media },
    files,
    templates,
    findings: [...about.findings, ...footer.findings, ...own.findings],
    links: [...about.links, ...footer.links, ...own.links],
    taken: new Set([...taken, ...own.taken, ...(templates?.taken ?? [])]),
    name: sha256(
      JSON.stringify([
        words,
        templates?.digest,
        ...files.map(({ path, content }) => [path, sha256(content)]),
      ]),
    ),
  };
}

/** The line on which the value of the key on `line` begins: that of a YAML block is the next one. */
function valueLine(text: string, line: number): number {
  const key = text.split(/\r\n?|\n/)[line - 1] ?? "";
  return /:[ \t]+[|>][-+0-9]*[ \t]*(?:#.*)?$/.test(key) ? line + 1 : line;
}
