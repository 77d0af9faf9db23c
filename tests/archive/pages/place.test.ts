import { describe, expect, it } from "vitest";
import type { Archive } from "../../../src/archive/archive.ts";
import { largePlaces, placeViews } from "../../../src/archive/pages/place.ts";
import { STORIES_A_PAGE } from "../../../src/archive/views.ts";
import { openStamps } from "../../../src/archive/year-key.ts";
import { openYearLists, yearListsKey } from "../../../src/archive/year-lists.ts";
import { archiveOf, spot } from "../../support/archive.ts";
import { manyAt, summaryAt } from "../../support/stories.ts";

const placeYearsOf = (archive: Archive) => {
  const listsOf = openYearLists(archive);
  return archive.years.flatMap((year) => listsOf(year).placeYears);
};

const PEKING = spot(39.91, 116.4, "CN");

describe("a place", () => {
  it("of as many stories as a page holds lists them all, newest first", () => {
    const stories = [
      ...manyAt(40, "2013-11-14", { place: "BERN" }),
      ...manyAt(60, "2014-11-14", { place: "BERN" }),
    ];
    expect(stories).toHaveLength(STORIES_A_PAGE);
    const archive = archiveOf(stories);
    const [bern] = placeViews(archive);
    expect(bern).toMatchObject({
      url: "/places/bern/",
      storiesInAll: 100,
      years: [],
      year: null,
    });
    expect(bern?.stories).toEqual(stories.toReversed());
    expect(placeYearsOf(archive)).toEqual([]);
  });

  it("that could be told says where it lies, and leads to its country", () => {
    const archive = archiveOf([summaryAt("2014-11-14", "a.txt", "PEKING")], { located: { PEKING } });
    expect(placeViews(archive)).toMatchObject([{ located: PEKING, countryUrl: "/countries/china/" }]);
  });

  it("that could not be told says so", () => {
    const archive = archiveOf([summaryAt("2014-11-14", "a.txt", "ATLANTIS")]);
    expect(placeViews(archive)).toMatchObject([{ located: null, countryUrl: null, alike: [] }]);
  });

  it("is one page for all spellings that an address cannot tell apart", () => {
    const stories = ["SÃO PAULO", "Sao Paulo", "SÃO PAULO"].map((place, at) =>
      summaryAt("2014-11-14", `${at}.txt`, place),
    );
    expect(placeViews(archiveOf(stories))).toMatchObject([
      { name: "SÃO PAULO", url: "/places/sao-paulo/", storiesInAll: 3 },
    ]);
  });
});

describe("other datelines of the same spot", () => {
  const stories = ["BEIJING", "PEKING", "PEKING", "PEIPING", "OSLO"].map((place, at) =>
    summaryAt("2014-11-14", `${at}.txt`, place),
  );
  const views = placeViews(
    archiveOf(stories, { located: { BEIJING: PEKING, PEKING, PEIPING: PEKING, OSLO: spot(59.91, 10.75) } }),
  );
  const alike = Object.fromEntries(
    views.map(({ name, alike: others }) => [name, others.map((other) => other.name)]),
  );

  it("are named, those with most stories first, and never the place itself", () => {
    expect(alike).toEqual({
      BEIJING: ["PEKING", "PEIPING"],
      PEIPING: ["PEKING", "BEIJING"],
      PEKING: ["BEIJING", "PEIPING"],
      OSLO: [],
    });
    expect(views.find(({ name }) => name === "BEIJING")?.alike[0]).toEqual({
      name: "PEKING",
      url: "/places/peking/",
      stories: 2,
    });
  });

  it("are not of one spot where they lie in two countries, or could not be told", () => {
    const border = { A: spot(47.59, 7.61, "CH"), B: spot(47.59, 7.61, "DE") };
    const places = ["A", "B", "C", "D"].map((place, at) => summaryAt("2014-11-14", `${at}.txt`, place));
    for (const view of placeViews(archiveOf(places, { located: border }))) expect(view.alike).toEqual([]);
  });

  it("are twenty at most", () => {
    const names = Array.from({ length: 50 }, (_, at) => `PEKING ${at}`);
    const many = names.map((place, at) => summaryAt("2014-11-14", `${at}.txt`, place));
    const located = Object.fromEntries(names.map((name) => [name, PEKING]));
    for (const view of placeViews(archiveOf(many, { located }))) expect(view.alike).toHaveLength(20);
  });
});

