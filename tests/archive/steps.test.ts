import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Archive } from "../../src/archive/archive.ts";
import { dayUrl, monthUrl, yearUrl } from "../../src/archive/calendar.ts";
import {
  barAt,
  barOfDay,
  barOfMonth,
  barOfYear,
  type Step,
  type TimeBar,
  type TimeStep,
} from "../../src/archive/steps.ts";
import { dates as named } from "../../src/words/en/dates.ts";
import { anyDate, archiveOf } from "../support/archive.ts";
import { manyAt } from "../support/stories.ts";

/** An archive with a story on each of these days. */
const on = (...dates: readonly string[]): Archive => archiveOf(dates.flatMap((date) => manyAt(1, date)));

const nameOf = (step: Step | null | undefined) => (step ? named.stretch(step.key) : undefined);

/** `2 March 2014 ‹ › 5 March 2014`, with a dash where no step leads on. */
const way = (step: TimeStep | null): string | null =>
  step && `${nameOf(step.previous) ?? "–"} ‹ › ${nameOf(step.next) ?? "–"}`;
const ways = ({ day, month, year }: TimeBar) => ({ day: way(day), month: way(month), year: way(year) });

/** A day after all those of a case. */
const LATER = "2099-01-01";

describe("a day", () => {
  const archive = on("2013-05-31", "2014-04-02", "2014-05-30", "2014-05-31", "2014-06-04", "2016-02-10");

  it("says where it stands, part by part, each with its page", () => {
    const { day, month, year } = barOfDay(archive, "2014-05-31");
    expect(day).toMatchObject({ key: "2014-05-31", url: "/2014/05/31/" });
    expect(month).toMatchObject({ key: "2014-05", url: "/2014/05/" });
    expect(year).toMatchObject({ key: "2014", url: "/2014/" });
  });

  it("steps to the days with stories on either side, and to the same day of other months and years", () => {
    expect(ways(barOfDay(archive, "2014-05-31"))).toEqual({
      day: "30 May 2014 ‹ › 4 June 2014",
      month: "2 April 2014 ‹ › 4 June 2014",
      year: "31 May 2013 ‹ › 2016",
    });
  });

  it("steps over years without stories", () => {
    expect(ways(barOfDay(archive, "2016-02-10"))).toEqual({
      day: "4 June 2014 ‹ › –",
      month: "4 June 2014 ‹ › –",
      year: "2 April 2014 ‹ › –",
    });
  });

  it("has no step before the first", () => {
    expect(ways(barOfDay(archive, "2013-05-31"))).toEqual({
      day: "– ‹ › 2 April 2014",
      month: "– ‹ › 2 April 2014",
      year: "– ‹ › 31 May 2014",
    });
  });

  it("that is the only one has no steps", () => {
    const none = "– ‹ › –";
    expect(ways(barOfDay(on("2014-05-31"), "2014-05-31"))).toEqual({ day: none, month: none, year: none });
  });

  it.each([
    ["the same date", ["2014-03-10", "2014-04-10"], "10 April 2014"],
    ["the nearest before it", ["2014-03-10", "2014-04-08", "2014-04-13"], "8 April 2014"],
    ["the nearest after it", ["2014-03-10", "2014-04-06", "2014-04-12"], "12 April 2014"],
    ["the earlier of two as near", ["2014-03-10", "2014-04-08", "2014-04-12"], "8 April 2014"],
    ["the only day", ["2014-03-10", "2014-04-30"], "30 April 2014"],
    ["30 for the 31st", ["2014-03-31", "2014-04-01", "2014-04-30", "2014-05-01"], "30 April 2014"],
    ["28 February for 31 January", ["2014-01-31", "2014-02-28", "2014-03-01"], "28 February 2014"],
    ["29 February in a leap year", ["2016-01-31", "2016-02-28", "2016-02-29"], "29 February 2016"],
    ["a month after a gap", ["1999-12-31", "2014-02-03", "2014-03-31"], "3 February 2014"],
  ])("steps on by a month from the first of its days to %s", (_, dates, to) => {
    expect(nameOf(barOfDay(on(...dates, LATER), dates[0] ?? "").month?.next)).toBe(to);
  });

  it("steps on to a month or a year itself, while no day there or later has passed the same date", () => {
    const steps = (...dates: readonly string[]) => {
      const { month, year } = barOfDay(on("2013-03-10", ...dates), "2013-03-10");
      return [nameOf(month?.next), nameOf(year.next)];
    };
    expect(steps("2013-04-08")).toEqual(["April 2013", undefined]);
    expect(steps("2013-04-08", "2013-04-13")).toEqual(["8 April 2013", undefined]);
    expect(steps("2013-04-08", "2013-05-01")).toEqual(["8 April 2013", undefined]);
    expect(steps("2014-03-09")).toEqual(["March 2014", "2014"]);
    expect(steps("2014-03-09", "2014-03-10")).toEqual(["10 March 2014", "10 March 2014"]);
    expect(steps("2014-03-09", "2015-01-01")).toEqual(["9 March 2014", "9 March 2014"]);
  });

  it.each([
    ["29 February, where there is one", ["2012-02-29", "2016-02-28", "2016-02-29"], "29 February 2016"],
    ["28 February in a common year", ["2012-02-29", "2013-02-28", "2013-03-01"], "28 February 2013"],
    ["1 March where it is the nearest", ["2012-02-29", "2013-02-01", "2013-03-01"], "1 March 2013"],
    ["New Year from New Year's Eve", ["2012-12-31", "2013-01-01"], "1 January 2013"],
    ["the last day of the year", ["2012-12-31", "2013-06-01", "2013-12-30"], "30 December 2013"],
    ["a day of that year alone", ["2012-01-01", "2013-06-01", "2014-01-01"], "1 June 2013"],
  ])("steps on by a year from the first of its days to %s", (_, dates, to) => {
    expect(nameOf(barOfDay(on(...dates, LATER), dates[0] ?? "").year.next)).toBe(to);
  });

  it("of a year before 1000 is found all the same", () => {
    const { day, month, year } = barOfDay(on("0987-05-06", "1014-05-06"), "0987-05-06");
    expect([day?.next, month?.next, year.next].map((step) => step?.url)).toEqual(
      Array.from({ length: 3 }, () => "/1014/05/06/"),
    );
  });
});

