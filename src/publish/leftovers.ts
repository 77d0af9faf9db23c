import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { BuildError } from "../build-error.ts";
import type { Disk } from "./disk.ts";
import { readText } from "./manifest.ts";

/** How the staging folder of every build begins; what follows is its own. */
export const STAGING = ".dateline-staging";
/**
 * Which files a commit puts, replaces or removes, in a manifest's format, with the digests they may have. One that
 * broke off leaves it behind, and what it lists counts as ours until a later commit has gone through.
 */
export const JOURNAL = "journal.txt";

/** Staging folders of builds that are dead: whoever calls holds the lock. Throws a BuildError where one is a link. */
export function findLeftovers(folder: string): readonly string[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => name === STAGING || name.startsWith(`${STAGING}-`))
    .map((name) => {
      refuseLink(join(folder, name));
      return join(folder, name);
    });
}

/** Throws a BuildError where `path` is a symbolic link: what is written there would land elsewhere. */
export function refuseLink(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new BuildError(
      `${path} is a symbolic link, which Dateline neither makes nor follows there. Remove it.`,
    );
}

/** Drops what a build staged, and its folder; but keeps its journal, where it has one. */
export function clearStaging(folder: string, disk: Disk): void {
  if (readJournal(folder) === null) disk.clear(folder);
  else for (const name of readdirSync(folder)) if (name !== JOURNAL) disk.clear(join(folder, name));
}

/** The journal of a commit that broke off; null where there is none. */
export const readJournal = (staging: string): string | null => readText(join(staging, JOURNAL));
