import { readFileSync } from "node:fs";
import { locateAll } from "../../../src/archive/gazetteer/locate.ts";
import type { Located } from "../../../src/archive/gazetteer/located.ts";
import { readCities } from "../../../src/intake/gazetteer.ts";

export const CITIES = readCities();

/** Where these places lie, by place. */
export const located = (...places: readonly string[]): ReadonlyMap<string, Located> =>
  locateAll(places, CITIES);

/** Where one place lies; undefined where that cannot be told. */
export const locate = (place: string): Located | undefined => located(place).get(place);

/** `Calgary, Alberta, CA`, or `nowhere`. */
export const told = (found: Located | undefined): string =>
  found
    ? [found.name, ...(found.region === null ? [] : [found.region]), found.country].join(", ")
    : "nowhere";

/** The lines of a file of cases, without its headings. */
export const casesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`cases/${name}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
