import type { Claims } from "./claims.ts";
import { type Digests, isManifest, MANIFEST, openYears, yearOfPath } from "./manifest.ts";

/**
 * The manifests of years of which every file is as it was, and no other has come: their digests, by path. They need not
 * be made anew.
 */
export function standingYears(
  { listed, sound }: Pick<Claims, "listed" | "sound">,
  digests: Digests,
): Digests {
  /** Files that were listed and have not been met yet, by year. */
  const left = new Map([...sound.keys()].map((path) => [yearOfPath(path), 0]));
  const yearOf = openYears();
  for (const path of listed.keys()) {
    const year = yearOf(path);
    const count = left.get(year);
    if (count !== undefined && !isManifest(path)) left.set(year, count + 1);
  }
  for (const [path, digest] of digests) {
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
