import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { workFolder } from "../../src/publish/exclusive.ts";
import { openStaging } from "../../src/publish/staging.ts";
import { readText, type TestFolder, testFolder } from "../support/folder.ts";
import { sha256 } from "../support/stories.ts";

let folder: TestFolder;
let site: string;
beforeEach(() => {
  folder = testFolder();
  site = join(folder.path, "site");
});
afterEach(() => folder.remove());

/** Publishes a site with one file that is written in these parts. */
function publish(parts: readonly (string | Uint8Array)[]) {
  const staging = openStaging(site, workFolder(site));
  for (const [path, content] of Object.entries({ "index.html": "home", "holdings/index.html": "holdings" }))
    staging.stage(path, content);
  const file = staging.long("2014/stories.csv");
  for (const part of parts) file.add(part);
  const put = file.close();
  staging.adopt(put);
  return { put, committed: staging.commit() };
}

describe("a file that is written part by part", () => {
  it("is published whole, with its size and digest", () => {
    const { put } = publish(["é", Buffer.from("b\n"), "c"]);
    expect(readText(site, "2014/stories.csv")).toBe("éb\nc");
    expect(put).toMatchObject({ path: "2014/stories.csv", bytes: 5, digest: sha256("éb\nc") });
    expect(readText(site, "2014/manifest-sha256.txt")).toContain(`${sha256("éb\nc")}  stories.csv`);
  });

  it("may be empty", () => {
    publish([]);
    expect(readText(site, "2014/stories.csv")).toBe("");
  });

  it("takes the place of an older version, and stays where it is the same", () => {
    publish(["old"]);
    const other = publish(["new", "er"]);
    expect(readText(site, "2014/stories.csv")).toBe("newer");
    expect(other.committed.kinds.changed).toMatchObject({ storyData: 1 });
    const same = publish(["newer"]);
    expect(same.put.staged).toBeNull();
    expect(same.committed).toMatchObject({ added: 0, changed: 0 });
    expect(publish(["newes"]).committed.kinds.changed).toMatchObject({ storyData: 1 });
  });

  it("cannot leave the site", () => {
    const staging = openStaging(site, workFolder(site));
    expect(() => staging.long("../stories.csv")).toThrow("outside the site");
    staging.discard();
  });
});
