import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/wire/formats/index.ts";
import { MAX_BYTES, readFile } from "../../src/wire/read.ts";

const read = (text: string | Uint8Array) =>
  readFile(typeof text === "string" ? Buffer.from(text) : text, "a/story.md");
const rejected = (text: string | Uint8Array) =>
  read(text).rejections.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule));

const STORY = "---\ndate: 2014-11-14\nplace: GENEVA\n---\nThe lake froze over on Friday, ferrymen said.\n";

describe("readFile", () => {
  it("gives the story, its format and the digest of the bytes", () => {
    const bytes = Buffer.from(STORY);
    expect(read(bytes)).toMatchObject({
      sha256: createHash("sha256").update(bytes).digest("hex"),
      encoding: "utf-8",
      format: "markdown",
      rejections: [],
      stories: [
        { date: "2014-11-14", source: { path: "a/story.md", format: "markdown", firstLine: 1, lastLine: 5 } },
      ],
    });
  });

  it("lets the content decide, not the name", () => {
    expect(readFile(Buffer.from(STORY), "story.txt").format).toBe("markdown");
    expect(readFile(Buffer.from(`\uFEFF${STORY}`), "story.txt").format).toBe("markdown");
  });

  it("adds what was found in the bytes to the story's diagnostics", () => {
    const reading = read(Buffer.from(STORY.replace("lake", "caf\xe9"), "latin1"));
    expect(reading.encoding).toBe("windows-1252");
    expect(reading.stories[0]?.diagnostics.map(({ rule }) => rule)).toContain("encoding-guessed");
  });

  it.each([
    ["nothing", "", "empty"],
    ["blanks", " \n", "empty"],
    ["NUL", "date\0", "binary"],
    ["a story cut to its head", "---\ndate: 2014-11-14\n---\n", "no-body"],
    ["an unfinished head", "---\ndate: 2014-11-14\nThe lake froze.\n", "front-matter-yaml"],
    ["a script for a head", "---js\n{ date: process.exit(1) }\n---\nText\n", "front-matter-engine"],
  ])("lists %s as a reject", (_, text, rule) => {
    expect(rejected(text)).toContain(rule);
    expect(read(text).stories).toEqual([]);
  });

  it.each([
    [
      "records of JSON",
      '{"date":"2014-11-14","title":"A","text":"It rained."}\n{"date":"2014-11-15","title":"B","text":"It \0snowed."}\n',
    ],
    [
      "messages of a mailbox",
      `From a@example.org Fri Nov 14 10:00:00 2014\nFrom: a@example.org\nDate: Fri, 14 Nov 2014 10:00:00 +0000\nSubject: A\n\nIt rained all day.\n\nFrom a@example.org Sat Nov 15 10:00:00 2014\nFrom: a@example.org\nDate: Sat, 15 Nov 2014 10:00:00 +0000\nSubject: B\n\nIt sn\0owed all day.\n`,
    ],
    [
      "stories of a wire",
      " date 2014-11-14 OSLO Nov 14 The ferry sailed on Friday.\n date 2014-11-15 OSLO Nov 15 The fer\0ry sank on Saturday.\n",
    ],
  ])("refuses of several %s the one with a NUL", (_, text) => {
    const { stories } = read(text);
    expect(stories.map(({ date }) => date)).toEqual(["2014-11-14"]);
    expect(rejected(text)).toHaveLength(1);
  });

  it("refuses a row of a table for its NUL, by the line that it stands on", () => {
    const table =
      'date,title,text\n2014-11-14,A,It rained.\n2014-11-15,B,"It snowed\nand bl\0ew."\n2014-11-16,C,It hailed.\n';
    const { stories, rejections } = read(table);
    expect(stories.map(({ headline }) => headline.text)).toEqual(["A", "C"]);
    expect(rejections).toMatchObject([
      { firstLine: 3, lastLine: 4, diagnostics: [{ rule: "binary", severity: "error", line: 4 }] },
    ]);
  });

  it("refuses a file beyond the limit, without reading it as text", () => {
    expect(rejected(Buffer.alloc(MAX_BYTES + 1, 65))).toEqual(["too-large"]);
    expect(rejected(Buffer.alloc(MAX_BYTES, 65))).not.toContain("too-large");
  });
});

it("accounts for every input: a story or a rejection with an error", () => {
  const piece = fc.constantFrom(
    "---\n",
    "---js\n",
    "date: 2014-11-14\n",
    "date 2014-11-14\n",
    "A word. ",
    "\0",
    "\n",
    "- [x](y)\n",
    "\xe9",
  );
  const input = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(piece, { maxLength: 12 }).map((pieces) => Buffer.from(pieces.join(""))),
  );
  fc.assert(
    fc.property(input, (bytes) => {
      const { stories, rejections } = read(bytes);
      expect(stories.length + rejections.length).toBeGreaterThanOrEqual(1);
      for (const { diagnostics } of rejections)
        expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it("names each format once", () => {
  expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length);
});
