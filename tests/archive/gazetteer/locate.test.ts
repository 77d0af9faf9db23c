import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locateAll } from "../../../src/archive/gazetteer/locate.ts";
import { growth, IN_STEP } from "../../support/time.ts";
import { CITIES, casesOf, locate, located, told } from "./support.ts";

const TOLD = casesOf("told").map((line) => {
  const [place = "", where = ""] = line.split(" = ");
  return { place, where };
});
const UNTOLD = casesOf("untold");
const PLACES = [...TOLD.map(({ place }) => place), ...UNTOLD];

describe("datelines of the wires", () => {
  const found = located(...PLACES);

  it("lie where they should", () => {
    const faults = TOLD.filter(({ place, where }) => told(found.get(place)) !== where).map(
      ({ place, where }) => `${place}: ${where}, not ${told(found.get(place))}`,
    );
    expect(faults).toEqual([]);
  });

  it("are not guessed", () => {
    const faults = UNTOLD.filter((place) => found.has(place)).map(
      (place) => `${place}: ${told(found.get(place))}`,
    );
    expect(faults).toEqual([]);
  });

  it("lie on the globe, with two decimals and a confidence", () => {
    for (const { latitude, longitude, confidence, rule } of found.values()) {
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      for (const figure of [latitude, longitude]) expect(figure).toBe(Number(figure.toFixed(2)));
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(rule).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });
});

const RULES: readonly (readonly [place: string, rule: string])[] = [
  ["PEKING", "curated"],
  ["CALGARY, Alberta", "curated"],
  ["PARIS, Texas", "region-named"],
  ["SPRINGFIELD, Mass.", "region-named"],
  ["GROSSETO, Italy", "country-named"],
  ["FERRARA", "only-one-of-its-name"],
  ["ALEXANDRIA", "largest-of-its-name"],
];

describe("how a place was told", () => {
  const found = located(...RULES.map(([place]) => place));
  it.each(RULES)("%s: %s", (place, rule) => {
    expect(found.get(place)?.rule).toBe(rule);
  });

  it("is surer the more the dateline says", () => {
    const sure = (place: string) => found.get(place)?.confidence ?? 0;
    expect(sure("PEKING")).toBeGreaterThan(sure("GROSSETO, Italy"));
    expect(sure("GROSSETO, Italy")).toBeGreaterThan(sure("FERRARA"));
    expect(sure("FERRARA")).toBeGreaterThan(sure("ALEXANDRIA"));
  });
});

const DECIDED: readonly (readonly [why: string, place: string, where: string])[] = [
  ["a comma or none", "CALGARY Alberta", "Calgary, Alberta, CA"],
  ["a region of two words without a comma", "VANCOUVER British Columbia", "Vancouver, British Columbia, CA"],
  ["a city of two words and a postal code", "KANSAS CITY MO", "Kansas City, Missouri, US"],
  ["a country in brackets", "STRASBOURG (France)", "Strasbourg, FR"],
  ["region and country", "KILLEEN, Texas, U.S.A.", "Killeen, Texas, US"],
  ["a county we do not know before the country", "HORSHAM, West Sussex, England", "Horsham, England, GB"],
  ["region and country at odds", "KILLEEN, Texas, Canada", "nowhere"],
  ["a town that is a region too", "DELAWARE, Ohio", "Delaware, Ohio, US"],
  ["a country that is a state too", "ROME, Georgia", "Rome, Georgia, US"],
  ["the other one", "KUTAISI, Georgia", "Kutaisi, GE"],
  ["a country that is no more", "TARTU, U.S.S.R.", "Tartu, EE"],
  ["a part that has left", "MALAKAL, Sudan", "Malakal, SS"],
  ["a union that has split", "MOSTAR, Yugoslavia", "Mostar, BA"],
  ["a name of before, with its country", "SALISBURY, Rhodesia", "Harare, ZW"],
  ["the same name where it still is one", "SALISBURY, Md.", "Salisbury, Maryland, US"],
  ["umlauts written out", "GUETERSLOH, West Germany", "Gütersloh, DE"],
  ["an article left out", "DIWANIYAH, Iraq", "Ad Diwaniyah, IQ"],
];

describe("the dateline's own words decide", () => {
  const found = located(...DECIDED.map(([, place]) => place));
  it.each(DECIDED)("%s: %s", (_, place, where) => {
    expect(told(found.get(place))).toBe(where);
  });
});

describe("two places joined", () => {
  it.each(["NEW YORK/LONDON", "NEW YORK and LONDON", "NEW YORK & LONDON"])(
    "lie at the first, less surely: %s",
    (place) => {
      expect(told(locate(place))).toBe("New York, US");
      expect(locate(place)?.confidence).toBeLessThan(locate("NEW YORK")?.confidence ?? 0);
    },
  );

  it("keep their regions", () => {
    expect(told(locate("DALLAS/FORT WORTH Texas"))).toBe("Dallas, Texas, US");
  });
});

describe("whatever the string", () => {
  const anyPlace = fc.oneof(
    fc.constantFrom(...PLACES),
    fc.string({ unit: "grapheme", maxLength: 120 }),
    fc
      .array(fc.constantFrom("NEW", "YORK", "St.", ",", "/", "and", "Ga.", "U.S.", "LA"), { maxLength: 12 })
      .map((words) => words.join(" ")),
  );
  const some = fc.array(anyPlace, { maxLength: 20 });

  it("never throws, and tells nothing but what was asked", () => {
    fc.assert(
      fc.property(some, (places) => {
        for (const place of located(...places).keys()) expect(places).toContain(place);
      }),
      { numRuns: 10 },
    );
  });

  it("asks nothing of case, of accents or of full stops", () => {
    const spellings = PLACES.map((place) => [
      place,
      place.toUpperCase(),
      place.toLowerCase(),
      place.normalize("NFD").replace(/\p{M}/gu, ""),
      place.replaceAll(".", ""),
    ]);
    const found = located(...spellings.flat());
    const faults = spellings.filter((same) => new Set(same.map((place) => told(found.get(place)))).size > 1);
    expect(faults).toEqual([]);
  });

  it("asks nothing of the other places in the call, or of their order", () => {
    const all = located(...PLACES);
    fc.assert(
      fc.property(fc.shuffledSubarray([...PLACES]), (places) => {
        const found = located(...places);
        for (const place of places) expect(found.get(place)).toEqual(all.get(place));
      }),
      { numRuns: 10 },
    );
  });

  it("takes time in step with its length", () => {
    const places = (size: number) => ["A", "A ", "/ ", " ", "Ga. "].map((unit) => unit.repeat(size));
    expect(growth(places, (all) => locateAll(all, CITIES), 125_000)).toBeLessThan(IN_STEP);
  });

  it("reads no gazetteer where the table has every place", () => {
    expect(told(locateAll(["PEKING"], new Uint8Array()).get("PEKING"))).toBe("Beijing, CN");
  });
});
