import { expect, it } from "vitest";
import type { DayStyle } from "../../src/words/date-style.ts";
import { wordsFor } from "../../src/words/words.ts";

const told = (language: string, style: DayStyle): readonly string[] => {
  const { long, short, full, month, reach, span, stretch } = wordsFor(language, style).dates;
  return [
    long("2014-11-04"),
    short("2014-11-04"),
    full("2014-11-04"),
    month("2014-11"),
    reach("2014-11-04", "2014-11-20"),
    span("2014-11-04", "2014-11-04"),
    stretch("2014-11-04"),
    stretch("2014-11"),
  ];
};

it.each<[string, DayStyle, readonly string[]]>([
  [
    "en",
    "iso",
    [
      "2014-11-04",
      "2014-11-04",
      "Tuesday, 2014-11-04",
      "November 2014",
      "2014-11-04 to 2014-11-20",
      "2014-11-04",
      "2014-11-04",
      "November 2014",
    ],
  ],
  [
    "en",
    "numeric",
    [
      "04/11/2014",
      "04/11/2014",
      "Tuesday, 04/11/2014",
      "November 2014",
      "04/11/2014 to 20/11/2014",
      "04/11/2014",
      "04/11/2014",
      "November 2014",
    ],
  ],
])("days in %s, %s", (language, style, dates) => {
  expect(told(language, style)).toEqual(dates);
});

it.each([
  ["en-US", "11/04/2014"],
  ["de", "04.11.2014"],
  ["fr", "04/11/2014"],
  // No language of ours: dressed in English.
  ["fi", "04/11/2014"],
])("figures stand in the order of %s", (language, day) => {
  expect(told(language, "numeric")[0]).toBe(day);
});

it("an Arabic archive has Latin figures in a day too", () => {
  expect(told("ar", "numeric")[0]).toMatch(/^[\d/\u200f]+$/);
});

it("the long style is the language's own", () => {
  expect(wordsFor("en", "long")).toBe(wordsFor("en"));
  expect(told("en", "long").slice(0, 2)).toEqual(["4 November 2014", "4 Nov 2014"]);
});
