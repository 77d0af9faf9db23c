import { expect, it } from "vitest";
import { catalogue } from "../../src/archive/catalogue.ts";
import { yearRuns } from "../../src/archive/year-runs.ts";
import { manyAt } from "../support/stories.ts";

it("tells how many stories each year has, and its last", () => {
  const { stories } = catalogue([
    ...manyAt(3, "0987-12-31"),
    ...manyAt(1, "1986-01-01"),
    ...manyAt(2, "1986-12-31"),
    ...manyAt(4, "1988-06-01"),
  ]);
  expect(yearRuns(stories).map(({ year, stories: count, last }) => [year, count, last.url])).toEqual([
    ["0987", 3, stories[2]?.url],
    ["1986", 3, stories[5]?.url],
    ["1988", 4, stories[9]?.url],
  ]);
  expect(yearRuns([])).toEqual([]);
});
