import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { kindOf } from "../archive/kind.ts";
import { BuildError } from "../build-error.ts";
import { sha256 } from "../sha256.ts";
import { knownPaths, readClaims } from "./claims.ts";
import { type CommitOptions, type Committed, commit } from "./commit.ts";
import { type Disk, realDisk } from "./disk.ts";
import type { TouchedFiles } from "./finished.ts";
import { clearStaging, findLeftovers, readJournal, refuseLink, STAGING } from "./leftovers.ts";
import { type LongFile, openLongFile } from "./long-file.ts";
import { lookAt } from "./look.ts";
import { type Digests, isContained, isManifest, MANIFEST } from "./manifest.ts";
import { type Aside, putAside } from "./put-aside.ts";
import { FRESH, type PutAside, type Staged, stagedPath } from "./stage.ts";
import { apart } from "./text.ts";

/** A new version of the site that nobody sees until it is committed. */
export interface Staging {
  /** Digests of all files staged so far. */
  readonly digests: Digests;
  /** Bytes of each file staged so far. */
  readonly sizes: ReadonlyMap<string, number>;
  /** What is known of a file staged so far. */
  readonly weigh: (path: string) => { readonly digest: string; readonly bytes: number };
  /** Bytes of all files staged so far. */
  readonly size: () => number;
  /** Paths of all files that the site has of ours, or that a build that broke off may have left there. */
  readonly before: () => Iterable<string>;
  readonly wasOurs: (path: string) => boolean;
  /** Whether all files of the site are known to be as a build left them that came to its end, but for some that were touched. */
  readonly wasWhole: boolean;
  /** Whether a file of the site is not among those staged so far, but for the index's, whose names no page tells. */
  readonly lost: () => boolean;
  /** The largest file staged so far, and its bytes. */
  readonly largest: () => { readonly path: string; readonly bytes: number };
  /** Takes a file of the new site. Throws when the path leaves the output or is taken already. */
  readonly stage: (path: string, content: string | Uint8Array) => void;
  /** Opens a file of the new site that is too long to be held in memory; to be adopted once it is closed. */
  readonly long: (path: string) => LongFile;
  /** Where others may put files aside that they made for this build. */
  readonly aside: Aside;
  /** The first of so many numbers that no other file has. */
  readonly reserve: (count: number) => number;
  /** Takes a file that was put aside already. Throws as `stage` does. */
  readonly adopt: (file: PutAside) => void;
  /** Whether the site has a file as the last build published it. `bytes` is its size. One touched since is read to be sure. */
  readonly stands: (path: string, digest: string, bytes: number) => boolean;
  /** Takes such a file without its content; false where the site has it no longer so, and it must be staged. */
  readonly keep: (path: string, digest: string, bytes: number) => boolean;
  /** The bytes of a file of the new site. */
  readonly read: (path: string) => Uint8Array;
  /** Forgets a file that was staged. */
  readonly drop: (path: string) => void;
  /** Gives a file that was staged another path. */
  readonly move: (from: string, to: string) => void;
  /** Puts everything in place, then removes what only our old manifests list. Where it fails, the old site stands. */
  readonly commit: (options?: CommitOptions) => Committed;
  /** Drops everything; the site stays as it was, or as a commit that broke off left it. Never throws. */
  readonly discard: () => void;
}

/**
 * Opens a staging area for `output`; `work` is the folder beside it for what is not published. The caller holds the
 * lock, and may have found out which files were `touched`: null where each has to be looked at. All bytes are on the disk before the first visible file changes, so a full disk or a failed page leaves the
 * old site as it stands, byte for byte.
 */
