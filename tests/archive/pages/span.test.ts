import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanOf } from "../../../src/archive/pages/span.ts";
import { anyDate, archiveOf } from "../../support/archive.ts";
import { manyAt } from "../../support/stories.ts";

const on = (...dates: readonly string[]) => archiveOf(dates.flatMap((date) => manyAt(1, date)));
const years = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => `${String(first + at).padStart(4, "0")}-06-01`);

describe("the span of an archive", () => {
  it("is a row a year with a bar a month that has stories", () => {
    const span = spanOf(archiveOf([...manyAt(3, "2012-02-29"), ...manyAt(1, "2014-12-31")]));
    expect(span).toMatchObject({ unit: "month", most: 3 });
    expect(span.rows.map(({ key, url, stories, bars }) => [key, url, stories, bars.length])).toEqual([
      ["2012", "/2012/", 3, 12],
      ["2014", "/2014/", 1, 12],
    ]);
    expect(span.rows[0]?.bars.slice(0, 3)).toEqual([
      null,
      { key: "2012-02", url: "/2012/02/", stories: 3 },
      null,
    ]);
  });

  it("is by year up to thirty years with stories, however far apart they lie", () => {
    expect(spanOf(on(...years(1985, 2014)))).toMatchObject({ unit: "month", rows: { length: 30 } });
    expect(spanOf(on("1814-01-01", "2014-01-01"))).toMatchObject({ unit: "month", rows: { length: 2 } });
  });

  it("is a row a decade with a bar a year for more", () => {
    const span = spanOf(on(...years(1984, 2014)));
    expect(span.unit).toBe("year");
    expect(span.rows.map(({ key, url, stories, bars }) => [key, url, stories, bars.length])).toEqual([
      ["198", null, 6, 10],
      ["199", null, 10, 10],
      ["200", null, 10, 10],
      ["201", null, 5, 10],
    ]);
    expect(span.rows[0]?.bars[3]).toBeNull();
    expect(span.rows[0]?.bars[4]).toEqual({ key: "1984", url: "/1984/", stories: 1 });
  });

  it("leaves out decades without stories", () => {
    const span = spanOf(on(...years(985, 1004), ...years(1985, 2004)));
    expect(span.rows.map(({ key }) => key)).toEqual(["098", "099", "100", "198", "199", "200"]);
    expect(span.rows[0]?.bars[5]).toEqual({ key: "0985", url: "/0985/", stories: 1 });
  });

  it("of nothing is nothing", () => {
    expect(spanOf(archiveOf([]))).toEqual({ unit: "month", rows: [], most: 1 });
  });

  it("counts every story once in the bars and once in the rows, and links only to what is there", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyDate, { maxLength: 60 }), (dates) => {
        const archive = on(...dates);
        const { rows, most } = spanOf(archive);
        const bars = rows.flatMap((row) => row.bars).filter((bar) => bar !== null);
        const sum = (tallies: readonly { readonly stories: number }[]) =>
          tallies.reduce((total, { stories }) => total + stories, 0);
        expect([sum(rows), sum(bars)]).toEqual([dates.length, dates.length]);
        for (const { stories } of bars) expect(stories > 0 && stories <= most).toBe(true);
        expect(bars.map(({ url }) => url)).toEqual(bars.map(({ url }) => url).toSorted());
      }),
    );
  });
});
