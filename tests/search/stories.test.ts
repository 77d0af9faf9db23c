import { describe, expect, it } from "vitest";
import { FORMAT, type PlaceName, type Root, writeJson } from "../../src/search/root.ts";
import { openStories } from "../../src/search/stories.ts";

const ROOT: Root = {
  format: FORMAT,
  stories: 4,
  languages: ["en"],
  firstDay: "1987-01-01",
  days: [0, 4],
  segments: [{ id: "0123456789", base: 0, stories: 4, firsts: [], often: [], names: "abcdef0123-n0" }],
};
const PLACES: readonly PlaceName[] = [
  ["", null],
  ["SEOUL", "KR"],
  ["PYONGYANG", "KP"],
  ["LONDON", "GB"],
];
const { countries } = openStories(ROOT, async (file) =>
  file === "abcdef0123-n0" ? writeJson(PLACES) : null,
);

describe("the countries that a value names", () => {
  it.each([
    ["KR", "kr"],
    ["no", "no"],
    ["UK", "gb"],
    ["U.S.", "us"],
    ["usa", "us"],
    ["korea", "kr kp"],
    ["North Korea", "kp"],
    ["united kingdom", "gb"],
    ["Atlantis", ""],
    ["…", ""],
  ])("%s", async (value, codes) => {
    expect((await countries(value)).join(" ")).toBe(codes);
  });
});
