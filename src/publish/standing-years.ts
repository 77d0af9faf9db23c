import type { Claims } from "./claims.ts";
import type { Listed } from "./listed.ts";
import { type Digests, isManifest, MANIFEST, openYears, yearOfPath } from "./manifest.ts";
import type { SiteFiles } from "./site-files.ts";

/**
 * The manifests of years of which every file is as it was, and no other has come: their digests, by path. They need not
 * be made anew.
 */
export function standingYears(
  { listed, sound }: { readonly listed: Pick<Listed, "get" | "keys">; readonly sound: Claims["sound"] },
  { loose, whole }: Pick<SiteFiles, "loose" | "whole">,
): Digests {
  /** Files that were listed and have not been met yet, by year; those taken as one need not be. */
  const left = new Map([...sound.keys()].map((path) => [yearOfPath(path), 0]));
  const yearOf = openYears();
  for (const path of listed.keys(whole)) {
    const year = yearOf(path);
    const count = left.get(year);
    if (count !== undefined && !isManifest(path)) left.set(year, count + 1);
  }
  for (const [path, digest] of loose) {
    const year = yearOf(path);
    const count = left.get(year);
    if (count === undefined) continue;
    if (listed.get(path) === digest) left.set(year, count - 1);
    else left.delete(year);
  }
  return new Map(
    [...left].flatMap(([year, count]) => {
      const path = `${year}/${MANIFEST}`;
      const digest = listed.get(path);
      return count === 0 && digest !== undefined ? [[path, digest] as const] : [];
    }),
  );
}
