import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { address } from "../../src/archive/permalink.ts";
import { openRecords } from "../../src/intake/records.ts";
import { listTree, type TestFolder, testFolder, writeFiles } from "../support/folder.ts";
import { articleAt, story } from "../support/stories.ts";

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

describe("openRecords", () => {
  it("gives back the records of a year, in the order they came, and one file a year", () => {
    const cache = join(folder.path, "deep/cache");
    const records = openRecords(cache);
    const articles = [
      articleAt("2014-11-14", "b.txt"),
      articleAt("0001-01-01", "a.txt"),
      articleAt("2014-01-01", "c.txt"),
    ];
    for (const article of articles) records.add(article);
    records.flush();
    expect([...records.read("2014").values()]).toEqual([articles[0], articles[2]]);
    expect([...records.read("0001").keys()]).toEqual([articles[1]?.url]);
    expect(listTree(cache)).toEqual(["0001.ndjson", "2014.ndjson"]);
  });

  it("moves a record whose address is another's", () => {
    const records = openRecords(folder.path);
    const [small, large] = ["a".repeat(8) + "1".repeat(56), "a".repeat(8) + "2".repeat(56)].map((hash) =>
      address(story({ wordsSha256: hash, paragraphs: ["The ferry sailed."] })),
    );
    if (!small || !large) throw new Error("There are two.");
    records.add(large);
    records.add(small);
    records.flush();
    const longer = large.url.replace("aaaaaaaa", "aaaaaaaa22222222");
    expect(Object.fromEntries(records.read("2014"))).toEqual({
      [small.url]: small,
      [longer]: { ...large, url: longer, id: "aaaaaaaa22222222" },
    });
  });

  it("keeps every character, lone surrogates and line separators too", () => {
    const records = openRecords(folder.path);
    const article = address(story({ paragraphs: ["a\u2028b\nc\0d\uD800e", '"\\', "😀"] }));
    records.add(article);
    records.flush();
    expect(records.read("2014").get(article.url)).toEqual(article);
  });

  it("writes out what grows beyond its memory, and loses nothing", () => {
    const records = openRecords(folder.path);
    const long = "x".repeat(400_000);
    const articles = Array.from({ length: 7 }, (_, at) => ({
      ...articleAt(`201${at % 2}-11-14`, `${at}.txt`),
      paragraphs: [long],
    }));
    for (const article of articles) records.add(article);
    records.flush();
    expect([...records.read("2010").keys()]).toEqual(
      articles.filter((_, at) => at % 2 === 0).map(({ url }) => url),
    );
    expect(records.read("2011").size).toBe(3);
  });

  it("opens empty, and removes nothing but records of its own", () => {
    writeFiles(folder.path, { "2013.ndjson": "old", "2013.ndjson.bak": "mine", "notes/2013.ndjson": "mine" });
    openRecords(folder.path);
    expect(listTree(folder.path)).toEqual(["2013.ndjson.bak", "notes/2013.ndjson"]);
  });
});
