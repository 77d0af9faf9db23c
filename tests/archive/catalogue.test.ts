import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue, shorten, summarise, withCopy } from "../../src/archive/catalogue.ts";
import { describeSite, largePlaces, siteViews, span } from "../../src/archive/site.ts";
import type { View } from "../../src/archive/views.ts";
import { yearViews } from "../../src/archive/year.ts";
import type { Article } from "../../src/article.ts";
import { DEFAULTS } from "../../src/settings.ts";
import { articleAt, copyAt, story, summaryAt } from "../support/stories.ts";

/** Date, file and place of each story, in the order of the wire. */
const STORIES = [
  ["1999-12-31", "eve.txt", "OSLO"],
  ["2001-01-01", "a.txt", "BERN"],
  ["2001-01-01", "b.txt", "OSLO"],
  ["2001-03-05", "A.txt", null],
  ["2001-12-31", "late.txt", "Oslo"],
  ["2002-06-07", "june.txt", "BERN"],
] as const;
const SUMMARIES = STORIES.map(([date, path, place]) => summaryAt(date, path, place));
const ARTICLES: ReadonlyMap<string, Article> = new Map(
  STORIES.map(([date, path, place]) => articleAt(date, path, place)).map((article) => [article.url, article]),
);
const ALL = catalogue(SUMMARIES);
const NO_LARGE: ReadonlySet<string> = new Set();

const pathOf = (summary: { readonly copies: readonly { readonly path: string }[] } | null) =>
  summary?.copies[0]?.path ?? null;

describe("catalogue", () => {
  it("sorts by date, then by path", () => {
    expect(ALL.stories.map(pathOf)).toEqual(STORIES.map(([, path]) => path));
  });

  it("is the same whatever the order the files were read in", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(SUMMARIES, { minLength: SUMMARIES.length }), (shuffled) => {
        expect(catalogue(shuffled)).toEqual(ALL);
      }),
    );
  });

  it("tells stories of one file apart by their lines", () => {
    const at = (firstLine: number) => {
      const article = articleAt("2001-01-01", "many.txt");
      const source = { ...article.source, firstLine };
      return summarise({ ...article, source, url: `/2001/01/01/${10 - firstLine}.html` }, "/x.txt");
    };
    const sorted = catalogue([at(9), at(1), at(5)]).stories.map(({ copies }) => copies[0]?.firstLine);
    expect(sorted).toEqual([1, 5, 9]);
  });

  it("groups days, months and years, none of them empty", () => {
    const counted = (stretches: typeof ALL.days) =>
      stretches.map(({ key, stories }) => [key, stories.length]);
    expect(counted(ALL.years)).toEqual([
      ["1999", 1],
      ["2001", 4],
      ["2002", 1],
    ]);
    expect(ALL.months.map(({ key }) => key)).toEqual(["1999-12", "2001-01", "2001-03", "2001-12", "2002-06"]);
    expect(counted(ALL.days)[1]).toEqual(["2001-01-01", 2]);
  });

  it("groups places", () => {
    expect(ALL.places.map(({ slug, name, stories }) => [slug, name, stories.length])).toEqual([
      ["bern", "BERN", 2],
      ["oslo", "OSLO", 3],
    ]);
  });

  it("may be empty", () => {
    expect(catalogue([])).toEqual({ stories: [], days: [], months: [], years: [], places: [] });
  });
});

