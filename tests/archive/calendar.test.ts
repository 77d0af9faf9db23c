import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayUrl, monthOf, monthsOf, monthUrl, weeksOf, yearOf, yearUrl } from "../../src/archive/calendar.ts";

/** A month as a wall calendar prints it. */
const drawn = (month: string): string =>
  weeksOf(month)
    .map((week) => week.map((date) => (date === null ? ".." : date.slice(8))).join(" "))
    .join("\n");

describe("weeksOf", () => {
  it.each([
    [
      "2014-11",
      `
.. .. .. .. .. 01 02
03 04 05 06 07 08 09
10 11 12 13 14 15 16
17 18 19 20 21 22 23
24 25 26 27 28 29 30`,
    ],
    [
      "2012-02",
      `
.. .. 01 02 03 04 05
06 07 08 09 10 11 12
13 14 15 16 17 18 19
20 21 22 23 24 25 26
27 28 29 .. .. .. ..`,
    ],
    [
      "2021-02",
      `
01 02 03 04 05 06 07
08 09 10 11 12 13 14
15 16 17 18 19 20 21
22 23 24 25 26 27 28`,
    ],
    [
      "0001-01",
      `
01 02 03 04 05 06 07
08 09 10 11 12 13 14
15 16 17 18 19 20 21
22 23 24 25 26 27 28
29 30 31 .. .. .. ..`,
    ],
    [
      "9999-12",
      `
.. .. 01 02 03 04 05
06 07 08 09 10 11 12
13 14 15 16 17 18 19
20 21 22 23 24 25 26
27 28 29 30 31 .. ..`,
    ],
  ])("%s", (month, weeks) => {
    expect(drawn(month)).toBe(weeks.slice(1));
  });

  it.each([
    ["1900-02", 28],
    ["2000-02", 29],
    ["0004-02", 29],
    ["0100-02", 28],
    ["2023-02", 28],
    ["2024-02", 29],
  ])("%s has %d days", (month, days) => {
    expect(
      weeksOf(month)
        .flat()
        .filter((date) => date !== null),
    ).toHaveLength(days);
  });

  it("holds every day of any month once, in order, on its weekday", () => {
    const month = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, number]) => `${String(year).padStart(4, "0")}-${String(number).padStart(2, "0")}`);
    fc.assert(
      fc.property(month, (key) => {
        const weeks = weeksOf(key);
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          for (const [square, date] of week.entries()) {
            if (date !== null) expect(new Date(`${date}T00:00:00Z`).getUTCDay()).toBe((square + 1) % 7);
          }
        }
        const dates = weeks.flat().filter((date) => date !== null);
        expect(dates[0]).toBe(`${key}-01`);
        expect(dates).toEqual([...dates].sort());
      }),
    );
  });
});

it("cuts dates, and makes addresses of them", () => {
  expect([yearOf("2014-11-04"), monthOf("2014-11-04")]).toEqual(["2014", "2014-11"]);
  expect([yearUrl("0987"), monthUrl("2014-11"), dayUrl("2014-11-04")]).toEqual([
    "/0987/",
    "/2014/11/",
    "/2014/11/04/",
  ]);
  expect(monthsOf("0987").slice(8, 10)).toEqual(["0987-09", "0987-10"]);
});
