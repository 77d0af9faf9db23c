import { describe, expect, it } from "vitest";
import type { Archive } from "../../../src/archive/archive.ts";
import { frontDay, type HomeView, homeViews } from "../../../src/archive/pages/home.ts";
import { censusOf } from "../../../src/archive/site.ts";
import type { Summary } from "../../../src/archive/summary.ts";
import { DEFAULTS } from "../../../src/settings/read-settings.ts";
import type { Settings } from "../../../src/settings/settings.ts";
import { archiveOf, spot, threadsOf } from "../../support/archive.ts";
import { manyAt, summaryAt } from "../../support/stories.ts";

function homeOf(archive: Archive, settings: Partial<Settings> = {}): HomeView {
  const [home, ...others] = homeViews(archive, censusOf(archive, null), { ...DEFAULTS, ...settings });
  if (!home || others.length > 0) throw new Error("There is not one front page.");
  return home;
}
const of = (stories: Iterable<Summary>): HomeView => homeOf(archiveOf(stories));

/** A story a year on one day. */
const yearly = (first: number, last: number, day: string): readonly Summary[] =>
  Array.from({ length: last - first + 1 }, (_, at) => manyAt(1, `${first + at}-${day}`)).flat();

describe("the front page", () => {
  it("is none for an archive without a story", () => {
    expect(homeViews(archiveOf([]), censusOf(archiveOf([]), null), DEFAULTS)).toEqual([]);
  });

  it("of one story shows it, and nothing that is not there", () => {
    const [story = summaryAt("2014-11-14", "a.txt")] = manyAt(1, "2014-11-14");
    expect(of([story])).toMatchObject({
      url: "/",
      date: "2014-11-14",
      items: [{ story }],
      storiesThatDay: 1,
      month: { month: "2014-11", stories: 1, days: { "2014-11-14": 1 }, most: 1 },
      onThisDay: [],
      onThisDayUrl: "/on-this-day/11/14/",
      lines: [],
      places: [],
      placesInAll: 0,
      countries: [],
    });
  });

  it("is the newest edition, with the calendar of its month", () => {
    const home = of([...manyAt(3, "2014-11-30"), ...manyAt(2, "2014-12-01"), ...manyAt(1, "2014-12-24")]);
    expect(home).toMatchObject({
      date: "2014-12-24",
      storiesThatDay: 1,
      month: { month: "2014-12", stories: 3, days: { "2014-12-01": 2, "2014-12-24": 1 }, most: 3 },
      time: { day: { url: "/2014/12/24/", previous: { url: "/2014/12/01/" }, next: null } },
    });
  });

  it("opens with the heaviest of each kind, and says how many the day has", () => {
    const kinds = [
      manyAt(60, "2014-11-14", { tabular: true }),
      manyAt(60, "2014-11-14", { words: 20 }),
      manyAt(60, "2014-11-14", { words: 200 }),
      manyAt(1, "2014-11-14", { words: 600 }),
    ];
    const home = of(
      kinds.flatMap((stories, kind) =>
        stories.map((story) => ({ ...story, url: story.url.replace("story", `story-${kind}`) })),
      ),
    );
    const count = (tier: string) => home.items.filter((item) => item.tier === tier).length;
    expect([count("story"), count("brief"), count("figures")]).toEqual([11, 8, 4]);
    expect(home.items[0]?.story.words).toBe(600);
    expect(home.storiesThatDay).toBe(181);
  });

  it("keeps its size for a hundred thousand stories in one day", () => {
    const home = of(manyAt(100_000, "2014-11-14", { words: 200 }));
    expect(home.storiesThatDay).toBe(100_000);
    expect(home.items).toHaveLength(11 + 8);
    expect(home.span).toMatchObject({ most: 100_000, rows: [{ stories: 100_000 }] });
  });

  it("keeps its size for two hundred years and as many places", () => {
    const stories = yearly(1815, 2014, "11-14").map((story, at) => ({ ...story, place: `PLACE ${at}` }));
    const home = of(stories);
    expect(home.span.unit).toBe("year");
    expect(home.span.rows).toHaveLength(21);
    expect(home.places).toHaveLength(24);
    expect(home.placesInAll).toBe(200);
    expect(home.onThisDay).toHaveLength(4);
  });
});

describe("on this day, on the front page", () => {
  it("is the same day in earlier years alone, newest first, with its lead and its count", () => {
    const home = of([
      ...manyAt(9, "2010-11-14"),
      ...manyAt(1, "2012-11-13"),
      ...manyAt(2, "2013-11-14"),
      ...manyAt(5, "2014-11-14"),
    ]);
    expect(home.onThisDay).toMatchObject([
      { date: "2013-11-14", name: "2013", url: "/2013/11/14/", storiesInAll: 2 },
      { date: "2010-11-14", name: "2010", url: "/2010/11/14/", storiesInAll: 9 },
    ]);
    for (const { items } of home.onThisDay) expect(items).toHaveLength(1);
  });

  it("is the newest four of many years", () => {
    const home = of(yearly(2000, 2014, "11-14"));
    expect(home.onThisDay.map(({ name }) => name)).toEqual(["2013", "2012", "2011", "2010"]);
  });

  it("is another 29 February on 29 February", () => {
    const home = of([...manyAt(1, "2012-02-29"), ...manyAt(1, "2015-02-28"), ...manyAt(1, "2016-02-29")]);
    expect(home.onThisDay.map(({ date }) => date)).toEqual(["2012-02-29"]);
  });
});

