import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longDate, shortDate } from "../../src/archive/calendar.ts";
import { count, reach, visible, visiblePath } from "../../templates/parts/text.ts";
import { anyDate } from "../support/archive.ts";

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
    expect(reach(first, last)).toBe(told);
  });

  it("always ends with the last day in full, and lets the first be told from it", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        const [first = one, last = other] = [one, other].sort();
        const told = reach(first, last);
        expect(told.endsWith(shortDate(last))).toBe(true);
        const [start = "", end] = told.split(" to ");
        const [day, month, year] = end === undefined ? shortDate(last).split(" ") : end.split(" ");
        const [ownDay, ownMonth = month, ownYear = year] = start.split(" ");
        if (end !== undefined) expect(`${ownDay} ${ownMonth} ${ownYear}`).toBe(shortDate(first));
        expect(longDate(last)).toContain(`${day} `);
      }),
    );
  });
});

it.each([
  [0, "0 stories"],
  [1, "1 story"],
  [2, "2 stories"],
  [9_861, "9,861 stories"],
  [1_000_000, "1,000,000 stories"],
])("counts %d as %s", (number, told) => {
  expect(count(number, "story", "stories")).toBe(told);
});

describe("text as a page may show it", () => {
  it.each([
    ["is left as it is", "The ferry, at 5 °C: “sailed”.", "The ferry, at 5 °C: “sailed”."],
    ["keeps its line breaks and tabs", "May\t71.5\nJune\t72.0", "May\t71.5\nJune\t72.0"],
    ["shows control characters", "a\0b\u001bc\u007fd", "a␀b␛c␡d"],
    ["shows what is no character at all", "a\uFFFEb\uD800c\u0085d", "a\uFFFDb\uFFFDc\uFFFDd"],
    ["keeps characters beyond the first plane", "😀", "😀"],
  ])("%s", (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it("loses no character, and holds none that HTML forbids", () => {
    const anyText = fc
      .array(fc.oneof(fc.nat(0xff), fc.nat(0x10ffff)))
      .map((codes) => String.fromCodePoint(...codes));
    fc.assert(
      fc.property(anyText, (text) => {
        expect([...visible(text)]).toHaveLength([...text].length);
        expect(visible(text).replace(/[\n\t]/g, "")).not.toMatch(
          /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u,
        );
      }),
    );
  });
});

it("shows in a file's name what would turn the text round, and leaves it in a body", () => {
  expect(visiblePath("2014/story\u202etxt.exe\0")).toBe("2014/story\ufffdtxt.exe␀");
  expect(visible("שלום\u200f!")).toBe("שלום\u200f!");
});
