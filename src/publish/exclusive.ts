import { existsSync, statSync } from "node:fs";
import { constants } from "node:os";
import { basename, dirname, join } from "node:path";
import { explained } from "../build-error.ts";
import { realDisk } from "./disk.ts";
import type { TouchedFiles } from "./finished.ts";
import { refuseLink } from "./leftovers.ts";
import { takeLock } from "./lock.ts";
import { openStaging, type Staging } from "./staging.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Where a build keeps for itself what belongs to the site at `output`. */
export const workFolder = (output: string): string => join(dirname(output), ".dateline", basename(output));

/**
 * Lets `work` have the output to itself, and open a new version of the site where there is need of one. Where it fails,
 * or the process is asked to end, what was staged is dropped and the lock given back. `folder` is where a build keeps
 * what is its own. `open` takes which files of the site were touched, where that is known. Throws a BuildError where another build has the lock.
 */
export async function withOutput<Result>(
  output: string,
  work: (open: (touched?: TouchedFiles | null) => Staging) => Promise<Result>,
  folder = workFolder(output),
): Promise<Result> {
  refuseLink(dirname(folder));
  refuseLink(folder);
  const missing = missingFolders(folder);
  const lock = await takeLock(join(folder, "lock")).catch((error: unknown) => {
    throw explained(error);
  });
  let staging: Staging | null = null;
  const leave = (): void => {
    staging?.discard();
    lock.release();
    for (const path of missing) removeIfEmpty(path);
  };
  const stop = (signal: NodeJS.Signals): void => {
    leave();
    for (const one of SIGNALS) process.off(one, stop);
    process.kill(process.pid, signal);
    // The first process of a container does not die of it.
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await work((touched = null) => {
      // A site that is not there yet is staged beside its place, and comes as a whole by one rename.
      if (!existsSync(output) && statSync(folder).dev !== statSync(dirname(output)).dev) {
        realDisk.makeFolder(output);
        missing.unshift(output);
      }
      staging = openStaging(output, folder, realDisk, touched);
      return staging;
    });
  } catch (error) {
    throw explained(error);
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    leave();
  }
}

/** The folders that are missing on the way to `path`, innermost first. */
function missingFolders(path: string): string[] {
  const missing: string[] = [];
  for (let at = path; !existsSync(at); at = dirname(at)) missing.push(at);
  return missing;
}

function removeIfEmpty(folder: string): void {
  try {
    realDisk.removeFolder(folder);
  } catch {
    // Something was put there.
  }
}
