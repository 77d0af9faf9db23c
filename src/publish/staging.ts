import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { BuildError, reason } from "../build-error.ts";
import {
  type Digests,
  isContained,
  MANIFEST,
  manifests,
  parseManifest,
  readManifests,
  yearOfPath,
} from "./manifest.ts";

/** Where a build keeps what it is about to publish: inside the output, so that a rename is all it takes. */
const STAGING = ".dateline-staging";
/**
 * What a commit was about to replace or remove, in a manifest's format. One that broke off leaves it behind, and all
 * in it counts as ours until a later commit has gone through.
 */
const JOURNAL = "journal.txt";
/** Stands in the journal for the digest of a file that may already be the old one or the new one. */
const EITHER = "0".repeat(64);

/** What a commit did, in files. */
export interface Committed {
  readonly written: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Files that our old manifest lists but someone has changed since: left alone. */
  readonly spared: readonly string[];
}

/** A new version of the site that nobody sees until it is committed. */
export interface Staging {
  /** Digests of all files staged so far. */
  readonly digests: Digests;
  /** Bytes of all files staged so far. */
  readonly size: () => number;
  /** Takes a file of the new site. Throws when the path leaves the output or is taken already. */
  readonly stage: (path: string, content: string | Uint8Array) => void;
  /** Gives a file that was staged another path. */
  readonly move: (from: string, to: string) => void;
  /** Puts everything in place, manifests last, then removes what only our old manifests list. */
  readonly commit: () => Committed;
  /** Drops everything; the site stays as it was, or as a commit that broke off left it. */
  readonly discard: () => void;
}

/**
 * Opens a staging area in `output`, which is made where it is missing. All bytes are written before the first
 * visible file changes, so a full disk or a failed page leaves the old site as it stands, byte for byte.
 */
export function openStaging(output: string): Staging {
  const made = makeFolder(output);
  const folder = join(output, STAGING);
  const old = new Map([...readManifests(output), ...readJournal(join(folder, JOURNAL))]);
  if (old.size > 0) old.set(MANIFEST, EITHER);
  emptyFolder(folder);
  const digests = new Map<string, string>();
  /** Staged files by path: the number that is the file's name in the staging folder. */
  const changed = new Map<string, number>();
  let bytes = 0;
  let numbers = 0;

  const stage = (path: string, content: string | Uint8Array): void => {
    if (!isContained(path) || `${path}/`.startsWith(`${STAGING}/`)) {
      throw new BuildError(`The page ${JSON.stringify(path)} would be written outside the site.`);
    }
    if (digests.has(path)) throw new BuildError(`Two pages have the same address: ${path}`);
    const data = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    digests.set(path, sha256(data));
    bytes += data.length;
    if (sameAsPublished(join(output, path), data)) return;
    const number = numbers++;
    if (number % 1000 === 0) mkdirSync(join(folder, String(number / 1000)));
    writeFileSync(stagedPath(folder, number), data);
    changed.set(path, number);
  };

  const move = (from: string, to: string): void => {
    const number = changed.get(from);
    const data = readFileSync(number === undefined ? join(output, from) : stagedPath(folder, number));
    digests.delete(from);
    changed.delete(from);
    bytes -= data.length;
    stage(to, data);
  };

  const discard = (): void => {
    emptyFolder(folder);
    removeIfEmpty(folder);
    for (const path of made.reverse()) removeIfEmpty(path);
  };

  const commit = (): Committed => {
    for (const [path, text] of manifests(digests, sha256)) stage(path, text);
    const order = [...changed].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
    const fresh: string[] = [];
    try {
      for (const [path] of order) refuseForeign(output, path, old);
      for (const [path] of order) fresh.push(...makeFolder(dirname(join(output, path))));
      writeFileSync(join(folder, `new-${JOURNAL}`), journalLines(old, changed.keys()));
      renameSync(join(folder, `new-${JOURNAL}`), join(folder, JOURNAL));
    } catch (error) {
      for (const path of fresh.reverse()) removeIfEmpty(path);
      throw error;
    }
    try {
      for (const [path, number] of order) renameSync(stagedPath(folder, number), join(output, path));
      const { removed, spared } = removeStale(output, old, digests);
      rmSync(folder, { recursive: true, force: true });
      return { written: changed.size, removed, unchanged: digests.size - changed.size, spared };
    } catch (error) {
      throw new BuildError(
        `Publishing broke off half-way (${reason(error)}): some pages are new, some old. Build again to finish it.`,
      );
    }
  };

  return { digests, size: () => bytes, stage, move, commit, discard };
}

