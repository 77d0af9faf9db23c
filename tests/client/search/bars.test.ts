import { describe, expect, it } from "vitest";
import { barsWithin, columnsOf, highest } from "../../../src/client/search/bars.ts";
import { daysNamed, share } from "../../../src/client/search/words.ts";

const bar = (key: string, stories: number, of: number) => ({ key, stories, of });
const YEARS = [bar("1987", 30, 1000), bar("1988", 0, 0), bar("1989", 15, 50)];

describe("the chart", () => {
  it("is as high as its highest bar, by number or by share", () => {
    expect(columnsOf(YEARS, false).map(({ height }) => height)).toEqual([1, 0, 0.5]);
    expect(columnsOf(YEARS, true).map(({ height }) => height)).toEqual(
      [0.1, 0, 1].map((one) => expect.closeTo(one)),
    );
    expect(highest(columnsOf(YEARS, true))?.bar.key).toBe("1989");
  });

  it("says each bar in words", () => {
    expect(columnsOf(YEARS, false)[0]?.label).toBe("1987: 30 of 1,000 stories, 3.0 %");
    expect(columnsOf([bar("1987-03", 1, 3)], false)[0]?.label).toBe("March 1987: 1 of 3 stories, 33 %");
  });

  it("is flat where nothing was found", () => {
    expect(columnsOf([bar("1987", 0, 9)], false)).toMatchObject([{ height: 0 }]);
    expect(highest(columnsOf([], true))).toBeNull();
  });

  it.each([
    [1, 1],
    [8, 8],
    [9, 5],
    [46, 5],
    [326, 7],
    [3000, 6],
  ])("names of %i years %i or so", (years, most) => {
    const bars = Array.from({ length: years }, (_, at) => bar(String(1700 + at).padStart(4, "0"), 1, 1));
    const named = columnsOf(bars, false).filter((column) => column.named).length;
    expect(named).toBeGreaterThan(0);
    expect(named).toBeLessThanOrEqual(most + 1);
  });

  it("names every month", () => {
    const bars = Array.from({ length: 12 }, (_, at) => bar(`1987-${String(at + 1).padStart(2, "0")}`, 1, 1));
    expect(columnsOf(bars, false).every(({ named }) => named)).toBe(true);
  });

  it("has the years that were asked for", () => {
    const keys = (from: string | null, to: string | null) =>
      barsWithin(YEARS, from, to).map(({ key }) => key);
    expect(keys(null, null)).toEqual(["1987", "1988", "1989"]);
    expect(keys("1987-06-01", "1988-02-01")).toEqual(["1987", "1988"]);
    expect(keys("1989-01-01", null)).toEqual(["1989"]);
  });
});

it.each([
  [null, null, "any day"],
  ["1987-01-01", null, "from 1 Jan 1987"],
  [null, "1987-12-31", "up to 31 Dec 1987"],
  ["1987-01-01", "1987-12-31", "1987"],
  ["1988-02-01", "1988-02-29", "February 1988"],
  ["1988-02-01", "1988-02-28", "1 Feb 1988 to 28 Feb 1988"],
  ["1987-03-03", "1987-03-03", "3 Mar 1987"],
  ["1987-03-03", "1988-01-02", "3 Mar 1987 to 2 Jan 1988"],
])("days from %s to %s are called %s", (from, to, name) => {
  expect(daysNamed(from, to)).toBe(name);
});

it.each([
  [0, 0, "0"],
  [1, 3, "33"],
  [1, 100_000, "0.001"],
  [1, 150, "0.67"],
  [5, 5, "100"],
])("%i of %i are %s per cent", (part, whole, said) => {
  expect(share(part, whole)).toBe(said);
});
