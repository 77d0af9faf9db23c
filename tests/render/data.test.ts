import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "../../src/article.ts";
import { ROWS_A_GROUP, ROWS_A_NEW_GROUP } from "../../src/interop/data/parquet.ts";
import { realDisk } from "../../src/publish/disk.ts";
import { joinData } from "../../src/publish/join-data.ts";
import { openDataSets } from "../../src/render/data.ts";
import { archiveOf, spot, threadsOf } from "../support/archive.ts";
import { parseCsv } from "../support/csv.ts";
import { type TestFolder, testFolder } from "../support/folder.ts";
import { articleAt, summaryOf } from "../support/stories.ts";

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

interface How {
  readonly ground?: string;
  readonly useKnown?: boolean;
  /** Years that stand: their files are not made. */
  readonly standing?: readonly string[];
  /** The files that the last build left, with their keys. */
  readonly left?: ReadonlyMap<string, string>;
}

/** What a build makes of these stories: its files by path, the years whose records it read for the whole, its key. */
function make(
  articles: readonly Article[],
  { ground = "1", useKnown = true, standing = [], left = new Map() }: How = {},
) {
  const files = new Map<string, Buffer>();
  const keys = new Map<string, string>();
  const open = (path: string, key = "") => {
    keys.set(path, key);
    const parts: Buffer[] = [];
    return {
      add: (part: string | Uint8Array) => void parts.push(Buffer.from(part)),
      close: () => void files.set(path, Buffer.concat(parts)),
    };
  };
  const archive = archiveOf(articles.map(summaryOf), {
    threads: threadsOf({ takes: [articles.slice(0, 2).map(summaryOf)] }),
    located: { OSLO: spot(59.91, 10.75) },
  });
  const settings = { baseUrl: null, rights: null };
  const sets = openDataSets(archive, ({ url }) => url, {
    settings,
    cache: join(folder.path, "data"),
    useKnown,
    ground,
  });
  const records = (year: string) =>
    new Map(articles.filter(({ date }) => date.startsWith(year)).map((one) => [one.url, one]));
  for (const stretch of archive.years)
    if (!standing.includes(stretch.key))
      sets.addYear(stretch, records(stretch.key), { keep: (path, key) => left.get(path) === key, open });
  const read: string[] = [];
  sets.finish((year) => {
    read.push(year);
    return records(year);
  }, open);
  sets.forget();
  return { files, keys, read, key: sets.key(), kept: sets.kept() };
}

const many = (count: number, year: string) =>
  Array.from({ length: count }, (_, at) =>
    articleAt(`${year}-06-${at < count / 2 ? "01" : "02"}`, `${at}`, "OSLO"),
  );
const whole = async (files: ReadonlyMap<string, Buffer>) => {
  const file = new Uint8Array(files.get("data/stories.parquet") ?? []).buffer;
  return { rows: await parquetReadObjects({ file }), groups: parquetMetadata(file).row_groups };
};

describe("the stories as data", () => {
  const STORIES = [...many(3, "1986"), ...many(2, "1987")];

  it("are two files a year and one of all, story by story in the order of the archive", async () => {
    const { files } = make(STORIES);
    expect([...files.keys()]).toEqual([
      "1986/stories.csv",
      "1986/stories.ndjson",
      "1987/stories.csv",
      "1987/stories.ndjson",
      "data/stories.parquet",
    ]);
    const { rows, groups } = await whole(files);
    expect(rows).toHaveLength(5);
    expect(groups.map(({ num_rows }) => Number(num_rows))).toEqual([3, 2]);
    const urls = ["1986", "1987"].flatMap((year) =>
      parseCsv(String(files.get(`${year}/stories.csv`)))
        .slice(1)
        .map(([url]) => url),
    );
    expect(rows.map(({ url }) => url)).toEqual(urls);
  });

  it("tell where a story lies, and its other takes", () => {
    const [, first, second] = parseCsv(String(make(STORIES).files.get("1986/stories.csv")));
    expect(first?.slice(4, 7)).toEqual(["NO", "59.91", "10.75"]);
    expect([first?.[15], second?.[15]]).toEqual([second?.[0], first?.[0]]);
  });
});

describe("the files of a year", () => {
  const STORIES = [...many(3, "1986"), ...many(2, "1987")];
  const yearly = ({ files }: ReturnType<typeof make>) => [...files.keys()].filter((path) => /^19/.test(path));

  it("stay where their rows are as they were, and no others", () => {
    const { keys: left } = make(STORIES);
    expect(yearly(make(STORIES, { left }))).toEqual([]);
    expect(yearly(make([...STORIES, articleAt("1987-06-03", "more", "OSLO")], { left }))).toEqual([
      "1987/stories.csv",
      "1987/stories.ndjson",
    ]);
  });

  it("are made where one is lost, or what is kept of their rows", () => {
    const { keys: left } = make(STORIES);
    const { "1986/stories.csv": _, ...others } = Object.fromEntries(left);
    const of1986 = ["1986/stories.csv", "1986/stories.ndjson"];
    expect(yearly(make(STORIES, { left: new Map(Object.entries(others)) }))).toEqual(of1986);
    rmSync(join(folder.path, "data", "1986.0.rows"));
    expect(yearly(make(STORIES, { left }))).toEqual(of1986);
  });
});

