import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { knownFiles, portionsBefore } from "../../src/intake/known-files.ts";
import { listInput } from "../../src/intake/listing.ts";
import { readPortion, rowsFolder } from "../../src/intake/read-portion.ts";
import { readRows } from "../../src/intake/rows.ts";
import { DEFAULTS } from "../../src/settings/read-settings.ts";
import { type TestFolder, testFolder, writeFiles } from "../support/folder.ts";

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
});
afterEach(() => {
  vi.useRealTimers();
  folder.remove();
});

const KEY = "key";
const STORY = " date 2014-11-14 SEOUL Nov 14 The ferry sailed at dawn, the harbour said.\n";
const input = (): string => join(folder.path, "input");
const cache = (): string => join(folder.path, "cache");

/** Reads all files as the first portion. */
function read(): void {
  const { ways } = listInput(input(), new Set());
  readPortion({ ways, number: 1, folder: cache(), key: KEY, settings: DEFAULTS });
}

/** The files that are known, and those of them that would not have to be looked at again. */
function look(): { readonly known: readonly string[]; readonly settled: readonly string[] } {
  const listing = listInput(input(), new Set());
  const { heads } = knownFiles(listing, cache(), portionsBefore(cache(), KEY), KEY);
  const noted = portionsBefore(cache(), KEY).flatMap((portion) => portion.heads);
  const asNoted = (path: string): boolean =>
    noted.some((head) => head.path === path && head.stamp.changed === listing.stamps.get(path)?.changed);
  return { known: [...heads.keys()], settled: [...heads.keys()].filter(asNoted) };
}

it("files that were copied anew with the same bytes are looked at once", () => {
  writeFiles(input(), { "a.txt": STORY, "b.txt": STORY.replace("14 The", "15 The"), "c.txt": STORY });
  read();
  expect(look()).toEqual({ known: ["a.txt", "b.txt", "c.txt"], settled: ["a.txt", "b.txt", "c.txt"] });
  const before = readRows(rowsFolder(cache()), 1, KEY);

  // A copy has another time; a changed file of the same size has other bytes.
  for (const name of ["a.txt", "b.txt"]) utimesSync(join(input(), name), new Date(0), new Date(0));
  writeFileSync(join(input(), "c.txt"), STORY.replace("dawn", "noon"));
  expect(look()).toEqual({ known: ["a.txt", "b.txt"], settled: ["a.txt", "b.txt"] });
  expect(readRows(rowsFolder(cache()), 1, KEY)).toEqual(before);
  // What is noted stands for what was looked at alone.
  expect(portionsBefore(cache(), KEY).flatMap(({ heads }) => heads.map(({ path }) => path))).toEqual([
    "a.txt",
    "b.txt",
  ]);
});

it("a file that was copied a moment ago is looked at until its time has passed", () => {
  writeFiles(input(), { "a.txt": STORY });
  read();
  const now = new Date(performance.timeOrigin + performance.now());
  utimesSync(join(input(), "a.txt"), now, now);
  vi.setSystemTime(now.getTime() + 1000);
  expect(look()).toEqual({ known: ["a.txt"], settled: [] });
  vi.setSystemTime(now.getTime() + 5000);
  expect(look()).toEqual({ known: ["a.txt"], settled: ["a.txt"] });
});
