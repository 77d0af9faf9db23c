import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../src/build.ts";
import { mapFiles } from "../../src/shards/map.ts";
import { mergeShards } from "../../src/shards/merge.ts";
import { buildShard } from "../../src/shards/shard.ts";
import { generateStories } from "../bench/generate.ts";
import { type Files, testFolder, writeFiles } from "../support/folder.ts";
import { png } from "../support/png.ts";
import { markdownFile, wireFile } from "../support/stories.ts";
import { treeOf } from "../support/tree.ts";

const root = testFolder();
afterAll(root.remove);
const at = (...path: readonly string[]): string => join(root.path, ...path);
const [input, exchange] = [at("input"), at("exchange")];

const ferry = (version: string, day: string, more: object = {}): string =>
  JSON.stringify({
    uri: "urn:nha:1996:ferry-1",
    version,
    versioncreated: `${day}T09:00:00Z`,
    headline: `Ferry sinks off Skardal, version ${version}`,
    language: "en",
    body_xhtml: `<p>The ferry Astrid sank off the northern pier of Skardal, the board said in version ${version}.</p>`,
    ...more,
  });
const told = (id: string, date: string, body: string): string =>
  markdownFile({ id, date, headline: `Of ${id}`, place: "OSLO" }, body);
const COPY = wireFile(
  "1996-05-05",
  "BERGEN May 5 A bridge was measured on Sunday and found to be shorter than it was.",
);

/**
 * Three years; a kill over the turn of one, an update over that of another; takedowns; days that their folder tells; copies that lie far apart; pictures
 * of two years and of the archive's own page.
 */
const FILES: Files = {
  ...Object.fromEntries(
    generateStories({ stories: 24, firstDate: "1995-11-01", days: 500, places: 3, bad: 2 }).map(
      ({ path, text }) => [path, text],
    ),
  ),
  "archive.md":
    "---\ntitle: The Harbour\nkilled: omit\naccent: teal\nlogo: own/logo.svg\nfooter: See [terms](/pages/terms/).\n---\nAbout the harbour.\n\n![](p/b.png)\n",
  "own/logo.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
  "pages/terms.md": "---\ntitle: Terms\nmenu: Terms\n---\nBe *kind*. A [lost](lost.html) link.\n",
  "p/a.png": png(30, 20),
  "p/b.png": png(31, 20),
  "p/unused.png": png(32, 20),
  "takedown.csv":
    "id,date,action,names,reason\nlamp-1,1999-01-01,withhold,,By order\nlamp-2,1999-01-01,anonymise,Ann Example,At her wish\nlamp-3,1999-01-01,unlist,,At her wish\n",
  "lamps/1.md": told("lamp-1", "1996-02-01", "A lamp was lit.\n\n![](../p/gone.png)"),
  "seen/1.md": told("seen-1", "1996-02-02", "The lamp was seen.\n\n![](../p/a.png)\n\n![](../p/gone.png)"),
  "seen/2.md": told("seen-2", "1997-02-02", "The lamp was seen again.\n\n![](../p/a.png)"),
  "lamps/2.md": told("lamp-2", "1997-02-01", "Ann Example lit a lamp, and Ann Example put it out."),
  "lamps/3.md": told("lamp-3", "1996-03-01", "A lamp was lit at noon."),
  "days/a.txt": wireFile(
    "03/04/1996",
    "OSLO A day that the folder tells was had by all who came to the fair.",
  ),
  "days/b.txt": wireFile(
    "25/12/1996",
    "OSLO A day that tells itself was had by all who came to the fair late.",
  ),
  "a/copy.txt": COPY,
  "z/copy.txt": COPY,
  "n/1.json": ferry("1", "1996-12-31"),
  "n/2.json": ferry("2", "1997-01-02", { pubstatus: "canceled", headline: "KILL: Ferry sinks off Skardal" }),
  "n/3.json": ferry("1", "1995-12-31", { uri: "urn:nha:1995:quay-1" }),
  "n/4.json": ferry("2", "1996-01-01", { uri: "urn:nha:1995:quay-1" }),
  "table.csv":
    "date,headline,body\n1995-12-05,Mud sold,The mud of the harbour was sold on Tuesday.\n1997-01-05,Mud bought,The mud was bought back on Sunday.\n",
};

const quiet = { onDiagnostic: () => {}, onProgress: () => {} };
const common = { baseUrl: "https://example.org/wire/", now: null, jobs: 1, cache: true, ...quiet };

