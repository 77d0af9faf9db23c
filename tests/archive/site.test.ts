import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Archive, assemble } from "../../src/archive/archive.ts";
import { dayUrl, monthOf, monthUrl, yearOf, yearUrl } from "../../src/archive/calendar.ts";
import { withoutPlaces } from "../../src/archive/catalogue.ts";
import { dataView } from "../../src/archive/pages/data.ts";
import {
  censusOf,
  describeSite,
  type Furnishings,
  type SiteViews,
  siteViews,
} from "../../src/archive/site.ts";
import type { Summary } from "../../src/archive/summary.ts";
import { versionsAlone } from "../../src/archive/threads/found.ts";
import { STORIES_A_PAGE, type View } from "../../src/archive/views.ts";
import { openYears } from "../../src/archive/year.ts";
import { openYearLists } from "../../src/archive/year-lists.ts";
import type { Finding } from "../../src/diagnostic.ts";
import { DEFAULTS } from "../../src/settings/read-settings.ts";
import { anyDate, archiveOf, FURNISHINGS, LIVERY, spot, threadsOf } from "../support/archive.ts";
import { articleAt, copyAt, manyAt, summaryAt, withCopy } from "../support/stories.ts";

const SUMMARIES = (
  [
    ["1999-12-31", "eve.txt", "OSLO"],
    ["2001-01-01", "a.txt", "BERN"],
    ["2001-01-01", "b.txt", "OSLO"],
    ["2001-03-05", "A.txt", null],
    ["2001-12-31", "late.txt", "Oslo"],
    ["2002-06-07", "june.txt", "BERN"],
  ] as const
).map(([date, path, place]) => summaryAt(date, path, place));
const ALL = archiveOf(SUMMARIES);

const viewsOf = (archive: Archive, more: Partial<Furnishings> = {}): SiteViews =>
  siteViews(archive, { ...FURNISHINGS, ...more });

/** Views of all lists, those too that come one after the other. */
const flat = (views: object): readonly View[] =>
  Object.values(views).flatMap((list: Iterable<View>) => [...list]);

/** The pages of the site and of all its years. */
function pagesOf(archive: Archive): readonly View[] {
  const make = openYears(archive);
  const records = new Map(
    archive.stories.map(({ url, date }) => [url, { ...articleAt(date, url), url }] as const),
  );
  const years = archive.years.map(({ key }) => make(key, records));
  const lists = openYearLists(archive);
  return [viewsOf(archive), ...years, ...archive.years.map(lists)].flatMap(flat);
}

