import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { formatDiagnostic } from "../diagnostic.ts";
import { readSettings, type Settings } from "../settings.ts";
import { decode } from "../wire/decode.ts";
import { renderMarkup } from "../wire/markup.ts";
import { BuildError } from "./build-error.ts";
import { SETTINGS_FILE } from "./input.ts";

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

/** The output folder's real path; it need not be there yet. Throws a BuildError where no site can go. */
export function outputFolder(output: string, input: string): string {
  const folder = existsSync(output) ? realpathSync(output) : resolve(output);
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new BuildError(`${output} is a file. --output takes a folder.`);
  }
  if (inside(folder, input) || inside(input, folder)) {
    throw new BuildError(
      `The input ${input} and the output ${folder} lie in one another: the site would be read as stories, or written among them. Choose another --output.`,
    );
  }
  return folder;
}

const inside = (folder: string, other: string): boolean => `${other}${sep}`.startsWith(`${folder}${sep}`);

/** The archive's own words on itself: its settings, and its about text as HTML, null where there is none. */
export interface Masthead {
  readonly settings: Settings;
  readonly about: string | null;
}

/** Reads archive.md in `input`; `baseUrl` wins over the one there. Throws a BuildError that names every fault. */
export function readMasthead(input: string, baseUrl: string | null): Masthead {
  const path = join(input, SETTINGS_FILE);
  const decoded = existsSync(path) ? decode(readFileSync(path)) : null;
  const reading = readSettings(decoded?.text ?? null, SETTINGS_FILE);
  if (reading.settings === null) throw new BuildError(reading.errors.map(formatDiagnostic).join("\n"));
  const settings = { ...reading.settings, baseUrl: baseUrl ?? reading.settings.baseUrl };
  return {
    settings,
    about: reading.about.trim() === "" ? null : renderMarkup(reading.about, reading.aboutLine).html,
  };
}
