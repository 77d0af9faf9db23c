import { describe, expect, it } from "vitest";
import { knownByName } from "../../../src/archive/gazetteer/bare.ts";
import type { City } from "../../../src/archive/gazetteer/cities.ts";
import { dominantOf } from "../../../src/archive/gazetteer/dominant.ts";

const city = (name: string, population: number, latitude: number): City => ({
  name,
  country: "XX",
  division: null,
  population,
  latitude,
  longitude: 0,
});
const LARGE = city("large", 600_000, 10);
const SMALL = city("small", 60_000, 20);
const SUBURB = city("suburb", 400_000, 10.1);

describe("the city that is meant", () => {
  it.each([
    ["none of none", [], null],
    ["the only one", [LARGE], { city: LARGE, only: true }],
    ["the much larger", [SMALL, LARGE], { city: LARGE, only: false }],
    ["none of two alike", [LARGE, city("alike", 500_000, 20)], null],
    ["the city, not its suburb", [SUBURB, LARGE], { city: LARGE, only: true }],
    ["the city with a suburb, against a far one", [SUBURB, SMALL, LARGE], { city: LARGE, only: false }],
    ["none of two villages", [city("a", 0, 1), city("b", 0, 2)], null],
  ])("%s", (_, cities, dominant) => {
    expect(dominantOf(cities, 5)).toEqual(dominant);
  });

  it("stands alone only if it is large, and no word of the language", () => {
    expect(knownByName("large", [LARGE])?.city).toBe(LARGE);
    expect(knownByName("small", [city("small", 5_000, 20)])).toBeNull();
    expect(knownByName("union", [LARGE])).toBeNull();
  });
});
