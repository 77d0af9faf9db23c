import { describe, expect, it } from "vitest";
import { encodingFor } from "../src/settings/encoding.ts";
import { readSettings } from "../src/settings/read-settings.ts";

const read = (lines: string) => readSettings(`---\n${lines}\n---\nAbout.\n`, "archive.md");
const encodings = (lines: string) => read(lines).settings?.encoding;

describe("the setting `encoding`", () => {
  it("is one name for all files, whatever it is called", () => {
    expect(encodings("title: A\nencoding: KOI8-R\nrights: R")).toEqual([{ folder: "", encoding: "koi8-r" }]);
    expect(encodings('encoding: "Latin-1"')).toEqual([{ folder: "", encoding: "windows-1252" }]);
    expect(encodings("title: A")).toEqual([]);
  });

  it.each([
    ["in brackets", 'encoding: { "1993/": koi8-r, mac/: MacRoman }'],
    ["in brackets over several lines", 'encoding: {\n  "1993/": koi8-r,\n  mac: macintosh\n}'],
    ["a line a folder", "encoding:\n  # from the old system\n  /1993: KOI8-R\n\n  ./mac/: macintosh"],
  ])("is a name by folder, %s", (_, lines) => {
    const reading = read(`title: A\n${lines}\nrights: R`);
    expect(reading.settings).toMatchObject({
      title: "A",
      rights: "R",
      encoding: [
        { folder: "1993", encoding: "koi8-r" },
        { folder: "mac", encoding: "macintosh" },
      ],
    });
  });

  it("leaves the lines of the file as they were counted", () => {
    expect(
      readSettings("---\r\nencoding:\r\n  a/: cp850\r\ncolour: red\r\n---\r\nAbout.\r\n", "archive.md")
        .errors,
    ).toMatchObject([{ rule: "settings-key", line: 4 }]);
    const reading = read("encoding: { a/: cp850,\n  b/: cp866 }");
    expect(reading).toMatchObject({ about: "About.\n", aboutLine: 5 });
  });

  it.each([
    ["encoding: klingon", 2, "`klingon` is no encoding"],
    ["encoding: base64", 2, "no encoding"],
    ["title: A\nencoding:", 3, "A name is missing"],
    ["encoding: {}", 2, "by folder"],
    ["encoding: [koi8-r]", 2, "by folder"],
    ["encoding:\n  a/: koi8-r\n  b/: koi9", 4, "`koi9`"],
    ["encoding:\n  a/: koi8-r\n  a: cp866", 4, "stands twice"],
    ["encoding: { a: { b: cp866 } }", 2, "by folder"],
    ["encoding: { a: &x cp866, b: *x }", 2, "by folder"],
    [`encoding: ${"[".repeat(9000)}`, 2, "by folder"],
  ])("refuses %j", (lines, line, words) => {
    const { errors } = read(lines);
    expect(errors.map((error) => `${error.rule}:${error.line}`)).toEqual([`settings-value:${line}`]);
    expect(errors[0]?.message).toContain(words);
  });
});

it("gives a file the encoding of the longest folder it lies in", () => {
  const folders = [
    { folder: "", encoding: "cp850" },
    { folder: "1993", encoding: "koi8-r" },
    { folder: "1993/mac", encoding: "macintosh" },
    { folder: "1993/mac/odd.txt", encoding: "cp866" },
  ];
  const paths = ["a.txt", "1993/a.txt", "1993/mac/a.txt", "1993/mac/odd.txt", "19931/a.txt", "1993/mac.zip"];
  expect(paths.map((path) => encodingFor(folders, path))).toEqual([
    "cp850",
    "koi8-r",
    "macintosh",
    "cp866",
    "cp850",
    "koi8-r",
  ]);
  expect(encodingFor([], "a.txt")).toBeNull();
});
