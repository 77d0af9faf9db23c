import { describe, expect, it } from "vitest";
import { type City, citiesNamed } from "../../../src/archive/gazetteer/cities.ts";
import { COUNTRIES, WIDER } from "../../../src/archive/gazetteer/country-names.ts";
import { curatedOf, LINE, TABLES } from "../../../src/archive/gazetteer/curated.ts";
import { kilometres } from "../../../src/archive/gazetteer/dominant.ts";
import { keyOf } from "../../../src/archive/gazetteer/key.ts";
import { REGIONS } from "../../../src/archive/gazetteer/region-names.ts";
import { meaningOf, regionName } from "../../../src/archive/gazetteer/scopes.ts";
import { codeAndName, rowsOf } from "../../../src/archive/gazetteer/table.ts";
import { CITIES } from "./support.ts";

const ROWS = TABLES.flatMap((table) => rowsOf(table, ","));
const CODES = rowsOf(COUNTRIES, ";").map(({ head }) => codeAndName(head)[0]);
const unstarred = (name: string): string => name.replace(/\*$/, "");

/** Country, division, name and coordinates of a line. */
function readLine(head: string) {
  const [, country = "", division, name = "", latitude, longitude] = LINE.exec(head) ?? [];
  return {
    country,
    division: division ?? null,
    name,
    latitude: Number(latitude),
    longitude: Number(longitude),
  };
}

describe("the table of datelines", () => {
  it("has a form, and only countries we know", () => {
    const faults = ROWS.filter(({ head }) => !LINE.test(head) || !CODES.includes(readLine(head).country));
    expect(faults).toEqual([]);
  });

  it("has the capitals and the rest: the commonest datelines of any era", () => {
    expect(ROWS.length).toBeGreaterThan(900);
  });

  it("has no spelling twice for one place", () => {
    const faults = ROWS.filter(({ head, others }) => {
      const keys = [readLine(head).name, ...others].map((name) => keyOf(unstarred(name)));
      return new Set(keys).size < keys.length;
    });
    expect(faults).toEqual([]);
  });

  it("has no name that tells two places when it stands alone", () => {
    const keys = ROWS.flatMap(({ head, others }) =>
      [readLine(head).name, ...others].filter((name) => !name.endsWith("*")).map(keyOf),
    );
    expect(keys.filter((key) => curatedOf(key, true).length > 1)).toEqual([]);
  });

  it("tells each place by any of its names with the country", () => {
    const faults = ROWS.flatMap(({ head, others }) => {
      const { country, latitude } = readLine(head);
      return [readLine(head).name, ...others].filter(
        (name) =>
          !curatedOf(keyOf(unstarred(name)), false).some(
            (place) => place.country === country && place.latitude === latitude,
          ),
      );
    });
    expect(faults).toEqual([]);
  });

  it("has names for all its divisions", () => {
    const faults = ROWS.map(({ head }) => readLine(head)).filter(
      ({ country, division }) => division !== null && regionName(country, division) === null,
    );
    expect(faults).toEqual([]);
  });

  it("puts places where GeoNames has a place of the name in the country", () => {
    const keys = new Set(ROWS.map(({ head }) => keyOf(unstarred(readLine(head).name))));
    const known = citiesNamed(CITIES, keys);
    const far = ROWS.map(({ head }) => readLine(head)).filter((line) => {
      const { country, latitude, longitude } = line;
      const same = (known.get(keyOf(unstarred(line.name))) ?? []).filter((city) => city.country === country);
      const here: City = { name: "", country, division: null, population: 0, latitude, longitude };
      return same.length > 0 && !same.some((city) => kilometres(city, here) < 40);
    });
    expect(far.map(({ country, name }) => `${country} ${name}`)).toEqual(ELSEWHERE);
  });
});

/** Where GeoNames knows a lesser place of the name, or puts it wrong. */
const ELSEWHERE: readonly string[] = [
  "DE Halle*",
  "UA Mykolaiv",
  "AF Faizabad",
  "NZ Waitangi",
  "US Washington",
  "US Squaw Valley",
  "US Plains*",
  "US Langley*",
  "PA Panama City",
];

describe("the tables of countries and regions", () => {
  it("have each code once", () => {
    expect(new Set(CODES).size).toBe(CODES.length);
    expect(CODES.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    const regions = rowsOf(REGIONS, ";").map(({ head }) => codeAndName(head)[0]);
    expect(new Set(regions).size).toBe(regions.length);
    expect(regions.filter((code) => !CODES.includes(code.slice(0, 2)))).toEqual([]);
  });

  it("have no spelling twice for one meaning", () => {
    const faults = [COUNTRIES, REGIONS]
      .flatMap((table) => rowsOf(table, ";"))
      .filter(({ head, others }) => {
        const keys = [codeAndName(head)[1], ...others].map(keyOf);
        return new Set(keys).size < keys.length;
      });
    expect(faults).toEqual([]);
  });

  it("name only countries of today where they look wider", () => {
    const codes = rowsOf(WIDER, ";").flatMap(({ head }) => head.split(" "));
    expect(codes.filter((code) => !CODES.includes(code))).toEqual([]);
  });

  it("have every country that the gazetteer and the datelines have", () => {
    for (const { head } of ROWS) expect(CODES).toContain(readLine(head).country);
  });

  it.each([
    ["N.Y.", ["US.NY"]],
    ["NY", ["US.NY"]],
    ["W. Va.", ["US.WV"]],
    ["Georgia", ["GE", "US.GA"]],
    ["The Netherlands", ["NL"]],
    ["Soviet Union", []],
    ["Kashmir", ["IN.12"]],
  ])("%s means %j", (name, codes) => {
    const scopes = meaningOf(keyOf(name))?.scopes ?? [];
    expect(
      scopes.map(({ country, division }) => (division === null ? country : `${country}.${division}`)),
    ).toEqual(codes);
  });

  it("do not know what is none", () => {
    expect(meaningOf("nowhereshire")).toBeNull();
    expect(meaningOf("")).toBeNull();
  });
});
