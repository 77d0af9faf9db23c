import { appendFileSync, cpSync, mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type BuildOptions, type BuildReport, build } from "../../src/build.ts";
import { generateStories } from "../bench/generate.ts";
import { type TestFolder, testFolder, writeFiles } from "../support/folder.ts";
import { treeOf } from "../support/tree.ts";

let folder: TestFolder;
let [input, site, told]: [string, string, string[]] = ["", "", []];
const story = (path: string): string => join(input, path);

beforeEach(async () => {
  folder = testFolder();
  [input, site] = [join(folder.path, "input"), join(folder.path, "out/site")];
  const stories = generateStories({ stories: 12, firstDate: "1996-09-20", days: 20, places: 2 });
  writeFiles(input, Object.fromEntries([...stories].map(({ path, text }) => [path, text])));
  writeFiles(input, { "a.txt": STORY, "none.txt": "no story at all" });
  // A file that was changed this very moment may be changed again unnoticed: let some time pass.
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3_600_000 });
  await buildSite();
});
afterEach(() => {
  vi.useRealTimers();
  folder.remove();
});

/** Sets the clock an hour on. */
const later = (from: number, now: boolean): void => {
  if (now) vi.useFakeTimers({ toFake: ["Date"], now: from + 3_600_000 });
};

const STORY = " date 1996-09-21 OSLO Sept 21 The ferry sailed on time, its captain said.\n";

/** Builds the site; what it tells of single files is in `told`. */
function buildSite(options: Partial<BuildOptions> = {}): Promise<BuildReport> {
  told = [];
  return build({
    input,
    output: site,
    previous: null,
    allowShrink: true,
    baseUrl: null,
    now: null,
    jobs: 1,
    cache: true,
    onDiagnostic: ({ path, rule }) => told.push(`${path} ${rule}`),
    onProgress: (stage) => told.push(stage),
    ...options,
  });
}

/** The stages that a build went through. */
const stages = (): readonly string[] => told.filter((line) => !line.includes(" "));

describe("a build that has nothing to do", () => {
  it("goes through no stage, and tells what the last one told", async () => {
    const before = treeOf(site);
    const last = await buildSite({ cache: false });
    const [diagnostics] = [told.filter((line) => line.includes(" "))];
    expect(diagnostics).not.toEqual([]);
    const report = await buildSite();
    expect(told).toEqual(diagnostics);
    expect(report).toMatchObject({
      ...last,
      known: last.files,
      reused: last.pages,
      written: 0,
      removed: 0,
      unchanged: last.siteFiles,
      memory: expect.any(Number),
      seconds: expect.any(Object),
      slowest: "read",
    });
    expect(treeOf(site)).toEqual(before);
  });

  it.each<readonly [what: string, change: () => void, options: Partial<BuildOptions>]>([
    ["a story changed", () => appendFileSync(story("a.txt"), "It came back.\n"), {}],
    ["a story of the same size", () => writeFileSync(story("a.txt"), STORY.replace("ferry", "canoe")), {}],
    ["a story more", () => writeFiles(input, { "b.txt": STORY.replace("ferry", "canoe") }), {}],
    ["a story less", () => rmSync(story("a.txt")), {}],
    ["settings", () => writeFiles(input, { "archive.md": "---\ntitle: The Ferry\n---\n" }), {}],
    ["a base URL", () => {}, { baseUrl: "https://example.org/" }],
    ["a day of the build", () => {}, { now: "2014-11-14" }],
  ])("is not one with %s", async (_, change, options) => {
    change();
    await buildSite(options);
    expect(stages()).toContain("render");
    const other = join(folder.path, "other/site");
    await buildSite({ ...options, output: other, previous: site, cache: false });
    expect(treeOf(site)).toEqual(treeOf(other));
  });

  it.each<readonly [what: string, harm: () => void]>([
    ["changed", () => appendFileSync(join(site, "index.html"), "x")],
    ["removed", () => rmSync(join(site, "1996/index.html"))],
    ["in the place of another", () => cpSync(join(site, "index.html"), join(site, "404.html"))],
    ["cut to nothing", () => writeFileSync(join(site, "manifest-sha256.txt"), "")],
  ])("is not one where a file of the site was %s", async (_, harm) => {
    const before = treeOf(site);
    // The clock of the file system goes on where ours was set.
    await new Promise((resolve) => setTimeout(resolve, 20));
    harm();
    await buildSite();
    expect(stages()).toContain("render");
    expect(treeOf(site)).toEqual(before);
  });

  it("is not one where a build broke off, or what the last one left is damaged", async () => {
    mkdirSync(join(site, ".dateline-staging-1"));
    await buildSite();
    expect(stages()).toContain("render");
    appendFileSync(join(folder.path, "out/.dateline/site/finished"), "x");
    await buildSite();
    expect(stages()).toContain("render");
    await buildSite();
    expect(stages()).toEqual([]);
  });

  it("is not one where a file was changed so shortly before that it may be changed again", async () => {
    writeFileSync(story("a.txt"), STORY.replace("ferry", "canoe"));
    // However long the builds take, no time goes by.
    vi.useFakeTimers({ toFake: ["Date"], now: statSync(story("a.txt")).ctimeMs + 500 });
    await buildSite();
    await buildSite();
    expect(stages()).toContain("render");
  });

  it("is one where a file changed shortly before was as it had been read when all was done", async () => {
    vi.useRealTimers();
    writeFileSync(story("a.txt"), STORY.replace("ferry", "canoe"));
    const written = Date.now();
    await buildSite({ onProgress: (stage) => later(written, stage === "publish") });
    later(written, true);
    await buildSite();
    expect(stages()).toEqual([]);
  });

  it("is not one where that file was changed behind the build that read it", async () => {
    vi.useRealTimers();
    writeFileSync(story("a.txt"), STORY.replace("ferry", "canoe"));
    const { atime, mtime, ctimeMs } = statSync(story("a.txt"));
    await buildSite({
      onProgress: (stage) => {
        if (stage !== "publish") return;
        writeFileSync(story("a.txt"), STORY.replace("ferry", "yacht"));
        utimesSync(story("a.txt"), atime, mtime);
        later(ctimeMs, true);
      },
    });
    later(ctimeMs, true);
    await buildSite();
    expect(stages()).toContain("render");
  });
});
