import { createHash, type Hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Disk } from "./disk.ts";
import { lookAt } from "./look.ts";
import type { Aside } from "./put-aside.ts";
import { FRESH, type PutAside, type Staged, stagedPath } from "./stage.ts";

/** A file of the new site that is written part by part. */
export interface LongFile {
  readonly add: (part: string | Uint8Array) => void;
  /** Ends it. What was put aside is dropped where the site has the file so already. */
  readonly close: () => PutAside;
}

/** Opens such a file in the staging folder; `number` is its name where it replaces another, see `putAside`. */
export function openLongFile(
  { output, live, folder }: Aside,
  disk: Disk,
  folders: Set<string>,
  { path, number }: { readonly path: string; readonly number: number },
): LongFile {
  const there = live ? lookAt(join(output, path)) : undefined;
  const staged: Staged = there ? { fresh: false, number } : FRESH;
  const file = stagedPath(folder, path, staged);
  const parent = dirname(file);
  if (!folders.has(parent)) disk.makeFolder(parent);
  folders.add(parent);
  disk.write(file, "");
  const hash = createHash("sha256");
  let bytes = 0;
  return {
    add: (part) => {
      const data = typeof part === "string" ? Buffer.from(part, "utf8") : part;
      disk.append(file, data);
      hash.update(data);
      bytes += data.length;
    },
    close: () => {
      const digest = hash.digest("hex");
      const same = there?.isFile() && there.size === bytes && digestOf(join(output, path)) === digest;
      if (same) disk.remove(file);
      return { path, digest, bytes, staged: same ? null : staged };
    },
  };
}

const A_PART = 1 << 20;

/** SHA-256 of a file, in hex, a part of it in memory at a time. */
function digestOf(path: string): string {
  const hash: Hash = createHash("sha256");
  const part = Buffer.alloc(A_PART);
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, part); read > 0; read = readSync(file, part))
      hash.update(part.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}
