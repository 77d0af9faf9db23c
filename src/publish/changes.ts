import { statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { BuildError } from "../build-error.ts";
import { sha256 } from "../sha256.ts";
import { lookAt } from "./look.ts";
import {
  type Digests,
  isManifest,
  isOurManifest,
  MANIFEST,
  manifestLines,
  parseManifest,
  readText,
  yearOfPath,
} from "./manifest.ts";
import { byRank } from "./order.ts";

/** What a copy of a site, in a bucket or at a host, wants to become as the site is now. */
export interface Changes {
  /** Paths of files to upload, in the order in which no page leads to what is not there yet; manifests last. */
  readonly upload: readonly string[];
  /** Paths of files to delete once all is uploaded. */
  readonly remove: readonly string[];
  /** Bytes to upload. */
  readonly bytes: number;
}

/** A site as its manifests tell of it. */
interface Told {
  readonly folder: string;
  readonly rootText: string;
  readonly root: Digests;
}

/**
 * What has changed in a site since another state of it: an older copy, or no more than its manifests, the root's and
 * those of the years that changed. Null for nothing: all is to be uploaded. Throws a BuildError where either is no site,
 * or where a manifest is missing that it takes.
 */
export function changesSince(site: string, since: string | null): Changes {
  const now = readTold(site);
  const before = since === null ? null : readTold(since);
  const upload: string[] = [];
  const remove: string[] = [];
  const compare = (fresh: Digests, old: Digests): void => {
    for (const [path, digest] of fresh) if (old.get(path) !== digest) upload.push(path);
    for (const path of old.keys()) if (!fresh.has(path)) remove.push(path);
  };
  const root = before?.root ?? new Map<string, string>();
  compare(now.root, root);
  for (const manifest of new Set([...now.root.keys(), ...root.keys()].filter(isManifest))) {
    if (now.root.get(manifest) === root.get(manifest)) continue;
    compare(yearOf(now, manifest), before === null ? new Map() : yearOf(before, manifest));
  }
  if (now.rootText !== before?.rootText) upload.push(MANIFEST);
  return {
    upload: upload.sort(byRank),
    remove: remove.sort(byRank),
    bytes: upload.reduce((sum, path) => sum + (lookAt(join(site, path))?.size ?? 0), 0),
  };
}

/** `place` is a folder, or the root manifest in it. */
function readTold(place: string): Told {
  const folder = basename(place) === MANIFEST && isFile(place) ? dirname(place) : place;
  const rootText = readText(join(folder, MANIFEST));
  const root = parseManifest(rootText ?? "");
  if (rootText === null || !isOurManifest(root))
    throw new BuildError(
      `${folder} has no ${MANIFEST} of ours: it is neither a site of Dateline nor the manifests of one.`,
    );
  return { folder, rootText, root };
}

/** The files of a year, by their paths in the site; none where the site does not have it. */
function yearOf({ folder, root }: Told, manifest: string): Digests {
  const digest = root.get(manifest);
  if (digest === undefined) return new Map();
  const text = readText(join(folder, manifest));
  if (text === null || sha256(text) !== digest)
    throw new BuildError(
      `${join(folder, manifest)} is missing, or is not the one that ${MANIFEST} beside it lists. Without it nobody can say what changed in ${yearOfPath(manifest)}: fetch the manifests anew, all in one go.`,
    );
  return new Map([...manifestLines(text)].map(([path, own]) => [`${yearOfPath(manifest)}/${path}`, own]));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
