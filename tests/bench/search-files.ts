import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of a built site's search index. */
export interface SearchFile {
  readonly name: string;
  readonly kind: string;
  readonly bytes: number;
  readonly sha256: string;
}

const FOLDER = "search";
const SCRIPT = ".js";

/** What the letters in the names of files stand for. */
const KINDS: Readonly<Record<string, string>> = {
  k: "words",
  l: "long lists",
  w: "positions",
  r: "rooms",
  c: "cards",
  p: "places",
  n: "names of places",
};

/** The files of a site's index. */
export function searchFiles(site: string): readonly SearchFile[] {
  return readdirSync(join(site, FOLDER))
    .filter((name) => name.endsWith(SCRIPT))
    .map((name) => {
      const content = readFileSync(join(site, FOLDER, name));
      const [, letter = ""] = /-([a-z])\d+\.js$/.exec(name) ?? [];
      const sha256 = createHash("sha256").update(content).digest("hex");
      return { name, kind: KINDS[letter] ?? "root", bytes: content.length, sha256 };
    });
}

/**
 * What part of an index the next build writes anew. Files of the build before stay for a while, so that the index as it
 * was is the measure.
 */
export function rewritten(before: readonly SearchFile[], after: readonly SearchFile[]): number {
  const known = new Map(before.map(({ name, sha256 }) => [name, sha256]));
  const fresh = after.filter(({ name, sha256 }) => known.get(name) !== sha256);
  return bytesOf(fresh) / bytesOf(before);
}

export const bytesOf = (files: readonly SearchFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);
