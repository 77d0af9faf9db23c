import { describe, expect, it } from "vitest";
import type { Archive } from "../../../src/archive/archive.ts";
import { monthsOf } from "../../../src/archive/calendar.ts";
import type { Summary } from "../../../src/archive/summary.ts";
import { openYears, type YearViews } from "../../../src/archive/year.ts";
import { archiveOf, threadsOf } from "../../support/archive.ts";
import { manyAt, summaryAt } from "../../support/stories.ts";

/** The pages of a year's days and months and its own, without its stories' pages. */
const viewsOf = (archive: Archive, year: string): YearViews => openYears(archive)(year, new Map());
const line = (name: string, ...dates: readonly string[]): readonly Summary[] =>
  dates.map((date) => summaryAt(date, `${name}.txt`));

describe("a day", () => {
  it("folds the takes of a story, and still counts them among its stories", () => {
    const [first, again] = [summaryAt("2014-11-14", "a.txt"), summaryAt("2014-11-14", "b.txt")];
    const archive = archiveOf([first, again], { threads: threadsOf({ takes: [[first, again]] }) });
    expect(viewsOf(archive, "2014").days).toMatchObject([
      { storiesInAll: 2, items: [{ story: again, earlier: [first] }] },
    ]);
  });

  it("has its lead first and its places beside it, those with most stories first, two dozen at most", () => {
    const stories = manyAt(60, "2014-11-14").map((story, at) => ({
      ...story,
      place: `P${at % 40}`,
      words: 200 + at,
    }));
    const [day] = viewsOf(archiveOf(stories), "2014").days;
    expect(day?.items[0]?.story).toBe(stories.at(-1));
    expect(day?.places).toHaveLength(24);
    expect(day?.places[0]).toEqual({ name: "P0", url: "/places/p0/", stories: 2 });
    expect(day?.places.at(-1)?.stories).toBe(1);
  });

  it("leads to the same day in all years, where there is more than one", () => {
    const year = [...manyAt(1, "2016-02-29"), ...manyAt(1, "2016-12-31")];
    const ways = (archive: Archive) => viewsOf(archive, "2016").days.map(({ onThisDay }) => onThisDay);
    expect(ways(archiveOf([...year, ...manyAt(1, "2017-01-01")]))).toEqual([
      "/on-this-day/02/29/",
      "/on-this-day/12/31/",
    ]);
    expect(ways(archiveOf(year))).toEqual([null, null]);
  });

  it("of thousands comes in pages that say the same of the day, the first with its lead", () => {
    const stories = manyAt(2_050, "2014-11-14", { place: "OSLO", words: 200 });
    const lead = { ...summaryAt("2014-11-14", "zz.txt"), words: 600 };
    const { days } = viewsOf(archiveOf([...stories, lead]), "2014");
    expect(days).toHaveLength(21);
    expect(days[0]?.items[0]?.story).toBe(lead);
    for (const { storiesInAll, places, date, paging } of days) {
      expect([storiesInAll, places.length, date, paging.urls.length]).toEqual([2_051, 1, "2014-11-14", 21]);
    }
  });
});

describe("a month", () => {
  const ferry = line("ferry", "2014-10-31", "2014-11-01", "2014-11-02", "2014-11-03");
  const vote = line("vote", "2014-11-03", "2014-11-04");
  const archive = archiveOf([...ferry, ...vote, ...manyAt(3, "2014-11-30", { place: "OSLO" })], {
    threads: threadsOf({ lines: { Ferry: ferry, Vote: vote } }),
  });
  const [october, november] = viewsOf(archive, "2014").months;

  it("tells of each day with stories its count and its lead", () => {
    expect(november?.editions.map(({ date, stories }) => [date, stories])).toEqual([
      ["2014-11-01", 1],
      ["2014-11-02", 1],
      ["2014-11-03", 2],
      ["2014-11-04", 1],
      ["2014-11-30", 3],
    ]);
    expect(november?.editions[2]?.lead).toMatchObject({ story: ferry[3], storyline: { name: "Ferry" } });
    expect(november).toMatchObject({
      month: "2014-11",
      stories: 8,
      days: { "2014-11-03": 2, "2014-11-30": 3 },
      most: 3,
    });
  });

  it("lists the storylines that touch it, with their stories in it and how far they reach", () => {
    expect(november?.lines).toMatchObject([
      { name: "Ferry", stories: 3, first: "2014-10-31", last: "2014-11-03", latest: ferry[3] },
      { name: "Vote", stories: 2, first: "2014-11-03", last: "2014-11-04", latest: vote[1] },
    ]);
    expect(october?.lines).toMatchObject([{ name: "Ferry", stories: 1 }]);
  });

  it("lists its own places alone", () => {
    expect(october?.places).toEqual([]);
    expect(november?.places).toEqual([{ name: "OSLO", url: "/places/oslo/", stories: 3 }]);
  });

  it("keeps its size however many storylines and places it has", () => {
    const lines = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`Line ${at}`, line(`l${at}`, "2014-11-01", "2014-11-02")]),
    );
    const stories = Object.values(lines).flat();
    const placed = stories.map((story, at) => ({ ...story, place: `P${at}` }));
    const [month] = viewsOf(archiveOf(placed, { threads: threadsOf({ lines }) }), "2014").months;
    expect([month?.lines.length, month?.places.length, month?.editions.length]).toEqual([12, 24, 2]);
  });
});

describe("a year", () => {
  it("has all twelve months, also those without stories", () => {
    const [year] = viewsOf(archiveOf([...manyAt(2, "2014-02-28"), ...manyAt(1, "2014-12-31")]), "2014").years;
    expect(year?.months.map(({ month }) => month)).toEqual(monthsOf("2014"));
    expect(year?.months.map(({ stories }) => stories)).toEqual([0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(year).toMatchObject({ year: "2014", stories: 3, days: 2 });
  });

  it("lists its main storylines, with their stories in it", () => {
    const [old, vote] = [
      line("old", "2013-12-30", "2013-12-31", "2014-01-01"),
      line("vote", "2014-03-01", "2014-03-02"),
    ];
    const archive = archiveOf([...old, ...vote], { threads: threadsOf({ lines: { Old: old, Vote: vote } }) });
    const [year] = viewsOf(archive, "2014").years;
    expect(year?.lines.map(({ name, stories }) => [name, stories])).toEqual([
      ["Vote", 2],
      ["Old", 1],
    ]);
    expect(year?.linesUrl).toBe("/storylines/2014/");
  });

  it("leads to a list of storylines only where one begins in it", () => {
    const old = line("old", "2013-12-31", "2014-01-01");
    const archive = archiveOf(old, { threads: threadsOf({ lines: { Old: old } }) });
    expect(viewsOf(archive, "2014").years).toMatchObject([{ linesUrl: null, lines: [{ name: "Old" }] }]);
    expect(viewsOf(archive, "2013").years).toMatchObject([{ linesUrl: "/storylines/2013/" }]);
  });
});
