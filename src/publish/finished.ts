import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { forgetOthers } from "../intake/kept.ts";
import { isSealed, readSealed, readSealedAs, trySealed } from "../sealed.ts";
import { sha256 } from "../sha256.ts";
import { findLeftovers } from "./leftovers.ts";
import { lookAt } from "./look.ts";
import { MANIFEST, readText } from "./manifest.ts";
import { copiedRoot } from "./manifest-copy.ts";
import type { SiteLeft } from "./site-left.ts";
import { readYearSizes, type SizedFile, sealsFolder, sizeLine, sizesIn, writeYearSeal } from "./year-seal.ts";

/** What a build leaves when all is done, so that the next can tell that there is nothing to do. */
export interface Finished<Told> {
  /** What it told the operator. */
  readonly told: Told;
  /** SHA-256 of the site's root manifest. */
  readonly manifest: string;
  /** The files of the site that lie in no year's folder, the manifests of the years, and their bytes. */
  readonly files: Iterable<SizedFile>;
  /** SHA-256 of the manifest of each year: of what it lists a seal tells. */
  readonly years: readonly (readonly [year: string, manifest: string])[];
}

/** Paths of the files of a site that are no longer as the last build left them: another size, a later time, or none there. */
export type TouchedFiles = ReadonlySet<string>;

const FORMAT = "dateline finished 2";
const fileOf = (work: string): string => join(work, "finished");

/** What the last build left in `work`; null where it was made of other than what `key` names, or is damaged. */
export function readFinished<Told>(work: string, key: string): Finished<Told> | null {
  const body = readSealed(fileOf(work), `${FORMAT} ${key}`);
  return body && parse(body);
}

/** Whether that was made of what `key` names, be it damaged. */
export const isFinished = (work: string, key: string): boolean => isSealed(fileOf(work), `${FORMAT} ${key}`);

function parse<Told>(body: Buffer): Finished<Told> {
  const [head = "", ...lines] = body.toString("utf8").split("\n");
  const { told, manifest, years }: Omit<Finished<Told>, "files"> = JSON.parse(head);
  return { told, manifest, years, files: { [Symbol.iterator]: () => sizesIn(lines) } };
}

/**
 * Writes what `readFinished` reads, and the seals of the years; `key` names all that the site was made of, where that can
 * be told.
 */
export function writeFinished<Told>(work: string, key: string | null, told: Told, left: SiteLeft): void {
  for (const { year, manifest, made } of left.years)
    if (made !== null) writeYearSeal(work, year, manifest, made.seal, made.sizes);
  forgetOthers(sealsFolder(work), new Set(left.years.map(({ year }) => year)));
  const years = left.years.map(({ year, manifest }) => [year, manifest]);
  const head = JSON.stringify({ told, manifest: left.manifest, years });
  trySealed(fileOf(work), `${FORMAT} ${key ?? "unnamed"}`, [head, ...left.files.map(sizeLine)].join("\n"));
}

/** Bytes of what a build left from which on it is worth a process of its own to look at all files of the site: some 50,000. */
const LARGE = 3_000_000;

/** Whether the site that a build left in `work` has very many files. */
export function isLarge(work: string): boolean {
  const folder = sealsFolder(work);
  const seals = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const bytesOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return [fileOf(work), ...seals].reduce((sum, path) => sum + bytesOf(path), 0) > LARGE;
}

/**
 * Looks at every file of the site, as the last build that came to its end left it. Null where none did since: then nobody
 * can tell all files. No build may be at work.
 */
export function lookForTouched(output: string, work: string): TouchedFiles | null {
  const body = readSealedAs(fileOf(work), FORMAT);
  const finished = body && parse(body);
  return finished && isLast(output, work, finished) ? touchedOf(output, work, finished) : null;
}

/** Whether the site stands as that build left it, nobody having touched a file of it, and no other build since. */
export function siteStands(
  output: string,
  work: string,
  finished: Finished<unknown>,
  touched: TouchedFiles | null,
): boolean {
  return isLast(output, work, finished) && (touched ?? touchedOf(output, work, finished))?.size === 0;
}

function isLast(output: string, work: string, { manifest }: Finished<unknown>): boolean {
  if (findLeftovers(output).length + findLeftovers(work).length > 0) return false;
  const root = readText(join(output, MANIFEST));
  return root !== null && sha256(root) === manifest && copiedRoot(join(work, "manifests")) === root;
}

/** Null where nobody can tell all files. */
function touchedOf(output: string, work: string, { files, years }: Finished<unknown>): TouchedFiles | null {
  // The root's manifest is the last file that a commit puts in place.
  const published = lookAt(join(output, MANIFEST))?.ctimeMs ?? 0;
  const touched = new Set<string>();
  const look = (sizes: Iterable<SizedFile>): void => {
    for (const [path, bytes] of sizes) {
      // `join` would look at each name of each path.
      const there = lookAt(`${output}/${path}`);
      if (!there?.isFile() || there.size !== bytes || there.ctimeMs > published) touched.add(path);
    }
  };
  look(files);
  for (const [year, manifest] of years) {
    const sizes = readYearSizes(work, year, manifest);
    if (sizes === null) return null;
    look(sizes);
  }
  return touched;
}
