import { writeFileSync } from "node:fs";
import { type Disk, realDisk } from "../../src/publish/disk.ts";

/** What a disk is asked to do: which operation, on which path. */
export type Operation = readonly [name: keyof Disk, path: string];

/** A real disk with somebody who looks before each operation, and may throw. */
export function watchedDisk(look: (operation: Operation, number: number) => void): Disk {
  let number = 0;
  const before = (name: keyof Disk, path: string): void => look([name, path], ++number);
  return {
    write: (path, data) => {
      before("write", path);
      realDisk.write(path, data);
    },
    append: (path, data) => {
      before("append", path);
      realDisk.append(path, data);
    },
    rename: (from, to) => {
      before("rename", to);
      realDisk.rename(from, to);
    },
    copy: (from, to) => {
      before("copy", to);
      realDisk.copy(from, to);
    },
    makeFolder: (path) => {
      before("makeFolder", path);
      realDisk.makeFolder(path);
    },
    removeFolder: (path) => {
      before("removeFolder", path);
      realDisk.removeFolder(path);
    },
    remove: (path) => {
      before("remove", path);
      realDisk.remove(path);
    },
    clear: (path) => {
      before("clear", path);
      realDisk.clear(path);
    },
    sync: (paths) => {
      const all = [...paths];
      before("sync", all[0] ?? "");
    },
  };
}

/** A disk on which nothing more happens from an operation on, as when the process is killed before it. */
export function dyingDisk(from: number): Disk {
  return watchedDisk(([name, path], number) => {
    if (number < from) return;
    // A write may have begun.
    if (number === from && name === "write") writeFileSync(path, "to");
    throw new Error(`killed before ${name} ${path}`);
  });
}

/** A disk that refuses one operation as the system does, and then works again. */
export function failingDisk(at: number, code: string): Disk {
  return watchedDisk(([name, path], number) => {
    if (number === at)
      throw Object.assign(new Error(`${code}: refused, ${name} '${path}'`), refusal(code, name));
  });
}

const refusal = (code: string, name: string) => ({ code, syscall: name });
