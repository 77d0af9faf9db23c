import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { workFolder } from "../../src/publish/exclusive.ts";
import { openStaging } from "../../src/publish/staging.ts";
import { type Files, readText, readTree, testFolder, writeFiles } from "../support/folder.ts";
import { linkedSite, type Piece } from "../support/linked-site.ts";

const root = testFolder();
afterAll(root.remove);

const piece = (day: string, name: string, place: string): Piece => ({ day, name, place, text: name });
const OLD = linkedSite([piece("2014/11/14", "a", "oslo"), piece("2015/01/02", "b", "lima")], "The Wire");
/** A story less, another more, and every page has another title. */
const NEW = linkedSite(
  [piece("2014/11/14", "a", "oslo"), piece("2016/05/06", "c", "rome")],
  "The Other Wire",
);
const MANIFEST = "manifest-sha256.txt";

let count = 0;
function publish(site: string, files: Files): readonly string[] {
  const staging = openStaging(site, workFolder(site));
  for (const [path, content] of Object.entries(files)) staging.stage(path, content);
  try {
    return staging.commit().spared;
  } finally {
    staging.discard();
  }
}
function siteOf(files: Files): string {
  const site = join(root.path, String(++count), "site");
  publish(site, files);
  return site;
}
const FRESH = readTree(siteOf(NEW));

const inText = (path: string, change: (text: string) => string) => (site: string) =>
  writeFileSync(join(site, path), change(readText(site, path)));
const crlf = (text: string) => text.replaceAll("\n", "\r\n");
const DAMAGES: readonly (readonly [string, (site: string) => void])[] = [
  ["the root's manifest is lost", (site) => rmSync(join(site, MANIFEST))],
  ["it is empty", (site) => truncateSync(join(site, MANIFEST))],
  ["it is cut within its first line", (site) => truncateSync(join(site, MANIFEST), 30)],
  ["it is cut within another", (site) => truncateSync(join(site, MANIFEST), 300)],
  ["it has another system's line ends", inText(MANIFEST, crlf)],
  ["it has a byte order mark", inText(MANIFEST, (text) => `\uFEFF${text}`)],
  ["a year's is lost", (site) => rmSync(join(site, "2015", MANIFEST))],
  ["a year's is cut", (site) => truncateSync(join(site, "2015", MANIFEST), 100)],
  ["a year's has another system's line ends", inText(join("2015", MANIFEST), crlf)],
  [
    "all are lost",
    (site) => {
      for (const folder of ["", "2014", "2015"]) rmSync(join(site, folder, MANIFEST));
    },
  ],
];

/** Of these nothing is left in the root's manifest by which to tell that the files are ours. */
const NOTHING_LEFT = ["lost", "first line"];

describe("where manifests are damaged, the next build mends them, and ends with the site of a fresh one", () => {
  it.each(DAMAGES)("%s", (_, damage) => {
    const site = siteOf(OLD);
    damage(site);
    expect(publish(site, NEW)).toEqual([]);
    expect(readTree(site)).toEqual(FRESH);
  });
});

describe("where the copies are lost too", () => {
  it.each(DAMAGES.filter(([name]) => !NOTHING_LEFT.some((word) => name.includes(word))))(
    "and %s, nothing of the site is taken for somebody else's",
    (_, damage) => {
      const site = siteOf(OLD);
      damage(site);
      rmSync(workFolder(site), { recursive: true });
      publish(site, OLD);
      expect(readTree(site)).toEqual(readTree(siteOf(OLD)));
    },
  );

  it("and all manifests, a build of the same stories mends them", () => {
    const site = siteOf(OLD);
    DAMAGES.find(([name]) => name.startsWith("all"))?.[1](site);
    rmSync(workFolder(site), { recursive: true });
    publish(site, OLD);
    expect(readTree(site)).toEqual(readTree(siteOf(OLD)));
  });

  it("and the root's, files that differ are not written over, as they may be anybody's", () => {
    const site = siteOf(OLD);
    rmSync(join(site, MANIFEST));
    rmSync(workFolder(site), { recursive: true });
    const before = readTree(site);
    expect(() => publish(site, NEW)).toThrow(
      "is in the way: no build of Dateline is known to have written it",
    );
    expect(readTree(site)).toEqual(before);
  });

  it("and the root's, the years' manifests tell what is theirs", () => {
    const site = siteOf(OLD);
    rmSync(join(site, MANIFEST));
    rmSync(workFolder(site), { recursive: true });
    for (const path of Object.keys(OLD)) if (!/^\d{4}\//.test(path)) rmSync(join(site, path));
    publish(site, NEW);
    expect(readTree(site)).toEqual(FRESH);
  });
});

describe("what somebody else made is left alone where manifests are lost", () => {
  it.each([
    ["a page edited by hand", "index.html"],
    ["a page in a year, edited by hand", "2014/11/14/index.html"],
  ])("%s stops the build", (_, path) => {
    const site = siteOf(OLD);
    for (const folder of ["", "2014"]) rmSync(join(site, folder, MANIFEST));
    writeFileSync(join(site, path), "corrected by hand");
    const before = readTree(site);
    expect(() => publish(site, NEW)).toThrow(`${join(site, path)} is in the way`);
    expect(readTree(site)).toEqual(before);
  });

  it("a page that would go stays where somebody edited it", () => {
    const site = siteOf(OLD);
    rmSync(join(site, MANIFEST));
    writeFileSync(join(site, "places/lima/index.html"), "corrected by hand");
    publish(site, NEW);
    expect(readText(site, "places/lima/index.html")).toBe("corrected by hand");
  });

  it("another site that was put in the place of ours, of which the copies still tell", () => {
    const site = siteOf(OLD);
    rmSync(site, { recursive: true });
    writeFiles(site, { "index.html": "another's home", "places/lima/index.html": "another's Lima" });
    const before = readTree(site);
    expect(() => publish(site, NEW)).toThrow("index.html is in the way");
    rmSync(join(site, "index.html"));
    publish(site, NEW);
    expect(readText(site, "places/lima/index.html")).toBe(before["places/lima/index.html"]);
  });

  it("a year's folder with a manifest of somebody else's", () => {
    const site = siteOf(OLD);
    rmSync(join(site, MANIFEST));
    rmSync(workFolder(site), { recursive: true });
    const digest = readText(site, "2015", MANIFEST).slice(0, 64);
    writeFiles(join(site, "1999"), { "index.html": "mine", [MANIFEST]: `${digest}  index.html\n` });
    publish(site, OLD);
    expect(readText(site, "1999/index.html")).toBe("mine");
  });
});

it("the copies follow the site", () => {
  const site = siteOf(OLD);
  publish(site, NEW);
  const manifests = join(workFolder(site), "manifests");
  expect(Object.keys(readTree(manifests))).toEqual(["2014.txt", "2016.txt", "root.txt"]);
  expect(readFileSync(join(manifests, "root.txt"))).toEqual(readFileSync(join(site, MANIFEST)));
  expect(dirname(manifests)).toBe(workFolder(site));
});