const single = async (name: string, previous: string | null = null): Promise<ReturnType<typeof treeOf>> => {
  await build({ ...common, input, output: at(name), previous, allowShrink: true });
  return treeOf(at(name));
};
const map = (number: number, of: number, from = input, to = exchange) =>
  mapFiles({ input: from, exchange: to, nth: { number, of }, jobs: 1, cache: true, onProgress: () => {} });
const shard = (
  number: number,
  of: number,
  name: string,
  more: Partial<Parameters<typeof buildShard>[0]> = {},
) => buildShard({ ...common, input, output: at(name), exchange: null, nth: { number, of }, ...more });
const merge = (names: readonly string[], name: string, previous: string | null = null) =>
  mergeShards({
    folders: names.map((one) => at(one)),
    output: at(name),
    previous,
    allowShrink: true,
    jobs: 1,
    ...quiet,
  });
const refusal = (merging: Promise<unknown>): Promise<string> =>
  merging.then(
    () => "nothing was refused",
    (error: Error) => error.message,
  );

const PAIR = ["two/1", "two/2"];
beforeAll(async () => {
  writeFiles(input, FILES);
  for (const number of [1, 2, 3]) await map(number, 3);
  for (const [index, name] of PAIR.entries()) await shard(index + 1, 2, name, { exchange });
});

describe("shards, once merged", () => {
  it("are the site that one machine builds, byte for byte; so is what is gone, by an older site", async () => {
    writeFiles(at("older-input"), {
      "gone.txt": wireFile("1996-07-07", "OSLO July 7 A story that went since was here once."),
    });
    await build({
      ...common,
      input: at("older-input"),
      output: at("older"),
      previous: null,
      allowShrink: true,
    });
    const report = await merge(PAIR.toReversed(), "merged/site", at("older"));
    expect(treeOf(at("merged/site"))).toEqual(await single("single/site", at("older")));
    expect(report).toMatchObject({ rejected: 2, merged: 1, withheld: 1, gone: 5 });
  });

  it("each have whole years, and no file of another's", () => {
    const years = PAIR.map((name) => readdirSync(at(name, "site")).filter((one) => /^\d{4}$/.test(one)));
    expect(years.map((own) => own.length).toSorted()).toEqual([1, 2]);
    expect(new Set(years.flat())).toEqual(new Set(["1995", "1996", "1997"]));
  });

  it("are that too where each machine reads all files itself, and there are more shards than years", async () => {
    const names = [1, 2, 3, 4].map((number) => `four/${number}`);
    for (const [index, name] of names.entries()) await shard(index + 1, 4, name);
    await merge(names, "four/merged/site");
    expect(treeOf(at("four/merged/site"))).toEqual(await single("single-plain/site"));
  });

  it("are made anew where something changed and nowhere else, and merged over what was published", async () => {
    const later = "later/ferry.txt";
    writeFiles(input, {
      [later]: wireFile("1997-04-01", "OSLO April 1 A ferry sailed late on Tuesday, and nobody minded."),
    });
    for (const number of [1, 2, 3]) await map(number, 3);
    const reports = [];
    for (const [index, name] of PAIR.entries()) reports.push(await shard(index + 1, 2, name, { exchange }));
    const report = await merge(PAIR, "merged/site");
    expect(treeOf(at("merged/site"))).toEqual(await single("single/site"));
    for (const { pages, reused } of reports) expect(reused).toBeGreaterThan(pages / 4);
    expect(report.unchanged).toBeGreaterThan(report.written);
    rmSync(join(input, later));
    for (const number of [1, 2, 3]) await map(number, 3);
    for (const [index, name] of PAIR.entries()) await shard(index + 1, 2, name, { exchange });
  });
});

