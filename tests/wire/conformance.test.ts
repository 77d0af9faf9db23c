import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { address } from "../../src/archive/permalink.ts";
import { FORMATS } from "../../src/wire/formats/index.ts";
import { readFile } from "../../src/wire/read.ts";
import { countLines } from "../../src/wire/text/line-at.ts";
import { hashWords } from "../../src/wire/text/words.ts";
import { unaccounted } from "../support/accounts.ts";
import { growth, IN_STEP } from "../support/time.ts";

const folder = new URL("samples/", import.meta.url);
const samples = readdirSync(folder).map((name) => ({
  name,
  format: name.replace(/\..*$/, ""),
  bytes: readFileSync(new URL(name, folder)),
}));
/** A year in the path, for the formats that may have to lean on it. */
const path = (name: string): string => `2014/${name}`;

test("every format has a sample, but that of what is no story; and every sample a format", () => {
  const named = FORMATS.map(({ name }) => name).filter((name) => name !== "foreign");
  expect(samples.map(({ format }) => format).sort()).toEqual(named.sort());
});

describe.each(samples)("$format", ({ name, format, bytes }) => {
  const text = bytes.toString("utf8");
  const reading = readFile(bytes, path(name));

  test("its sample is read by it and by no format before it", () => {
    expect(FORMATS.find(({ sniff }) => sniff(text.slice(0, 4096)))?.name).toBe(format);
    expect(reading.format).toBe(format);
  });

  test("reads whole stories: date, headline, words, an address, and their own source", () => {
    expect(reading.rejections).toEqual([]);
    expect(reading.stories.length).toBeGreaterThan(0);
    expect(unaccounted(reading, text)).toEqual([]);
    for (const [index, story] of reading.stories.entries()) {
      expect(address(story).url).toMatch(/^\/\d{4}\/\d\d\/\d\d\/[a-z0-9-]{1,60}-[0-9a-f]{8}\.html$/);
      expect(story.source).toMatchObject({ path: path(name), format });
      const own = new TextDecoder().decode(reading.sources[index]);
      expect(text).toContain(own);
      expect(story.wordsSha256).toBe(hashWords(own));
    }
  });

  test("says of every field that it was given, or which rule found it", () => {
    const last = countLines(text);
    for (const { headline, inferred } of reading.stories) {
      expect(inferred.some(({ field }) => field === "headline")).toBe(headline.origin === "derived");
      for (const { rule, line } of inferred) {
        expect(rule).toMatch(/^[a-z][a-z-]*$/);
        // A message's envelope may say what its items do not, so any line of the file may be meant.
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(last);
      }
    }
  });

  test("reads the same twice", () => expect(readFile(bytes, path(name))).toEqual(reading));

  test("reads the same words with the line ends of other machines", () => {
    const paragraphs = reading.stories.map((story) => story.paragraphs.map((one) => one.split(/\s+/)));
    const unix = text.replaceAll("\r\n", "\n");
    for (const end of ["\n", "\r\n"]) {
      const other = readFile(Buffer.from(unix.replaceAll("\n", end)), path(name));
      expect(other.stories.map((story) => story.paragraphs.map((one) => one.split(/\s+/)))).toEqual(
        paragraphs,
      );
      expect(other.stories.map(({ agencyId }) => agencyId)).toEqual(
        reading.stories.map(({ agencyId }) => agencyId),
      );
    }
  });

  test("cut anywhere, it throws nothing and loses nothing from sight", () => {
    for (let length = 0; length <= bytes.length; length += 3) {
      const cut = bytes.subarray(0, length);
      const read = readFile(cut, path(name));
      expect(unaccounted(read, cut.toString("utf8")), `cut at ${length}`).toEqual([]);
    }
  });

  test("takes time in step with its length", () => {
    const long = (copies: number) => Buffer.from(text + text.slice(text.length >> 1).repeat(copies));
    const read = (file: Uint8Array) => readFile(file, path(name));
    expect(growth(long, read, Math.ceil(100_000 / bytes.length))).toBeLessThan(IN_STEP);
  });
});
