import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkSite } from "../../src/publish/check.ts";
import { generateStories } from "../bench/generate.ts";
import { buildSite, commandLine, dateline } from "../support/cli.ts";
import { testFolder, writeFiles } from "../support/folder.ts";
import { wireFile } from "../support/stories.ts";
import { treeOf } from "../support/tree.ts";

const root = testFolder();
afterAll(root.remove);
const [many, few, site] = [join(root.path, "many"), join(root.path, "few"), join(root.path, "out/site")];

/** What a build of each input makes of nothing. */
let wanted: readonly Readonly<Record<string, string>>[] = [];

/** From many stories to few: what an operator would be asked about. */
const SHRINKING = "--allow-shrink";

beforeAll(async () => {
  const stories = generateStories({ stories: 150, firstDate: "1996-01-01", days: 60, places: 20 });
  writeFiles(many, Object.fromEntries([...stories].map(({ path, text }) => [path, text])));
  writeFiles(few, {
    "a.txt": wireFile("2003-05-06", "OSLO May 6 The ferry to the islands sailed on time."),
    "b.txt": wireFile("1996-01-07", "BERGEN Jan 7 The old bridge was closed for repairs."),
  });
  wanted = await Promise.all(
    [many, few].map(async (input, index) => {
      const output = join(root.path, "alone", String(index));
      expect((await buildSite(input, output)).code).toBe(0);
      return treeOf(output);
    }),
  );
});

/** Starts a build and waits until it says that it is at a stage: an early one, for on a busy machine that is seen late. */
async function buildUntil(stage: string, input: string): Promise<ChildProcess> {
  const args = [...commandLine(), "build", "--input", input, "--output", site, SHRINKING];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  await new Promise<void>((done, fail) => {
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes(stage)) done();
    });
    child.once("exit", () => fail(new Error(`It ended before ${stage}:\n${said}`)));
  });
  return child;
}

/** Milliseconds that a build waits for another before it gives up; longer than any takes where nothing else is at work. */
const PATIENCE = 10_000;

/** Builds as an operator does who is told, on a busy machine, that another build is at work: once more. What it says where it fails. */
async function buildInTurn(input: string): Promise<string> {
  for (;;) {
    const start = performance.now();
    const { code, stderr } = await buildSite(input, site, { more: [SHRINKING] });
    if (!stderr.includes("Another build is at work on this site")) return code === 0 ? "fine" : stderr;
    expect({ code, waited: performance.now() - start > PATIENCE }).toEqual({ code: 1, waited: true });
  }
}

/** Whether the site is whole and holds all of another, besides what answers at addresses that are gone. */
function isOf(other: Readonly<Record<string, string>> | undefined): boolean {
  const now = treeOf(site);
  const own = Object.entries(other ?? {}).filter(
    ([path]) => !/^holdings\/gone|manifest-sha256|^sitemap/.test(path),
  );
  return own.every(([path, digest]) => now[path] === digest) && checkSite(site).faults.length === 0;
}

/** What stands beside and in the site only while a build is at work. */
const traces = () => [
  ...(existsSync(join(root.path, "out/.dateline/site/lock")) ? ["lock"] : []),
  ...[site, join(root.path, "out/.dateline/site")].flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(".dateline-staging")) : [],
  ),
];

describe("two builds on one site", () => {
  it("come one after the other, and leave the site of the second", async () => {
    const first = await buildUntil("gather", many);
    const ended = once(first, "exit");
    expect(traces()).toHaveLength(2);
    expect([await buildInTurn(few), await ended]).toEqual(["fine", [0, null]]);
    expect(isOf(wanted[1])).toBe(true);
    expect(traces()).toEqual([]);
  });

  it("started at once leave the site of one of them, whole", async () => {
    expect(await Promise.all([many, few].map(buildInTurn))).toEqual(["fine", "fine"]);
    expect(wanted.map(isOf).filter((is) => is)).toEqual([true]);
    expect(traces()).toEqual([]);
  });
});

describe("a build that is asked to end", () => {
  // Whichever build was the last: the one of many stories has something to do.
  beforeEach(async () => {
    expect((await buildSite(few, site, { more: [SHRINKING] })).code).toBe(0);
  });

  it.each(["SIGTERM", "SIGINT"] as const)(
    "by %s does, and leaves the old site and no trace",
    async (signal) => {
      const before = treeOf(site);
      const child = await buildUntil("read", many);
      const ended = once(child, "exit");
      expect(traces()).toHaveLength(2);
      // Heeded at the first pause, among the pages.
      child.kill(signal);
      expect(await ended).toEqual([null, signal]);
      expect(treeOf(site)).toEqual(before);
      expect(traces()).toEqual([]);
    },
  );

  it("by SIGKILL leaves what the next one clears away, and its lock is taken over", async () => {
    const child = await buildUntil("gather", many);
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    expect(await ended).toEqual([null, "SIGKILL"]);
    expect(traces()).toHaveLength(2);
    expect((await buildSite(many, site, { more: [SHRINKING] })).code).toBe(0);
    expect(isOf(wanted[0])).toBe(true);
    expect(traces()).toEqual([]);
  });
});

it("no site goes into the working folder where --output is empty", async () => {
  const { code, stderr } = await dateline(["build", "--input", few, "--output", ""], { cwd: root.path });
  expect(code).toBe(1);
  expect(stderr).toContain("--output is empty");
  expect(existsSync(join(root.path, "index.html"))).toBe(false);
});