describe("yearViews", () => {
  const { stories, days, months, years } = yearViews(ALL, "2001", ARTICLES, NO_LARGE);

  it("gives each story its neighbours in the whole archive, across years", () => {
    expect(stories.map(({ previous, next }) => [pathOf(previous), pathOf(next)])).toEqual([
      ["eve.txt", "b.txt"],
      ["a.txt", "A.txt"],
      ["b.txt", "late.txt"],
      ["A.txt", "june.txt"],
    ]);
  });

  it("gives the first and the last story of the archive one neighbour", () => {
    const [first] = yearViews(ALL, "1999", ARTICLES, NO_LARGE).stories;
    const [last] = yearViews(ALL, "2002", ARTICLES, NO_LARGE).stories;
    expect(first).toMatchObject({ previous: null, next: { date: "2001-01-01" } });
    expect(last).toMatchObject({ previous: { date: "2001-12-31" }, next: null });
  });

  it("counts each story among those of its day, and leads to its place", () => {
    expect(stories.map((view) => [view.position, view.storiesThatDay, view.placeUrl])).toEqual([
      [1, 2, "/places/bern/"],
      [2, 2, "/places/oslo/"],
      [1, 1, null],
      [1, 1, "/places/oslo/"],
    ]);
  });

  it("leads from day to day, month to month and year to year over the gaps", () => {
    expect(days.map(({ url, previous, next }) => [url, previous, next])).toEqual([
      ["/2001/01/01/", "1999-12-31", "2001-03-05"],
      ["/2001/03/05/", "2001-01-01", "2001-12-31"],
      ["/2001/12/31/", "2001-03-05", "2002-06-07"],
    ]);
    expect(months.map(({ url, previous, next }) => [url, previous, next])).toEqual([
      ["/2001/01/", "1999-12", "2001-03"],
      ["/2001/03/", "2001-01", "2001-12"],
      ["/2001/12/", "2001-03", "2002-06"],
    ]);
    expect(years).toMatchObject([{ url: "/2001/", previous: "1999", next: "2002", stories: 4, days: 3 }]);
  });

  it("counts a month's days, and tells each day's first story", () => {
    expect(months[0]).toMatchObject({
      stories: 2,
      days: { "2001-01-01": 2 },
      editions: [{ date: "2001-01-01", stories: 2, lead: SUMMARIES[1] }],
    });
    expect(years[0]?.months.map((month) => month.stories)).toEqual([2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it("is empty for a year without stories", () => {
    const none = yearViews(ALL, "2000", ARTICLES, NO_LARGE);
    expect(Object.values(none).flat()).toEqual([]);
  });
});

describe("a day and a place of more than a hundred stories", () => {
  const many = catalogue(
    Array.from({ length: 205 }, (_, n) => summaryAt("2001-02-03", `${1000 + n}.txt`, "LIMA")),
  );

  it("come in pages that lose no story", () => {
    const { days, placeYears } = yearViews(many, "2001", new Map(), largePlaces(many));
    expect(days.map(({ url, from, stories }) => [url, from, stories.length])).toEqual([
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

  it("lead from the place's page to its years", () => {
    const [place] = siteViews(many, { rejects: [], rules: new Map() }, null).places;
    expect(place).toMatchObject({
      storiesInAll: 205,
      years: [{ name: "2001", url: "/places/lima/2001/", stories: 205 }],
    });
  });
});

describe("a story found twice", () => {
  const [first = summaryAt("2001-01-01", "a.txt")] = SUMMARIES;
  const merged = catalogue([withCopy(first, copyAt(first, "zz/again.txt")), ...SUMMARIES.slice(1)]);

  it("is one story with both its copies, in the place of the first", () => {
    expect(merged.stories).toHaveLength(SUMMARIES.length);
    expect(merged.stories[0]?.copies.map(({ path }) => path)).toEqual(["eve.txt", "zz/again.txt"]);
  });

  it("is listed among the holdings", () => {
    const [holdings] = siteViews(merged, { rejects: [], rules: new Map() }, null).holdings;
    expect(holdings).toMatchObject({ published: 6, merged: 1, rejected: 0, duplicates: [merged.stories[0]] });
  });

  it("leaves the summary it was made of as it is", () => {
    expect(first.copies).toHaveLength(1);
  });
});

describe("siteViews", () => {
  const views = siteViews(ALL, { rejects: [], rules: new Map([["no-dateline", 1]]) }, "<p>About</p>");

  it("opens with the newest day", () => {
    expect(views.homes).toMatchObject([
      { url: "/", date: "2002-06-07", storiesThatDay: 1, month: { month: "2002-06", stories: 1 } },
    ]);
  });

  it("gives each page an address of its own", () => {
    const lists: readonly (readonly View[])[] = Object.values(views);
    const urls = lists.flatMap((list) => list.map(({ url }) => url));
    expect(urls).toEqual([
      "/",
      "/places/",
      "/places/bern/",
      "/places/oslo/",
      "/holdings/",
      "/about/",
      "/404.html",
    ]);
  });

  it("counts the holdings by year and month", () => {
    const [, year] = views.holdings[0]?.years ?? [];
    expect(year).toMatchObject({ name: "2001", stories: 4, days: 3, list: "/2001/holdings.csv" });
    expect(year?.months[0]).toEqual({ name: "January", url: "/2001/01/", stories: 2 });
  });
});

it("describes the archive as a whole", () => {
  const site = describeSite(ALL, DEFAULTS, null);
  expect(site).toMatchObject({
    stories: 6,
    days: 5,
    now: null,
    firstDate: "1999-12-31",
    lastDate: "2002-06-07",
  });
  expect(span(site)).toBe("31 December 1999 to 7 June 2002");
  const [only = summaryAt("1999-12-31", "eve.txt")] = SUMMARIES;
  expect(span(describeSite(catalogue([only]), DEFAULTS, null))).toBe("31 December 1999");
});

describe("summarise", () => {
  it("keeps what a list shows of a story", () => {
    const article = articleAt("2001-01-01", "a.txt", "BERN");
    expect(summarise({ ...article, marks: ["update"] }, "/a.txt")).toEqual({
      url: article.url,
      date: "2001-01-01",
      place: "BERN",
      headline: story().headline.text,
      derived: true,
      lede: "Story a.txt.",
      marks: ["update"],
      copies: [{ ...article.source, url: "/a.txt" }],
    });
  });
});

describe("shorten", () => {
  it.each([
    ["a text that fits", "The ferry sailed.", 17, "The ferry sailed."],
    ["whole words", "The ferry sailed again.", 17, "The ferry sailed …"],
    ["one endless word", "a".repeat(20), 10, `${"a".repeat(10)} …`],
    ["no half of a character", `${"a".repeat(9)}😀😀`, 10, `${"a".repeat(9)} …`],
  ])("%s", (_, text, longest, short) => {
    expect(shorten(text, longest)).toBe(short);
  });
});
