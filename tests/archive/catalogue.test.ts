import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/archive/catalogue.ts";
import { type Summary, shorten, summarise } from "../../src/archive/summary.ts";
import { articleAt, copyAt, story, summaryAt, withCopy } from "../support/stories.ts";

/** Date, file and place of each story, in the order of the wire. */
const STORIES = [
  ["1999-12-31", "eve.txt", "OSLO"],
  ["2001-01-01", "a.txt", "BERN"],
  ["2001-01-01", "b.txt", "OSLO"],
  ["2001-03-05", "A.txt", null],
  ["2001-12-31", "late.txt", "Oslo"],
  ["2002-06-07", "june.txt", "BERN"],
] as const;
const SUMMARIES = STORIES.map(([date, path, place]) => summaryAt(date, path, place));
const ALL = catalogue(SUMMARIES);
const pathOf = (summary: Summary) => summary.copies[0]?.path;

describe("catalogue", () => {
  it("sorts by date, then by path", () => {
    expect(ALL.stories.map(pathOf)).toEqual(STORIES.map(([, path]) => path));
  });

  it("is the same whatever the order the files were read in", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(SUMMARIES, { minLength: SUMMARIES.length }), (shuffled) => {
        expect(catalogue(shuffled)).toEqual(ALL);
      }),
    );
  });

  it("tells stories of one file apart by their lines", () => {
    const at = (firstLine: number) => {
      const article = articleAt("2001-01-01", "many.txt");
      const source = { ...article.source, firstLine };
      return summarise({ ...article, source, url: `/2001/01/01/${10 - firstLine}.html` }, "/x.txt");
    };
    const sorted = catalogue([at(9), at(1), at(5)]).stories.map(({ copies }) => copies[0]?.firstLine);
    expect(sorted).toEqual([1, 5, 9]);
  });

  it("groups days, months and years, none of them empty", () => {
    const counted = (stretches: typeof ALL.days) =>
      stretches.map(({ key, stories }) => [key, stories.length]);
    expect(counted(ALL.years)).toEqual([
      ["1999", 1],
      ["2001", 4],
      ["2002", 1],
    ]);
    expect(ALL.months.map(({ key }) => key)).toEqual(["1999-12", "2001-01", "2001-03", "2001-12", "2002-06"]);
    expect(counted(ALL.days)[1]).toEqual(["2001-01-01", 2]);
  });

  it("groups places", () => {
    expect(ALL.places.map(({ slug, name, stories }) => [slug, name, stories.length])).toEqual([
      ["bern", "BERN", 2],
      ["oslo", "OSLO", 3],
    ]);
  });

  it("may be empty", () => {
    expect(catalogue([])).toEqual({
      stories: [],
      days: [],
      months: [],
      years: [],
      places: [],
      placeSlugs: new Map(),
    });
  });
});

describe("a story found twice", () => {
  const [first = summaryAt("2001-01-01", "a.txt")] = SUMMARIES;
  const merged = catalogue([withCopy(first, copyAt(first, "zz/again.txt")), ...SUMMARIES.slice(1)]);

  it("is one story with both its copies, in the place of the first", () => {
    expect(merged.stories).toHaveLength(SUMMARIES.length);
    expect(merged.stories[0]?.copies.map(({ path }) => path)).toEqual(["eve.txt", "zz/again.txt"]);
  });

  it("leaves the summary it was made of as it is", () => {
    expect(first.copies).toHaveLength(1);
  });
});

describe("summarise", () => {
  it("keeps what a list shows of a story", () => {
    const article = articleAt("2001-01-01", "a.txt", "BERN");
    expect(summarise({ ...article, marks: ["update"] }, "/a.txt")).toEqual({
      url: article.url,
      date: "2001-01-01",
      place: "BERN",
      headline: story().headline.text,
      derived: true,
      sound: false,
      lede: "Story a.txt.",
      follows: null,
      marks: ["update"],
      words: 2,
      tabular: false,
      wordsSha256: article.wordsSha256,
      byline: null,
      language: "en",
      agency: null,
      copies: [{ ...article.source, url: "/a.txt" }],
    });
  });

  it("counts the words of all paragraphs, for the rows of a table too", () => {
    const paragraphs = ["The ferry sailed on Friday.", "May   71.5  72.0", "", "Nobody waved."];
    expect(summarise({ ...articleAt("2001-01-01", "a.txt"), paragraphs }, "/a.txt").words).toBe(10);
    expect(summarise({ ...articleAt("2001-01-01", "a.txt"), paragraphs: [] }, "/a.txt").words).toBe(0);
  });

  it.each([
    ["has no table", 4, [], false],
    ["is half a table", 4, [{ first: 2, last: 3 }], false],
    ["is a table for the most part", 4, [{ first: 1, last: 3 }], true],
    ["has several tables", 5, [0, 2, 4].map((row) => ({ first: row, last: row })), true],
    ["has no paragraphs", 0, [], false],
  ])("is tabular where most of the body is rows: one that %s", (_, count, tables, tabular) => {
    const paragraphs = Array.from({ length: count }, (_, row) => `Row ${row}`);
    const article = { ...articleAt("2001-01-01", "a.txt"), paragraphs, tables };
    expect(summarise(article, "/a.txt").tabular).toBe(tabular);
  });

  it("takes a short first paragraph together with the next, as rows are short", () => {
    const article = articleAt("2001-01-01", "a.txt");
    const lede = (...paragraphs: readonly string[]) => summarise({ ...article, paragraphs }, "/a.txt").lede;
    expect(lede("May  71.5", "June 72.0")).toBe("May 71.5; June 72.0");
    expect(lede("The ferry sailed on Friday after a week of waiting for the wind to turn.", "Again.")).toBe(
      "The ferry sailed on Friday after a week of waiting for the wind to turn.",
    );
    expect(lede("word ".repeat(200)).length).toBeLessThanOrEqual(242);
  });
});

describe("shorten", () => {
  it.each([
    ["a text that fits", "The ferry sailed.", 17, "The ferry sailed."],
    ["whole words", "The ferry sailed again.", 17, "The ferry sailed …"],
    ["one endless word", "a".repeat(20), 10, `${"a".repeat(10)} …`],
    ["no half of a character", `${"a".repeat(9)}😀😀`, 10, `${"a".repeat(9)} …`],
  ])("%s", (_, text, longest, short) => {
    expect(shorten(text, longest)).toBe(short);
  });
});
