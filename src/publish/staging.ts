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
import { type KeptFile, keepAll } from "./keep-all.ts";
import { clearStaging, findLeftovers, readJournal, refuseLink, STAGING } from "./leftovers.ts";
import { type LongFile, openLongFile } from "./long-file.ts";
import { lookAt } from "./look.ts";
import { isContained, isManifest, MANIFEST, yearOfPath } from "./manifest.ts";
import { type Aside, putAside } from "./put-aside.ts";
import { type OpenSiteFiles, openSiteFiles, type SiteFiles } from "./site-files.ts";
import { type SiteLeft, siteLeft } from "./site-left.ts";
import { FRESH, type PutAside, type Staged, stagedPath } from "./stage.ts";
import { apart } from "./text.ts";
import { readYearSeal, readYearSizes, type YearPages, type YearSources } from "./year-seal.ts";

/** A new version of the site that nobody sees until it is committed. */
export interface Staging {
  /** All files staged so far. */
  readonly files: SiteFiles;
  /** What is known of a file staged so far. */
  readonly weigh: (path: string) => { readonly digest: string; readonly bytes: number };
  /** Paths of all files that the site has of ours, or that a build that broke off may have left there, but in the folders of some years. */
  readonly before: (but?: ReadonlySet<string | null>) => Iterable<string>;
  /** The years that have a manifest in the site. */
  readonly years: ReadonlySet<string | null>;
  /** Years whose sources were kept as one, and with them the addresses of their stories. */
  readonly keptYears: () => ReadonlySet<string>;
  readonly wasOurs: (path: string) => boolean;
  /** Whether all files of the site are known to be as a build left them that came to its end, but for some that were touched. */
  readonly wasWhole: boolean;
  /** Whether a file of the site is not among those staged so far, but for the index's, whose names no page tells. */
  readonly lost: () => boolean;
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
  /** Takes all of these as `keep` does, or none of them. */
  readonly keepAll: (files: Iterable<KeptFile>) => boolean;
  /** Takes all sources of a year that the site has; false where it is not known to have all of them, and no others. */
  readonly keepSources: OpenSiteFiles["offer"];
  /** Takes what the sources of a year are named by, all of which are staged, and how many they are. */
  readonly nameSources: (year: string, sources: YearSources) => void;
  /** Takes all pages of a year whose sources were kept, as `keepSources` does. */
  readonly keepPages: OpenSiteFiles["stand"];
  /** Takes what the pages of a year are named by, all of which are staged. */
  readonly namePages: (year: string, pages: YearPages) => void;
  /** The bytes of a file of the new site. */
  readonly read: (path: string) => Uint8Array;
  /** Forgets a file that was staged. */
  readonly drop: (path: string) => void;
  /** Gives a file that was staged another path. */
  readonly move: (from: string, to: string) => void;
  /** Puts everything in place, then removes what only our old manifests list. Where it fails, the old site stands. */
  readonly commit: (options?: CommitOptions) => Committed;
  /** What the site that was committed is, for the next build to know it by. */
  readonly left: () => SiteLeft;
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
  const staged = new Map<string, Staged>();
  const folders = new Set<string>();
  let numbers = 0;

  /** What was found of all files is of the build whose manifests stand, and of no other. */
  const isWhole = claims.told.size === 0 && touched !== null;
  const untouched = (path: string): boolean => isWhole && touched?.has(path) === false;
  const touchedYears = new Set([...(touched ?? [])].map(yearOfPath));
  const manifestOf = (year: string): string => claims.listed.get(`${year}/${MANIFEST}`) ?? "";
  const files = openSiteFiles({
    listed: claims.listed,
    sealOf: (year) =>
      isWhole && !touchedYears.has(year) && claims.sound.has(`${year}/${MANIFEST}`)
        ? readYearSeal(work, year, manifestOf(year))
        : null,
    sizesOf: (year) => {
      const sizes = readYearSizes(work, year, manifestOf(year));
      // The build looked at all of them when it began.
      if (sizes === null)
        throw new BuildError(`What is known of ${year} was damaged while the site was built.`);
      return sizes;
    },
  });
  /** What the files of years were made from, as far as that is known. */
  const known = { pages: new Map<string, YearPages>(), sources: new Map<string, YearSources>() };
  /** What the site's manifests list lies in it. */
  const take = (path: string, digest: string, size: number, isListed = false): void => {
    if (!isListed) refuseOutside(path);
    if (!files.take(path, digest, size)) throw new BuildError(`Two pages have the same address: ${path}`);
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
    files.remove(path);
    staged.delete(path);
    known.sources.delete(yearOfPath(path) ?? "");
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
    files,
    weigh: (path) => ({ digest: files.get(path) ?? "", bytes: files.bytesOf(path) ?? 0 }),
    before: (but) => knownPaths(claims, but),
    years: new Set([...claims.sound.keys()].map(yearOfPath)),
    keptYears: files.offered,
    wasWhole: isWhole,
    lost: () => {
      for (const path of claims.listed.keys(files.whole))
        if (!files.has(path) && !isManifest(path) && kindOf(path) !== "searchFile") return true;
      return false;
    },
    wasOurs: (path) => claims.listed.has(path) || claims.told.has(path),
    keepSources: files.offer,
    nameSources: (year, sources) => void known.sources.set(year, sources),
    keepPages: files.stand,
    namePages: (year, pages) => void known.pages.set(year, pages),
    stage,
    long,
    reserve,
    adopt,
    stands,
    keep,
    keepAll: (all) => keepAll(all, keep, files.remove),
    read,
    drop,
    move,
    commit: (options = {}) =>
      commit({ output, folder, leftovers, copies, claims, files, staged }, { stage, adopt }, disk, options),
    left: () => siteLeft(files, known),
    discard,
  };
}

function refuseOutside(path: string): void {
  if (!isContained(path) || path.startsWith(STAGING))
    throw new BuildError(`The page ${JSON.stringify(path)} would be written outside the site.`);
}
