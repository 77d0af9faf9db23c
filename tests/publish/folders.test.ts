import { mkdirSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { outputFolder } from "../../src/publish/folders.ts";
import { type TestFolder, testFolder, writeFiles } from "../support/folder.ts";

let folder: TestFolder;
let root: string;
let input: string;
beforeEach(() => {
  folder = testFolder();
  root = realpathSync(folder.path);
  input = join(root, "stories");
  mkdirSync(input);
});
afterEach(() => folder.remove());

describe("outputFolder", () => {
  it.each(["site", "stories-2", "a/b/c"])("takes %s, be it there or not", (name) => {
    expect(outputFolder(join(root, name), input)).toBe(join(root, name));
  });

  it.each(["stories", "stories/site", "stories/a/../b", "stories/../stories/site", ".", ".."])(
    "refuses %s: one would lie in the other",
    (name) => {
      expect(() => outputFolder(join(root, name), input)).toThrow("lie in one another");
    },
  );

  it("refuses a folder below a link into the input, though it is not there yet", () => {
    symlinkSync("stories", join(root, "link"));
    expect(() => outputFolder(join(root, "link/site"), input)).toThrow("lie in one another");
  });

  it("refuses an empty name, which would be the working folder", () => {
    expect(() => outputFolder("", input)).toThrow("--output is empty");
  });

  it.each(["x/.dateline", "x/.dateline/site", ".dateline-staging-1/site"])(
    "refuses %s, which Dateline keeps for itself",
    (name) => {
      expect(() => outputFolder(join(root, name), input)).toThrow("keeps for itself");
    },
  );

  it("refuses a link that leads nowhere", () => {
    symlinkSync("nowhere", join(root, "lost"));
    expect(() => outputFolder(join(root, "lost"), input)).toThrow("leads nowhere");
  });

  it("refuses a file", () => {
    writeFiles(root, { file: "x" });
    expect(() => outputFolder(join(root, "file"), input)).toThrow("--output takes a folder");
  });
});
