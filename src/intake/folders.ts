import { existsSync, lstatSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Media } from "../article.ts";
import { BuildError } from "../build-error.ts";
import { formatDiagnostic } from "../diagnostic.ts";
import { readSettings, type Settings } from "../settings/settings.ts";
import { decode } from "../wire/encoding/decode.ts";
import { renderMarkup } from "../wire/formats/markdown/markup.ts";
import { readNamed, SETTINGS_FILE } from "./input.ts";

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

/** The archive's own words on itself: its settings, and its about text as HTML, null where there is none. */
export interface Masthead {
  readonly settings: Settings;
  readonly about: string | null;
  /** The pictures of that text. */
  readonly aboutMedia: readonly Media[];
}

/** Reads archive.md in `input`; `baseUrl` wins over the one there. Throws a BuildError that names every fault. */
export function readMasthead(input: string, baseUrl: string | null): Masthead {
  const reading = readSettings(readOwnText(input, SETTINGS_FILE), SETTINGS_FILE);
  if (reading.settings === null) throw new BuildError(reading.errors.map(formatDiagnostic).join("\n"));
  const settings = { ...reading.settings, baseUrl: baseUrl ?? reading.settings.baseUrl };
  if (reading.about.trim() === "") return { settings, about: null, aboutMedia: [] };
  const { html, media } = renderMarkup(reading.about, reading.aboutLine);
  return { settings, about: html(), aboutMedia: media };
}

/**
 * The text of a file that the operator wrote, such as archive.md; null where there is none, or nothing in it. Read with the
 * care that stories are.
 */
export function readOwnText(input: string, name: string): string | null {
  const path = join(input, name);
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there || there.isDirectory()) return null;
  const [file] = readNamed(path);
  if (!file) return null;
  const { text, findings } =
    "finding" in file ? { text: null, findings: [file.finding] } : decode(file.bytes);
  const faults = findings.filter(({ severity, rule }) => severity === "error" && rule !== "empty");
  if (faults.length === 0) return text;
  throw new BuildError(faults.map((fault) => formatDiagnostic({ ...fault, path: name })).join("\n"));
}