export function openStaging(
  output: string,
  work: string,
  disk: Disk = realDisk,
  touched: TouchedFiles | null = null,
): Staging {
  const live = existsSync(output);
  const copies = join(work, "manifests");
  refuseLink(copies);
  const leftovers = [...findLeftovers(output), ...findLeftovers(work)];
  const journals = leftovers.flatMap((folder) => readJournal(folder) ?? []);
  for (const folder of leftovers) clearStaging(folder, disk);
  const claims = readClaims(output, copies, journals);
  const published = lookAt(join(output, MANIFEST))?.ctimeMs ?? 0;

  const folder = join(live ? output : work, `${STAGING}-${process.pid}-${randomBytes(4).toString("hex")}`);
  disk.makeFolder(folder);
  const aside = { output, live, folder };
  const digests = new Map<string, string>();
  const sizes = new Map<string, number>();
  const staged = new Map<string, Staged>();
  const folders = new Set<string>();
  let numbers = 0;

  /** What was found of all files is of the build whose manifests stand, and of no other. */
  const isWhole = claims.told.size === 0 && touched !== null;
  const untouched = (path: string): boolean => isWhole && touched?.has(path) === false;
  /** What the site's manifests list lies in it. */
  const take = (path: string, digest: string, size: number, isListed = false): void => {
    if (!isListed) refuseOutside(path);
    const before = digests.size;
    digests.set(path, digest);
    if (digests.size === before) throw new BuildError(`Two pages have the same address: ${path}`);
    sizes.set(path, size);
  };

  const stage = (path: string, content: string | Uint8Array): void => {
    const data = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    take(path, sha256(data), data.length);
    const one = putAside(aside, disk, folders, { path, data, number: numbers++ });
    if (one !== null) staged.set(path, one);
  };

  const long = (path: string): LongFile => {
    refuseOutside(path);
    return openLongFile(aside, disk, folders, { path, number: numbers++ });
  };

  const adopt = ({ path, digest, bytes: size, staged: one }: PutAside): void => {
    // The digest as the manifest has it, so that a further copy of it need not be held.
    const listed = one === null ? claims.listed.get(path) : undefined;
    if (listed === digest) take(apart(path), listed, size, true);
    else take(one === null ? apart(path) : path, digest, size);
    if (one !== null) staged.set(path, one.fresh ? FRESH : one);
  };

  const reserve = (count: number): number => {
    numbers += count;
    return numbers - count;
  };

  const isAsListed = (path: string, digest: string, size: number): boolean => {
    if (claims.told.has(path)) return false;
    if (untouched(path)) return true;
    const there = lookAt(join(output, path));
    if (!there?.isFile() || there.size !== size) return false;
    // The root's manifest is the last file that a commit puts in place.
    return there.ctimeMs <= published || sha256(readFileSync(join(output, path))) === digest;
  };
  const stands = (path: string, digest: string, size: number): boolean =>
    claims.listed.get(path) === digest && isAsListed(path, digest, size);
  const keep = (path: string, digest: string, size: number): boolean => {
    const listed = claims.listed.get(path);
    if (listed !== digest || !isAsListed(path, digest, size)) return false;
    take(path, listed, size, true);
    return true;
  };

  /** Drops a staged file, and the folders that would stay empty: they would be published. */
  const unstage = (file: string): void => {
    disk.remove(file);
    for (let at = dirname(file); at !== folder && readdirSync(at).length === 0; at = dirname(at)) {
      disk.removeFolder(at);
      folders.delete(at);
    }
  };

  const drop = (path: string): void => {
    const one = staged.get(path);
    if (one) unstage(stagedPath(folder, path, one));
    digests.delete(path);
    sizes.delete(path);
    staged.delete(path);
  };

  const read = (path: string): Uint8Array => {
    const one = staged.get(path);
    return readFileSync(one ? stagedPath(folder, path, one) : join(output, path));
  };

  const move = (from: string, to: string): void => {
    const data = read(from);
    drop(from);
    stage(to, data);
  };

  const discard = (): void => {
    try {
      clearStaging(folder, disk);
    } catch {
      // The next build clears it. What made this one fail is what the operator has to know.
    }
  };

  return {
    aside,
    digests,
    sizes,
    weigh: (path) => ({ digest: digests.get(path) ?? "", bytes: sizes.get(path) ?? 0 }),
    size: () => [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0),
    before: () => knownPaths(claims),
    wasWhole: isWhole,
    lost: () => {
      for (const path of claims.listed.keys())
        if (!digests.has(path) && !isManifest(path) && kindOf(path) !== "searchFile") return true;
      return false;
    },
    wasOurs: (path) => claims.listed.has(path) || claims.told.has(path),
    largest: () => {
      let largest = { path: "", bytes: 0 };
      for (const [path, bytes] of sizes) if (bytes > largest.bytes) largest = { path, bytes };
      return largest;
    },
    stage,
    long,
    reserve,
    adopt,
    stands,
    keep,
    read,
    drop,
    move,
    commit: (options = {}) =>
      commit({ output, folder, leftovers, copies, claims, digests, staged }, { stage, adopt }, disk, options),
    discard,
  };
}

function refuseOutside(path: string): void {
  if (!isContained(path) || path.startsWith(STAGING))
    throw new BuildError(`The page ${JSON.stringify(path)} would be written outside the site.`);
}
