import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

/** Files by path, `/` between names. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of its own for a test, and the way to be rid of it. */
export interface TestFolder {
  readonly path: string;
  readonly remove: () => void;
}

export function testFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), "dateline-test-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Writes files below `folder`, in the order given, with the folders they need. Returns `folder`. */
export function writeFiles(folder: string, files: Files): string {
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** All that stands below `folder`: a file's bytes (as Latin-1, so that each byte counts), a link's aim, `folder`. */
export function readTree(folder: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const name of entries.sort()) {
    const path = join(folder, name);
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) found[name] = `link to ${readlinkSync(path)}`;
    else if (stat.isDirectory()) found[name] = "folder";
    else if (stat.isFile()) found[name] = readFileSync(path, "latin1");
    else found[name] = "neither file nor folder";
  }
  return found;
}

/** Paths of all files below `folder`, sorted. */
export function listTree(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

export const readText = (...path: readonly string[]): string => readFileSync(join(...path), "utf8");
