import { beforeAll, expect, it } from "vitest";
import type { Article } from "../../src/article.ts";
import type { SearchIndex } from "../../src/search/found.ts";
import { openIndex } from "../../src/search/open-index.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import { namesFile, rootFile } from "../../src/search/root-file.ts";
import { openRun } from "../../src/search/run.ts";
import { makeSegment, type Run } from "../../src/search/segment.ts";
import type { StoryRow } from "../../src/search/story-rows.ts";
import { articleAt, sha256 } from "../support/stories.ts";

/** So many that the list of a word that half of them have stands apart from the words. */
const [RUNS, STORIES] = [2, 68_000];
const base = articleAt("1987-03-01", "ferry.txt");

/** Four bits of a story's number, as if drawn by lot. */
function lot(doc: number): number {
  const mixed = Math.imul((doc + 1) ^ (doc >>> 7), 2_246_822_507);
  return Math.imul(mixed ^ (mixed >>> 13), 3_266_489_909) >>> 28;
}

const isOld = (drawn: number): boolean => drawn % 2 === 1 && drawn < 10;

/** What stands in headlines need not stand in texts. */
function articleOf(doc: number): Article {
  const drawn = lot(doc);
  const text = drawn < 8 ? (drawn < 3 ? "A ferry sails" : "It sails, a ferry") : "Nothing moves";
  const headline = isOld(drawn) ? "Old ferry sails" : drawn === 2 ? "Sails" : "Port news";
  return { ...base, headline: { ...base.headline, text: headline }, paragraphs: [text] };
}

function runOf(first: number): Run {
  const run = openRun();
  const rows = Array.from({ length: STORIES }, (_, at): StoryRow => {
    const room = run.add(articleOf(first + at), { place: null, country: null });
    return { card: [String(first + at)], place: null, room };
  });
  return { data: run.finish(() => (word) => word), rows, digest: sha256(String(first)) };
}

let index: SearchIndex;
beforeAll(async () => {
  const files = new Map<string, Uint8Array>();
  const runs = Array.from({ length: RUNS }, (_, at) => runOf(at * STORIES));
  const { places, ...segment } = makeSegment(0, runs, ({ name, data }) => files.set(name, data));
  const root = rootFile(
    Array<string>(RUNS * STORIES).fill(base.date),
    ["en"],
    [{ ...segment, names: namesFile([]).name }],
  );
  expect(places).toEqual([]);
  files.set(root.name, root.data);
  expect([...files.keys()].filter((name) => name.includes("-l"))).not.toHaveLength(0);
  const load = async (name: string): Promise<Uint8Array> =>
    files.get(name) ?? Promise.reject(new Error(name));
  index = await openIndex(load, async () => (word) => word);
});

it.each([
  ["ferry", (drawn: number) => drawn < 8],
  ['"ferry sails"', (drawn: number) => drawn < 3],
  ["headline:ferry", isOld],
  ['headline:"old ferry"', isOld],
  ["headline:sails -headline:old", (drawn: number) => drawn === 2],
  ["headline:nothing", () => false],
  ["old", () => false],
  ["headline:ol*", isOld],
  ["moves", (drawn: number) => drawn >= 8],
])("of 136,000 stories, %s finds those that have it", async (text, has) => {
  const { docs, missing } = await index.find(parseQuery(text), "oldest", "en");
  const right = Array.from({ length: RUNS * STORIES }, (_, doc) => doc).filter((doc) => has(lot(doc)));
  expect(missing).toEqual([]);
  expect(docs.length).toBe(right.length);
  expect(docs.every((doc, at) => doc === right[at])).toBe(true);
});
