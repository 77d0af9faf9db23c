import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  isContained,
  MANIFEST,
  manifests,
  parseManifest,
  readManifests,
} from "../../src/publish/manifest.ts";
import { type Files, type TestFolder, testFolder, writeFiles } from "../support/folder.ts";
import { sha256 } from "../support/stories.ts";

const FILES: Files = {
  "index.html": "home",
  "holdings/index.html": "holdings",
  "places/1984/index.html": "a place that reads as a year",
  "2014/index.html": "year",
  "2014/11/14/a-00000000.html": "story",
  "2014/11/14/a-00000000.txt": Uint8Array.of(0, 1, 255),
  "0001/index.html": "the first year",
};
const digests = new Map(Object.entries(FILES).map(([path, content]) => [path, sha256(content)]));

describe("manifests", () => {
  const texts = manifests(digests, sha256);

  it("one a year, and one for the rest that lists those of the years", () => {
    expect([...texts.keys()].sort()).toEqual([`0001/${MANIFEST}`, `2014/${MANIFEST}`, MANIFEST]);
    expect([...parseManifest(texts.get(MANIFEST) ?? "").keys()]).toEqual([
      `0001/${MANIFEST}`,
      `2014/${MANIFEST}`,
      "holdings/index.html",
      "index.html",
      "places/1984/index.html",
    ]);
  });

  it("read back, give every digest that went in", () => {
    const folder = testFolder();
    writeFiles(folder.path, Object.fromEntries(texts));
    const read = readManifests(folder.path);
    folder.remove();
    for (const [path, digest] of digests) expect(read.get(path)).toBe(digest);
    expect(read.size).toBe(digests.size + 2);
  });

  it("survive the round trip for any contained names", () => {
    const name = fc.stringMatching(/^[\w .'"(){}$&;é*-]{1,12}$/).filter((one) => isContained(one));
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => `files/${names.join("/")}`);
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 20 }), (paths) => {
        const given = new Map(paths.map((one) => [one, sha256(one)]));
        expect(parseManifest(manifests(given, sha256).get(MANIFEST) ?? "")).toEqual(
          new Map([...given].sort(([a], [b]) => (a < b ? -1 : 1))),
        );
      }),
    );
  });
});

describe("sha256sum itself", () => {
  let folder: TestFolder;
  beforeAll(() => {
    folder = testFolder();
    writeFiles(folder.path, { ...FILES, ...Object.fromEntries(manifests(digests, sha256)) });
  });
  afterAll(() => folder.remove());

  const verify = (year: string) =>
    spawnSync("sha256sum", ["--check", "--strict", MANIFEST], {
      cwd: join(folder.path, year),
      encoding: "utf8",
    });

  it.each(["", "2014", "0001"])("takes the manifest in /%s", (year) => {
    const { status, stdout } = verify(year);
    expect(status).toBe(0);
    expect(stdout).toContain("index.html: OK");
  });

  it("finds an altered file", () => {
    writeFileSync(join(folder.path, "2014/index.html"), "altered");
    expect(verify("2014")).toMatchObject({ status: 1 });
    expect(verify("2014").stdout).toContain("index.html: FAILED");
  });
});

describe("parseManifest", () => {
  const digest = "a".repeat(64);

  it("takes text and binary mark, and passes over what is no line of a manifest", () => {
    const text = `# comment\n${digest}  a.txt\n${digest} *b.txt\n${digest} c.txt\n${digest.slice(1)}  d.txt\n\n`;
    expect([...parseManifest(text).keys()]).toEqual(["a.txt", "b.txt"]);
  });

  it.each(["/etc/passwd", "../x", "a/../../x", "a\\b", "a//b", "./a", "a/."])("passes over %s", (path) => {
    expect(parseManifest(`${digest}  ${path}\n`).size).toBe(0);
  });
});

describe("readManifests", () => {
  it("of a folder without one, or with one of somebody else's, lists nothing", () => {
    const folder = testFolder();
    expect(readManifests(folder.path).size).toBe(0);
    writeFiles(folder.path, { [MANIFEST]: `${sha256("x")}  data/x.txt\n` });
    expect(readManifests(folder.path).size).toBe(0);
    folder.remove();
  });
});
