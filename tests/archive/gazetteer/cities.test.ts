import { PbfReader } from "pbf";
import { describe, expect, it } from "vitest";
import { citiesNamed } from "../../../src/archive/gazetteer/cities.ts";
import { keyOf } from "../../../src/archive/gazetteer/key.ts";
import { titleOf } from "../../../src/archive/gazetteer/title.ts";
import { CITIES } from "./support.ts";

describe("the gazetteer", () => {
  const found = citiesNamed(CITIES, new Set(["grosseto", "paris", "al hillah", "st cloud", "nowheresville"]));

  it("tells a city as GeoNames has it", () => {
    const [grosseto] = found.get("grosseto") ?? [];
    expect(grosseto).toMatchObject({ name: "Grosseto", country: "IT" });
    expect(grosseto?.latitude).toBeCloseTo(42.76, 1);
    expect(grosseto?.longitude).toBeCloseTo(11.11, 1);
    expect(grosseto?.population).toBeGreaterThan(50_000);
  });

  it("tells all cities of one name", () => {
    const countries = (found.get("paris") ?? []).map(({ country }) => country);
    expect(countries).toContain("FR");
    expect(countries).toContain("US");
  });

  it("has nothing of a name that no city has", () => {
    expect(found.has("nowheresville")).toBe(false);
    expect(citiesNamed(CITIES, new Set()).size).toBe(0);
    expect(citiesNamed(new Uint8Array(), new Set(["paris"])).size).toBe(0);
  });

  it("has each city under the key of its name, whatever letters it begins and ends with", () => {
    const names: string[] = [];
    const reader = new PbfReader(CITIES);
    while (reader.pos < reader.length)
      reader.readMessage((tag, all, pbf) => tag === 2 && all.push(pbf.readString()), names);
    const rare = names.filter((name, at) => at % 50 === 0 || !/^[a-z].*[a-z]$/i.test(name));
    const keys = new Set(rare.map(keyOf));
    const all = citiesNamed(CITIES, keys);
    expect(new Set(all.keys())).toEqual(keys);
    const misplaced = [...all].filter(([key, cities]) => cities.some(({ name }) => keyOf(name) !== key));
    expect(misplaced).toEqual([]);
    const found = [...all.values()].flatMap((cities) => cities.map(({ name }) => name));
    expect(found.sort()).toEqual(names.filter((name) => keys.has(keyOf(name))).sort());
  });

  it("is titled as the news would", () => {
    expect((found.get("al hillah") ?? []).map(titleOf)).toContain("Al Hillah");
    const minnesota = (found.get("st cloud") ?? []).find(({ division }) => division === "MN");
    expect(minnesota && titleOf(minnesota)).toBe("St. Cloud");
  });
});
