import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { address } from "../../src/archive/permalink.ts";
import type { Article } from "../../src/article.ts";
import { DamagedCache, openRecordReader, openRecordWriter, removeRecords } from "../../src/intake/records.ts";
import { listTree, type TestFolder, testFolder } from "../support/folder.ts";
import { articleAt, story } from "../support/stories.ts";

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

const keyOf = (article: Article): string => article.source.path.padEnd(22, "-").slice(0, 22);

function write(portion: number, articles: readonly Article[]): void {
  const records = openRecordWriter(folder.path, portion);
  for (const article of articles) records.add(keyOf(article), article);
  records.flush();
}
const reader = (articles: readonly Article[], atHand?: number) =>
  openRecordReader(
    folder.path,
    new Set(articles.map(keyOf)),
    (_, article) => article,
    new Set(),
    (article) => article,
    atHand,
  );
const read = (year: string, articles: readonly Article[]) => reader(articles)(year);
/** Which of these are found. */
const found = (year: string, wanted: readonly Article[], all: readonly Article[]) => {
  const records = read(year, wanted);
  return all.flatMap(({ url }) => records.get(url) ?? []);
};

describe("records", () => {
  it("come back by year, from whichever portion, those that are asked for alone", () => {
    const [a, b, c, d] = [
      articleAt("2014-11-14", "b.txt"),
      articleAt("0001-01-01", "a.txt"),
      articleAt("2014-01-01", "c.txt"),
      articleAt("2014-01-02", "d.txt"),
    ];
    write(1, [a, b]);
    write(2, [c, d]);
    expect(found("2014", [a, b, c], [a, b, c, d])).toEqual([a, c]);
    expect(found("0001", [b], [a, b, c, d])).toEqual([b]);
    expect(listTree(folder.path)).toEqual(["0001/000001.ndjson", "2014/000001.ndjson", "2014/000002.ndjson"]);
  });

  it("are moved where their address is another's", () => {
    const [small, large] = ["a".repeat(8) + "1".repeat(56), "a".repeat(8) + "2".repeat(56)].map((hash, at) =>
      address(
        story({
          wordsSha256: hash,
          paragraphs: ["The ferry sailed."],
          source: { ...story().source, path: `${at}` },
        }),
      ),
    );
    if (!small || !large) throw new Error("There are two.");
    write(1, [large, small]);
    const longer = large.url.replace("aaaaaaaa", "aaaaaaaa22222222");
    const records = read("2014", [small, large]);
    expect([records.get(small.url), records.get(longer)]).toEqual([
      small,
      { ...large, url: longer, id: "aaaaaaaa22222222" },
    ]);
  });

  it("keep every character, lone surrogates and line separators too", () => {
    const article = address(story({ paragraphs: ["a\u2028b\nc\0d\uD800e", '"\\', "😀"] }));
    write(1, [article]);
    expect(read("2014", [article]).get(article.url)).toEqual(article);
  });

  it("are written out as they grow beyond memory, and none is lost", () => {
    const long = "x".repeat(400_000);
    const articles = Array.from({ length: 7 }, (_, at) => ({
      ...articleAt(`201${at % 2}-11-14`, `${at}.txt`),
      paragraphs: [long],
    }));
    write(1, articles);
    expect(found("2010", articles, articles)).toHaveLength(4);
    expect(found("2011", articles, articles)).toHaveLength(3);
  });

  it("of a year of more than memory should hold come by months, whichever way they are asked for", () => {
    const days = ["2014-01-31", "2014-02-01", "2014-02-28", "2014-03-01", "2014-12-31"];
    const articles = days.flatMap((day) => [1, 2].map((at) => articleAt(day, `${day}-${at}.txt`)));
    const another = articleAt("2015-01-01", "another.txt");
    write(
      1,
      articles.filter((_, at) => at % 3 === 0),
    );
    write(2, [...articles.filter((_, at) => at % 3 !== 0), another]);
    const whole = articles.map(({ url }) => read("2014", articles).get(url));
    expect(whole).toEqual(articles);
    for (const atHand of [1, 3, 5, articles.length - 1]) {
      const records = reader([...articles, another], atHand);
      const ways = [articles, articles.toReversed(), articles.flatMap((one) => [one, articles[0] ?? one])];
      for (const way of ways) expect(way.map(({ url }) => records("2014").get(url))).toEqual(way);
      expect(records("2015").get(another.url)).toEqual(another);
      expect(records("2014").get(another.url)).toBeUndefined();
    }
  });

  it("of a portion are replaced when it is written again, and forgotten with it", () => {
    const [old, now] = [articleAt("2013-11-14", "old.txt"), articleAt("2014-11-14", "now.txt")];
    write(1, [old]);
    write(1, [now]);
    expect(listTree(folder.path)).toEqual(["2014/000001.ndjson"]);
    removeRecords(folder.path, 1);
    expect(listTree(folder.path)).toEqual([]);
  });

  it("are told from what was damaged, whichever bit of them it was", () => {
    const article = articleAt("2014-11-14", "a.txt");
    write(1, [article]);
    const path = join(folder.path, "2014/000001.ndjson");
    const whole = readFileSync(path);
    // The key says which record it is, and one of another key is none that is asked for.
    for (let at = 32; at < whole.length - 1; at++) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(path, flipped);
      expect(() => read("2014", [article]), `byte ${at}`).toThrow(DamagedCache);
    }
  });
});
