import { describe, expect, it } from "vitest";
import { storylineLists, storylineViews } from "../../../src/archive/pages/storyline.ts";
import type { Summary } from "../../../src/archive/summary.ts";
import { archiveOf, threadsOf } from "../../support/archive.ts";
import { manyAt, summaryAt } from "../../support/stories.ts";

const line = (name: string, dates: readonly string[], place: string | null = null): readonly Summary[] =>
  dates.map((date) => summaryAt(date, `${name}.txt`, place));
const days = (month: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${month}-${String(at + 1).padStart(2, "0")}`);
const archiveWith = (lines: Readonly<Record<string, readonly Summary[]>>) =>
  archiveOf(Object.values(lines).flat(), { threads: threadsOf({ lines }) });

describe("a storyline", () => {
  it("is its stories, oldest first, with how far they reach and where they were filed", () => {
    const ferry = [
      ...line("ferry", ["2013-12-30", "2014-01-02", "2014-01-05"], "OSLO"),
      summaryAt("2014-01-05", "zz.txt", "BERGEN"),
    ];
    const [view, ...others] = storylineViews(archiveWith({ "Ferry, strike": ferry }));
    expect(others).toEqual([]);
    expect(view).toMatchObject({
      name: "Ferry, strike",
      url: ferry[0]?.url.replace("/2013/12/30/", "/storylines/2013/"),
      first: "2013-12-30",
      last: "2014-01-05",
      stories: ferry.map((story) => ({ story, again: [] })),
      storiesInAll: 4,
      days: 3,
      places: [
        { name: "OSLO", stories: 3 },
        { name: "BERGEN", stories: 1 },
      ],
    });
  });

  it("of more stories than a page holds comes in pages beside one another, each saying the same of it", () => {
    const long = manyAt(205, "2014-11-14", { place: "OSLO" });
    const views = storylineViews(archiveWith({ Prices: long }));
    const stem = "/storylines/2014/story-00000000";
    expect(views.map(({ url, stories }) => [url, stories.length])).toEqual([
      [`${stem}.html`, 100],
      [`${stem}.page-2.html`, 100],
      [`${stem}.page-3.html`, 5],
    ]);
    expect(views.flatMap(({ stories }) => stories.map(({ story }) => story))).toEqual(long);
    for (const { storiesInAll, places } of views)
      expect([storiesInAll, places[0]?.stories]).toEqual([205, 205]);
  });

  it("lists stories of one headline once, with those that came after", () => {
    const headline = "Ferry crews go back to work after a week on strike";
    const [first, other, again] = line("ferry", ["2014-01-02", "2014-01-03", "2014-01-05"]);
    if (!first || !other || !again) throw new Error("no stories");
    const stories = [{ ...first, headline }, other, { ...again, headline }];
    expect(storylineViews(archiveWith({ Ferry: stories }))[0]).toMatchObject({
      stories: [
        { story: { url: first.url }, again: [{ url: again.url }] },
        { story: { url: other.url }, again: [] },
      ],
      storiesInAll: 3,
    });
  });

  it("names a dozen places at most", () => {
    const stories = manyAt(40, "2014-11-14").map((story, at) => ({ ...story, place: `P${at}` }));
    expect(storylineViews(archiveWith({ Wide: stories }))[0]?.places).toHaveLength(12);
  });
});

describe("the lists of storylines", () => {
  it("are none where there is no storyline", () => {
    expect(storylineLists(archiveOf(manyAt(3, "2014-11-14")))).toEqual([]);
  });

  const archive = archiveWith({
    Flood: line("flood", days("2013-03", 4)),
    Eve: line("eve", ["2013-12-31", "2014-01-01"]),
    Vote: line("vote", days("2014-02", 3)),
    Ferry: line("ferry", days("2014-05", 9)),
  });
  const [whole, ...yearly] = storylineLists(archive);
  const told = (list: typeof whole) => list?.lines.map(({ name, stories }) => [name, stories]);

  it("begin with the main ones of the whole archive, and lead to those of each year", () => {
    expect(whole).toMatchObject({ url: "/storylines/", year: null, linesInAll: 4 });
    expect(told(whole)).toEqual([
      ["Ferry", 9],
      ["Flood", 4],
      ["Vote", 3],
      ["Eve", 2],
    ]);
    expect(whole?.years).toEqual([
      { name: "2013", url: "/storylines/2013/", stories: 2 },
      { name: "2014", url: "/storylines/2014/", stories: 2 },
    ]);
  });

  it("have all that begin in a year, in the order in which they begin", () => {
    expect(yearly.map(({ url, year, linesInAll }) => [url, year, linesInAll])).toEqual([
      ["/storylines/2013/", "2013", 2],
      ["/storylines/2014/", "2014", 2],
    ]);
    expect(yearly.map(told)).toEqual([
      [
        ["Flood", 4],
        ["Eve", 2],
      ],
      [
        ["Vote", 3],
        ["Ferry", 9],
      ],
    ]);
    expect(yearly[0]?.lines[1]).toMatchObject({ first: "2013-12-31", last: "2014-01-01" });
  });

  it("show sixty main ones, and a hundred of a year to a page", () => {
    const many = Object.fromEntries(
      Array.from({ length: 250 }, (_, at) => [`Line ${at}`, line(`l${at}`, days("2014-05", 2))]),
    );
    const [main, ...pages] = storylineLists(archiveWith(many));
    expect([main?.lines.length, main?.linesInAll]).toEqual([60, 250]);
    expect(pages.map(({ url, lines, linesInAll }) => [url, lines.length, linesInAll])).toEqual([
      ["/storylines/2014/", 100, 250],
      ["/storylines/2014/page-2.html", 100, 250],
      ["/storylines/2014/page-3.html", 50, 250],
    ]);
    expect(pages.flatMap(({ lines }) => lines.map(({ name }) => name))).toEqual(Object.keys(many));
  });
});