describe("storylines on the front page", () => {
  /** A storyline of a story on each of these days. */
  const line = (name: string, dates: readonly string[]): readonly Summary[] =>
    dates.map((date) => summaryAt(date, `${name}.txt`));
  const days = (month: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${month}-${String(at + 1).padStart(2, "0")}`);
  const homeWith = (lines: Readonly<Record<string, readonly Summary[]>>): HomeView =>
    homeOf(archiveOf(Object.values(lines).flat(), { threads: threadsOf({ lines }) }));

  it("are those of the newest month, then the main ones of all; each with all its stories", () => {
    const home = homeWith({
      Flood: line("flood", days("2013-01", 20)),
      Vote: line("vote", days("2013-05", 9)),
      Ferry: line("ferry", [...days("2014-10", 5), "2014-11-02"]),
      Strike: line("strike", days("2014-11", 3)),
    });
    expect(home.lines.map(({ name, stories }) => [name, stories])).toEqual([
      ["Strike", 3],
      ["Ferry", 6],
      ["Flood", 20],
      ["Vote", 9],
    ]);
    expect(home.lines[1]).toMatchObject({ first: "2014-10-01", last: "2014-11-02" });
  });

  it("are eight at most, none twice", () => {
    const now = Array.from({ length: 5 }, (_, at) => [`Now ${at}`, line(`now-${at}`, days("2014-11", 9))]);
    const then = Array.from({ length: 40 }, (_, at) => [
      `Then ${at}`,
      line(`then-${at}`, days("2013-11", 8)),
    ]);
    const names = homeWith(Object.fromEntries([...now, ...then])).lines.map(({ name }) => name);
    expect(names).toHaveLength(8);
    expect(new Set(names).size).toBe(8);
    expect(names.slice(0, 5).every((name) => name.startsWith("Now"))).toBe(true);
  });
});

it("places and countries on the front page are those with most stories", () => {
  const stories = [
    ...manyAt(3, "2014-11-12", { place: "BERN" }),
    ...manyAt(2, "2014-11-13", { place: "OSLO" }),
    ...manyAt(2, "2014-11-14", { place: "BERGEN" }),
  ];
  const located = { BERN: spot(46.95, 7.45, "CH"), OSLO: spot(59.91, 10.75), BERGEN: spot(60.39, 5.32) };
  const home = homeOf(archiveOf(stories, { located }));
  expect(home.places.map(({ name, stories: count }) => [name, count])).toEqual([
    ["BERN", 3],
    ["BERGEN", 2],
    ["OSLO", 2],
  ]);
  expect(home.countries).toEqual([
    { code: "NO", url: "/countries/norway/", stories: 4 },
    { code: "CH", url: "/countries/switzerland/", stories: 3 },
  ]);
});

describe("the day that leads the front page", () => {
  /** Days of January 2001, so many stories each. */
  const days = (...counts: readonly number[]): readonly Summary[] =>
    counts.flatMap((count, at) => manyAt(count, `2001-01-${String(at + 1).padStart(2, "0")}`));
  const lead = (stories: readonly Summary[], settings: Partial<Settings> = {}): readonly unknown[] => {
    const { date, newest, month } = homeOf(archiveOf(stories), settings);
    return [date.slice(8), newest?.url ?? null, month.month];
  };

  it.each([
    ["the newest", [8, 8, 8], "03"],
    ["the newest of an archive of single stories", [1, 1, 1], "03"],
    ["not a stray late story", [8, 8, 8, 1], "03"],
    ["nor two of them", [40, 60, 50, 1, 2], "03"],
    ["a small edition, as of a Sunday", [8, 8, 8, 2], "04"],
    ["one that fills a front page, however full others are", [200, 200, 200, 20], "04"],
  ])("is %s", (_, counts, day) => {
    const last = `/2001/01/${String(counts.length).padStart(2, "0")}/`;
    const newest = last.includes(`/${day}/`) ? null : last;
    expect(lead(days(...counts))).toEqual([day, newest, "2001-01"]);
  });

  it("leaves the newest in reach, however far off it is", () => {
    const stray = manyAt(1, "2099-07-04");
    const { newest, time, month } = homeOf(archiveOf([...days(8, 8), ...stray]));
    expect(newest).toEqual({ date: "2099-07-04", url: "/2099/07/04/", stories: 1 });
    expect([time.day?.url, month.month]).toEqual(["/2001/01/02/", "2001-01"]);
  });

  it("is the one that is wanted", () => {
    expect(lead(days(8, 1, 8), { front: "2001-01-02" })).toEqual(["02", "/2001/01/03/", "2001-01"]);
    expect(frontDay(archiveOf(days(8)).days, "2001-01-09")).toBeNull();
  });
});
