import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Committed, openStaging } from "../../src/publish/staging.ts";
import {
  type Files,
  listTree,
  readText,
  readTree,
  type TestFolder,
  testFolder,
  writeFiles,
} from "../support/folder.ts";

let folder: TestFolder;
let output = "";

beforeEach(() => {
  folder = testFolder();
  output = join(folder.path, "site");
});
afterEach(() => folder.remove());

const SITE: Files = { "index.html": "home", "holdings/index.html": "holdings" };
const MANIFEST = "manifest-sha256.txt";
const JOURNAL = ".dateline-staging/journal.txt";
const EITHER = "0".repeat(64);

function publish(files: Files): Committed {
  const staging = openStaging(output);
  for (const [path, content] of Object.entries(files)) staging.stage(path, content);
  return staging.commit();
}

describe("stage refuses, before anything is written,", () => {
  it.each([
    ["the staging folder's own name", ".dateline-staging"],
    ["its journal", JOURNAL],
    ["a line break, which would be a second line of the manifest", `a\n${EITHER}  b.html`],
    ["a control character", "a\x1b.html"],
    ["a folder", "a/"],
    ["a dot alone", "."],
  ])("%s", (_, path) => {
    const staging = openStaging(output);
    expect(() => staging.stage(path, "x")).toThrow(/outside the site/);
    staging.discard();
    expect(readTree(folder.path)).toEqual({});
  });
});

it("takes more files than one staging folder holds", () => {
  const many = Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`2014/s-${n}.html`, `story ${n}`]));
  expect(publish({ ...SITE, ...many }).written).toBe(1005);
  expect(readText(output, "2014/s-1000.html")).toBe("story 1000");
});

it("puts what pages need first, then stories, then the lists that lead to them", () => {
  const order = ["assets/z.css", "2014/11/14/z.html", "2014/index.html", "index.html"];
  // Staged the other way round, so the nth file of the commit has the number 3 - n. It vanishes: what is in place?
  for (const [done, path] of order.entries()) {
    const staging = openStaging(output);
    for (const one of [...order].reverse()) staging.stage(one, one);
    rmSync(join(output, ".dateline-staging/0", String(order.length - 1 - done)));
    expect(() => staging.commit()).toThrow(path.split("/").at(-1));
    expect(listTree(output).filter((one) => !one.startsWith("."))).toEqual(order.slice(0, done).sort());
    rmSync(output, { recursive: true });
  }
});

it("takes back the folders of a commit that was refused", () => {
  writeFiles(output, { "zz/file": "mine" });
  const staging = openStaging(output);
  for (const path of ["2014/11/a.html", "zz/file"]) staging.stage(path, "ours");
  expect(() => staging.commit()).toThrow(/in the way/);
  staging.discard();
  expect(readTree(output)).toEqual({ zz: "folder", "zz/file": "mine" });
});

it("spares what became a folder or a link since, and names it", () => {
  publish({ ...SITE, "a.html": "a", "b.html": "b" });
  rmSync(join(output, "a.html"));
  rmSync(join(output, "b.html"));
  mkdirSync(join(output, "a.html"));
  symlinkSync("index.html", join(output, "b.html"));
  expect(publish(SITE)).toMatchObject({ removed: 0, spared: ["a.html", "b.html"] });
  expect(readTree(output)).toMatchObject({ "a.html": "folder", "b.html": "link to index.html" });
});

it("does not follow a staging folder that is a link", () => {
  const outside = writeFiles(join(folder.path, "outside"), { "keep.txt": "mine" });
  mkdirSync(output);
  symlinkSync(outside, join(output, ".dateline-staging"));
  publish(SITE);
  expect(readTree(outside)).toEqual({ "keep.txt": "mine" });
  expect(listTree(output)).toEqual(["holdings/index.html", "index.html", MANIFEST]);
});

describe("a commit that broke off", () => {
  it("on a first build is known by its journal alone", () => {
    const journal = ["index.html", "old.html", "never.html"].map((path) => `${EITHER}  ${path}\n`).join("");
    writeFiles(output, { [JOURNAL]: journal, "index.html": "half a site", "old.html": "half a site" });
    expect(publish(SITE)).toMatchObject({ removed: 1, spared: [] });
    expect(listTree(output)).toEqual(["holdings/index.html", "index.html", MANIFEST]);
  });

  it("is turned back by building the stories of before", () => {
    publish(SITE);
    const before = readTree(output);
    const journal = [...Object.keys(SITE), "new.html"].map((path) => `${EITHER}  ${path}\n`).join("");
    writeFiles(output, { [JOURNAL]: journal, "index.html": "new home", "new.html": "new" });
    expect(publish(SITE)).toMatchObject({ written: 1, removed: 1 });
    expect(readTree(output)).toEqual(before);
  });

  it("says so, and the journal outlives the discard", () => {
    publish(SITE);
    const staging = openStaging(output);
    for (const path of ["index.html", "holdings/index.html"]) staging.stage(path, `new ${path}`);
    rmSync(join(output, ".dateline-staging/0/0"));
    expect(() => staging.commit()).toThrow(/broke off half-way .* Build again/);
    staging.discard();
    expect(existsSync(join(output, JOURNAL))).toBe(true);
    expect(publish(SITE).spared).toEqual([]);
    expect(existsSync(join(output, ".dateline-staging"))).toBe(false);
  });
});
