import { dirname, join } from "node:path";
import { knownPaths } from "./claims.ts";
import type { Disk } from "./disk.ts";
import { allBelow, lookAt } from "./look.ts";
import type { Stage } from "./stage.ts";

/**
 * Removes the folders that stale files leave empty; where a build broke off, all empty ones among the site's. What it
 * removed has reached the disk when it returns.
 */
export function removeEmptyFolders(
  { output, claims, files }: Stage,
  stale: readonly string[],
  disk: Disk,
): void {
  const parents = new Set<string>();
  const remove = (folder: string): void => {
    try {
      disk.removeFolder(folder);
      parents.delete(folder);
      parents.add(dirname(folder));
    } catch (error) {
      // Something else lives there.
      if (!isNotEmpty(error)) throw error;
    }
  };
  if (claims.told.size === 0 && !claims.listed.isEmpty) {
    const folders = new Set(stale.flatMap(foldersOf));
    for (const folder of [...folders].sort((a, b) => b.length - a.length)) remove(join(output, folder));
  } else {
    const known = [...knownPaths(claims), ...files.keys()];
    for (const top of new Set(known.flatMap((path) => foldersOf(path).slice(-1)))) {
      if (!lookAt(join(output, top))?.isDirectory()) continue;
      const folders = [...allBelow(join(output, top))].filter((path) => lookAt(path)?.isDirectory());
      for (const folder of folders.reverse()) remove(folder);
    }
  }
  disk.sync(parents);
}

/** `2014/11` and `2014` for `2014/11/a.html`. */
function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let at = dirname(path); at !== "."; at = dirname(at)) folders.push(at);
  return folders;
}

const isNotEmpty = (error: unknown): boolean =>
  error instanceof Error && "code" in error && ["ENOTEMPTY", "EEXIST", "ENOENT"].includes(String(error.code));
