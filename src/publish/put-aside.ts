import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Disk } from "./disk.ts";
import { lookAt } from "./look.ts";
import { FRESH, type Staged, stagedPath } from "./stage.ts";

/** Where a build puts what it is about to publish. */
export interface Aside {
  /** The site's folder. */
  readonly output: string;
  /** Whether the site is there already. */
  readonly live: boolean;
  /** The build's own folder. */
  readonly folder: string;
}

/**
 * Writes a file of the new site into the staging folder, where the site does not have it so already. Returns where it
 * was put; null where nothing had to be. `number` is its name where it replaces another: no two files have the same.
 * `folders` remembers those that were made.
 */
export function putAside(
  { output, live, folder }: Aside,
  disk: Disk,
  folders: Set<string>,
  { path, data, number }: { readonly path: string; readonly data: Uint8Array; readonly number: number },
): Staged | null {
  const there = live ? lookAt(join(output, path)) : undefined;
  if (there?.isFile() && there.size === data.length && readFileSync(join(output, path)).equals(data))
    return null;
  const one: Staged = there ? { fresh: false, number } : FRESH;
  const file = stagedPath(folder, path, one);
  const parent = dirname(file);
  if (!folders.has(parent)) disk.makeFolder(parent);
  folders.add(parent);
  disk.write(file, data);
  return one;
}