describe("a merge refuses", () => {
  /** The shards in folders of their own, where a test may spoil them. */
  const copied = (name: string): readonly string[] =>
    PAIR.map((one, index) => {
      cpSync(at(one), at(name, String(index)), { recursive: true });
      return `${name}/${index}`;
    });

  it.each([
    ["one that is missing", ["two/1"], "The shard 2/2 is missing."],
    ["one that is there twice", ["two/1", "two/2", "two/1"], "The shard 1/2 is there 2 times"],
    ["a folder that is none", ["two/1", "older-input"], "is no shard of Dateline"],
    ["a folder that is not there", ["two/1", "nowhere"], "is not there"],
    [
      "the label of one",
      ["two/1", "two/2/shard.json"],
      "is a file, and merge takes folders of shards. Name ",
    ],
    ["a whole site", ["two/1", "older"], "is a whole site and no shard of one"],
    ["shards of several numbers", ["two/1", "four/2"], "These shards are not of one number"],
  ])("%s", async (_, names, message) => {
    expect(await refusal(merge(names, "refused/site"))).toContain(message);
  });

  it("shards of other stories, and of other settings", async () => {
    const [first = "", second = ""] = copied("other");
    await shard(2, 2, "other/stories", { input: at("older-input") });
    expect(await refusal(merge([first, "other/stories"], "refused/site"))).toContain(
      "not made of the same stories",
    );
    await shard(2, 2, second, { exchange, baseUrl: "https://elsewhere.example/" });
    expect(await refusal(merge([first, second], "refused/site"))).toContain("not made of the same settings");
  });

  it("one of another version", async () => {
    const [first = "", second = ""] = copied("version");
    for (const name of [first, second]) {
      const file = at(name, "shard.json");
      writeFileSync(file, readFileSync(file, "utf8").replace(/"engine": "./, '"engine": "~'));
    }
    expect(await refusal(merge([first, second], "refused/site"))).toContain(
      "made by another version of Dateline",
    );
  });

  it("one that was cut short: a page, a source, a manifest, what was indexed, its label", async () => {
    const pages = readdirSync(at("two/1/site"), { recursive: true, encoding: "utf8" });
    const parts = readdirSync(at("two/1/parts"), { recursive: true, encoding: "utf8" });
    const [page = "", source = "", manifest = ""] = [
      /-[0-9a-f]{8}\.html$/,
      /-[0-9a-f]{8}\.txt$/,
      /^\d{4}\/manifest/,
    ].map((name) => pages.find((path) => name.test(path)));
    const run = parts.find((path) => path.endsWith(".run")) ?? "";
    for (const path of [`site/${page}`, `site/${source}`, `site/${manifest}`, `parts/${run}`]) {
      const [first = "", second = ""] = copied("cut");
      rmSync(at(first, path));
      expect(await refusal(merge([first, second], "refused/site")), path).toContain(
        "is missing, or is not as it was written",
      );
      writeFileSync(at(first, path), "cut");
      expect(await refusal(merge([first, second], "refused/site")), path).toContain(
        "is missing, or is not as it was written",
      );
      rmSync(at("cut"), { recursive: true });
    }
    const [first = "", second = ""] = copied("cut");
    writeFileSync(at(first, "shard.json"), "{");
    expect(await refusal(merge([first, second], "refused/site"))).toContain(
      "not finished or not brought whole",
    );
  });

  it("and publishes nothing then", () => {
    expect(existsSync(at("refused/site"))).toBe(false);
  });
});

describe("a shard refuses an exchange", () => {
  it("in which a map is missing, cut short, of other files, or none is", async () => {
    const refused = (folder: string): Promise<string> =>
      refusal(shard(1, 2, "refused-shard", { exchange: at(folder) }));
    cpSync(exchange, at("maps"), { recursive: true });
    rmSync(at("maps/map-2-of-3"), { recursive: true });
    expect(await refused("maps")).toContain("The map 2/3 is missing.");
    cpSync(join(exchange, "map-2-of-3"), at("maps/map-2-of-3"), { recursive: true });
    rmSync(at("maps/map-2-of-3/map.json"));
    expect(await refused("maps")).toMatch(/map-2-of-3 is a map that was not finished or not brought whole/);
    rmSync(at("maps/map-2-of-3"), { recursive: true });
    await map(2, 3, at("older-input"), at("maps"));
    expect(await refused("maps")).toContain("not made of the same files, by path and size");
    cpSync(join(exchange, "map-2-of-3"), at("maps/map-2-of-3"), { recursive: true });
    const [row = ""] = readdirSync(at("maps/map-2-of-3/rows"));
    writeFileSync(at("maps/map-2-of-3/rows", row), "cut");
    expect(await refused("maps")).toContain("is missing, or is not as it was written");
    expect(await refused("older-input")).toContain("There is no map.json in");
  });

  it("that was read before a story came to the folder", async () => {
    cpSync(input, at("more-input"), { recursive: true });
    writeFileSync(at("more-input/late.txt"), " date 2014-11-14 OSLO Nov 14 The ferry came late.\n");
    expect(await refusal(shard(1, 2, "refused-shard", { exchange, input: at("more-input") }))).toContain(
      "of other files, by path and size, than the folder of stories has now",
    );
  });
});
