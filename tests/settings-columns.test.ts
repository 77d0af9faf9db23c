import { describe, expect, it } from "vitest";
import { readOptions, readSettings } from "../src/settings/read-settings.ts";
import { readFile } from "../src/wire/read.ts";

const read = (lines: string) => readSettings(`---\n${lines}\n---\nAbout.\n`, "archive.md");

describe("the setting `columns`", () => {
  it.each([
    ["in brackets", "columns: { headline: Titel, body: Der Text, date: Datum }"],
    ["a line a field", 'columns:\n  headline: Titel\n  # the long one\n  body: "Der Text"\n  date: Datum'],
  ])("names the columns of tables, %s", (_, lines) => {
    const { settings } = read(`title: A\n${lines}\nencoding: utf-8\nrights: R`);
    expect(settings).toMatchObject({
      title: "A",
      rights: "R",
      columns: { headline: "Titel", body: "Der Text", date: "Datum" },
    });
  });

  it("reaches the reader of tables", () => {
    const { settings } = read("columns: { body: Artikel, date: Tag }");
    if (settings === null) throw new Error("no settings");
    const table = Buffer.from("Nr;Tag;Artikel\n1;2014-11-14;Es regnet.\n2;2014-11-15;Es schneit.\n");
    expect(readFile(table, "a.csv").stories).toEqual([]);
    const { stories } = readFile(table, "a.csv", readOptions(settings, "a.csv"));
    expect(stories.map(({ date, paragraphs }) => [date, paragraphs])).toEqual([
      ["2014-11-14", ["Es regnet."]],
      ["2014-11-15", ["Es schneit."]],
    ]);
  });

  it.each([
    ["columns: Text", 2, /record of fields/],
    ["title: A\ncolumns:", 3, /record of fields/],
    ["columns: { text: Artikel }", 2, /`text` is no field of a story.*headline/],
    ["columns: { body: [a, b] }", 2, /record of fields/],
    ["columns: { body: *a }", 2, /record of fields/],
  ])("is refused: %j", (lines, line, message) => {
    expect(read(lines).errors[0]).toMatchObject({
      rule: "settings-value",
      line,
      message: expect.stringMatching(message),
    });
  });

  it("is empty where nothing is said", () => expect(read("title: A").settings?.columns).toEqual({}));
});
