import { lstatSync, readdirSync, type Stats } from "node:fs";
import { dirname, join } from "node:path";

/** What stands at `path` itself, links not followed; undefined where nothing does. */
export function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // A file where a folder of that name would be.
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** All files and folders below a folder, after itself; a folder stands before what is in it. */
export function* allBelow(folder: string): Generator<string> {
  yield folder;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* allBelow(path);
    else yield path;
  }
}

/** A folder of the site: there, missing, or blocked by the path of something else that has its name. */
export type FolderState = "there" | "missing" | { readonly blockedBy: string };

/** Tells the state of folders below `output`, by paths relative to it, looking at each once. */
export function openFolderStates(output: string): (folder: string) => FolderState {
  const known = new Map<string, FolderState>([[".", "there"]]);
  const stateOf = (folder: string): FolderState => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const above = stateOf(dirname(folder));
    const state = above === "there" ? look(join(output, folder)) : above;
    known.set(folder, state);
    return state;
  };
  return stateOf;
}

/** A link is in the way as a file is: it may lead out of the site. */
function look(path: string): FolderState {
  const stat = lookAt(path);
  if (!stat) return "missing";
  return stat.isDirectory() ? "there" : { blockedBy: path };
}
