import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import { generateStories, type StoryFile } from "../../bench/generate.ts";
import { buildSite as runBuild } from "../../support/cli.ts";
import { CHECKOUT } from "../../support/project.ts";
import { hostileStories } from "./hostile.ts";

/** More than a page holds, so that the day and its place are split. */
const crowdedDay = "2014-07-04";

/** Two years of stories, a crowded day, hostile ones, and files that cannot be read. */
const stories: readonly StoryFile[] = [
  ...generateStories({ stories: 150, firstDate: "2013-01-01", days: 730, places: 40, bad: 7 }),
  ...generateStories({ stories: 110, firstDate: crowdedDay, days: 1, places: 1, seed: 2 }).map(
    ({ path, text }) => ({
      path: `crowded/${path}`,
      text,
    }),
  ),
  ...hostileStories,
];

const archiveMd = `---
title: The Sound & Valley Wire
publisher: Sound and Valley Press
description: Stories <of> two "quiet" valleys.
rights: No rights reserved.
---
# About us

We keep what the wire sent. See [the wire](https://example.org/wire), or ask.

| Years | Stories |
| --- | --- |
| 2013, 2014 | all |
`;

export interface BuiltSite {
  readonly folder: string;
  /** Paths of all files, `/` between names, sorted. */
  readonly files: readonly string[];
  readonly read: (path: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** Writes the generated stories and builds them, as an operator would. */
export async function buildSite(...options: readonly string[]): Promise<BuiltSite> {
  const work = await mkdtemp(join(tmpdir(), "dateline-site-"));
  const input = join(work, "stories");
  for (const { path, text } of [...stories, { path: "archive.md", text: archiveMd }]) {
    await mkdir(dirname(join(input, path)), { recursive: true });
    await writeFile(join(input, path), text);
  }
  await build(input, join(work, "site"), options);
  return opened(join(work, "site"), () => rm(work, { recursive: true, force: true }));
}

/**
 * A folder of the checkout as a site, the demonstration archive `tests/gazette`, its like in other languages, `seeds`, or
 * `tests/harbour`, which wears its operator's own: built by the first test that asks for it, and only to be read, for
 * it is the same for all.
 */
export async function builtFolder(
  input: "tests/gazette" | "tests/gazettes/es" | "tests/gazettes/ar" | "tests/harbour" | "seeds",
): Promise<BuiltSite> {
  const work = join(inject("compiled"), "..", "sites", input);
  await mkdir(dirname(work), { recursive: true });
  const ready = `${work}.ready`;
  while (!existsSync(ready)) {
    const first = await mkdir(work).then(
      () => true,
      () => false,
    );
    if (first) {
      const failed = async (error: unknown) => {
        await rm(work, { recursive: true });
        throw error;
      };
      await build(join(CHECKOUT, input), join(work, "site"), []).catch(failed);
      await writeFile(ready, "");
    } else await new Promise((done) => setTimeout(done, 50));
  }
  return opened(join(work, "site"), async () => {});
}

async function build(input: string, folder: string, options: readonly string[]): Promise<void> {
  const { code, stderr } = await runBuild(input, folder, { more: options });
  if (code !== 0) throw new Error(stderr);
}

async function opened(folder: string, remove: () => Promise<void>): Promise<BuiltSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return { folder, files, read: (path) => readFile(join(folder, path), "utf8"), remove };
}
