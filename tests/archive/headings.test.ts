import { describe, expect, it } from "vitest";
import { type Archive, assemble } from "../../src/archive/archive.ts";
import { catalogue } from "../../src/archive/catalogue.ts";
import { headingSlug, type SentUnders } from "../../src/archive/headings.ts";
import { headingLists, headingViews } from "../../src/archive/pages/heading.ts";
import { describeSite } from "../../src/archive/site.ts";
import type { SentUnder } from "../../src/archive/subjects.ts";
import type { Summary } from "../../src/archive/summary.ts";
import { openStamps, openYearKeys } from "../../src/archive/year-key.ts";
import { openYearLists } from "../../src/archive/year-lists.ts";
import { openLastmod } from "../../src/interop/lastmod.ts";
import { DEFAULTS } from "../../src/settings/read-settings.ts";
import { LIVERY, threadsOf } from "../support/archive.ts";
import { manyAt, summaryAt } from "../support/stories.ts";

/** An archive of these stories, each sent under what is said of it. */
function archiveOf(stories: readonly (readonly [Summary, Partial<SentUnder>])[]): Archive {
  const sent: SentUnders = new Map(
    stories.map(([{ url }, under]) => [url, { subjects: [], keywords: [], ...under }]),
  );
  return assemble(catalogue(stories.map(([story]) => story)), threadsOf(), new Map(), sent);
}

const at = (day: number, byline: string | null = null): Summary => ({
  ...summaryAt(`2014-11-${String(day).padStart(2, "0")}`, `${day}.txt`),
  byline,
});

describe("a heading's slug", () => {
  it.each([
    ["Ann Lind", "ann-lind"],
    ["ANN  LIND", "ann-lind"],
    ["José d’Áquino", "jose-daquino"],
    ["Straße", "strasse"],
    ["G-7", "g-7"],
  ])("is made of a name of ASCII alone: %s is %s", (name, slug) => {
    expect(headingSlug(name)).toBe(slug);
  });

  it.each([
    ["Иван Петров", "Иван Сидоров"],
    ["Ivan Петров", "Ivan Сидоров"],
    [`${"long name ".repeat(9)}one`, `${"long name ".repeat(9)}two`],
    ["¿?", "!!"],
  ])("keeps names apart that ASCII cannot: %s and %s", (one, other) => {
    const slugs = [headingSlug(one), headingSlug(other)];
    expect(new Set(slugs).size).toBe(2);
    for (const slug of slugs) expect(slug).toMatch(/^(?:[a-z0-9-]+-)?[0-9a-f]{8}$/);
    expect(headingSlug(one.toUpperCase())).toBe(slugs[0]);
  });
});

const SMALL = archiveOf([
  [at(1, "Ann Lind and Bo Sample"), { subjects: ["Trade"] }],
  [at(2, "By ANN LIND"), { subjects: ["trade", "Trade"], keywords: ["ferries"] }],
  [at(3, "Ann Lind, AP Writer"), { subjects: ["Trade"] }],
  [at(4, "Reuters"), { keywords: ["ferries"] }],
  [at(5), {}],
]);

