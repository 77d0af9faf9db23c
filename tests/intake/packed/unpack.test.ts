import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { packingOf, type Unpacked, unpack } from "../../../src/intake/packed/unpack.ts";
import { MAX_BYTES } from "../../../src/wire/read.ts";
import { zipOf } from "../../support/zip.ts";

const story = (day: number): string =>
  ` date 1999-01-0${day} OSLO Jan ${day} The ferry sailed again on day ${day}.\n`;
const zeros = new Uint8Array(MAX_BYTES + 1);
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** Each file with its text, or with the rule that refused it. */
const told = (files: Iterable<Unpacked>): readonly (readonly [string, string])[] =>
  [...files].map((file) => [
    file.path,
    "finding" in file ? file.finding.rule : new TextDecoder().decode(file.bytes),
  ]);

/** What was said of what was refused or passed over. */
const said = (files: Iterable<Unpacked>): readonly string[] =>
  [...files].flatMap((file) => ("finding" in file ? [file.finding.message] : []));

describe("packed stories", () => {
  test("are told by their first bytes, not by their names", () => {
    expect(packingOf(gzipSync("text"))).toBe("gzip");
    expect(packingOf(zipOf({ "a.txt": "text" }))).toBe("zip");
    expect(packingOf(zipOf({}))).toBe("zip");
    expect(packingOf(text(story(1)))).toBeNull();
    expect(packingOf(text("PK was the sign of a packer"))).toBeNull();
    expect(packingOf(new Uint8Array())).toBeNull();
  });

  test("a zip file is its stories, in the order of their names", () => {
    const zip = zipOf({
      "day/2.txt": story(2),
      "day/": { method: 0 },
      "day/1.txt": { content: story(1), method: 0 },
      "blank.txt": "",
    });
    expect(told(unpack("pile.zip", zip))).toEqual([
      ["pile.zip/blank.txt", ""],
      ["pile.zip/day/1.txt", story(1)],
      ["pile.zip/day/2.txt", story(2)],
    ]);
  });

  test("each is unpacked only when its turn comes", () => {
    const files = unpack("pile.zip", zipOf({ "a.txt": story(1), "b.txt": story(2) }));
    expect(files.next().value).toMatchObject({ path: "pile.zip/a.txt" });
    expect(files.next().value).toMatchObject({ path: "pile.zip/b.txt" });
    expect(files.next().done).toBe(true);
  });

  test("however a writer puts down the sizes and the list", () => {
    const zip = zipOf(
      {
        "bare.txt": { content: story(1), descriptor: "bare" },
        "large.txt": { content: story(2), zip64: true },
        "long.txt": { content: story(3), descriptor: "long" },
        "signed.txt": { content: story(4), descriptor: "signed" },
      },
      { zip64: true, comment: "PK\x05\x06, the sign of an end, in a comment of the archive" },
    );
    expect(told(unpack("p", zip))).toEqual([
      ["p/bare.txt", story(1)],
      ["p/large.txt", story(2)],
      ["p/long.txt", story(3)],
      ["p/signed.txt", story(4)],
    ]);
  });

  test("names are UTF-8 where they can be, else of the first PCs; either stroke stands between them", () => {
    const zip = zipOf({
      "é/1.txt": story(1),
      "day\\2.txt": story(2),
      old: { content: story(3), rawName: Uint8Array.of(0x63, 0x61, 0x66, 0x82) },
    });
    expect(told(unpack("p", zip)).map(([path]) => path)).toEqual(["p/café", "p/day/2.txt", "p/é/1.txt"]);
  });

  test("hidden entries are no stories, and are named", () => {
    const hidden = [".DS_Store", "__MACOSX/day/._1.txt", "day/.a", "day/.b", "day/.c", "day/.d"];
    const zip = zipOf({
      "day/1.txt": story(1),
      ...Object.fromEntries(hidden.map((name) => [name, "x"])),
    });
    expect([...unpack("pile.zip", zip)]).toMatchObject([
      {
        path: "pile.zip",
        finding: {
          rule: "passed-over",
          severity: "note",
          message: expect.stringMatching(/: \.DS_Store, .*day\/\.c, and 1 more\.$/),
        },
      },
      { path: "pile.zip/day/1.txt" },
    ]);
  });

  test("what is too large unpacked is refused, and the rest is read", () => {
    const zip = zipOf({ "a.txt": zeros, "b.txt": story(1) });
    expect(told(unpack("bomb.zip", zip))).toEqual([
      ["bomb.zip/a.txt", "too-large"],
      ["bomb.zip/b.txt", story(1)],
    ]);
  });

  test("a name that leads out of the archive is refused", () => {
    const zip = zipOf({ "../evil.txt": story(1), "/etc/evil.txt": story(2), "..\\evil.txt": story(3) });
    expect(told(unpack("p", zip)).map(([, rule]) => rule)).toEqual(Array(3).fill("bad-archive"));
    expect(said(unpack("p", zip))).toEqual(
      Array(3).fill(expect.stringContaining("leads out of the archive")),
    );
    expect(told(unpack("p", zipOf({ "a..b.txt": story(3) })))).toEqual([["p/a..b.txt", story(3)]]);
  });

  test.each([
    ["encrypted", { content: story(1), flags: 1 }, "bad-archive", "it is encrypted"],
    ["packed by a method that is not read", { content: story(1), method: 14 }, "bad-archive", "number 14"],
    ["a link", { content: "../secret.txt", mode: 0o120777 }, "link-not-followed", "symbolic link"],
    ["an archive itself", { content: zipOf({ "a.txt": story(1) }) }, "archive-in-archive", "not opened"],
    ["packed twice", { content: gzipSync(story(1)), method: 0 }, "archive-in-archive", "not opened"],
  ])("an entry that is %s is refused by name, and the rest is read", (_, entry, rule, why) => {
    const files = [...unpack("p", zipOf({ a: entry, b: story(2) }))];
    expect(told(files)).toEqual([
      ["p/a", rule],
      ["p/b", story(2)],
    ]);
    expect(said(files)[0]).toContain(why);
  });

  test("a folder that holds bytes is refused", () => {
    expect(told(unpack("p", zipOf({ "day/": story(1), b: story(2) })))).toEqual([
      ["p/b", story(2)],
      ["p/day/", "bad-archive"],
    ]);
  });

  test("of an archive without a file, that is said", () => {
    expect(told(unpack("p", zipOf({})))).toEqual([["p", "empty"]]);
    expect(told(unpack("p", zipOf({ "day/": { method: 0 } })))).toEqual([["p", "empty"]]);
  });

  test("ten thousand stories come out whole", () => {
    const names = Array.from({ length: 10_000 }, (_, number) => `${String(number).padStart(5, "0")}.txt`);
    const files = [...unpack("pile.zip", zipOf(Object.fromEntries(names.map((name) => [name, story(1)]))))];
    expect(files.map(({ path }) => path)).toEqual(names.map((name) => `pile.zip/${name}`));
    expect(files.every((file) => "bytes" in file)).toBe(true);
  });
});

describe("a document of a program", () => {
  test.each([
    ["a Word document", { "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }],
    [
      "an Excel workbook",
      { "_rels/.rels": "<r/>", "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "" },
    ],
    ["a PowerPoint presentation", { "[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "" }],
    [
      "an OpenDocument file (Writer)",
      { mimetype: { content: "application/vnd.oasis.opendocument.text", method: 0 }, "content.xml": "" },
    ],
    ["an EPUB book", { mimetype: { content: "application/epub+zip", method: 0 }, "OEBPS/1.xhtml": "<p/>" }],
    ["a document of Pages, Numbers or Keynote", { "Index/Document.iwa": "x", "preview.jpg": "x" }],
  ])("is one reject: %s", (kind, entries) => {
    const files = [...unpack("report", zipOf(entries))];
    expect(told(files)).toEqual([["report", "not-text"]]);
    expect(said(files)[0]).toContain(`This is ${kind}, not text. Save it as plain text`);
  });

  test("is none for a story that is called so", () => {
    expect(
      told(unpack("p", zipOf({ "a.txt": story(1), mimetype: "x", "word/a.txt": story(2) }))),
    ).toHaveLength(3);
  });
});
