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

/** The copies to make: of the manifests at `paths`. */
export interface Copies {
  readonly folder: string;
  readonly paths: readonly string[];
  readonly textOf: (path: string) => string;
  /** Which were not published before. */
  readonly isNew: (path: string) => boolean;
}

/** Makes the copies tell of these manifests and no other. */
export function writeCopies({ folder, paths, textOf, isNew }: Copies, disk: Disk): void {
  disk.makeFolder(folder);
  const there = new Set(readdirSync(folder));
  const wanted = new Set(paths.map(nameOf));
  for (const name of there) if (!wanted.has(name)) disk.clear(join(folder, name));
  for (const path of paths) {
    const name = nameOf(path);
    if (there.has(name) && !isNew(path)) continue;
    const fresh = join(folder, `${name}.new`);
    disk.write(fresh, textOf(path));
    disk.rename(fresh, join(folder, name));
  }
}
