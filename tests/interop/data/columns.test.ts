import { describe, expect, it } from "vitest";
import { NOTHING_SENT } from "../../../src/article.ts";
import { COLUMNS, type Row, rowOf, type Told } from "../../../src/interop/data/columns.ts";
import { spot } from "../../support/archive.ts";
import { article, bare, filledWith } from "../support/stories.ts";

const told = (changes: Partial<Told> = {}): Told => ({
  article: article(),
  versions: [],
  killed: false,
  located: null,
  settings: { baseUrl: null, rights: null },
  ...changes,
});
const named = (row: Row) => Object.fromEntries(COLUMNS.map(({ name }, at) => [name, row[at]]));
const valuesOf = (changes: Partial<Told> = {}) => named(rowOf(told(changes)));

describe("the columns of a story", () => {
  it("have names and an order that do not change", () => {
    expect(COLUMNS.map(({ name }) => name).join(" ")).toBe(
      "url id date place country latitude longitude agency byline headline headline_origin language keywords " +
        "marks version versions rights rights_origin source_path source_sha256 words body",
    );
  });

  it("tell all that is known of it", () => {
    const sent = { ...NOTHING_SENT, keywords: ["ferries", "islands"], version: "1.10", rights: "© NTA" };
    expect(
      valuesOf({
        article: article({ transmission: sent, marks: ["update", "correction"] }),
        versions: ["/2014/11/14/a-11111111.html", "/2014/11/13/b-22222222.html"],
        killed: true,
        located: spot(59.91, 10.75),
        settings: { baseUrl: "https://example.org/news/", rights: "CC0" },
      }),
    ).toEqual({
      url: "https://example.org/news/2014/11/14/ferry-sails-at-last-1a2b3c4d.html",
      id: "nta-77",
      date: "2014-11-14",
      place: "OSLO",
      country: "NO",
      latitude: 59.91,
      longitude: 10.75,
      agency: "NTA",
      byline: "Ana Lind",
      headline: "Ferry sails at last",
      headline_origin: "given",
      language: "en",
      keywords: "ferries|islands",
      marks: "update|correction|killed",
      version: "1.10",
      versions:
        "https://example.org/news/2014/11/14/a-11111111.html|https://example.org/news/2014/11/13/b-22222222.html",
      rights: "© NTA",
      rights_origin: "given",
      source_path: "ferry.md",
      source_sha256: "0".repeat(64),
      words: 11,
      body: "The ferry sailed on Friday after a week’s wait.\n\nNobody waved.",
    });
  });

  it("are null where the story says nothing", () => {
    const values = valuesOf({ article: { ...bare(), paragraphs: [] } });
    expect(Object.keys(values).filter((name) => values[name] !== null)).toEqual([
      "url",
      "id",
      "date",
      "headline",
      "headline_origin",
      "language",
      "source_path",
      "source_sha256",
      "words",
    ]);
    expect(values["words"]).toBe(0);
    expect(values["url"]).toBe("/2014/11/14/ferry-sails-at-last-1a2b3c4d.html");
  });

  it("have the archive's rights where none came along, and the story's where they did", () => {
    const settings = { baseUrl: null, rights: "Free to copy" };
    expect(valuesOf({ settings })).toMatchObject({ rights: "Free to copy", rights_origin: "archive" });
    const strict = article({ transmission: { ...NOTHING_SENT, rights: "NO ARCHIVAL USE" } });
    expect(valuesOf({ article: strict, settings })).toMatchObject({
      rights: "NO ARCHIVAL USE",
      rights_origin: "given",
    });
  });

  it("keep the rows of a table together", () => {
    const paragraphs = ["Tides.", "OSLO  1", "MOSS  2", "After.", "A 1", "B 2", "C 3"];
    const tables = [
      { first: 1, last: 2 },
      { first: 4, last: 5 },
      { first: 6, last: 6 },
    ];
    expect(valuesOf({ article: article({ paragraphs, tables }) })["body"]).toBe(
      "Tides.\n\nOSLO  1\nMOSS  2\n\nAfter.\n\nA 1\nB 2\n\nC 3",
    );
  });

  it("hold nothing that a database refuses: NUL, other control characters, half a surrogate pair", () => {
    const values = valuesOf({ article: filledWith("a\0b\u0007c\u009Fd\ud800e\tf\ng\rh😀") });
    for (const name of ["id", "place", "agency", "byline", "headline", "body"])
      expect(values[name]).toBe("a␀b␇c\ufffdd\ufffde\tf\ng␍h😀");
  });

  it("leave a text that looks like a number, a formula or markup as it is", () => {
    for (const text of ["007", "1e5", "=1+1", "<b>&amp;</b>", "NA", "'=x"])
      expect(valuesOf({ article: filledWith(text) })).toMatchObject({ id: text, byline: text, body: text });
  });

  it("hold rights of five thousand words whole", () => {
    const rights = "no archival use ".repeat(1667).trim();
    expect(valuesOf({ article: article({ transmission: { ...NOTHING_SENT, rights } }) })["rights"]).toBe(
      rights,
    );
  });
});
