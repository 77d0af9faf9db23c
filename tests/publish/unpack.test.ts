import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { packingOf, type Unpacked, unpack } from "../../src/publish/unpack.ts";
import { MAX_BYTES } from "../../src/wire/read.ts";

const story = (day: number): string =>
  ` date 1999-01-0${day} OSLO Jan ${day} The ferry sailed again on day ${day}.\n`;
const zeros = new Uint8Array(MAX_BYTES + 1);

/** Each file with its text, or with the rule that refused it. */
const told = (files: readonly Unpacked[]): readonly (readonly [string, string])[] =>
  files.map((file) => [
    file.path,
    "finding" in file ? file.finding.rule : new TextDecoder().decode(file.bytes),
  ]);

describe("packed stories", () => {
  test("are told by their first bytes, not by their names", () => {
    expect(packingOf(gzipSync("text"))).toBe("gzip");
    expect(packingOf(zipSync({ "a.txt": strToU8("text") }))).toBe("zip");
    expect(packingOf(strToU8(story(1)))).toBeNull();
    expect(packingOf(new Uint8Array())).toBeNull();
  });

  test("a gzip file is its one story", () => {
    expect(told(unpack("one.txt.gz", gzipSync(story(1))))).toEqual([["one.txt.gz", story(1)]]);
  });

  test("a zip file is its stories, in the order of their names; hidden entries and folders are passed over", () => {
    const zip = zipSync({
      "day/2.txt": strToU8(story(2)),
      "day/1.txt": [strToU8(story(1)), { level: 0 }],
      ".DS_Store": strToU8("x"),
      "__MACOSX/day/1.txt": strToU8("x"),
      empty: {},
    });
    expect(told(unpack("pile.zip", zip))).toEqual([
      ["pile.zip/day/1.txt", story(1)],
      ["pile.zip/day/2.txt", story(2)],
    ]);
  });

  test("what is too large unpacked is refused, and the rest is read", () => {
    expect(told(unpack("bomb.gz", gzipSync(zeros)))).toEqual([["bomb.gz", "too-large"]]);
    const zip = zipSync({ "a.txt": zeros, "b.txt": strToU8(story(1)) });
    expect(told(unpack("bomb.zip", zip))).toEqual([
      ["bomb.zip/a.txt", "too-large"],
      ["bomb.zip/b.txt", story(1)],
    ]);
  });

  test("a name that leads out of the archive is refused", () => {
    const zip = zipSync({
      "../evil.txt": strToU8(story(1)),
      "/etc/evil.txt": strToU8(story(2)),
      "a..b.txt": strToU8(story(3)),
    });
    expect(told(unpack("pile.zip", zip))).toEqual([
      ["pile.zip/../evil.txt", "unreadable"],
      ["pile.zip//etc/evil.txt", "unreadable"],
      ["pile.zip/a..b.txt", story(3)],
    ]);
  });

  test("an archive within an archive is not opened", () => {
    const inner = zipSync({ "a.txt": strToU8(story(1)) });
    expect(told(unpack("outer.zip", zipSync({ "inner.zip": inner })))).toEqual([
      ["outer.zip/inner.zip", "archive-in-archive"],
    ]);
    expect(told(unpack("twice.gz", gzipSync(gzipSync("text"))))).toEqual([
      ["twice.gz", "archive-in-archive"],
    ]);
  });

  test("ten thousand stories come out whole", () => {
    const names = Array.from({ length: 10_000 }, (_, number) => `${String(number).padStart(5, "0")}.txt`);
    const zip = zipSync(Object.fromEntries(names.map((name) => [name, strToU8(story(1))])));
    const files = unpack("pile.zip", zip);
    expect(files.map(({ path }) => path)).toEqual(names.map((name) => `pile.zip/${name}`));
    expect(files.every((file) => "bytes" in file)).toBe(true);
  });

  test("a damaged one is refused by name, and an empty one too", () => {
    const zip = zipSync({ "a.txt": strToU8(story(1)), "b.txt": strToU8(story(2).repeat(50)) });
    for (let length = 4; length < zip.length; length += 7) {
      const files = unpack("cut.zip", zip.subarray(0, length));
      expect(files.length).toBeGreaterThan(0);
    }
    expect(told(unpack("cut.gz", gzipSync(story(1)).subarray(0, 20)))).toEqual([["cut.gz", "unreadable"]]);
  });
});
