import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countryTallies, countryViews } from "../../../src/archive/pages/country.ts";
import { placeLists } from "../../../src/archive/pages/places.ts";
import { randomView } from "../../../src/archive/pages/random.ts";
import { anyDate, archiveOf, spot } from "../../support/archive.ts";
import { manyAt, summaryAt } from "../../support/stories.ts";

const LOCATED = {
  BERN: spot(46.95, 7.45, "CH"),
  BERGEN: spot(60.39, 5.32, "NO"),
  OSLO: spot(59.91, 10.75, "NO"),
};
const ARCHIVE = archiveOf(
  [
    ...manyAt(1, "0987-01-01", { place: "OSLO" }),
    ...manyAt(2, "2013-05-01", { place: "OSLO" }),
    ...manyAt(3, "2013-05-02", { place: "BERN" }),
    ...manyAt(4, "2014-05-03", { place: "BERGEN" }),
    ...manyAt(5, "2014-05-04", { place: "ATLANTIS" }),
    ...manyAt(6, "2014-05-05"),
  ],
  { located: LOCATED },
);

describe("the list of places", () => {
  it("names all of them, with the countries and the map of those that could be told", () => {
    const [list, ...others] = placeLists(ARCHIVE);
    expect(others).toEqual([]);
    expect(list?.places.map(({ name, stories }) => [name, stories])).toEqual([
      ["ATLANTIS", 5],
      ["BERGEN", 4],
      ["BERN", 3],
      ["OSLO", 3],
    ]);
    expect(list).toMatchObject({
      storiesLocated: 10,
      storiesPlaced: 15,
      placesInAll: 4,
    });
    expect(list?.map?.dots.map(({ name }) => name)).toEqual(["BERGEN", "BERN", "OSLO"]);
    expect(list?.countries.map(({ code, stories }) => [code, stories])).toEqual([
      ["NO", 7],
      ["CH", 3],
    ]);
  });

  it("has no map where no place could be told", () => {
    const [list] = placeLists(archiveOf(manyAt(3, "2014-05-04", { place: "ATLANTIS" })));
    expect(list).toMatchObject({ map: null, countries: [], storiesLocated: 0, storiesPlaced: 3 });
    expect(placeLists(archiveOf([]))).toMatchObject([{ map: null, places: [], placesInAll: 0 }]);
  });

  it("comes in pages of four hundred, the map on the first alone", () => {
    const stories = manyAt(900, "2014-05-04").map((story, at) => ({ ...story, place: `P${1000 + at}` }));
    const lists = placeLists(archiveOf(stories, { located: { P1000: LOCATED.OSLO } }));
    expect(
      lists.map(({ url, places, placesInAll, map, countries }) => [
        url,
        places.length,
        placesInAll,
        map === null,
        countries.length,
      ]),
    ).toEqual([
      ["/places/", 400, 900, false, 1],
      ["/places/page-2.html", 400, 900, true, 0],
      ["/places/page-3.html", 100, 900, true, 0],
    ]);
    expect(new Set(lists.flatMap(({ places }) => places.map(({ url }) => url))).size).toBe(900);
  });
});

describe("a country", () => {
  const [switzerland, norway, ...others] = countryViews(ARCHIVE);

  it("has a page where a place in it could be told", () => {
    expect(others).toEqual([]);
    expect([switzerland?.url, norway?.url]).toEqual(["/countries/switzerland/", "/countries/norway/"]);
  });

  it("lists its places, those with most stories first, and how many stories each year holds", () => {
    expect(norway).toMatchObject({ code: "NO", storiesInAll: 7, placesInAll: 2 });
    expect(norway?.places.map(({ name, url, stories }) => [name, url, stories])).toEqual([
      ["BERGEN", "/places/bergen/", 4],
      ["OSLO", "/places/oslo/", 3],
    ]);
    expect(norway?.years).toEqual([
      { name: "987", url: "/0987/", stories: 1 },
      { name: "2013", url: "/2013/", stories: 2 },
      { name: "2014", url: "/2014/", stories: 4 },
    ]);
  });

  it("shows its newest stories, of all its places, newest first", () => {
    expect(norway?.newest.map(({ date, place }) => `${date} ${place}`)).toEqual([
      ...Array.from({ length: 4 }, () => "2014-05-03 BERGEN"),
      ...Array.from({ length: 2 }, () => "2013-05-01 OSLO"),
      "0987-01-01 OSLO",
    ]);
  });

  it("keeps its size for thousands of stories and places", () => {
    const names = Array.from({ length: 2_000 }, (_, at) => `P${at}`);
    const stories = manyAt(4_000, "2014-05-04").map((story, at) => ({
      ...story,
      place: names[at % 2_000] ?? "",
    }));
    const located = Object.fromEntries(names.map((name, at) => [name, spot(at / 50, 0, "NO")]));
    const [view] = countryViews(archiveOf(stories, { located }));
    expect(view).toMatchObject({ storiesInAll: 4_000, placesInAll: 2_000 });
    expect([view?.places.length, view?.newest.length]).toEqual([500, 20]);
  });

  it("stands among the others by its stories; among equals, by its address", () => {
    const places = Object.entries(LOCATED).map(([place], at) => summaryAt("2014-05-04", `${at}.txt`, place));
    const equal = archiveOf(places.slice(0, 2), { located: LOCATED });
    expect(countryTallies(equal.countries).map(({ code }) => code)).toEqual(["NO", "CH"]);
  });
});

describe("stories drawn by lot", () => {
  it("are two dozen of many, and all of few", () => {
    expect(randomView(archiveOf(manyAt(500, "2014-05-04"))).stories).toHaveLength(24);
    expect(randomView(archiveOf(manyAt(5, "2014-05-04"))).stories).toHaveLength(5);
    expect(randomView(archiveOf([]))).toEqual({ url: "/random/", stories: [] });
  });

  it("are of many days, as the lot knows nothing of dates", () => {
    const stories = Array.from({ length: 300 }, (_, at) =>
      summaryAt(`20${String(10 + (at % 10))}-05-04`, `${at}.txt`),
    );
    const years = new Set(randomView(archiveOf(stories)).stories.map(({ date }) => date));
    expect(years.size).toBeGreaterThan(5);
  });

  it("are the same whatever the order the files were read in, each once", () => {
    const stories = fc
      .array(anyDate, { maxLength: 60 })
      .map((dates) => dates.map((date, at) => summaryAt(date, `${at}.txt`)));
    const read = stories.chain((all) =>
      fc.shuffledSubarray(all, { minLength: all.length }).map((shuffled) => ({ all, shuffled })),
    );
    fc.assert(
      fc.property(read, ({ all, shuffled }) => {
        const drawn = randomView(archiveOf(all)).stories;
        expect(randomView(archiveOf(shuffled)).stories).toEqual(drawn);
        expect(new Set(drawn.map(({ url }) => url)).size).toBe(Math.min(24, all.length));
      }),
      { numRuns: 30 },
    );
  });

  it("hardly change with a new story", () => {
    const stories = Array.from({ length: 300 }, (_, at) => summaryAt("2014-05-04", `${at}.txt`));
    const before = randomView(archiveOf(stories)).stories;
    const after = randomView(archiveOf([...stories, summaryAt("2014-05-05", "new.txt")])).stories;
    expect(before.filter((story) => after.includes(story)).length).toBeGreaterThanOrEqual(23);
  });
});
