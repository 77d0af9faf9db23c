import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realDisk } from "../../src/publish/disk.ts";
import { workFolder } from "../../src/publish/exclusive.ts";
import { lookForTouched, writeFinished } from "../../src/publish/finished.ts";
import { MANIFEST } from "../../src/publish/manifest.ts";
import { openStaging, type Staging } from "../../src/publish/staging.ts";
import { type TestFolder, testFolder } from "../support/folder.ts";
import { sha256 } from "../support/stories.ts";

let folder: TestFolder;
let site: string;
beforeEach(() => {
  folder = testFolder();
  site = join(folder.path, "site");
});
afterEach(() => folder.remove());

const FILES = {
  "index.html": "home",
  "holdings/index.html": "holdings",
  "2014/index.html": "a year",
  "2014/11/14/a-00000000.html": "a story",
};

function publish(files: Readonly<Record<string, string>> = FILES): Staging {
  const staging = openStaging(site, workFolder(site));
  for (const [path, content] of Object.entries(files)) staging.stage(path, content);
  staging.commit();
  return staging;
}
/** As a build that has come to its end. */
function finish(staging: Staging): void {
  writeFinished(workFolder(site), "key", {}, staging.left());
}
const touched = () => {
  const found = lookForTouched(site, workFolder(site));
  return found && [...found].sort();
};

describe("files that were touched since the last build", () => {
  it("are none where nobody has been there", () => {
    finish(publish());
    expect(touched()).toEqual([]);
  });

  it("are those of another size, those with a later time, and those that are gone", () => {
    finish(publish());
    writeFileSync(join(site, "index.html"), "another home");
    utimesSync(join(site, "2014/index.html"), 1, 1);
    rmSync(join(site, "2014/11/14/a-00000000.html"));
    expect(touched()).toEqual(["2014/11/14/a-00000000.html", "2014/index.html", "index.html"]);
  });

  it("cannot be told where none was finished, or what it left is cut", () => {
    const staging = publish();
    expect(touched()).toBeNull();
    finish(staging);
    writeFileSync(join(workFolder(site), "finished"), "dateline finished 2 key");
    expect(touched()).toBeNull();
  });

  it("cannot be told where what it left of a year is cut, or gone", () => {
    finish(publish());
    const seal = join(workFolder(site), "seals/2014.seal");
    writeFileSync(seal, readFileSync(seal).subarray(0, -1));
    expect(touched()).toBeNull();
    rmSync(seal);
    expect(touched()).toBeNull();
  });

  it("are told of the years that are there, and of no other", () => {
    finish(publish({ ...FILES, "2015/index.html": "another year" }));
    finish(publish());
    expect(readdirSync(join(workFolder(site), "seals"))).toEqual(["2014.seal"]);
    expect(touched()).toEqual([]);
  });

  it("cannot be told where another build has published since, or broke off", () => {
    finish(publish());
    publish({ ...FILES, "2015/index.html": "another year" });
    expect(touched()).toBeNull();
    finish(publish());
    mkdirSync(join(site, ".dateline-staging-1-abcdef01"));
    expect(touched()).toBeNull();
  });
});

describe("a build that knows which files were touched", () => {
  const open = (...paths: readonly string[]) => openStaging(site, workFolder(site), realDisk, new Set(paths));
  const keeps = (staging: Staging, path: keyof typeof FILES): boolean => {
    const kept = staging.keep(path, sha256(FILES[path]), FILES[path].length);
    staging.discard();
    return kept;
  };

  it("looks at those alone", () => {
    publish();
    writeFileSync(join(site, "index.html"), "HOME");
    expect(keeps(open(), "2014/index.html")).toBe(true);
    expect(keeps(open("2014/index.html"), "2014/index.html")).toBe(true);
    expect(keeps(open("index.html"), "index.html")).toBe(false);
  });

  it("takes nobody's word for a file that no manifest lists so", () => {
    publish({ ...FILES, "2014/index.html": "another" });
    expect(keeps(open(), "2014/index.html")).toBe(false);
  });

  it("looks at all where a manifest is damaged", () => {
    publish();
    writeFileSync(join(site, "index.html"), "HOME");
    writeFileSync(join(site, "2014", MANIFEST), "damaged");
    expect(keeps(open(), "index.html")).toBe(false);
  });
});
