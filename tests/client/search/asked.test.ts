import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addressOf,
  askedOf,
  NOTHING,
  narrowed,
  stretchOf,
  yearWithin,
} from "../../../src/client/search/asked.ts";
import { parseQuery } from "../../../src/search/parse-query.ts";

describe("what is asked, as the address has it", () => {
  it("leaves out what is usual", () => {
    expect(addressOf(NOTHING)).toBe("?");
    expect(
      addressOf({ ...NOTHING, text: "flood & fire", sort: "newest", from: "1987-01-01", shown: 30 }),
    ).toBe("?q=flood+%26+fire&from=1987-01-01&sort=newest&show=30");
  });

  it.each([
    "",
    "?",
    "?q=",
    "?q=%20%20",
    "?from=1987",
    "?from=01/02/1987&to=x",
    "?sort=best",
    "?show=-20",
    "?show=NaN",
    "?share=yes",
    "?__proto__=1&constructor=2",
  ])("takes %j for nothing", (search) => {
    expect(askedOf(search)).toEqual(NOTHING);
  });

  it("comes back as it was", () => {
    const date = fc.constantFrom("", "1987-01-01", "2014-12-31", "0001-01-01");
    const asked = fc.record({
      text: fc.string({ unit: "grapheme" }).map((text) => text.trim()),
      from: date,
      to: date,
      sort: fc.constantFrom("relevance" as const, "newest" as const, "oldest" as const),
      share: fc.boolean(),
      shown: fc.integer({ min: 1, max: 50 }).map((steps) => steps * 10),
    });
    fc.assert(
      fc.property(asked, (one) => {
        expect(askedOf(addressOf(one))).toEqual(one);
      }),
    );
  });

  it("asks for so many results at most", () => {
    expect([askedOf("?show=25").shown, askedOf("?show=1e99").shown]).toEqual([30, 500]);
  });

  it("is cut where no one can have typed it", () => {
    expect(askedOf(`?q=${"word ".repeat(100_000)}`).text.length).toBeLessThanOrEqual(100_000);
  });
});

describe("days", () => {
  it.each([
    ["flood", "1987-01-01", "1987-12-31", "1987-01-01", "1987-12-31"],
    ["flood", "1987-12-31", "1987-01-01", "1987-01-01", "1987-12-31"],
    ["flood", "", "1987-12-31", null, "1987-12-31"],
    ["flood from:1987-03-01", "1987-01-01", "", "1987-03-01", null],
    ["flood from:1986", "1987-01-01", "", "1987-01-01", null],
    ["flood to:1987-03-01", "", "1987-12-31", null, "1987-03-01"],
    ["flood", "", "", null, null],
  ])("of %j and the fields %j and %j are from %s to %s", (text, from, to, first, last) => {
    const query = narrowed(parseQuery(text), { ...NOTHING, text, from, to });
    expect([query.from, query.to]).toEqual([first, last]);
  });

  it.each([
    ["1987", "1987-01-01", "1987-12-31"],
    ["1987-02", "1987-02-01", "1987-02-28"],
    ["1988-02", "1988-02-01", "1988-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["1987-11", "1987-11-01", "1987-11-30"],
    ["0098-12", "0098-12-01", "0098-12-31"],
  ])("of %s go from %s to %s", (key, from, to) => {
    expect(stretchOf(key)).toEqual({ from, to });
  });

  it("lie within a year or do not", () => {
    expect(yearWithin("1987-01-01", "1987-03-01")).toBe("1987");
    expect(yearWithin("1987-01-01", "1988-03-01")).toBeNull();
    expect(yearWithin(null, "1988-03-01")).toBeNull();
    expect(yearWithin(null, null)).toBeNull();
  });
});
