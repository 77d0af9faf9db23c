import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { BuildError } from "../build-error.ts";
import { describeHolder, type Holder, mayLive, nameOfItsOwn, parseHolder, thisProcess } from "./holder.ts";

/** Milliseconds to wait for another's build to end, and between looks. */
const PATIENCE = 10_000;
const LOOK_EVERY = 100;

/** Ends the name of a file that is still being written, and asks for nothing yet. */
const UNFINISHED = ".new";

/** A lock that is held. */
export interface Lock {
  /** Gives it back. Never throws; does nothing the second time. */
  readonly release: () => void;
}

/**
 * Takes the lock of `folder`, which is made where it is missing; waits where another process holds it, at most
 * `patience` milliseconds. Throws a BuildError that names who does.
 *
 * Everyone who wants the lock puts a file of his own into the folder, with a name that nobody else ever has, and only
 * then looks around: who sees no other has it, who sees one takes his file back. So two never have it at once, and the
 * file of a dead process can be removed by anyone at any time: there is no moment in which it could be another's.
 */
export async function takeLock(folder: string, patience = PATIENCE): Promise<Lock> {
  const own = nameOfItsOwn();
  const file = join(folder, own);
  const release = (): void => {
    try {
      rmSync(file, { force: true });
      rmdirSync(folder);
    } catch {
      // Others wait in the folder. Or the disk is gone: who looks next finds that this process is.
    }
  };
  /** Why it cannot be had now; null where it is. */
  const refusal = (): Error | null => {
    const [before] = othersIn(folder, own);
    if (before !== undefined) return heldBy(before);
    const missing = putOwn(file);
    if (missing !== null) return missing;
    const [after] = othersIn(folder, own);
    if (after === undefined) return null;
    release();
    return heldBy(after);
  };
  const until = performance.now() + patience;
  for (;;) {
    const reason = refusal();
    if (reason === null) return { release };
    if (performance.now() >= until) throw reason;
    // Not in step with another who waits: both would look at the same moment again.
    await sleep(LOOK_EVERY * (0.5 + Math.random()));
  }
}

interface Other {
  readonly file: string;
  readonly holder: Holder;
}

/**
 * Whole or not at all: under a name that nobody looks for, then renamed. Returns the error where the folder is missing:
 * whoever gave the lock back took it along, be it between two steps here or within the one that makes it, which finds
 * it there and, when it looks, gone.
 */
function putOwn(file: string): Error | null {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}${UNFINISHED}`, JSON.stringify(thisProcess()), { flag: "wx" });
    renameSync(`${file}${UNFINISHED}`, file);
    return null;
  } catch (error) {
    if (!isMissing(error)) throw error;
    return error;
  }
}

/** All who have or want the lock and may live. The files of the dead are removed. */
function othersIn(folder: string, own: string): readonly Other[] {
  return namesIn(folder).flatMap((name) => {
    const file = join(folder, name);
    if (name === own) return [];
    const text = textOf(file);
    if (text === null) return [];
    const holder = parseHolder(text);
    const isWhole = !name.endsWith(UNFINISHED);
    if (holder === null ? !isWhole : mayLive(holder))
      return holder !== null && isWhole ? [{ file, holder }] : [];
    rmSync(file, { force: true });
    return [];
  });
}

/** Null where the file is gone by now. One that may not be read must not count as none: its owner may live. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

const heldBy = ({ file, holder }: Other): BuildError =>
  new BuildError(
    `Another build is at work on this site: ${describeHolder(holder, new Date())}. Nothing was done. Wait until it has ended; if no such build runs, remove ${file}.`,
  );

const isMissing = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && error.code === "ENOENT";
