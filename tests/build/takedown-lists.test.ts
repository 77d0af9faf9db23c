import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type BuildOptions, build } from "../../src/build.ts";
import { checkSite } from "../../src/publish/check.ts";
import { listTree, type TestFolder, testFolder, writeFiles } from "../support/folder.ts";
import { treeOf } from "../support/tree.ts";

let folder: TestFolder;
let [input, site] = ["", ""];
beforeEach(() => {
  folder = testFolder();
  [input, site] = [join(folder.path, "in"), join(folder.path, "out/site")];
  for (const number of [1, 2, 3]) story(number, "Torvaldina Quist", "XANTEN", ["spermology"]);
  for (const number of [4, 5, 6]) story(number, "Ann Lind", "OSLO", ["ferries"]);
});
afterEach(() => folder.remove());

/** A story whose address tells nothing of it. */
const story = (number: number, byline: string, place: string, keywords: readonly string[]): void =>
  void writeFiles(input, {
    [`${number}.json`]: JSON.stringify({
      uri: `urn:nha:2014:${number}`,
      versioncreated: `2014-11-1${number}T09:00:00Z`,
      headline: `Report ${number}`,
      language: "en",
      byline,
      keywords,
      body_xhtml: `<p>${place} (NHA) - A ferry with number ${number} sailed on Friday, as ${byline} saw.</p>`,
    }),
  });
const takeDown = (...rows: readonly string[]): void =>
  void writeFiles(input, { "takedown.csv": ["id,date,action,names,reason", ...rows, ""].join("\n") });
const buildSite = (options: Partial<BuildOptions> = {}) =>
  build({
    input,
    output: site,
    previous: null,
    allowShrink: true,
    baseUrl: null,
    now: "2026-11-27",
    jobs: 1,
    cache: true,
    onDiagnostic: () => {},
    onProgress: () => {},
    ...options,
  });
/** Files that hold a word, or are called by it. */
const telling = (word: string): readonly string[] =>
  listTree(site).filter(
    (path) => path.includes(word) || readFileSync(join(site, path), "latin1").toLowerCase().includes(word),
  );
const LISTS = [
  "bylines/torvaldina-quist/index.html",
  "keywords/spermology/index.html",
  "places/xanten/index.html",
];

it("no list tells by its address what stories named that are withheld", async () => {
  await buildSite();
  expect(listTree(site)).toEqual(expect.arrayContaining(LISTS));
  takeDown(...[1, 2, 3].map((number) => `urn:nha:2014:${number},2026-11-27,withhold,,By order`));
  await buildSite();
  for (const word of ["torvaldina", "quist", "spermology", "xanten"])
    expect([word, telling(word)]).toEqual([word, []]);
  expect(listTree(site)).toContain("bylines/ann-lind/index.html");
  expect(checkSite(site).faults).toEqual([]);
  const fresh = join(folder.path, "fresh/site");
  await buildSite({ output: fresh, previous: site, cache: false });
  expect(treeOf(fresh)).toEqual(treeOf(site));
  // Once they are back, so are their lists.
  takeDown();
  await buildSite();
  expect(listTree(site)).toEqual(expect.arrayContaining(LISTS));
  expect(checkSite(site).faults).toEqual([]);
});

it("a list that has too few stories left for a page answers as gone, where others still name what heads it", async () => {
  await buildSite();
  takeDown("urn:nha:2014:1,2026-11-27,withhold,,By order");
  await buildSite();
  for (const path of LISTS.filter((one) => !one.startsWith("places"))) {
    const page = readFileSync(join(site, path), "utf8");
    expect([path, page.includes("gone and moved")]).toEqual([path, true]);
  }
  expect(checkSite(site).faults).toEqual([]);
});

it("no list tells by its address a name that was removed, and that of others stays where it is", async () => {
  story(4, "Torvaldina Quist", "OSLO", ["ferries"]);
  await buildSite();
  takeDown(
    ...[1, 2, 3, 4].map((number) => `urn:nha:2014:${number},2026-11-27,anonymise,Torvaldina Quist,Asked`),
  );
  await buildSite();
  for (const word of ["torvaldina", "quist"]) expect([word, telling(word)]).toEqual([word, []]);
  expect(listTree(site)).toContain("keywords/spermology/index.html");
  expect(checkSite(site).faults).toEqual([]);
});
