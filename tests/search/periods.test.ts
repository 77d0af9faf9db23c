import { describe, expect, it } from "vitest";
import type { Summary } from "../../src/archive/summary.ts";
import { closedAndOpen, periodsOf } from "../../src/search/periods.ts";

/** So many stories of a day. */
const on = (date: string, count: number): readonly Summary[] =>
  Array.from({ length: count }, (_, at) => ({
    url: `/${date.replaceAll("-", "/")}/${at}.html`,
    date,
    place: null,
    headline: "",
    derived: false,
    sound: true,
    lede: "",
    follows: null,
    marks: [],
    words: 1,
    tabular: false,
    wordsSha256: "",
    byline: null,
    language: "en",
    agency: null,
    copies: [],
  }));

const namesOf = (...stories: readonly (readonly Summary[])[]): readonly string[] =>
  closedAndOpen(periodsOf(stories.flat())).map((periods) => periods.map(({ name }) => name).join(" "));

describe("half years", () => {
  it("hold the stories of their days, numbered on, and the newest those of its months", () => {
    const periods = periodsOf([...on("1987-06-30", 2), ...on("1987-07-01", 1), ...on("1990-01-01", 1)]);
    expect(periods.map(({ name, base, stories }) => [name, base, stories.length])).toEqual([
      ["1987-1", 0, 2],
      ["1987-2", 2, 1],
      ["1990-01", 3, 1],
    ]);
  });

  it("are closed but for the newest with a fiftieth of all stories", () => {
    expect(namesOf(on("1987-01-01", 97), on("1987-12-31", 3))).toEqual(["1987-1", "1987-12"]);
    expect(namesOf(on("1987-01-01", 97), on("1987-12-31", 3), on("1988-01-01", 1))).toEqual([
      "1987-1",
      "1987-2 1988-01",
    ]);
    expect(namesOf(on("1987-01-01", 97), on("1987-12-31", 3), on("1988-01-01", 3))).toEqual([
      "1987-1 1987-2",
      "1988-01",
    ]);
    expect(namesOf(on("1987-01-01", 97), on("1988-05-31", 3), on("1988-06-01", 3))).toEqual([
      "1987-1",
      "1988-05 1988-06",
    ]);
    expect(namesOf(on("1987-01-01", 1))).toEqual(["", "1987-01"]);
    expect(namesOf()).toEqual(["", ""]);
  });
});
