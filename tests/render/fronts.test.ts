import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openFronts } from "../../src/render/fronts.ts";
import { archiveOf, threadsOf } from "../support/archive.ts";
import { type TestFolder, testFolder } from "../support/folder.ts";
import { manyAt } from "../support/stories.ts";

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

/** What a build tells of the fronts of these years, and of how many stories it had to ask whether others are takes of them. */
function build(keys: Readonly<Record<string, string>>, useKnown = true) {
  let asked = 0;
  const versions = (): [] => {
    asked++;
    return [];
  };
  const stories = Object.keys(keys).flatMap((year) => manyAt(7, `${year}-03-14`, { words: 300 }));
  const archive = archiveOf(stories, { threads: { ...threadsOf(), versions } });
  const fronts = openFronts(archive, { cache: join(folder.path, "fronts"), useKnown });
  for (const [year, key] of Object.entries(keys)) fronts.know(year, key);
  const told = JSON.stringify(archive.days.map((day) => archive.editions.front(day)));
  fronts.keep();
  return { asked, told };
}

it("fronts of a year that stands are as the last build worked them out", () => {
  const { asked, told } = build({ 1994: "a", 1995: "b" });
  expect(asked).toBe(14);
  expect(build({ 1994: "a", 1995: "b" })).toEqual({ asked: 0, told });
  expect(build({ 1994: "a", 1995: "c" })).toEqual({ asked: 7, told });
  expect(build({ 1994: "a", 1995: "c" }, false)).toEqual({ asked: 14, told });
});

it("are worked out where what was kept is damaged, and forgotten with their year", () => {
  const { told } = build({ 1994: "a", 1995: "b" });
  const path = join(folder.path, "fronts", "1994.fronts");
  writeFileSync(path, readFileSync(path).subarray(0, -1));
  expect(build({ 1994: "a", 1995: "b" })).toEqual({ asked: 7, told });
  build({ 1995: "b" });
  expect(readdirSync(join(folder.path, "fronts"))).toEqual(["1995.fronts"]);
});
