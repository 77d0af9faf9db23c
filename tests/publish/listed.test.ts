import { describe, expect, it } from "vitest";
import { openListed } from "../../src/publish/listed.ts";
import { MANIFEST } from "../../src/publish/manifest.ts";
import { sha256 } from "../support/stories.ts";

/** As a year's manifest is written: in the order of the names. */
const manifestOf = (names: readonly string[]): Uint8Array =>
  Buffer.from(
    [...names]
      .sort()
      .map((name) => `${sha256(name)}  ${name}\n`)
      .join(""),
  );

const ROOT = new Map([
  ["index.html", "home"],
  [`2014/${MANIFEST}`, "14"],
  [MANIFEST, "root"],
]);
const listedOf = (names: readonly string[], sound = true) =>
  openListed(ROOT, new Map([[`2014/${MANIFEST}`, { bytes: manifestOf(names), sound }]]));

const NAMES = [
  "01/01/index.html",
  "01/01/a-00000000.html",
  "01/01/a-00000000.txt",
  "index.html",
  "stories.csv",
];

describe("what manifests list", () => {
  it.each<[string, readonly string[], boolean]>([
    ["nothing", [], true],
    ["one file", NAMES.slice(0, 1), true],
    ["some", NAMES, true],
    ["very many", Array.from({ length: 3000 }, (_, at) => `01/${at % 31}/a-${at}.html`), true],
    [
      "names that are not of ASCII",
      ["01/é.html", "01/z.html", "01/ア.html", "01/\u{1f600}.html", "01/\uff5e.html"],
      true,
    ],
    ["one that somebody wrote in another order", NAMES, false],
  ])("is told of each file: %s", (_, names, sound) => {
    const listed = listedOf(names, sound);
    expect(names.filter((name) => listed.get(`2014/${name}`) !== sha256(name))).toEqual([]);
    for (const name of ["", "0", "01/01/a-00000000.htm", "01/01/a-00000000.html.", "zzz", "01/ガ.html"])
      expect(listed.has(`2014/${name}`)).toBe(names.includes(name));
    expect([...listed.keys()].sort()).toEqual(
      [...ROOT.keys(), ...names.map((name) => `2014/${name}`)].sort(),
    );
    expect([...listed.keys(new Set(["2014"]))].sort()).toEqual(["index.html", MANIFEST]);
  });

  it("is told of files at the root, and of a year that has no manifest nothing", () => {
    const listed = listedOf(NAMES);
    expect(listed.get("index.html")).toBe("home");
    expect(listed.get(`2014/${MANIFEST}`)).toBe("14");
    expect(listed.has("2015/index.html")).toBe(false);
    expect(listed.has("places/lund/2014/index.html")).toBe(false);
    expect(listed.isEmpty).toBe(false);
  });
});
