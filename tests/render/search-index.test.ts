import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { bySlug } from "../../src/archive/archive.ts";
import { catalogue } from "../../src/archive/catalogue.ts";
import { address } from "../../src/archive/permalink.ts";
import { openStamps } from "../../src/archive/year-key.ts";
import type { Article } from "../../src/article.ts";
import type { Hands, RunsTask } from "../../src/render/index-ahead.ts";
import type { SegmentTask } from "../../src/render/made-segment.ts";
import { addUp, openRunMaker, readRunFile } from "../../src/render/make-run.ts";
import { type IndexSinks, openIndexer } from "../../src/render/search-index.ts";
import { makeSegment } from "../../src/search/segment.ts";
import { type TestFolder, testFolder } from "../support/folder.ts";
import { sha256, story, summaryOf } from "../support/stories.ts";

const folders: TestFolder[] = [];
const newFolder = (): string => {
  const folder = testFolder();
  folders.push(folder);
  return folder.path;
};
afterEach(() => {
  for (const { remove } of folders.splice(0)) remove();
});

/** A story of one place and day, of its own words. */
function told(date: string, place: string, words: string): Article {
  const dateline = { place, date, agency: null, raw: place };
  const source = { ...story().source, path: `${sha256(words)}.txt`, sha256: sha256(words) };
  return address(story({ date, dateline, source, paragraphs: [words], wordsSha256: sha256(words) }));
}

const OLD = ["The ferry sailed.", "The ferry sank.", "A pier closed."].map((words) =>
  told("1987-03-01", "OSTVIK", words),
);
const NEW = told("1996-05-01", "MARL", "The ferry was raised.");

/** An archive of stories, and the index of it that is made in a folder. `moved` stand elsewhere than they were read. */
function indexIn(folder: string, stories: readonly Article[], moved: readonly Article[] = []) {
  const keyOf = ({ url }: Article): string => sha256(url).slice(0, 22);
  const found = catalogue(
    stories.map((one) => ({ ...summaryOf(one), recordKey: moved.includes(one) ? null : keyOf(one) })),
  );
  const located = new Map(found.places.map(({ name }) => [name, { ...NOWHERE, country: "NO" }]));
  const options = { cache: folder, ground: "ground", useKnown: true };
  const searchable = { ...found, locatedAt: bySlug(found.places, located) };
  const indexer = openIndexer(searchable, openStamps(), options);
  const files = new Map<string, Buffer>();
  const made: SegmentTask[] = [];
  const segment: IndexSinks["segment"] = async (task) => {
    made.push(task);
    const runs = task.runs.map(readRunFile).filter((run) => run !== null);
    const names: string[] = [];
    const own = makeSegment(task.base, runs, ({ name }) => names.push(name));
    return { segment: own, files: names, languages: addUp(runs.map(({ languages }) => languages)) };
  };
  const records = (year: string) =>
    new Map(stories.filter(({ date }) => date.startsWith(year)).map((one) => [one.url, one]));
  const finish = () =>
    indexer.finish(records, {
      segment,
      take: () => {},
      keep: (path) => !path.includes("-n0"),
      file: ({ path, content }) => void files.set(path, Buffer.from(content)),
    });
  return { indexer, records, segment, finish, files, made };
}

const NOWHERE = {
  name: "",
  region: null,
  country: "",
  latitude: 0,
  longitude: 0,
  confidence: 1,
  rule: "curated",
} as const;

it("a segment stands where a place is called otherwise: its names are a file of their own", async () => {
  const folder = newFolder();
  const first = indexIn(folder, [...OLD, NEW]);
  const before = await first.finish();
  expect(first.made).toHaveLength(2);
  // Six have the one spelling, seven the other.
  const later = [
    ...["One.", "Two.", "Three."].map((words) => told("1996-05-02", "OSTVIK", words)),
    ...["4.", "5.", "6.", "7.", "8.", "9.", "10."].map((words) => told("1996-05-03", "Ostvik", words)),
  ];
  const second = indexIn(folder, [...OLD, NEW, ...later]);
  const after = await second.finish();
  // The open one alone.
  expect(second.made.map(({ base }) => base)).toEqual([3]);
  const namesOf = (paths: readonly string[]) => paths.filter((path) => path.includes("-n0"));
  expect(namesOf(after.paths)).not.toEqual(namesOf(before.paths));
  const closed = before.paths.filter((path) => after.paths.includes(path));
  expect(closed.some((path) => path.includes("-k0"))).toBe(true);
});

describe("an index that others begin with", () => {
  const hands = (folder: string, index: Hands["index"], moved: readonly Article[] = []) => {
    const archive = indexIn(folder, [...OLD, NEW], moved);
    const asked: RunsTask[] = [];
    archive.indexer.ahead({
      lanes: 1,
      index: (task) => {
        asked.push(task);
        return index(task);
      },
      segment: archive.segment,
    });
    return { ...archive, asked };
  };
  const alone = async () => {
    const archive = indexIn(newFolder(), [...OLD, NEW]);
    return { index: await archive.finish(), files: archive.files };
  };

  it("is asked for a year at a time, and is the one that this process makes", async () => {
    const folder = newFolder();
    const make = openRunMaker();
    const archive = hands(folder, async ({ year, orders }) => {
      for (const order of orders) await make(order, archive.records(year));
      return true;
    });
    await archive.indexer.addYear("1987", () => expect.fail("It was indexed already."));
    const index = await archive.finish();
    expect(archive.asked.map(({ year, keys }) => [year, keys.length])).toEqual([
      ["1987", 3],
      ["1996", 1],
    ]);
    expect(archive.made).toHaveLength(2);
    const own = await alone();
    expect(index).toEqual(own.index);
    expect(archive.files).toEqual(own.files);
  });

  it.each([
    ["a record was not to be had", async () => false],
    ["one of them failed", async () => Promise.reject(new Error("gone"))],
  ])("is made here where %s", async (_, index) => {
    const folder = newFolder();
    const archive = hands(folder, index);
    const made = await archive.finish();
    expect(archive.asked).toHaveLength(2);
    expect(made).toEqual((await alone()).index);
  });

  it("leaves a year of which a story stands elsewhere than it was read", async () => {
    const folder = newFolder();
    const archive = hands(folder, async () => false, OLD.slice(0, 1));
    await archive.finish();
    expect(archive.asked.map(({ year }) => year)).toEqual(["1996"]);
    expect(join(folder, "1987-1.run")).toBe(archive.made.flatMap(({ runs }) => runs)[0]?.path);
  });
});
