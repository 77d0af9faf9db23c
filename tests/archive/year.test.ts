import { describe, expect, it } from "vitest";
import { type Archive, assemble } from "../../src/archive/archive.ts";
import { catalogue } from "../../src/archive/catalogue.ts";
import type { Step, TimeBar } from "../../src/archive/steps.ts";
import type { Summary } from "../../src/archive/summary.ts";
import { STORIES_A_PAGE } from "../../src/archive/views.ts";
import { openYears, type YearViews } from "../../src/archive/year.ts";
import { openYearLists } from "../../src/archive/year-lists.ts";
import type { Article } from "../../src/article.ts";
import { dates } from "../../src/words/en/dates.ts";
import { archiveOf, threadsOf } from "../support/archive.ts";
import { articleAt, manyAt, summaryOf } from "../support/stories.ts";

/** Date, file and place of each story, in the order of the wire. */
const ARTICLES = (
  [
    ["1999-12-31", "eve.txt", "OSLO"],
    ["2001-01-01", "a.txt", "BERN"],
    ["2001-01-01", "b.txt", "OSLO"],
    ["2001-03-05", "A.txt", null],
    ["2001-12-31", "late.txt", "Oslo"],
    ["2002-06-07", "june.txt", "BERN"],
  ] as const
).map(([date, path, place]) => articleAt(date, path, place));
const SUMMARIES = ARTICLES.map(summaryOf);
const RECORDS: ReadonlyMap<string, Article> = new Map(ARTICLES.map((article) => [article.url, article]));
const ALL = archiveOf(SUMMARIES);

/** What a maker makes of a year, its stories in a list. */
function listed(views: YearViews) {
  return { ...views, stories: [...views.stories] };
}
const viewsOf = (archive: Archive, year: string) => listed(openYears(archive)(year, RECORDS));
const pathOf = (summary: Summary | null) => summary?.copies[0]?.path ?? null;
const nameOf = (step: Step | null | undefined) => (step ? dates.stretch(step.key) : null);

describe("the pages of a year", () => {
  const { stories, days, months, years } = viewsOf(ALL, "2001");

  it("give each story its neighbours in the whole archive, across years", () => {
    expect(stories.map(({ previous, next }) => [pathOf(previous), pathOf(next)])).toEqual([
      ["eve.txt", "b.txt"],
      ["a.txt", "A.txt"],
      ["b.txt", "late.txt"],
      ["A.txt", "june.txt"],
    ]);
  });

  it("give the first and the last story of the archive one neighbour", () => {
    const [first] = viewsOf(ALL, "1999").stories;
    const [last] = viewsOf(ALL, "2002").stories;
    expect(first).toMatchObject({ previous: null, next: { date: "2001-01-01" } });
    expect(last).toMatchObject({ previous: { date: "2001-12-31" }, next: null });
  });

  it("number each story among those of its day, and lead to its place", () => {
    expect(stories.map((view) => [view.position, view.placeUrl])).toEqual([
      [1, "/places/bern/"],
      [2, "/places/oslo/"],
      [1, null],
      [1, "/places/oslo/"],
    ]);
  });

  it("lead from day to day, month to month and year to year over the gaps", () => {
    const ways = (views: readonly { readonly url: string; readonly time: TimeBar }[]) =>
      views.map(({ url, time }) => {
        const { previous, next } = time.day ?? time.month ?? time.year;
        return [url, nameOf(previous), nameOf(next)];
      });
    expect(ways(days)).toEqual([
      ["/2001/01/01/", "31 December 1999", "5 March 2001"],
      ["/2001/03/05/", "1 January 2001", "31 December 2001"],
      ["/2001/12/31/", "5 March 2001", "7 June 2002"],
    ]);
    expect(ways(months)).toEqual([
      ["/2001/01/", "December 1999", "March 2001"],
      ["/2001/03/", "January 2001", "December 2001"],
      ["/2001/12/", "March 2001", "June 2002"],
    ]);
    expect(ways(years)).toEqual([["/2001/", "1999", "2002"]]);
    expect(years).toMatchObject([{ stories: 4, days: 3 }]);
  });

  it("count a month's days, and tell each day's first story", () => {
    expect(months[0]).toMatchObject({
      stories: 2,
      days: { "2001-01-01": 2 },
      most: 2,
      editions: [{ date: "2001-01-01", stories: 2, lead: { story: SUMMARIES[1] } }],
    });
    expect(years[0]?.months.map((month) => month.stories)).toEqual([2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it("are none for a year without stories", () => {
    expect(Object.values(viewsOf(ALL, "2000")).flat()).toEqual([]);
  });

  it("leave out a story whose record is missing, and only that", () => {
    const [, missing, ...others] = ARTICLES;
    const records = new Map(others.map((article) => [article.url, article]));
    const views = listed(openYears(ALL)("2001", records));
    expect(views.stories.map(({ url }) => url)).not.toContain(missing?.url);
    expect(views.stories).toHaveLength(3);
  });

  it("are the same whichever years were made before", () => {
    const make = openYears(ALL);
    const [, second] = [make("2002", RECORDS), make("2001", RECORDS)].map(listed);
    expect(second).toEqual(viewsOf(ALL, "2001"));
  });
});

describe("a day and a place of more than a hundred stories", () => {
  const many = archiveOf(manyAt(205, "2001-02-03", { place: "LIMA" }));

  it("come in pages that lose no story", () => {
    const { days } = openYears(many)("2001", new Map());
    const placeYears = many.years.flatMap((year) => openYearLists(many)(year).placeYears);
    expect(days.map(({ url, from, items }) => [url, from, items.length])).toEqual([
      ["/2001/02/03/", 1, 100],
      ["/2001/02/03/page-2.html", 101, 100],
      ["/2001/02/03/page-3.html", 201, 5],
    ]);
    expect(placeYears.map(({ url }) => url)).toEqual([
      "/places/lima/2001/",
      "/places/lima/2001/page-2.html",
      "/places/lima/2001/page-3.html",
    ]);
    expect(placeYears.flatMap(({ stories }) => stories)).toEqual(many.stories);
  });
});

it("every story has one page of its own and one place on the pages of its day", () => {
  const articles = ["2014-11-14", "2015-11-14"].flatMap((date) =>
    Array.from({ length: STORIES_A_PAGE + 2 }, (_, at) => articleAt(date, `${1000 + at}.txt`)),
  );
  const archive = assemble(catalogue(articles.map(summaryOf)), threadsOf(), new Map());
  const make = openYears(archive);
  const records = new Map(articles.map((article) => [article.url, article]));
  const views = ["2014", "2015"].map((year) => listed(make(year, records)));
  const urls = archive.stories.map(({ url }) => url);
  expect(views.flatMap(({ stories }) => stories.map(({ url }) => url))).toEqual(urls);
  expect(
    views.flatMap(({ days }) => days.flatMap(({ items }) => items.map(({ story }) => story.url))),
  ).toEqual(urls);
});
