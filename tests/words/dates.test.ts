import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dates } from "../../src/words/en/dates.ts";
import { LANGUAGES, wordsFor } from "../../src/words/words.ts";
import { anyDate } from "../support/archive.ts";

describe("dates in English", () => {
  it.each([
    ["2014-11-14", "14 November 2014", "Friday, 14 November 2014", "14 Nov 2014"],
    ["2012-02-29", "29 February 2012", "Wednesday, 29 February 2012", "29 Feb 2012"],
    ["2014-09-01", "1 September 2014", "Monday, 1 September 2014", "1 Sep 2014"],
    ["0001-01-01", "1 January 1", "Monday, 1 January 1", "1 Jan 1"],
    ["0987-05-06", "6 May 987", "Sunday, 6 May 987", "6 May 987"],
    ["9999-12-31", "31 December 9999", "Friday, 31 December 9999", "31 Dec 9999"],
  ])("of %s", (date, long, full, short) => {
    expect([dates.long(date), dates.full(date), dates.short(date)]).toEqual([long, full, short]);
  });

  it("of months, years and days of any year", () => {
    expect(dates.month("2014-11")).toBe("November 2014");
    expect(["2014-11-04", "2014-11", "0987"].map(dates.part)).toEqual(["4", "November", "987"]);
    expect(["2014-11-04", "2014-11", "0987"].map(dates.stretch)).toEqual([
      "4 November 2014",
      "November 2014",
      "987",
    ]);
    expect(dates.dayOfYear("02-29")).toBe("29 February");
    expect(dates.weekdays("short").join(" ")).toBe("Mon Tue Wed Thu Fri Sat Sun");
  });
});

describe("how far a storyline reaches", () => {
  it.each([
    ["one day", "2014-11-14", "2014-11-14", "14 Nov 2014"],
    ["days of one month", "2014-11-04", "2014-11-20", "4 to 20 Nov 2014"],
    ["months of one year", "2014-11-30", "2014-12-02", "30 Nov to 2 Dec 2014"],
    ["the same day of two months", "2014-11-14", "2014-12-14", "14 Nov to 14 Dec 2014"],
    ["years", "2013-12-30", "2014-01-02", "30 Dec 2013 to 2 Jan 2014"],
    ["the same month of two years", "2013-11-14", "2014-11-14", "14 Nov 2013 to 14 Nov 2014"],
    ["May, which is never short", "2014-05-01", "2014-05-31", "1 to 31 May 2014"],
    ["a leap day", "2012-02-28", "2012-02-29", "28 to 29 Feb 2012"],
    ["years before 1000", "0987-05-06", "1014-05-06", "6 May 987 to 6 May 1014"],
    ["a month before 1000", "0987-05-06", "0987-05-07", "6 to 7 May 987"],
  ])("over %s", (_, first, last, told) => {
    expect(dates.reach(first, last)).toBe(told);
  });

  it("always ends with the last day in full, and lets the first be told from it", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        const [first = one, last = other] = [one, other].sort();
        const told = dates.reach(first, last);
        expect(told.endsWith(dates.short(last))).toBe(true);
        const [start = "", end] = told.split(" to ");
        const [day, month, year] = end === undefined ? dates.short(last).split(" ") : end.split(" ");
        const [ownDay, ownMonth = month, ownYear = year] = start.split(" ");
        if (end !== undefined) expect(`${ownDay} ${ownMonth} ${ownYear}`).toBe(dates.short(first));
        expect(dates.long(last)).toContain(`${day} `);
      }),
    );
  });
});

it.each(Object.entries(LANGUAGES))("in %s every month and weekday has a name of its own", (_, { table }) => {
  const months = Array.from({ length: 12 }, (__, at) => `2014-${String(at + 1).padStart(2, "0")}`);
  expect(new Set(months.map(table.dates.month)).size).toBe(12);
  expect(new Set(table.dates.weekdays("long")).size).toBe(7);
});

it.each([
  ["en", "17 to 19 June 1994", "30 May to 2 June 1994", ", line 3", ", lines 3 to 4"],
  [
    "es",
    "del 17 al 19 de junio de 1994",
    "del 30 de mayo al 2 de junio de 1994",
    ", línea 3",
    ", líneas 3 a 4",
  ],
  ["fr", "du 17 au 19 juin 1994", "du 30 mai au 2 juin 1994", ", ligne 3", ", lignes 3 à 4"],
  ["de", "17. bis 19. Juni 1994", "30. Mai bis 2. Juni 1994", ", Zeile 3", ", Zeilen 3 bis 4"],
  ["ar", "من 17 إلى 19 يونيو 1994", "من 30 مايو إلى 2 يونيو 1994", "، السطر 3", "، الأسطر 3 إلى 4"],
])(
  "tells what the ends of a range have in common once, and one line as one: %s",
  (language, days, months, line, lines) => {
    const { dates: own, source } = wordsFor(language, "long");
    expect(own.span("1994-06-17", "1994-06-19")).toBe(days);
    expect(own.span("1994-05-30", "1994-06-02")).toBe(months);
    expect([source.lines(3, 3), source.lines(3, 4)]).toEqual([line, lines]);
  },
);