describe("headings", () => {
  it("are people, not agencies, by their commonest name; a story counts once under each", () => {
    const told = (kind: "bylines" | "subjects" | "keywords") =>
      SMALL.headings.all[kind].map(({ slug, name, stories }) => [slug, name, stories.length]);
    expect(told("bylines")).toEqual([
      ["ann-lind", "Ann Lind", 3],
      ["bo-sample", "Bo Sample", 1],
    ]);
    expect(told("subjects")).toEqual([["trade", "Trade", 3]]);
    expect(told("keywords")).toEqual([["ferries", "ferries", 2]]);
  });

  it("have a page from three stories on, newest first; the others stand on the list with their stories", () => {
    expect(headingViews(SMALL).map(({ url, stories }) => [url, stories.map(({ date }) => date)])).toEqual([
      ["/bylines/ann-lind/", ["2014-11-03", "2014-11-02", "2014-11-01"]],
      ["/subjects/trade/", ["2014-11-03", "2014-11-02", "2014-11-01"]],
    ]);
    const [bylines, , keywords] = headingLists(SMALL);
    expect(bylines?.headings).toMatchObject([
      { name: "Ann Lind", url: "/bylines/ann-lind/", stories: 3, few: [] },
      { name: "Bo Sample", url: null, stories: 1, few: [{ date: "2014-11-01" }] },
    ]);
    expect(keywords).toMatchObject({ url: "/keywords/", headings: [{ url: null, stories: 2 }] });
  });

  it("are named by a story where they have a page, and told in menus where there are any", () => {
    const [first] = SMALL.stories;
    expect(SMALL.years.flatMap((year) => openYearLists(SMALL)(year).headingYears)).toEqual([]);
    expect(SMALL.headings.of(first?.url ?? "").map(({ slug }) => slug)).toEqual([
      "ann-lind",
      "bo-sample",
      "trade",
    ]);
    expect(describeSite(SMALL, DEFAULTS, LIVERY).headings).toEqual(["bylines", "subjects", "keywords"]);
    expect(describeSite(archiveOf([[at(1), {}]]), DEFAULTS, LIVERY).headings).toEqual([]);
  });

  it("are dated by their newest story", () => {
    const lastmodOf = openLastmod(SMALL);
    expect(["/bylines/ann-lind/", "/subjects/", "/keywords/"].map(lastmodOf)).toEqual([
      "2014-11-03",
      "2014-11-03",
      "2014-11-04",
    ]);
  });

  it("of more stories than a page holds have pages of each year, and a newest few on their own", () => {
    const stories = [
      ...manyAt(150, "2013-02-03"),
      ...manyAt(2, "2014-02-03").map((one) => ({ ...one, url: one.url.replace("story-", "later-") })),
    ];
    const large = archiveOf(stories.map((story) => [story, { subjects: ["Trade"] }]));
    expect(headingViews(large)).toMatchObject([
      {
        url: "/subjects/trade/",
        storiesInAll: 152,
        years: [
          { name: "2013", url: "/subjects/trade/2013/", stories: 150 },
          { name: "2014", url: "/subjects/trade/2014/", stories: 2 },
        ],
      },
    ]);
    expect(headingViews(large)[0]?.stories).toHaveLength(20);
    const listsOf = openYearLists(large);
    const pages = large.years.flatMap((year) => listsOf(year).headingYears);
    expect(pages.map(({ url, stories: own }) => [url, own.length])).toEqual([
      ["/subjects/trade/2013/", 100],
      ["/subjects/trade/2013/page-2.html", 50],
      ["/subjects/trade/2014/", 2],
    ]);
  });

  it("make a year anew when one of its headings comes to have a page, and neither before nor after", () => {
    const keyOf = (stories: Parameters<typeof archiveOf>[0]): string => {
      const archive = archiveOf(stories);
      const [year] = archive.years;
      return year === undefined ? "" : openYearKeys(archive, openStamps(), "ground")(year);
    };
    const own = [at(1), at(2)].map((story) => [story, { subjects: ["Trade"] }] as const);
    const inYear = (year: number, subjects: readonly string[]) =>
      [summaryAt(`${year}-02-03`, `${year}.txt`), { subjects }] as const;
    const alone = keyOf([...own, inYear(2019, ["Other"])]);
    expect(keyOf([...own, inYear(2019, ["Another"])])).toBe(alone);
    const trade = inYear(2019, ["Trade"]);
    expect(keyOf([...own, trade])).not.toBe(alone);
    // From the hundred-and-first story on it has a page of each year, which are no pages of the year.
    const later = [2020, 2021, 2022].map((year) => inYear(year, ["Other"]));
    const many = manyAt(150, "2022-02-03").map((story) => [story, { subjects: ["Trade"] }] as const);
    expect(keyOf([...own, trade, ...later, ...many])).toBe(keyOf([...own, trade, ...later]));
  });
});