const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

const stagedPath = (folder: string, number: number): string =>
  join(folder, String(Math.floor(number / 1000)), String(number));

/** The safe order for a live site: what pages need, the pages, the lists that lead to them, manifests last. */
function rank(path: string): number {
  if (path === MANIFEST) return 4;
  if (path.endsWith(`/${MANIFEST}`)) return 3;
  if (path.startsWith("assets/")) return 0;
  if (yearOfPath(path) !== null && !path.endsWith("/index.html")) return 1;
  return 2;
}

function sameAsPublished(path: string, data: Uint8Array): boolean {
  try {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    return stat?.isFile() === true && stat.size === data.length && readFileSync(path).equals(data);
  } catch {
    return false;
  }
}

/** A file that no build of ours listed is somebody's: it is not ours to write over. */
function refuseForeign(output: string, path: string, old: Digests): void {
  const blocked = notAFolder(output, path);
  if (blocked !== null) {
    throw new BuildError(
      `${blocked} is in the way: it is not a folder, and no build of Dateline wrote it. Move it.`,
    );
  }
  const there = lstatSync(join(output, path), { throwIfNoEntry: false });
  if (there && (there.isDirectory() || !old.has(path))) {
    throw new BuildError(
      `${join(output, path)} is in the way: no build of Dateline wrote it. Move it, or choose another --output.`,
    );
  }
}

/** The first step on the way to `path` that is no folder: a file, or a link that may lead out of the output. */
function notAFolder(output: string, path: string): string | null {
  const parts = path.split("/");
  for (let depth = 1; depth < parts.length; depth++) {
    const folder = join(output, ...parts.slice(0, depth));
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (stat && !stat.isDirectory()) return folder;
  }
  return null;
}

/** Makes a folder and those above it; returns the ones that were missing, outermost first. */
function makeFolder(path: string): string[] {
  const missing: string[] = [];
  for (let at = path; !existsSync(at); at = dirname(at)) missing.unshift(at);
  if (missing.length > 0) mkdirSync(path, { recursive: true });
  return missing;
}

function removeStale(
  output: string,
  old: Digests,
  now: Digests,
): { removed: number; spared: readonly string[] } {
  const spared: string[] = [];
  const folders = new Set<string>();
  let removed = 0;
  for (const [path, digest] of old) {
    // Where a folder gave way to a file or a link, what we listed is gone, or lies elsewhere.
    if (now.has(path) || notAFolder(output, path) !== null) continue;
    const file = join(output, path);
    const stat = lstatSync(file, { throwIfNoEntry: false });
    if (!stat) continue;
    if (!stat.isFile() || (digest !== EITHER && sha256(readFileSync(file)) !== digest)) {
      spared.push(path);
      continue;
    }
    rmSync(file);
    removed++;
    for (let at = dirname(file); at.length > output.length; at = dirname(at)) folders.add(at);
  }
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) removeIfEmpty(folder);
  return { removed, spared };
}

/** Makes the staging folder, or clears it of all but the journal. */
function emptyFolder(folder: string): void {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) rmSync(folder, { force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name !== JOURNAL) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty: something else lives there.
  }
}

function journalLines(old: Digests, changed: Iterable<string>): string {
  const entries = new Map(old);
  for (const path of changed) entries.set(path, EITHER);
  return [...entries].map(([path, digest]) => `${digest}  ${path}\n`).join("");
}

function readJournal(path: string): Digests {
  return existsSync(path) ? parseManifest(readFileSync(path, "utf8")) : new Map();
}
