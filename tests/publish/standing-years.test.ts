import { describe, expect, it } from "vitest";
import { standingYears } from "../../src/publish/standing-years.ts";

const MANIFESTS = ["2013/manifest-sha256.txt", "2014/manifest-sha256.txt"];
const LISTED = {
  "index.html": "home",
  "2013/index.html": "a",
  "2014/index.html": "b",
  "2014/11/index.html": "c",
  "2013/manifest-sha256.txt": "13",
  "2014/manifest-sha256.txt": "14",
};

/** The years that stand where the new site has these files. */
const standing = (files: Readonly<Record<string, string>>, sound = MANIFESTS): Record<string, string> =>
  Object.fromEntries(
    standingYears(
      { listed: new Map(Object.entries(LISTED)), sound: new Map(sound.map((path) => [path, 1])) },
      { loose: new Map(Object.entries(files)), whole: new Set() },
    ),
  );

const ALL = {
  "index.html": "other",
  "2013/index.html": "a",
  "2014/index.html": "b",
  "2014/11/index.html": "c",
};

describe("the manifest of a year stands", () => {
  it("where its files are those that it lists", () => {
    expect(standing(ALL)).toEqual({ "2013/manifest-sha256.txt": "13", "2014/manifest-sha256.txt": "14" });
  });

  it("but not where one has changed, has come, or is there no more", () => {
    const only13 = { "2013/manifest-sha256.txt": "13" };
    expect(standing({ ...ALL, "2014/11/index.html": "d" })).toEqual(only13);
    expect(standing({ ...ALL, "2014/12/index.html": "d" })).toEqual(only13);
    const { "2014/11/index.html": _, ...fewer } = ALL;
    expect(standing(fewer)).toEqual(only13);
    expect(standing({ ...fewer, "2014/12/index.html": "c" })).toEqual(only13);
  });

  it("nor where somebody changed the manifest itself", () => {
    expect(standing(ALL, ["2014/manifest-sha256.txt"])).toEqual({ "2014/manifest-sha256.txt": "14" });
  });
});
