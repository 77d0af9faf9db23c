import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withOutput, workFolder } from "../../src/publish/exclusive.ts";
import type { Staging } from "../../src/publish/staging.ts";
import { listTree, readText, readTree, type TestFolder, testFolder, writeFiles } from "../support/folder.ts";

let folder: TestFolder;
let site = "";
beforeEach(() => {
  folder = testFolder();
  site = join(folder.path, "a/site");
});
afterEach(() => folder.remove());

const publish = async (staging: Staging): Promise<string> => {
  staging.stage("index.html", "home");
  staging.stage("holdings/index.html", "holdings");
  staging.commit();
  return "done";
};
const fail = async (staging: Staging): Promise<never> => {
  staging.stage("index.html", "half");
  throw new Error("the reason");
};
/** What stands in the lock's folder. */
const held = (): boolean => existsSync(join(workFolder(site), "lock"));

const withStaging = <Result>(output: string, work: (staging: Staging) => Promise<Result>): Promise<Result> =>
  withOutput(output, (open) => work(open()));

describe("withOutput", () => {
  it("has the lock while it works, and no longer", async () => {
    const seen = await withStaging(site, async () => held());
    expect([seen, held()]).toEqual([true, false]);
  });

  it("gives back what the work gives", async () => {
    expect(await withStaging(site, publish)).toBe("done");
    expect(readText(site, "index.html")).toBe("home");
    expect(listTree(workFolder(site))).toEqual(["manifests/root.txt"]);
  });

  it("leaves nothing of work that fails, not even the folders on the way", async () => {
    await expect(withStaging(site, fail)).rejects.toThrow("the reason");
    expect(readTree(folder.path)).toEqual({});
  });

  it("leaves an old site as it was where work fails", async () => {
    await withStaging(site, publish);
    const before = readTree(folder.path);
    await expect(withStaging(site, fail)).rejects.toThrow("the reason");
    expect(readTree(folder.path)).toEqual(before);
  });

  it("tells why the work failed, also where the clearing up fails too", async () => {
    const spoil = async (staging: Staging): Promise<never> => {
      rmSync(join(folder.path, "a"), { recursive: true });
      writeFileSync(join(folder.path, "a"), "no folder any more");
      return fail(staging);
    };
    await expect(withStaging(site, spoil)).rejects.toThrow(/ENOTDIR|the reason/);
    const afterwards = async (): Promise<never> => {
      rmSync(join(folder.path, "a"), { recursive: true });
      writeFileSync(join(folder.path, "a"), "no folder any more");
      throw new Error("the reason");
    };
    rmSync(join(folder.path, "a"));
    await expect(withStaging(site, afterwards)).rejects.toThrow("the reason");
  });

  it("lets one work after the other on one site", async () => {
    const order: string[] = [];
    const turn = (name: string) =>
      withStaging(site, async (staging) => {
        order.push(`${name} begins`);
        await new Promise((done) => setTimeout(done, 20));
        staging.stage(`${name}.txt`, name);
        order.push(`${name} ends`);
      });
    await Promise.all([turn("a"), turn("b")]);
    expect(order.map((line) => line.split(" ")[1])).toEqual(["begins", "ends", "begins", "ends"]);
  });

  it("lets two work at once on two sites", async () => {
    await withStaging(site, () => withStaging(join(folder.path, "a/other"), publish));
    expect(existsSync(join(folder.path, "a/other/index.html"))).toBe(true);
  });

  it.each([".dateline", ".dateline/site", ".dateline/site/manifests"])(
    "refuses a link for %s: nothing elsewhere is written or removed",
    async (name) => {
      const outside = writeFiles(join(folder.path, "outside"), {
        "2014.ndjson": "mine",
        "manifests/root.txt": "mine",
        "lock/7-ab": "mine",
      });
      const link = join(folder.path, "a", name);
      mkdirSync(join(link, ".."), { recursive: true });
      symlinkSync(outside, link);
      const before = readTree(outside);
      await expect(withStaging(site, publish)).rejects.toThrow(`${link} is a symbolic link`);
      expect(readTree(outside)).toEqual(before);
      expect(existsSync(site)).toBe(false);
    },
  );

  it("works on a folder that is there and empty, which keeps its rights", async () => {
    mkdirSync(site, { recursive: true });
    chmodSync(site, 0o2750);
    await withStaging(site, publish);
    expect(listTree(site)).toEqual(["holdings/index.html", "index.html", "manifest-sha256.txt"]);
  });

  it("takes its ear off the signals again", async () => {
    const before = process.listenerCount("SIGTERM");
    await withStaging(site, publish);
    await expect(withStaging(site, fail)).rejects.toThrow();
    expect(process.listenerCount("SIGTERM")).toBe(before);
  });
});
