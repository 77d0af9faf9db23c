import { describe, expect, it } from "vitest";
import { citiesNamed } from "../../../src/archive/gazetteer/cities.ts";
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

  it("is titled as the news would", () => {
    expect((found.get("al hillah") ?? []).map(titleOf)).toContain("Al Hillah");
    const minnesota = (found.get("st cloud") ?? []).find(({ division }) => division === "MN");
    expect(minnesota && titleOf(minnesota)).toBe("St. Cloud");
  });
});
