import { expect, it } from "vitest";
import { limits } from "../../src/publish/notes.ts";

const site = (path: string, bytes: number) => ({
  size: 1,
  bytes: () => bytes,
  largest: () => [path, bytes] as const,
});

it("names a file that some hosts do not take, and how to go without it where it is the stories as data", () => {
  expect(limits(site("1987/stories.ndjson", 26_214_401))).toEqual([
    "1987/stories.ndjson has 26,214,401 bytes; some hosts take 26,214,400 a file at most. `data: false` in archive.md leaves the stories as data out.",
  ]);
  expect(limits(site("1987/05/06/ferry-0a1b2c3d.txt", 26_214_401))).toEqual([
    "1987/05/06/ferry-0a1b2c3d.txt has 26,214,401 bytes; some hosts take 26,214,400 a file at most.",
  ]);
  expect(limits(site("1987/stories.ndjson", 26_214_400))).toEqual([]);
});
