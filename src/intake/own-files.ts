import { lstatSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { InputFaults, reason } from "../build-error.ts";
import type { Diagnostic, Rule } from "../diagnostic.ts";
import { accentSheet } from "../settings/accent.ts";
import { LARGEST_LOGO, readPicture } from "../settings/logo.ts";
import type { SettingLines, Settings } from "../settings/settings.ts";
import { readSheet } from "../settings/sheet.ts";
import { printable } from "../wire/text/printable.ts";
import { SETTINGS_FILE } from "./input.ts";
import { readOwnText } from "./own-text.ts";

/** A file of the operator's that the site has too. */
export interface OwnFile {
  /** Where it stands in the site. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What `archive.md` names that lies beside it, checked. */
export interface OwnFiles {
  readonly logo: { readonly url: string; readonly width: number; readonly height: number } | null;
  /** Address of the sheet with the accent and the operator's own styles; null where there are none. */
  readonly sheet: string | null;
  readonly files: readonly OwnFile[];
  /** Paths in the input folder of what is no story, since a setting names it. */
  readonly taken: readonly string[];
}

/** What a style sheet may show: fonts and pictures, by the ends of their names. */
const SHEET_FILES = /\.(?:woff2?|png|jpe?g|webp|gif|svg)$/i;
const FONT = /\.woff2?$/i;
const LARGEST_SHEET = 256 * 1024;
const LARGEST_FILE = 1024 * 1024;
const SHEET_PATH = "assets/own.css";

/** Reads the logo and the style sheet that the settings name, and what the sheet refers to. Throws a BuildError that names every fault. */
export function readOwnFiles(input: string, settings: Settings, lines: SettingLines): OwnFiles {
  const faults: Diagnostic[] = [];
  const tell: Tell = (rule, path, line, message) =>
    void faults.push({ rule, severity: "error", path, line, message });
  const logo = settings.logo === null ? null : readLogo(input, settings.logo, lines.logo ?? 1, tell);
  const own = settings.css === null ? null : readOwnSheet(input, settings.css, lines.css ?? 1, tell);
  if (faults.length > 0) throw new InputFaults(faults);
  const accent = settings.accent === null ? "" : accentSheet(settings.accent);
  const css = accent + (own?.css ?? "");
  const files = [
    ...(logo === null ? [] : [logo.file]),
    ...(css === "" ? [] : [{ path: SHEET_PATH, content: css }]),
    ...(own?.files ?? []),
  ];
  return {
    logo: logo === null ? null : { url: `/${logo.file.path}`, width: logo.width, height: logo.height },
    sheet: css === "" ? null : `/${SHEET_PATH}`,
    files,
    taken: [settings.logo, settings.css, ...(own?.taken ?? [])].filter((path) => path !== null),
  };
}

type Tell = (rule: Rule, path: string, line: number | null, message: string) => void;

function readLogo(input: string, path: string, line: number, tell: Tell) {
  const wrong = (why: string): null => {
    tell("settings-logo", SETTINGS_FILE, line, `The logo \`${printable(path)}\` cannot be taken. ${why}`);
    return null;
  };
  const read = readSmall(input, path, LARGEST_LOGO);
  if ("why" in read) return wrong(read.why);
  const said = readPicture(read.bytes);
  if ("why" in said) return wrong(said.why);
  const { type, width, height } = said.value;
  if (endingOf(path) !== type) return wrong(`Its bytes are those of \`.${type}\`. Call it by that name.`);
  return { file: { path: `assets/logo.${type}`, content: read.bytes }, width, height };
}

const endingOf = (path: string): string =>
  (/[^.]*$/.exec(path.toLowerCase())?.[0] ?? "").replace("jpeg", "jpg");

function readOwnSheet(input: string, path: string, line: number, tell: Tell) {
  const read = readSmall(input, path, LARGEST_SHEET);
  if ("why" in read) {
    tell(
      "settings-css",
      SETTINGS_FILE,
      line,
      `The style sheet \`${printable(path)}\` cannot be taken. ${read.why}`,
    );
    return null;
  }
  const sheet = readSheet(readOwnText(input, path) ?? "");
  for (const { line: at, why } of sheet.faults) tell("settings-css", path, at, why);
  const files = sheet.files.flatMap((name) => {
    const there = posix.join(posix.dirname(path), decoded(name));
    const found =
      SHEET_FILES.test(there) && /^[\w][\w ./-]*$/.test(there)
        ? readSmall(input, there, LARGEST_FILE)
        : {
            why: "Fonts (WOFF2, WOFF) and pictures that lie beside `archive.md` are taken, with names of letters, digits, blanks, dots and hyphens.",
          };
    const why = "why" in found ? found.why : faultOf(there, found.bytes);
    if (why !== null) tell("settings-css", path, null, `\`${printable(name)}\` cannot be taken. ${why}`);
    return "why" in found ? [] : [{ name, there, bytes: found.bytes }];
  });
  const addresses = new Map(files.map(({ name, there }) => [name, encodeURI(`own/${there}`)]));
  const text = sheet.text((name) => addresses.get(name) ?? name);
  return {
    css: `@layer own {\n${text}\n}\n`,
    files: files.map(({ there, bytes }) => ({ path: `assets/own/${there}`, content: bytes })),
    taken: files.map(({ there }) => there),
  };
}

/** What is wrong with the bytes of a file that a sheet shows. */
function faultOf(path: string, bytes: Uint8Array): string | null {
  if (FONT.test(path))
    return /^wOF[F2]$/.test(Buffer.from(bytes.subarray(0, 4)).toString("latin1"))
      ? null
      : "Its bytes are no font in WOFF or WOFF2.";
  const said = readPicture(bytes);
  if ("why" in said) return said.why;
  return endingOf(path) === said.value.type
    ? null
    : `Its bytes are those of \`.${said.value.type}\`. Call it by that name.`;
}

/** The path in an address, without what stands behind `?` or `#`. */
function decoded(address: string): string {
  const path = address.replace(/[?#].*$/, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The bytes of a file of the input folder, in which no link is followed; or why it is not read. */
function readSmall(
  input: string,
  path: string,
  largest: number,
): { readonly bytes: Uint8Array } | { readonly why: string } {
  if (path.startsWith("../")) return { why: "It lies outside the folder of the stories. Put it inside." };
  const names = path.split("/");
  const ways = names.map((_, at) => join(input, ...names.slice(0, at + 1)));
  const kinds = ways.map((way) => lstatSync(way, { throwIfNoEntry: false }));
  if (kinds.some((kind) => kind?.isSymbolicLink()))
    return { why: "It is a symbolic link, and links are not followed. Put the file itself there." };
  const kind = kinds.at(-1);
  if (kind === undefined)
    return { why: "There is no such file in the folder of the stories. Mend the name, or remove the line." };
  if (!kind.isFile()) return { why: "It is no file." };
  if (kind.size > largest)
    return {
      why: `It holds ${kind.size.toLocaleString("en")} bytes, and every page loads it: at most ${largest.toLocaleString("en")} are taken. Save it smaller.`,
    };
  if (kind.size === 0) return { why: "It is empty." };
  try {
    return { bytes: readFileSync(join(input, path)) };
  } catch (error) {
    return { why: `It could not be read (${reason(error)}). Check its rights.` };
  }
}
