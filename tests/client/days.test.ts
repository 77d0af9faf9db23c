import { describe, expect, it } from "vitest";
import { STORIES_A_PAGE as ARCHIVE_STORIES_A_PAGE } from "../../src/archive/views.ts";
import { hasDayOfYear, nearestDay, pageByChance, readDays, STORIES_A_PAGE } from "../../src/client/days.ts";

const days = readDays({ 987: { 12: "31:1" }, 1987: { 2: "26:1 28:250", 11: "24:48" } });

it("reads a table of days", () => {
  expect(days).toEqual([
    { date: "0987-12-31", stories: 1 },
    { date: "1987-02-26", stories: 1 },
    { date: "1987-02-28", stories: 250 },
    { date: "1987-11-24", stories: 48 },
  ]);
});

describe("the nearest day with stories", () => {
  it.each([
    ["1987-02-28", "1987-02-28"],
    ["1987-03-01", "1987-02-28"],
    ["1987-02-27", "1987-02-26"],
    ["2026-11-24", "1987-11-24"],
    ["0001-01-01", "0987-12-31"],
    ["1437-06-01", "0987-12-31"],
  ])("to %s is %s", (date, expected) => {
    expect(nearestDay(days, date)).toBe(expected);
  });

  it("is none in an empty archive", () => {
    expect(nearestDay([], "1987-02-28")).toBeNull();
  });
});

describe("a day of the year", () => {
  it.each([
    ["11-24", true],
    ["12-31", true],
    ["02-27", false],
    ["02-29", false],
  ])("%s: %s", (day, expected) => {
    expect(hasDayOfYear(days, day)).toBe(expected);
  });
});

describe("a page drawn by lot", () => {
  it.each([
    [0, "0987/12/31/"],
    [1, "1987/02/26/"],
    [2, "1987/02/28/"],
    [101, "1987/02/28/"],
    [102, "1987/02/28/page-2.html"],
    [202, "1987/02/28/page-3.html"],
    [251, "1987/02/28/page-3.html"],
    [252, "1987/11/24/"],
    [299, "1987/11/24/"],
  ])("is the one with story %i of 300", (story, expected) => {
    expect(pageByChance(days, (story + 0.5) / 300)).toBe(expected);
  });

  it("is none in an empty archive", () => {
    expect(pageByChance([], 0.5)).toBeNull();
  });

  it("holds as many stories as the archive puts on one", () => {
    expect(STORIES_A_PAGE).toBe(ARCHIVE_STORIES_A_PAGE);
  });
});
