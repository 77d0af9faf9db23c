import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onThisDaysView, onThisDayUrl, onThisDayViews } from "../../../src/archive/pages/on-this-day.ts";
import { anyDate, archiveOf } from "../../support/archive.ts";
import { manyAt } from "../../support/stories.ts";

const on = (...dates: readonly string[]) => archiveOf(dates.flatMap((date) => manyAt(1, date)));
/** So many stories on one day of each of these years. */
const yearly = (day: string, years: number, stories: number) =>
  archiveOf(
    Array.from({ length: years }, (_, at) =>
      manyAt(stories, `${String(1850 + at)}-${day}`, { words: 300 }),
    ).flat(),
  );

describe("on this day", () => {
  it("has a page for each day of the year with stories, and no other", () => {
    const views = onThisDayViews(on("2014-11-14", "2012-02-29", "2013-11-14", "2013-02-28", "2013-03-01"));
    expect(views.map(({ url, day, storiesInAll }) => [url, day, storiesInAll])).toEqual([
      ["/on-this-day/02/28/", "02-28", 1],
      ["/on-this-day/02/29/", "02-29", 1],
      ["/on-this-day/03/01/", "03-01", 1],
      ["/on-this-day/11/14/", "11-14", 2],
    ]);
  });

  it("shows its years newest first, each with the leads and the count of its day", () => {
    const [view] = onThisDayViews(
      archiveOf([...manyAt(9, "2013-11-14"), ...manyAt(2, "0987-11-14"), ...manyAt(1, "2014-11-14")]),
    );
    expect(
      view?.years.map(({ name, url, items, storiesInAll }) => [name, url, items.length, storiesInAll]),
    ).toEqual([
      ["2014", "/2014/11/14/", 1, 1],
      ["2013", "/2013/11/14/", 5, 9],
      ["987", "/0987/11/14/", 2, 2],
    ]);
  });

  it("goes round the year, from its last day with stories to the first", () => {
    const views = onThisDayViews(on("2014-11-14", "2013-01-01", "2012-02-29"));
    expect(views.map(({ previous, day, next }) => [previous, day, next])).toEqual([
      ["11-14", "01-01", "02-29"],
      ["01-01", "02-29", "11-14"],
      ["02-29", "11-14", "01-01"],
    ]);
  });

  it("leads nowhere from the only day", () => {
    expect(onThisDayViews(on("2014-11-14", "2013-11-14"))).toMatchObject([{ previous: null, next: null }]);
  });

  it.each([
    [1, 5],
    [24, 5],
    [25, 4],
    [60, 2],
    [120, 1],
    [150, 1],
  ])("of %d years shows %d stories a year", (years, each) => {
    const [view] = onThisDayViews(yearly("11-14", years, 9));
    expect(view?.years).toHaveLength(years);
    for (const { items } of view?.years ?? []) expect(items).toHaveLength(each);
    expect(view?.storiesInAll).toBe(years * 9);
  });

  it("has no page for an archive without a story", () => {
    expect(onThisDayViews(archiveOf([]))).toEqual([]);
    expect(onThisDaysView([])).toEqual({ url: "/on-this-day/", days: {} });
  });

  it("counts every story once, and passes every day of the year once on the way round", () => {
    fc.assert(
      fc.property(fc.array(anyDate, { minLength: 1, maxLength: 40 }), (dates) => {
        const archive = on(...new Set(dates));
        const views = onThisDayViews(archive);
        expect(views.reduce((sum, { storiesInAll }) => sum + storiesInAll, 0)).toBe(archive.stories.length);
        const next = new Map(views.map((view) => [view.day, view.next]));
        const previous = new Map(views.map((view) => [view.day, view.previous]));
        const [first = ""] = next.keys();
        let day = first;
        for (const _ of views) {
          const after = next.get(day) ?? day;
          expect(previous.get(after) ?? day).toBe(day);
          day = after;
          next.delete(previous.get(after) ?? day);
        }
        expect(day).toBe(first);
        expect(next.size).toBe(0);
      }),
    );
  });
});

it("the list of days counts the stories of each", () => {
  const archive = archiveOf([
    ...manyAt(3, "2013-11-14"),
    ...manyAt(2, "2014-11-14"),
    ...manyAt(1, "2012-02-29"),
  ]);
  expect(onThisDaysView(onThisDayViews(archive))).toEqual({
    url: "/on-this-day/",
    days: { "02-29": 1, "11-14": 5 },
  });
});

it("has an address for a date and for a day of the year", () => {
  expect([onThisDayUrl("2014-11-04"), onThisDayUrl("11-04")]).toEqual([
    "/on-this-day/11/04/",
    "/on-this-day/11/04/",
  ]);
});