describe("a month", () => {
  const archive = on("2012-01-05", "2012-12-05", "2014-06-05", "2014-08-05", "2015-07-01");

  it("steps to the months with stories on either side, and to the same month of other years", () => {
    expect(ways(barOfMonth(archive, "2014-08"))).toEqual({
      day: null,
      month: "June 2014 ‹ › July 2015",
      year: "December 2012 ‹ › 2015",
    });
  });

  it("steps to the earlier of two months as near, and to those of one year alone", () => {
    expect(ways(barOfMonth(archive, "2015-07"))).toMatchObject({ year: "June 2014 ‹ › –" });
    expect(ways(barOfMonth(archive, "2012-01"))).toMatchObject({ year: "– ‹ › June 2014" });
  });
});

it("a page that is no date's own has the ways to its day, month and year, and steps to no other", () => {
  expect(barAt("2014-05-31")).toEqual({
    day: { key: "2014-05-31", url: "/2014/05/31/", previous: null, next: null },
    month: { key: "2014-05", url: "/2014/05/", previous: null, next: null },
    year: { key: "2014", url: "/2014/", previous: null, next: null },
  });
});

it("a year steps to the years with stories on either side", () => {
  const archive = on("0999-01-05", "2012-12-05", "2015-07-01");
  expect(ways(barOfYear(archive, "2012"))).toEqual({ day: null, month: null, year: "999 ‹ › 2015" });
  expect(ways(barOfYear(archive, "0999"))).toEqual({ day: null, month: null, year: "– ‹ › 2012" });
});