describe("a place of more stories than a page holds", () => {
  const stories = [
    ...manyAt(101, "0987-11-14", { place: "OSLO" }),
    ...manyAt(2, "2015-11-13", { place: "Oslo" }),
    ...manyAt(1, "2015-11-14", { place: "BERN" }),
  ];
  const archive = archiveOf(stories, { located: { OSLO: spot(59.91, 10.75) } });
  const [, oslo] = placeViews(archive);
  const yearly = placeYearsOf(archive);

  it("is large, and no other is", () => {
    expect([...largePlaces(archive)]).toEqual(["oslo"]);
  });

  it("shows its newest twenty, newest first, and leads to its years", () => {
    expect(oslo?.stories).toEqual(archive.stories.slice(83, 103).toReversed());
    expect(oslo).toMatchObject({ storiesInAll: 103, paging: { urls: ["/places/oslo/"] } });
    expect(oslo?.years).toEqual([
      { name: "987", url: "/places/oslo/0987/", stories: 101 },
      { name: "2015", url: "/places/oslo/2015/", stories: 2 },
    ]);
  });

  it("has a page a year, or more, which between them list all, oldest first", () => {
    expect(
      yearly.map(({ url, year, stories: listed, storiesInAll }) => [url, year, listed.length, storiesInAll]),
    ).toEqual([
      ["/places/oslo/0987/", "0987", 100, 101],
      ["/places/oslo/0987/page-2.html", "0987", 1, 101],
      ["/places/oslo/2015/", "2015", 2, 2],
    ]);
    expect(yearly.flatMap(({ stories: listed }) => listed)).toEqual(archive.stories.slice(0, 103));
  });

  it("says on the pages of its years, too, where it lies", () => {
    expect(yearly[0]).toMatchObject({ located: { country: "NO" }, countryUrl: "/countries/norway/" });
  });
});

it("a place of one story more than a page holds has a page for each year that it leads to", () => {
  const dates = ["2013-11-14", "2014-11-14"];
  const stories = dates.flatMap((date, at) => manyAt(STORIES_A_PAGE / 2 + at, date, { place: "OSLO" }));
  const archive = archiveOf(stories);
  const [oslo] = placeViews(archive);
  const yearly = placeYearsOf(archive);
  expect(oslo).toMatchObject({ storiesInAll: 101, stories: { length: 20 } });
  expect(oslo?.years.map(({ url }) => url)).toEqual(yearly.map(({ url }) => url));
});

it("a place of forty thousand stories keeps its pages in bounds", () => {
  const archive = archiveOf(manyAt(40_000, "2014-11-14", { place: "OSLO" }));
  const [oslo] = placeViews(archive);
  expect([oslo?.stories.length, oslo?.storiesInAll]).toEqual([20, 40_000]);
  const placeYears = placeYearsOf(archive);
  expect(placeYears).toHaveLength(400);
  for (const { stories } of placeYears) expect(stories).toHaveLength(STORIES_A_PAGE);
});

it("what a year's pages of places are made from is named: all that they show, and no more", () => {
  const stories = [
    ...manyAt(101, "2013-11-14", { place: "OSLO" }),
    ...manyAt(1, "2014-11-14", { place: "OSLO" }),
  ];
  const keysOf = (archive: Archive): readonly string[] => {
    const listsOf = openYearLists(archive);
    return archive.years.map((year) => yearListsKey(listsOf(year), openStamps(), "ground"));
  };
  const [of2013, of2014] = keysOf(archiveOf(stories));
  expect(keysOf(archiveOf([...stories, ...manyAt(1, "2014-11-15", { place: "OSLO" })]))[0]).toBe(of2013);
  const [placed, another] = keysOf(archiveOf(stories, { located: { OSLO: spot(59.91, 10.75) } }));
  expect([placed, another]).not.toContainEqual(of2013);
  expect(another).not.toBe(of2014);
  expect(keysOf(archiveOf(stories.slice(2)))).toEqual(["", ""]);
});
