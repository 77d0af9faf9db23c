import { describe, expect, it } from "vitest";
import { linesBy, mainLines, whereabouts } from "../../src/archive/archive.ts";
import { monthOf, yearOf } from "../../src/archive/calendar.ts";
import { archiveOf, spot, threadsOf } from "../support/archive.ts";
import { summaryAt } from "../support/stories.ts";

const FERRY = ["2013-12-30", "2014-01-02", "2014-01-05"].map((date) => summaryAt(date, "ferry.txt", "OSLO"));
const STRIKE = ["2014-01-03", "2014-02-03"].map((date) => summaryAt(date, "strike.txt", "Oslo"));
const VOTE = ["2014-02-01", "2014-02-02"].map((date) => summaryAt(date, "vote.txt", "BERN"));
const OTHER = summaryAt("2014-03-01", "other.txt", "ATLANTIS");
const ARCHIVE = archiveOf([...FERRY, ...STRIKE, ...VOTE, OTHER], {
  threads: threadsOf({ lines: { Ferry: FERRY, Strike: STRIKE, Vote: VOTE } }),
  located: { OSLO: spot(59.91, 10.75, "NO"), BERN: spot(46.95, 7.45, "CH") },
});

describe("assemble", () => {
  it("gives each storyline its stories, oldest first", () => {
    expect(ARCHIVE.lines.map(({ name, stories }) => [name, stories])).toEqual([
      ["Ferry", FERRY],
      ["Strike", STRIKE],
      ["Vote", VOTE],
    ]);
  });

  it("finds a story by its address", () => {
    expect(ARCHIVE.storyAt.get(OTHER.url)).toBe(OTHER);
    expect(ARCHIVE.storyAt.size).toBe(ARCHIVE.stories.length);
  });

  it("groups the places that could be told by country, in the order of the codes", () => {
    expect(ARCHIVE.countries.map(({ code, places }) => [code, places.map(({ name }) => name)])).toEqual([
      ["CH", ["BERN"]],
      ["NO", ["OSLO"]],
    ]);
  });

  it("keeps all of the catalogue", () => {
    expect(ARCHIVE.places.map(({ slug, stories }) => [slug, stories.length])).toEqual([
      ["atlantis", 1],
      ["bern", 2],
      ["oslo", 5],
    ]);
    expect(ARCHIVE.years.map(({ key }) => key)).toEqual(["2013", "2014"]);
  });

  it("makes an archive of nothing", () => {
    expect(archiveOf([])).toMatchObject({ stories: [], lines: [], countries: [] });
  });
});

describe("whereabouts", () => {
  it("are those of the place, whichever way its name is spelt", () => {
    expect(whereabouts(ARCHIVE, "OSLO")).toMatchObject({ country: "NO", latitude: 59.91 });
    expect(whereabouts(ARCHIVE, "Oslo")).toEqual(whereabouts(ARCHIVE, "OSLO"));
  });

  it.each([["ATLANTIS"], ["LIMA"], ["МОСКВА"], ["constructor"], [null]])("of %s are not known", (place) => {
    expect(whereabouts(ARCHIVE, place)).toBeNull();
  });
});

describe("the main storylines of a stretch", () => {
  const told = (within: (date: string) => boolean, limit = 9) =>
    mainLines(ARCHIVE.lines, ({ date }) => within(date), limit).map(({ line, stories }) => [
      line.name,
      stories,
    ]);

  it("are those with most stories in it; among equals, by address", () => {
    expect(told(() => true)).toEqual([
      ["Ferry", 3],
      ["Strike", 2],
      ["Vote", 2],
    ]);
    expect(told((date) => monthOf(date) === "2014-02")).toEqual([
      ["Vote", 2],
      ["Strike", 1],
    ]);
  });

  it("are as many as are asked for, and none without a story in it", () => {
    expect(told(() => true, 1)).toEqual([["Ferry", 3]]);
    expect(told((date) => yearOf(date) === "2015")).toEqual([]);
  });
});

it("storylines are found by every month and year that they touch, once each", () => {
  const names = (keyOf: (date: string) => string) =>
    [...linesBy(ARCHIVE.lines, keyOf)].map(([key, lines]) => [key, lines.map(({ name }) => name)]);
  expect(names(monthOf)).toEqual([
    ["2013-12", ["Ferry"]],
    ["2014-01", ["Ferry", "Strike"]],
    ["2014-02", ["Strike", "Vote"]],
  ]);
  expect(names(yearOf)).toEqual([
    ["2013", ["Ferry"]],
    ["2014", ["Ferry", "Strike", "Vote"]],
  ]);
});
