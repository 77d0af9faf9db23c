import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Committed } from "../../src/publish/commit.ts";
import { workFolder } from "../../src/publish/exclusive.ts";
import { openStaging } from "../../src/publish/staging.ts";
import {
  type Files,
  listTree,
  readText,
  readTree,
  type TestFolder,
  testFolder,
  writeFiles,
} from "../support/folder.ts";
import { sha256 } from "../support/stories.ts";

let folder: TestFolder;
let output = "";

beforeEach(() => {
  folder = testFolder();
  output = join(folder.path, "site");
});
afterEach(() => folder.remove());

const SITE: Files = { "index.html": "home", "holdings/index.html": "holdings" };
const MANIFEST = "manifest-sha256.txt";
const JOURNAL = ".dateline-staging-7/journal.txt";

function publish(files: Files): Committed {
  const staging = openStaging(output, workFolder(output));
  for (const [path, content] of Object.entries(files)) staging.stage(path, content);
  return staging.commit();
}

describe("stage refuses, before anything is written,", () => {
  it.each([
    ["the name of a staging folder", ".dateline-staging"],
    ["a journal", JOURNAL],
    ["a line break, which would be a second line of the manifest", `a\n${"0".repeat(64)}  b.html`],
    ["a control character", "a\x1b.html"],
    ["a folder", "a/"],
    ["a dot alone", "."],
  ])("%s", (_, path) => {
    const staging = openStaging(output, workFolder(output));
    expect(() => staging.stage(path, "x")).toThrow(/outside the site/);
    staging.discard();
    expect(listTree(folder.path)).toEqual([]);
  });
});

it("takes more files than one staging folder holds", () => {
  const many = Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`2014/s-${n}.html`, `story ${n}`]));
  expect(publish({ ...SITE, ...many }).written).toBe(1005);
  expect(readText(output, "2014/s-1000.html")).toBe("story 1000");
});

it("takes back the folders of a commit that was refused", () => {
  writeFiles(output, { "zz/file": "mine" });
  const staging = openStaging(output, workFolder(output));
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

it("refuses a staging folder that is a link, and copies of manifests that are one", () => {
  const outside = writeFiles(join(folder.path, "outside"), { "keep.txt": "mine" });
  publish(SITE);
  for (const link of [join(output, ".dateline-staging-7"), join(workFolder(output), "manifests")]) {
    rmSync(link, { recursive: true, force: true });
    symlinkSync(outside, link);
    expect(() => publish({ ...SITE, "new.html": "new" })).toThrow(`${link} is a symbolic link`);
    rmSync(link);
  }
  expect(readTree(outside)).toEqual({ "keep.txt": "mine" });
  expect(listTree(output)).toEqual(["holdings/index.html", "index.html", MANIFEST]);
});

describe("what a dead build left", () => {
  it("is dropped, whatever it is called", () => {
    writeFiles(output, {
      ".dateline-staging-7-ab/changed/0/0": "half a page",
      ".dateline-staging/new": "half",
    });
    publish(SITE);
    expect(listTree(output)).toEqual(["holdings/index.html", "index.html", MANIFEST]);
  });

  it("is believed of what it lists, where the bytes are those, and of nothing else", () => {
    writeFiles(folder.path, { "outside.txt": "mine" });
    const lines = ["index.html", "old.html", "theirs.html", "../outside.txt", "empty.html"];
    const journal = lines.map((path) => `${sha256("new")}  ${path}\n`).join("");
    writeFiles(output, { "index.html": "new", "old.html": "new", "theirs.html": "mine", "empty.html": "" });
    writeFiles(output, { [JOURNAL]: journal });
    expect(publish(SITE)).toMatchObject({ removed: 2, spared: [] });
    expect(listTree(output)).toEqual(["holdings/index.html", "index.html", MANIFEST, "theirs.html"]);
    expect(readText(folder.path, "outside.txt")).toBe("mine");
  });

  it("stays known until a build has gone through", () => {
    writeFiles(output, { [JOURNAL]: `${sha256("new")}  index.html\n`, "index.html": "new" });
    const staging = openStaging(output, workFolder(output));
    staging.stage("index.html", "third");
    staging.discard();
    expect(listTree(output)).toEqual([JOURNAL, "index.html"]);
    publish({ ...SITE, "index.html": "third" });
    expect(listTree(output)).toEqual(["holdings/index.html", "index.html", MANIFEST]);
  });
});
