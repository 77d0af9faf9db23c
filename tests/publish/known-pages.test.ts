import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { readKnownPages, settleKnownPages, writeKnownPages } from "../../src/publish/known-pages.ts";
import { testFolder } from "../support/folder.ts";

const { path: folder, remove } = testFolder();
afterAll(remove);
afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});

const KNOWN = {
  key: "g",
  pages: new Map([
    ["2014/index.html", { key: "k1", digest: "d1", bytes: 120 }],
    ["2014/11/14/a story-0123abcd.html", { key: "k2", digest: "d2", bytes: 7 }],
  ]),
  wanted: [
    ["assets/page.css", "2014/index.html"],
    ["2014/index.html", "2014/11/14/a story-0123abcd.html"],
    ["2014/11/14/a story-0123abcd.txt", "2014/11/14/a story-0123abcd.html"],
    ["2015/index.html", "2014/index.html"],
  ] as const,
};

const keep = (): void => {
  writeKnownPages(folder, "2014", KNOWN);
  settleKnownPages(folder, "2014");
};

describe("what a build remembers of its pages", () => {
  it("is nothing before its site is published", () => {
    writeKnownPages(folder, "2014", KNOWN);
    expect(readKnownPages(folder, "2014").pages().size).toBe(0);
  });

  it("comes back as it was", () => {
    keep();
    const { key, pages, each, wanted, ownWanted } = readKnownPages(folder, "2014");
    const [sheet, page, source, later] = KNOWN.wanted;
    expect([...each()]).toEqual([...KNOWN.pages]);
    expect({ key, pages: pages(), wanted: wanted(), own: ownWanted() }).toEqual({
      ...KNOWN,
      wanted: [sheet, later],
      own: [page, source],
    });
    expect(readdirSync(folder)).toEqual(["2014.pages"]);
  });

  it("is nothing where there is none", () => {
    expect(readKnownPages(folder, "2015").pages().size).toBe(0);
  });

  it("is nothing where it was cut at any byte, or any bit of it flipped", () => {
    keep();
    const path = join(folder, "2014.pages");
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at++) {
      writeFileSync(path, whole.subarray(0, at));
      expect(readKnownPages(folder, "2014").pages().size, `cut at ${at}`).toBe(0);
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(path, flipped);
      expect(readKnownPages(folder, "2014").pages().size, `flipped at ${at}`).toBe(0);
    }
  });

  it("cannot be written where the folder is a file, and nobody is the worse for it", () => {
    writeFileSync(join(folder, "file"), "");
    expect(() => writeKnownPages(join(folder, "file"), "2014", KNOWN)).not.toThrow();
    expect(() => settleKnownPages(join(folder, "file"), "2014")).not.toThrow();
  });
});