describe("the files of the newest year", () => {
  const STORIES = many(ROWS_A_NEW_GROUP + 1, "1986");
  /** Stories that stand as they did: what their rows say tells whether they were made again. */
  const AGAIN = STORIES.map((story) => ({ ...story, byline: "Made again" }));
  const madeAgain = ({ files }: ReturnType<typeof make>) => {
    const csv = parseCsv(String(files.get("1986/stories.csv"))).slice(1);
    const ndjson = String(files.get("1986/stories.ndjson")).trimEnd().split("\n");
    expect([csv.length, ndjson.length]).toEqual([AGAIN.length + 1, AGAIN.length + 1]);
    return [
      csv.filter((row) => row.includes("Made again")),
      ndjson.filter((row) => /Made again/.test(row)),
    ].map(({ length }) => length);
  };
  const MORE = articleAt("1986-06-03", "more", "OSLO");

  it("are copied together of what was kept: a story more makes the rows of few others again", () => {
    make(STORIES);
    const csv = ({ files }: ReturnType<typeof make>) => String(files.get("1986/stories.csv"));
    const more = csv(make([...STORIES, MORE]));
    make(STORIES, { useKnown: false });
    expect(madeAgain(make([...AGAIN, MORE]))).toEqual([1, 1]);
    expect(more).toBe(csv(make([...STORIES, MORE], { useKnown: false })));
  });

  it("are made of no text that is damaged, and of none by another version of ours", () => {
    make(STORIES);
    expect(madeAgain(make([...AGAIN, MORE], { ground: "2" }))).toEqual([AGAIN.length, AGAIN.length]);
    make(STORIES);
    const path = join(folder.path, "data", "1986.0.texts");
    writeFileSync(path, readFileSync(path).subarray(0, -1));
    expect(madeAgain(make([...AGAIN, MORE]))).toEqual([AGAIN.length, AGAIN.length]);
  });
});

describe("the file of the whole archive", () => {
  it("is made of what was kept: of a year that stands no record is read, and the bytes are the same", () => {
    const first = make(many(3, "1986"));
    const again = make([...many(3, "1986"), ...many(2, "1987")], { standing: ["1986"] });
    expect(again.read).toEqual([]);
    expect(again.key).not.toBe(first.key);
    const anew = make([...many(3, "1986"), ...many(2, "1987")], { useKnown: false });
    expect(
      again.files.get("data/stories.parquet")?.equals(anew.files.get("data/stories.parquet") ?? Buffer.of()),
    ).toBe(true);
  });

  it("is made of the records where nothing was kept, or by another version of ours", () => {
    const { key, files } = make(many(3, "1986"));
    const other = make(many(3, "1986"), { standing: ["1986"], ground: "2" });
    expect(other.read).toEqual(["1986"]);
    expect(other.key).not.toBe(key);
    expect(other.files.get("data/stories.parquet")).toEqual(files.get("data/stories.parquet"));
  });

  it("has row groups of a bounded size, and a story more makes the last of its year anew alone", async () => {
    const later = many(1, "1987");
    const stories = many(ROWS_A_GROUP + 1, "1986");
    const { files } = make([...stories, ...later]);
    const sizes = async (made: ReadonlyMap<string, Buffer>) =>
      (await whole(made)).groups.map(({ num_rows }) => Number(num_rows));
    expect(await sizes(files)).toEqual([ROWS_A_GROUP, 1, 1]);
    const kept = () => readdirSync(join(folder.path, "data")).sort();
    expect(kept()).toEqual(["1986.0.rows", "1986.1.rows", "1987.0.rows", "1987.0.texts"]);
    const more = make([...stories, articleAt("1986-06-03", "more", "OSLO"), ...later], {
      standing: ["1986", "1987"],
    });
    // One row group was to be encoded, from the records of its year.
    expect(more.read).toEqual(["1986"]);
    expect(await sizes(more.files)).toEqual([ROWS_A_GROUP, 2, 1]);
  });

  it("has small row groups at the end of the newest year, which are put together once there is a newer one", async () => {
    const stories = many(ROWS_A_NEW_GROUP + 1, "1986");
    const before = make(stories);
    expect((await whole(before.files)).groups.map(({ num_rows }) => Number(num_rows))).toEqual([
      ROWS_A_NEW_GROUP,
      1,
    ]);
    const large = make(many(ROWS_A_GROUP + 1, "1986"));
    expect((await whole(large.files)).groups.map(({ num_rows }) => Number(num_rows))).toEqual([
      ROWS_A_GROUP,
      1,
    ]);
    const after = make([...stories, ...many(1, "1987")]);
    expect((await whole(after.files)).groups.map(({ num_rows }) => Number(num_rows))).toEqual([
      ROWS_A_NEW_GROUP + 1,
      1,
    ]);
    expect(readdirSync(join(folder.path, "data")).sort()).toEqual([
      "1986.0.rows",
      "1987.0.rows",
      "1987.0.texts",
    ]);
  });

  it("is the same where what is kept is copied together, and is not made of what is damaged", () => {
    const { files, kept } = make([...many(3, "1986"), ...many(2, "1987")]);
    const aside = { output: folder.path, live: false, folder: join(folder.path, "aside") };
    const joined = () =>
      joinData({ path: "data/stories.parquet", groups: kept ?? [], aside, number: 0 }, realDisk);
    const put = joined();
    const path = join(aside.folder, "tree/data/stories.parquet");
    expect(readFileSync(path).equals(files.get("data/stories.parquet") ?? Buffer.alloc(0))).toBe(true);
    expect(put?.bytes).toBe(readFileSync(path).length);
    rmSync(path);
    writeFileSync(kept?.at(-1)?.path ?? "", "?");
    expect(joined()).toBe(null);
    expect(existsSync(path)).toBe(false);
  });

  it("forgets the years that are gone", () => {
    make([...many(1, "1986"), ...many(1, "1987")]);
    make(many(1, "1987"));
    expect(existsSync(join(folder.path, "data", "1986.0.rows"))).toBe(false);
    expect(existsSync(join(folder.path, "data", "1987.0.rows"))).toBe(true);
  });
});
