import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { explain } from "../../src/commands/explain.ts";
import { rawLines, visible } from "../../src/commands/explain-text.ts";
import { terminalPaint } from "../../src/commands/paint.ts";
import { decode } from "../../src/wire/encoding/decode.ts";
import { readFile } from "../../src/wire/read.ts";
import { splitLines } from "../../src/wire/text/lines.ts";
import { dateline } from "../support/cli.ts";
import { testFolder, writeFiles } from "../support/folder.ts";
import { CHECKOUT } from "../support/project.ts";
import { markdownFile } from "../support/stories.ts";

const HARBOUR = ` date 2003-05-06 OSLO May 6 The ferry to the islands
By ANNA LIND
sailed on time for the first time since the new harbour
was opened.

    Two hundred people stood at the quay\u0007 and cheered it
as the ropes were cast.

    1994     1,204
    1995     1,310
`;

/** What the gutter says of each line of a text. */
function labels(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const told = explain("case.txt", readFile(bytes, "case.txt"), decode(bytes).text);
  const count = rawLines(text).length;
  return told.slice(1, count + 1).map((line) => (line.split("│")[0] ?? "").trim().replace(/^\d+\s*/, ""));
}

const root = testFolder();
afterAll(root.remove);
const folder = writeFiles(join(root.path, "stories"), {
  "harbour.txt": HARBOUR,
  "tower.md": markdownFile(
    { date: "2003-05-08", headline: "Tower lit", byline: "Anna Lind", colour: "red" },
    "The tower was *lit* again.\n\n---\n\nIt had been dark.",
  ),
  "bad/day.txt": "date 2003-02-30 OSLO Feb 30 The ferry sailed.\nNobody saw it.\n",
  "bad/empty.txt": "",
});

describe("the gutter", () => {
  it("tells of wire text what each line was taken for", () => {
    const text =
      " date 2003-05-06 OSLO May 6 The ferry to the islands sailed on\ntime for the first time since the new harbour opened.\n\nTwo hundred people stood at the quay and cheered it as the ropes\nwere cast.\n\n* * *\n";
    expect(labels(text)).toEqual([
      "date, dateline, ¶ 1 body",
      "·",
      "",
      "¶ 2 blank-lines",
      "·",
      "",
      "page-mark",
    ]);
  });

  it("marks a byline, and the rows of a table", () => {
    const told = labels(
      " date 2003-05-06\nBy ANNA LIND\nOSLO May 6 The board gave these landings at the two\nharbours in the north for the month of May, in tonnes, with those of\nthe year before beside them --\nCod        1,204    1,310\nHerring    5,118    4,902\n",
    );
    expect(told.slice(0, 5)).toEqual(["date", "byline", "dateline, ¶ 1 body", "·", "·"]);
    expect(told.slice(5)).toEqual(["¶ 2 table", expect.stringContaining("table")]);
  });

  it("marks a headline that the file gives, and what Markdown parts with signs", () => {
    const told = labels(
      "---\ndate: 2003-05-08\nheadline: Tower lit\n---\nThe *tower* was\nlit again.\n\n- It had been dark.\n",
    );
    expect(told).toEqual(["", "date", "headline", "", "¶ 1 body", "·", "", "¶ 2 markup"]);
  });

  it("names the rule on the line that made a file no story", () => {
    expect(labels("\nA note.\nSomeone left it.\n")).toEqual(["✗", "rejected no-date", "✗"]);
  });

  it("has a line for each line of the source, whatever ends it", () => {
    for (const text of ["", "a", "a\n", "\n\n", "a\r\nb\rc\n", "\r", "a\n\n"]) {
      expect(rawLines(text)).toHaveLength(splitLines(text).length);
    }
  });
});

describe("the text", () => {
  it("shows what a terminal would obey or hide", () => {
    expect(visible("a\u0007b\tc\u001b[31m\u007f\u0085\u202e\ud800")).toBe(
      "a␇b␉c␛[31m␡\\u{85}\\u{202e}\\u{d800}",
    );
    expect(visible("Zürich – 東京")).toBe("Zürich – 東京");
  });

  it("is the same in colour, but for the colours", () => {
    const bytes = Buffer.from(HARBOUR);
    const told = [explain, explain].map((tell, index) =>
      tell("a.txt", readFile(bytes, "a.txt"), HARBOUR, ...(index === 0 ? [] : [terminalPaint])).join("\n"),
    );
    expect(told[1]).toContain("\x1b[");
    expect(stripVTControlCharacters(told[1] ?? "")).toBe(told[0]);
  });
});

describe.concurrent("parse --explain", () => {
  it("explains the seed, plain where it is no terminal", async () => {
    const { code, stdout, stderr } = await dateline(["parse", "--explain", join(CHECKOUT, "seeds")]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).not.toContain("\x1b");
    expect(stdout).toMatch(/^ 1 {2}date, dateline, ¶ 1 body │ date 2014-11-14 SEOUL Nov 14 North/m);
    expect(stdout).toMatch(/^ 5 {2}¶ 2 wrap {17}│North Korean diplomats/m);
    expect(stdout).toMatch(/^ {2}place +SEOUL {2}\(words-before-day, line 1\)$/m);
    expect(stdout).toMatch(/^ {2}headline .* \(derived; left out: tail, articles\) {2}\(lede, line 1\)$/m);
    expect(stdout).toMatch(/^ {2}language +en {2}\(words, line 1\)$/m);
    expect(stdout).toMatch(/^ {2}address +\/2014\/11\/14\/north-korean-leader-.*-d3e0b3bf\.html$/m);
  });

  it("explains every file of a folder, with a caret under what a diagnostic means", async () => {
    const { code, stdout } = await dateline(["parse", "--explain", folder]);
    // Some of it could be read.
    expect(code).toBe(0);
    const heads = stdout.replaceAll(`${folder}/`, "").match(/^\S+\.(?:txt|md) {2}.*$/gm);
    expect(heads).toEqual([
      "bad/day.txt  wire, utf-8",
      "bad/empty.txt  no format, no text",
      "harbour.txt  wire, utf-8",
      "tower.md  markdown, utf-8",
    ]);
    expect(stdout).toContain(
      `\n  1 │date 2003-02-30 OSLO Feb 30 The ferry sailed.\n    │${" ".repeat(5)}${"^".repeat(10)}\n`,
    );
    expect(stdout).toMatch(/error empty: The file holds no bytes/);
    expect(stdout).toContain("at the quay␇ and");
    expect(stdout).toMatch(/\n {2}5 │colour: red\n {4}│\^{6}\n/);
  });

  it("prints no records, so it goes with no --format", async () => {
    const { code, stdout, stderr } = await dateline(["parse", "--explain", "--format", "json", folder]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("--explain");
  });
});
