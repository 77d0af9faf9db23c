import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  statfsSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";

/** All that publishing does to a disk. Tests hand in one that counts, dies or is full. */
export interface Disk {
  /** Makes a new file. Throws where the name is taken, be it by a link. */
  readonly write: (path: string, data: string | Uint8Array) => void;
  /** Adds to the end of a file. */
  readonly append: (path: string, data: string | Uint8Array) => void;
  readonly rename: (from: string, to: string) => void;
  /** Gives a file a second name, or makes a copy where the file system knows no second names. */
  readonly copy: (from: string, to: string) => void;
  /** Makes a folder and those above it. */
  readonly makeFolder: (path: string) => void;
  /** Removes an empty folder. Throws where it is not empty. */
  readonly removeFolder: (path: string) => void;
  /** Removes a file. */
  readonly remove: (path: string) => void;
  /** Removes a folder with all that is in it. */
  readonly clear: (path: string) => void;
  /** Returns once these files and folders have reached the disk itself. All lie in one file system. */
  readonly sync: (paths: Iterable<string>) => void;
}

export const realDisk: Disk = {
  write: (path, data) => writeFileSync(path, data, { flag: "wx" }),
  append: appendFileSync,
  rename: renameSync,
  copy: (from, to) => {
    try {
      linkSync(from, to);
    } catch {
      // No links on this file system, or too many of this one file.
      copyFileSync(from, to, constants.COPYFILE_EXCL);
    }
  },
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  removeFolder: rmdirSync,
  remove: unlinkSync,
  clear: (path) => rmSync(path, { recursive: true, force: true }),
  sync: syncAll,
};

/** So many `fsync` cost less than starting a program. */
const FEW = 32;

/** What Linux calls a file system in memory, which has no disk to reach (`TMPFS_MAGIC` of statfs(2)). */
const IN_MEMORY = 0x01021994;

/**
 * One `fsync` a file waits for the disk each time. Linux can write out a whole file system in one go, and Node cannot
 * ask for it, but the `sync` of coreutils can.
 */
function syncAll(paths: Iterable<string>): void {
  const few: string[] = [];
  for (const path of paths) {
    few.push(path);
    if (few.length === FEW && process.platform === "linux") {
      if (statfsSync(path).type === IN_MEMORY) return;
      const { status } = spawnSync("sync", ["--file-system", path], { stdio: "ignore" });
      if (status === 0) return;
    }
  }
  for (const path of few) syncOne(path);
}

function syncOne(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } catch (error) {
    // What some systems say of folders, which they sync by themselves.
    if (!(error instanceof Error && "code" in error && ["EINVAL", "EPERM"].includes(String(error.code))))
      throw error;
  } finally {
    closeSync(file);
  }
}