describe("from anywhere in any archive", () => {
  const dates = fc.uniqueArray(anyDate, { minLength: 1, maxLength: 40 });
  const partsOf = ({ day, month, year }: TimeBar): readonly TimeStep[] =>
    [day, month, year].filter((part) => part !== null);

  /** The bar of every day, month and year. */
  function barsOf(archive: Archive): readonly TimeBar[] {
    return [
      ...archive.days.map(({ key }) => barOfDay(archive, key)),
      ...archive.months.map(({ key }) => barOfMonth(archive, key)),
      ...archive.years.map(({ key }) => barOfYear(archive, key)),
    ];
  }

  it("every step leads to a page that there is", () => {
    fc.assert(
      fc.property(dates, (keys) => {
        const archive = on(...keys);
        const pages = new Set([
          ...archive.days.map(({ key }) => dayUrl(key)),
          ...archive.months.map(({ key }) => monthUrl(key)),
          ...archive.years.map(({ key }) => yearUrl(key)),
        ]);
        const steps = barsOf(archive)
          .flatMap(partsOf)
          .flatMap((part) => [part, part.previous, part.next])
          .filter((step) => step !== null);
        expect(steps.filter(({ url }) => !pages.has(url))).toEqual([]);
      }),
    );
  });

  it("steps lead back in time and on in time, and by a year to the next year with stories", () => {
    fc.assert(
      fc.property(dates, (keys) => {
        const archive = on(...keys);
        const bars = barsOf(archive);
        const astray = bars
          .flatMap(partsOf)
          .filter(
            ({ url, previous, next }) =>
              (previous !== null && previous.url >= url) || (next !== null && next.url <= url),
          );
        expect(astray).toEqual([]);
        const years = archive.years.map(({ key }) => yearUrl(key));
        const passed = bars.filter(({ year }) => {
          const at = years.indexOf(year.url);
          const [before, after] = [year.previous?.url.slice(0, 6), year.next?.url.slice(0, 6)];
          return before !== years[at - 1] || after !== years[at + 1];
        });
        expect(passed).toEqual([]);
      }),
    );
  });

  it("each way by day passes every day, and back again", () => {
    fc.assert(
      fc.property(dates, (keys) => {
        const archive = on(...keys);
        const bars = archive.days.map(({ key }) => barOfDay(archive, key).day);
        const urls = archive.days.map(({ key }) => dayUrl(key));
        expect(bars.map((day) => day?.next?.url)).toEqual([...urls.slice(1), undefined]);
        expect(bars.map((day) => day?.previous?.url)).toEqual([undefined, ...urls.slice(0, -1)]);
      }),
    );
  });

  it("a new day changes the bars of the day before it, and of those that have its date a month or a year before", () => {
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 1, max: 27 }),
        fc.integer({ min: 1, max: 27 }),
        (keys, one, other) => {
          const dayOf = (number: number) => `1997-04-${String(number).padStart(2, "0")}`;
          const [last, added] = [dayOf(Math.min(one, other)), dayOf(Math.max(one, other) + 1)];
          const early = [...keys.filter((key) => key < last), last];
          const [before, after] = [on(...early), on(...early, added)];
          const passed = (from: number) => (key: string) =>
            key.slice(from) > last.slice(from) && key.slice(from) <= added.slice(from);
          const changed = before.days
            .map(({ key }) => key)
            .filter((key) => JSON.stringify(barOfDay(before, key)) !== JSON.stringify(barOfDay(after, key)));
          const astray = changed.filter((key) => key !== last && !passed(8)(key) && !passed(5)(key));
          expect(changed).toContain(last);
          expect(astray).toEqual([]);
        },
      ),
    );
  });

  it("a step by month leads to the day there whose number is nearest", () => {
    fc.assert(
      fc.property(dates, (keys) => {
        const archive = on(...keys);
        const number = (url: string) => Number(url.slice(9, 11));
        const isDay = (url: string) => url.split("/").length === 5;
        for (const { key } of archive.days) {
          const step = barOfDay(archive, key).month?.next;
          if (!step || !isDay(step.url)) continue;
          const there = archive.days.filter((day) => dayUrl(day.key).startsWith(step.url.slice(0, 9)));
          const distances = there.map((day) => Math.abs(number(dayUrl(day.key)) - number(dayUrl(key))));
          expect(Math.abs(number(step.url) - number(dayUrl(key)))).toBe(Math.min(...distances));
        }
      }),
    );
  });
});
