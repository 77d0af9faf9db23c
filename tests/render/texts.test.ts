import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { openStamps } from "../../src/archive/year-key.ts";
import type { Article } from "../../src/article.ts";
import { openTexts } from "../../src/render/texts.ts";
import { testFolder } from "../support/folder.ts";
import { articleAt, summaryOf } from "../support/stories.ts";

const work = testFolder();
afterAll(work.remove);

const a = articleAt("1987-03-01", "a.txt");
const b = articleAt("1987-03-01", "b.txt");
const c = articleAt("1987-03-01", "c.txt");
const old = articleAt("1986-12-31", "old.txt");
const RECORDS = new Map([a, b, c, old].map((article) => [article.url, article]));

/** Keeps the years of these stories on top of what was kept. Returns which years were read, and what is known then. */
function keep(articles: readonly Article[], { useKnown = true, ground = "" } = {}) {
  const texts = openTexts(articles.map(summaryOf), openStamps(), { cache: work.path, ground, useKnown });
  const read: string[] = [];
  for (const year of ["1986", "1987", "1988"])
    texts.keepYear(year, () => {
      read.push(year);
      return RECORDS;
    });
  return { read, told: articles.map((article) => texts.read(summaryOf(article))) };
}
beforeEach(() => void keep([a, b, old], { useKnown: false }));

it("a year is read for those of its stories that are asked for, and they come out as they were", () => {
  expect(keep([a, old], { useKnown: false })).toEqual({ read: ["1986", "1987"], told: [a, old] });
});

it("a year is not read again for stories that were put aside, nor for fewer of them", () => {
  expect(keep([a, b, old])).toEqual({ read: [], told: [a, b, old] });
  expect(keep([b])).toEqual({ read: [], told: [b] });
});

it("what nobody asks for any more is dropped, for it may have been taken down", () => {
  keep([b, old]);
  expect(readFileSync(join(work.path, "1987.texts"), "utf8")).not.toContain(a.url);
  expect(keep([a, b, old]).read).toEqual(["1987"]);
  keep([old]);
  expect(existsSync(join(work.path, "1987.texts"))).toBe(false);
});

it("a year is read where another of its stories is asked for, or one was read from another source", () => {
  expect(keep([a, c, old])).toEqual({ read: ["1987"], told: [a, c, old] });
  const mended = { ...old, source: { ...old.source, sha256: "0".repeat(64) } };
  expect(keep([a, mended]).read).toEqual(["1986"]);
});

it("all are read where they are read otherwise, or nothing is to be used", () => {
  expect(keep([a, old], { ground: "other" }).read).toEqual(["1986", "1987"]);
  expect(keep([a, old], { useKnown: false }).read).toEqual(["1986", "1987"]);
});

it("a file that was cut or damaged is made anew", () => {
  const path = join(work.path, "1987.texts");
  const whole = readFileSync(path);
  for (const spoilt of [
    whole.subarray(0, whole.length - 9),
    Buffer.from(String(whole).replace("1987-03", "1987-04")),
  ]) {
    writeFileSync(path, spoilt);
    expect(keep([a, b])).toEqual({ read: ["1987"], told: [a, b] });
  }
});
