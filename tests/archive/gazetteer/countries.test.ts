import { describe, expect, it } from "vitest";
import { countryName, countrySlug } from "../../../src/archive/gazetteer/countries.ts";
import { COUNTRIES } from "../../../src/archive/gazetteer/country-names.ts";
import { codeAndName, rowsOf } from "../../../src/archive/gazetteer/table.ts";

describe("countries", () => {
  it.each([
    ["KR", "South Korea", "south-korea"],
    ["DE", "Germany", "germany"],
    ["CI", "Ivory Coast", "ivory-coast"],
    ["CW", "Curaçao", "curacao"],
    ["XK", "Kosovo", "kosovo"],
    ["CD", "Democratic Republic of the Congo", "democratic-republic-of-the-congo"],
    ["CG", "Republic of the Congo", "republic-of-the-congo"],
  ])("%s is %s at %s", (code, name, slug) => {
    expect(countryName(code)).toBe(name);
    expect(countrySlug(code)).toBe(slug);
  });

  it("go by their code where none has it", () => {
    expect(countryName("ZZ")).toBe("ZZ");
    expect(countrySlug("ZZ")).toBe("zz");
  });

  it("have an address each", () => {
    const slugs = rowsOf(COUNTRIES, ";").map(({ head }) => countrySlug(codeAndName(head)[0]));
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs).not.toContain("");
  });
});
