import { describe, expect, it } from "vitest";
import { catalogue, summarise } from "../../src/archive/catalogue.ts";
import { largePlaces, siteViews } from "../../src/archive/site.ts";
import { STORIES_A_PAGE, yearViews } from "../../src/archive/year.ts";
import { articleAt } from "../support/stories.ts";

const name = (at: number): string => `${String(at).padStart(4, "0")}.txt`;

/** Stories of one day and place, told apart by the numbers of their files. */
const many = (count: number, date: string, place: string | null, from = 0) =>
  Array.from({ length: count }, (_, at) => articleAt(date, name(from + at), place));

const ARTICLES = [
  ...many(STORIES_A_PAGE, "2014-11-14", "OSLO"),
  ...many(2, "2015-11-14", "OSLO", 500),
  ...many(STORIES_A_PAGE, "2015-11-14", "BERN", 600),
];
const archive = catalogue(
  ARTICLES.map((article) => summarise(article, article.url.replace(".html", ".txt"))),
);
const records = new Map(ARTICLES.map((article) => [article.url, article]));
const year = (key: string) => yearViews(archive, key, records, largePlaces(archive));

describe("places", () => {
  const [bern, oslo] = siteViews(archive, { rejects: [], rules: new Map() }, null).places;

  it("of as many stories as a page holds list them all on it, newest first", () => {
    expect(bern).toMatchObject({ storiesInAll: STORIES_A_PAGE, years: [] });
    expect(bern?.stories.at(0)?.copies[0]?.path).toBe(name(699));
    expect(bern?.stories).toHaveLength(STORIES_A_PAGE);
  });

  it("of more have a page a year, which between them list all", () => {
    expect(oslo?.years.map(({ url, stories }) => [url, stories])).toEqual([
      ["/places/oslo/2014/", STORIES_A_PAGE],
      ["/places/oslo/2015/", 2],
    ]);
    const listed = ["2014", "2015"].flatMap((key) => year(key).placeYears.map(({ url }) => url));
    expect(listed).toEqual(["/places/oslo/2014/", "/places/oslo/2015/"]);
  });
});

it("every story has one page of its own and one place on the pages of its day", () => {
  const views = ["2014", "2015"].map(year);
  const urls = archive.stories.map(({ url }) => url);
  expect(views.flatMap(({ stories }) => stories.map(({ url }) => url))).toEqual(urls);
  expect(views.flatMap(({ days }) => days.flatMap((day) => day.stories.map(({ url }) => url)))).toEqual(urls);
});

it("holdings list every reject, a page at a time, and say on each page how many there are", () => {
  const rejects = Array.from({ length: 201 }, (_, at) => ({
    path: name(at),
    sha256: null,
    bytes: null,
    firstLine: null,
    lastLine: null,
    diagnostics: [],
  }));
  const { holdings } = siteViews(archive, { rejects, rules: new Map() }, null);
  expect(holdings.map(({ url, rejects: listed, rejected }) => [url, listed.length, rejected])).toEqual([
    ["/holdings/", 200, 201],
    ["/holdings/page-2.html", 1, 201],
  ]);
  expect(holdings.flatMap(({ rejects: listed }) => listed)).toEqual(rejects);
});
