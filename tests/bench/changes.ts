import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeFiles } from "../support/folder.ts";
import { generateStories, type StoryFile } from "./generate.ts";

/** Something that befalls an archive: files that come, or come anew. */
export interface Change {
  readonly name: string;
  readonly files: readonly StoryFile[];
}

/** Twenty years that end in the midst of one, as an archive's last year has more days to come. */
const YEARS = { firstDate: "1996-07-01", days: 7305, places: 300 };
/** The day behind them. */
const TODAY = { firstDate: "2016-07-01", days: 1, places: 300, seed: 2 };
const A_DAY = 500;

/** An archive of so many stories. */
export const archiveOf = (stories: number): readonly StoryFile[] => generateStories({ ...YEARS, stories });

/** What is to befall it, each on its own. */
export function changesOf(archive: readonly StoryFile[]): readonly Change[] {
  const many = Math.max(1, Math.min(A_DAY, Math.floor(archive.length / 20)));
  const middle = archive.slice(Math.floor(archive.length / 2)).slice(0, 1);
  return [
    { name: "one story more", files: generateStories({ ...TODAY, stories: 1 }) },
    { name: "one corrected", files: middle.map(corrected) },
    { name: `${many} of a new day`, files: generateStories({ ...TODAY, stories: many }) },
  ];
}

const corrected = ({ path, text }: StoryFile): StoryFile => ({
  path,
  text: `${text}The figures of an earlier report were wrong.\n`,
});

/** Has it befall the archive in a folder; returns what undoes it. */
export function apply({ files }: Change, folder: string): () => void {
  const before = files.map(({ path }) => join(folder, path)).map((path) => [path, textOf(path)] as const);
  writeStories(folder, files);
  return () => {
    for (const [path, text] of before) {
      if (text === null) rmSync(path);
      else writeFileSync(path, text);
    }
  };
}

/** Writes stories below a folder. */
export function writeStories(folder: string, stories: readonly StoryFile[]): void {
  writeFiles(folder, Object.fromEntries(stories.map(({ path, text }) => [path, text])));
}

const textOf = (path: string): string | null => (existsSync(path) ? readFileSync(path, "utf8") : null);
