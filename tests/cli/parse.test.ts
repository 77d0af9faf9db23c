import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { afterAll, describe, expect, it } from "vitest";
import { dateline } from "../support/cli.ts";
import { parseCsv } from "../support/csv.ts";
import { testFolder, writeFiles } from "../support/folder.ts";
import { CHECKOUT } from "../support/project.ts";
import { markdownFile, sha256, wireFile } from "../support/stories.ts";
import { zipOf } from "../support/zip.ts";

const root = testFolder();
afterAll(root.remove);

const FERRY = wireFile("2003-05-06", "OSLO May 6 The ferry to the islands sailed on time.");
const folder = writeFiles(join(root.path, "stories"), {
  "2003/ferry.txt": FERRY,
  "2003/tower.md": markdownFile(
    { date: "2003-05-08", headline: "Tower lit", id: "HW-7", colour: "red" },
    "The tower was *lit* again.",
  ),
  "archive.md": markdownFile({ title: "Harbour" }, "About."),
  "bad/no-date.txt": "\nA note that someone left here.\n",
  "bad/yaml.md": "---\ndate: 2003-05-08\nbyline: *it\n---\nText\n",
});

const records = (text: string): readonly unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

describe.concurrent("parse", () => {
  it("prints the record of a story, with the names that do not change", async () => {
    const { code, stdout, stderr } = await dateline(["parse", join(folder, "2003/ferry.txt")]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [record, ...more] = records(stdout);
    expect(more).toEqual([]);
    expect(record).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{8}$/),
      url: expect.stringMatching(
        /^\/2003\/05\/06\/the-ferry-to-the-islands-sailed-on-time-[0-9a-f]{8}\.html$/,
      ),
      source: {
        path: "ferry.txt",
        format: "wire",
        encoding: "utf-8",
        sha256: sha256(FERRY),
        firstLine: 1,
        lastLine: 1,
      },
      date: "2003-05-06",
      dateline: { place: "OSLO", date: "2003-05-06", agency: null, raw: "OSLO May 6" },
      headline: { text: expect.any(String), origin: "derived", rule: "lede", cuts: expect.any(Array) },
      byline: null,
      language: "en",
      paragraphs: ["The ferry to the islands sailed on time."],
      marks: [],
      diagnostics: [],
    });
  });

  it("reads a folder: records in the order of paths, diagnostics as path:line: severity rule: message; then the account", async () => {
    const { code, stdout, stderr } = await dateline(["parse", folder]);
    expect(code).toBe(0);
    expect(records(stdout)).toMatchObject([
      { source: { path: "2003/ferry.txt" } },
      {
        id: "HW-7",
        source: { path: "2003/tower.md", format: "markdown" },
        headline: { text: "Tower lit", origin: "given" },
        paragraphs: ["The tower was lit again."],
        diagnostics: [{ rule: "front-matter-key", severity: "note", line: 5 }],
      },
    ]);
    expect(stderr.trimEnd().replaceAll(`${folder}/`, "DIR/").split("\n")).toEqual([
      expect.stringMatching(/^DIR\/2003\/tower\.md:5: note front-matter-key: .*`colour`/),
      expect.stringMatching(/^DIR\/bad\/no-date\.txt:2: error no-date: /),
      expect.stringMatching(/^DIR\/bad\/yaml\.md:3: error front-matter-yaml: /),
      "4 files. 4 stories read: 2 printed, 0 merged, 2 rejected.",
    ]);
  });

  it("prints one array with --format json, also of several paths; --strict ends with 3 for rejects", async () => {
    const paths = ["2003/tower.md", "bad", "2003/ferry.txt"].map((path) => join(folder, path));
    const { code, stdout } = await dateline(["parse", "--strict", "--format", "json", ...paths]);
    expect(code).toBe(3);
    const read: unknown = JSON.parse(stdout);
    expect(read).toMatchObject([{ date: "2003-05-08" }, { date: "2003-05-06" }]);
  });

  it("prints an empty array where nothing was a story, and fails as a build would", async () => {
    const { code, stdout } = await dateline(["parse", "--format", "json", join(folder, "bad")]);
    expect({ code, stdout: JSON.parse(stdout) }).toEqual({ code: 1, stdout: [] });
  });

  it("ends with 0 where nothing was rejected, whatever else was noted or passed over", async () => {
    const pile = writeFiles(join(root.path, "packed"), {
      "pile.zip": zipOf({ "1.txt": FERRY.replace("OSLO May 6 ", ""), "__MACOSX/._1.txt": "x" }),
    });
    const { code, stdout, stderr } = await dateline(["parse", pile]);
    expect({ code, records: records(stdout).length }).toEqual({ code: 0, records: 1 });
    expect(stderr.replaceAll(`${pile}/`, "")).toMatch(
      /^pile\.zip: note passed-over: .*\npile\.zip\/1\.txt:1: note no-dateline: .*\n$/,
    );
  });

  it("prints the columns of a site's data as CSV, and leaves out what it read before where told", async () => {
    const twice = writeFiles(join(root.path, "twice"), {
      "a.txt": FERRY,
      "archive.md": markdownFile({ baseUrl: "https://example.org/", rights: "CC0" }, ""),
      "b.txt": FERRY.replaceAll(" ", "  "),
    });
    const all = await dateline(["parse", "--format", "csv", twice]);
    expect(parseCsv(all.stdout).map((row) => row[18])).toEqual(["source_path", "a.txt", "b.txt"]);
    const { code, stdout, stderr } = await dateline(["parse", "--format", "csv", "--merge", twice]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "2 files. 2 stories read: 1 printed, 1 merged, 0 rejected.\n",
    });
    const [names = [], ...rows] = parseCsv(stdout);
    expect(rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])))).toMatchObject([
      {
        url: expect.stringMatching(/^https:\/\/example\.org\/2003\/05\/06\/.*\.html$/),
        country: "NO",
        rights: "CC0",
        source_path: "a.txt",
        words: "8",
      },
    ]);
  });

  it("writes a file where one is named, and Parquet into it", async () => {
    const file = join(root.path, "ferry.parquet");
    const { code, stdout } = await dateline(["parse", "--format", "parquet", "--output", file, folder]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    const written = readFileSync(file);
    const rows = await parquetReadObjects({ file: new Uint8Array(written).buffer });
    expect(rows).toMatchObject([
      { place: "OSLO", words: 8 },
      { id: "HW-7", place: null },
    ]);
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  it.each([
    [
      "a path that is not there, after one that is",
      [join(CHECKOUT, "seeds"), join(folder, "nowhere")],
      "nowhere",
    ],
    ["an unknown format", ["--format", "xml", folder], "xml"],
    ["a file in no folder", ["--output", join(folder, "nowhere", "x.csv"), folder], "nowhere"],
  ])("ends with 2 before it prints anything: %s", async (_, args, named) => {
    const { code, stdout, stderr } = await dateline(["parse", ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(named);
  });
});
