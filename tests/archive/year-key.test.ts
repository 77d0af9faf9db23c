import { expect, it } from "vitest";
import type { Summary } from "../../src/archive/summary.ts";
import { openStamps, openYearKeys } from "../../src/archive/year-key.ts";
import { archiveOf } from "../support/archive.ts";
import { manyAt, summaryAt } from "../support/stories.ts";

/** The years of which something is made anew when `more` joins `stories`. */
function remade(stories: readonly Summary[], more: readonly Summary[]): readonly string[] {
  const keysOf = (all: readonly Summary[]) => {
    const archive = archiveOf(all);
    const keyOf = openYearKeys(archive, openStamps(), "ground");
    return new Map(archive.years.map((year) => [year.key, keyOf(year)]));
  };
  const [before, after] = [keysOf(stories), keysOf([...stories, ...more])];
  return [...after]
    .filter(([year, key]) => before.has(year) && before.get(year) !== key)
    .map(([year]) => year);
}

/** A December with so many stories on its first day, and a year before and after it. */
const december = (count: number): readonly Summary[] => [
  ...manyAt(1, "1986-05-01"),
  ...manyAt(count, "1987-12-01"),
  ...manyAt(5, "1987-12-02"),
  ...manyAt(3, "1988-01-01"),
  ...manyAt(1, "1988-02-01"),
];
const LATE = [summaryAt("1987-12-01", "late.txt")];

it("a late story changes its own year alone", () => {
  expect(remade(december(50), LATE)).toEqual(["1987"]);
});

it("a year is made anew whose first feed leads back to another one than before", () => {
  // With a hundred stories on its first day the December has two feeds.
  expect(remade(december(99), LATE)).toEqual(["1987", "1988"]);
});
