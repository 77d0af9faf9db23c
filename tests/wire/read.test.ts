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