describe("the pages outside the years", () => {
  const views = viewsOf(ALL, { aboutMarkup: "<p>About</p>" });

  it("open with the newest day", () => {
    expect(views.homes).toMatchObject([
      { url: "/", date: "2002-06-07", storiesThatDay: 1, month: { month: "2002-06", stories: 1 } },
    ]);
  });

  it("have each an address of its own", () => {
    const lists: readonly (readonly View[])[] = Object.values(views);
    expect(lists.flat().map(({ url }) => url)).toEqual([
      "/",
      "/places/",
      "/places/bern/",
      "/places/oslo/",
      "/on-this-day/01/01/",
      "/on-this-day/03/05/",
      "/on-this-day/06/07/",
      "/on-this-day/12/31/",
      "/on-this-day/",
      "/random/",
      "/search/",
      "/corrections/",
      "/holdings/",
      "/holdings/files/",
      "/about/",
      "/404.html",
    ]);
  });

  it("have countries and storylines where there are any", () => {
    const threads = threadsOf({ lines: { "Ferry, strike": SUMMARIES.slice(0, 3) } });
    const found = viewsOf(archiveOf(SUMMARIES, { threads, located: { BERN: spot(46.95, 7.45, "CH") } }));
    const [first] = SUMMARIES;
    expect(found.countries.map(({ url }) => url)).toEqual(["/countries/switzerland/"]);
    expect(found.storylineLists.map(({ url }) => url)).toEqual(["/storylines/", "/storylines/1999/"]);
    expect(found.storylines.map(({ url }) => url)).toEqual([
      first?.url.replace("12/31/", "").replace("/", "/storylines/"),
    ]);
  });

  it("pass on the about page's text", () => {
    expect(views.abouts).toMatchObject([{ url: "/about/", markup: "<p>About</p>" }]);
    expect(viewsOf(ALL).abouts).toMatchObject([{ url: "/about/", markup: null }]);
  });

  it("are there for an archive without a story, but for a front page and the lists of nothing", () => {
    const urls = Object.values(viewsOf(archiveOf([]))).flatMap((list) => list.map(({ url }: View) => url));
    expect(urls).toEqual([
      "/places/",
      "/on-this-day/",
      "/random/",
      "/search/",
      "/corrections/",
      "/holdings/",
      "/holdings/files/",
      "/about/",
      "/404.html",
    ]);
  });

  it("have no search where none is wanted", () => {
    const settings = { ...DEFAULTS, search: false };
    expect(viewsOf(ALL, { settings }).searches).toEqual([]);
    expect(describeSite(ALL, settings, LIVERY).search).toBe(false);
  });

  it("have neither places nor days of the year where none are wanted", () => {
    const archive = archiveOf(SUMMARIES);
    const none = assemble(withoutPlaces(archive), versionsAlone(archive.threads), new Map());
    const views = viewsOf(none, { settings: { ...DEFAULTS, places: false, onThisDay: false } });
    const { placeLists, places, countries, storylines, storylineLists, onThisDays, onThisDayLists } = views;
    const lists = [placeLists, places, countries, storylines, storylineLists, onThisDays, onThisDayLists];
    expect(lists.flat()).toEqual([]);
    expect(views.homes[0]).toMatchObject({ places: [], countries: [], onThisDay: [], lines: [] });
  });

  it("have the operator's own pages", () => {
    const own = { url: "/pages/terms/", title: "Terms", menu: null, markup: "<p>Fair.</p>" };
    expect(viewsOf(ALL, { ownPages: [own] }).ownPages).toEqual([own]);
  });

  it("have a page of the stories as data where there are any", () => {
    const data = dataView(ALL, censusOf(ALL, null), () => ({ bytes: 1, sha256: "" }));
    expect(viewsOf(ALL, { data }).datas).toEqual([data]);
    expect(viewsOf(ALL).datas).toEqual([]);
  });
});

describe("holdings", () => {
  it("count the stories by year and month", () => {
    const [, year] = viewsOf(ALL).holdings[0]?.years ?? [];
    expect(year).toMatchObject({ name: "2001", stories: 4, days: 3, list: "/2001/holdings.csv" });
    expect(year?.months[0]).toEqual({ month: "2001-01", url: "/2001/01/", stories: 2 });
  });

  it("list a story found twice", () => {
    const [first = summaryAt("2001-01-01", "a.txt")] = SUMMARIES;
    const merged = archiveOf([withCopy(first, copyAt(first, "zz/again.txt")), ...SUMMARIES.slice(1)]);
    const [holdings] = viewsOf(merged).holdings;
    expect(holdings).toMatchObject({ published: 6, merged: 1, rejected: 0, duplicates: [merged.stories[0]] });
  });

  const rejectAt = (path: string, severity: Finding["severity"]) => ({
    path,
    sha256: null,
    bytes: null,
    firstLine: null,
    lastLine: null,
    diagnostics: [{ rule: "unreadable" as const, severity, message: "No.", line: null, path }],
  });

  it("list what was passed over with a note, and do not count it as refused", () => {
    const rejects = [rejectAt("a.txt", "note"), rejectAt("b.txt", "error")];
    const [holdings] = viewsOf(ALL, {
      intake: { ...FURNISHINGS.intake, rejects },
    }).holdings;
    expect(holdings).toMatchObject({ rejects, rejected: 1 });
  });

  it("list every reject, a page at a time, and say on each page how many there are", () => {
    const rejects = Array.from({ length: 201 }, (_, at) =>
      rejectAt(`${String(at).padStart(4, "0")}.txt`, "error"),
    );
    const { holdings } = viewsOf(ALL, {
      intake: { ...FURNISHINGS.intake, rejects, rules: new Map([["no-dateline", 1]]) },
    });
    expect(holdings.map(({ url, rejects: listed, rejected }) => [url, listed.length, rejected])).toEqual([
      ["/holdings/", 200, 201],
      ["/holdings/page-2.html", 1, 201],
    ]);
    expect(holdings.flatMap(({ rejects: listed }) => listed)).toEqual(rejects);
    expect(holdings[0]?.rules).toEqual([{ rule: "no-dateline", stories: 1 }]);
  });
});

