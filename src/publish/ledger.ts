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
export const ledgerRoot = (ledger: string): string | null => readText(join(ledger, nameOf(MANIFEST)));

/** Every file that the ledger tells of, as `[path, digest]`. */
export function* readLedger(ledger: string): Generator<readonly [path: string, digest: string]> {
  if (!lstatSync(ledger, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const name of readdirSync(ledger)) {
    const folder = name === nameOf(MANIFEST) ? "" : `${name.slice(0, 4)}/`;
    for (const [path, digest] of manifestLines(readText(join(ledger, name)) ?? ""))
      yield [folder + path, digest];
  }
}

/** Makes the ledger tell of these manifests and no other. `isNew` says which were not published before. */
export function writeLedger(
  ledger: string,
  texts: ReadonlyMap<string, string>,
  isNew: (manifest: string) => boolean,
  disk: Disk,
): void {
  disk.makeFolder(ledger);
  const there = new Set(readdirSync(ledger));
  const wanted = new Set([...texts.keys()].map(nameOf));
  for (const name of there) if (!wanted.has(name)) disk.clear(join(ledger, name));
  for (const [path, text] of texts) {
    const name = nameOf(path);
    if (there.has(name) && !isNew(path)) continue;
    const fresh = join(ledger, `${name}.new`);
    disk.write(fresh, text);
    disk.rename(fresh, join(ledger, name));
  }
}
