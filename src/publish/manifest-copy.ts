import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Disk } from "./disk.ts";
import { MANIFEST, manifestLines, readText, yearOfPath } from "./manifest.ts";

/**
 * A copy of a site's manifests, kept apart from it: when those in the site are lost or damaged, it tells what is ours.
 * A file a year, and `root.txt`.
 */
const nameOf = (manifest: string): string =>
  manifest === MANIFEST ? "root.txt" : `${yearOfPath(manifest)}.txt`;

/** The root's manifest as last published; null where that is not known. */
export const copiedRoot = (copies: string): string | null => readText(join(copies, nameOf(MANIFEST)));

/** Every file that the copies tell of, as `[path, digest]`. */
export function* readCopies(copies: string): Generator<readonly [path: string, digest: string]> {
  if (!lstatSync(copies, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const name of readdirSync(copies)) {
    const folder = name === nameOf(MANIFEST) ? "" : `${name.slice(0, 4)}/`;
    for (const [path, digest] of manifestLines(readText(join(copies, name)) ?? ""))
      yield [folder + path, digest];
  }
}

/** Makes the copies tell of these manifests and no other. `isNew` says which were not published before. */
export function writeCopies(
  copies: string,
  texts: ReadonlyMap<string, string>,
  isNew: (manifest: string) => boolean,
  disk: Disk,
): void {
  disk.makeFolder(copies);
  const there = new Set(readdirSync(copies));
  const wanted = new Set([...texts.keys()].map(nameOf));
  for (const name of there) if (!wanted.has(name)) disk.clear(join(copies, name));
  for (const [path, text] of texts) {
    const name = nameOf(path);
    if (there.has(name) && !isNew(path)) continue;
    const fresh = join(copies, `${name}.new`);
    disk.write(fresh, text);
    disk.rename(fresh, join(copies, name));
  }
}