it("describes the archive as a whole", () => {
  const threads = threadsOf({ lines: { Ferry: SUMMARIES.slice(0, 3) } });
  const archive = archiveOf(SUMMARIES, { threads });
  expect(describeSite(archive, { ...DEFAULTS, front: "2001-01-01" }, LIVERY)).toEqual({
    ...LIVERY,
    settings: DEFAULTS,
    headings: [],
    storylines: true,
    search: true,
    derives: true,
  });
  const census = censusOf(archive, null);
  expect(census).toEqual({
    now: null,
    stories: 6,
    firstDate: "1999-12-31",
    lastDate: "2002-06-07",
    years: [
      { name: "1999", url: "/1999/", stories: 1 },
      { name: "2001", url: "/2001/", stories: 4 },
      { name: "2002", url: "/2002/", stories: 1 },
    ],
  });
});

describe("in any archive", () => {
  const PLACES = ["OSLO", "BERN", "Bern", "ATLANTIS", "PAGE 2", "1996", null];
  const LOCATED = { OSLO: spot(59.91, 10.75), BERN: spot(46.95, 7.45, "CH"), "PAGE 2": spot(59.91, 10.75) };
  /** Stories of one number of take or line belong together; those of number 0 to none. */
  const shapes = fc.array(
    fc.record({ date: anyDate, place: fc.constantFrom(...PLACES), take: fc.nat(2), line: fc.nat(3) }),
    { maxLength: 40 },
  );
  type Shapes = typeof shapes extends fc.Arbitrary<infer Value> ? Value : never;

  function built(of: Shapes): Archive {
    const told = of
      .map((shape, at) => ({ ...shape, story: summaryAt(shape.date, `${at}.txt`, shape.place) }))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    const groups = (key: "take" | "line"): readonly (readonly Summary[])[] =>
      [1, 2, 3]
        .map((number) => told.filter((shape) => shape[key] === number).map(({ story }) => story))
        .filter(({ length }) => length > 0);
    const lines = Object.fromEntries(groups("line").map((line, at) => [`Line ${at}`, line]));
    return archiveOf(
      told.map(({ story }) => story),
      { threads: threadsOf({ takes: groups("take"), lines }), located: LOCATED },
    );
  }

  it("no two pages have one address, and every page that a page leads to is there", () => {
    fc.assert(
      fc.property(shapes, (of) => {
        const pages = pagesOf(built(of));
        const urls = new Set(pages.map(({ url }) => url));
        expect(urls.size).toBe(pages.length);
        expect(pages.flatMap(targetsOf).filter((url) => !urls.has(url))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("every story has its page, its day, month and year, and its day in all years", () => {
    fc.assert(
      fc.property(shapes, (of) => {
        const archive = built(of);
        const pages = new Set(pagesOf(archive).map(({ url }) => url));
        const wanted = archive.stories.flatMap(({ url, date }) => [
          url,
          dayUrl(date),
          monthUrl(monthOf(date)),
          yearUrl(yearOf(date)),
          `/on-this-day/${date.slice(5, 7)}/${date.slice(8)}/`,
        ]);
        expect(wanted.filter((url) => !pages.has(url))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

/** The addresses of all pages that a view names, at any depth, save for tallies of nothing, which are no links. */
function targetsOf(view: unknown): readonly string[] {
  if (Array.isArray(view)) return view.flatMap(targetsOf);
  if (typeof view !== "object" || view === null || ("stories" in view && view.stories === 0)) return [];
  return Object.entries(view).flatMap(([name, value]) => {
    // The bytes of stories, and what no template reads.
    if (name === "copies" || name === "article") return [];
    if (name === "urls" && Array.isArray(value)) return value.filter((url) => typeof url === "string");
    if (typeof value === "string") return /url$/i.test(name) || name === "onThisDay" ? [value] : [];
    return targetsOf(value);
  });
}

it("no page holds more for a day, a place and a storyline of thousands of stories", () => {
  const long = manyAt(3_000, "2014-11-14", { place: "OSLO", words: 300 });
  const threads = threadsOf({ lines: { Ferry: long } });
  const archive = archiveOf(long, { threads, located: { OSLO: spot(59.91, 10.75) } });
  const views: readonly View[] = [
    viewsOf(archive),
    openYears(archive)("2014", new Map()),
    ...archive.years.map(openYearLists(archive)),
  ].flatMap(flat);
  expect(views.length).toBeGreaterThan(90);
  const longest = views.flatMap((view) =>
    Object.values(view).map((value) => (Array.isArray(value) ? value.length : 0)),
  );
  expect(Math.max(...longest)).toBe(STORIES_A_PAGE);
});
