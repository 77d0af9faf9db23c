import { statSync } from "node:fs";
import { join } from "node:path";
import { isSealed, readSealed, readSealedAs, trySealed } from "../sealed.ts";
import { sha256 } from "../sha256.ts";
import { findLeftovers } from "./leftovers.ts";
import { lookAt } from "./look.ts";
import { MANIFEST, readText } from "./manifest.ts";
import { copiedRoot } from "./manifest-copy.ts";

/** What a build leaves when all is done, so that the next can tell that there is nothing to do. */
export interface Finished<Told> {
  /** What it told the operator. */
  readonly told: Told;
  /** SHA-256 of the site's root manifest. */
  readonly manifest: string;
  /** Every file of the site, and its bytes. */
  readonly sizes: Iterable<readonly [path: string, bytes: number]>;
}

/** Paths of the files of a site that are no longer as the last build left them: another size, a later time, or none there. */
export type TouchedFiles = ReadonlySet<string>;

const FORMAT = "dateline finished 1";
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
  const { told, manifest }: Omit<Finished<Told>, "sizes"> = JSON.parse(head);
  return { told, manifest, sizes: { [Symbol.iterator]: () => sizesIn(lines) } };
}

/** One after the other: they are gone through once, and a table of a large site's would take longer than that. */
function* sizesIn(lines: readonly string[]): Generator<readonly [path: string, bytes: number]> {
  for (const line of lines) {
    const space = line.indexOf(" ");
    if (space > 0) yield [line.slice(space + 1), Number(line.slice(0, space))];
  }
}

/** Writes what `readFinished` reads; `key` names all that the site was made of. */
export function writeFinished<Told>(
  work: string,
  key: string,
  { told, manifest, sizes }: Finished<Told>,
): void {
  const lines = [JSON.stringify({ told, manifest })];
  for (const [path, bytes] of sizes) lines.push(`${bytes} ${path}`);
  trySealed(fileOf(work), `${FORMAT} ${key}`, lines.join("\n"));
}

/** Bytes of what a build left from which on it is worth a process of its own to look at all files of the site: some 50,000. */
const LARGE = 3_000_000;

/** Whether the site that a build left in `work` has very many files. */
export const isLarge = (work: string): boolean =>
  (statSync(fileOf(work), { throwIfNoEntry: false })?.size ?? 0) > LARGE;

/**
 * Looks at every file of the site, as the last build that came to its end left it. Null where none did since: then nobody
 * can tell all files. No build may be at work.
 */
export function lookForTouched(output: string, work: string): TouchedFiles | null {
  const body = readSealedAs(fileOf(work), FORMAT);
  const finished = body && parse(body);
  return finished && isLast(output, work, finished) ? touchedOf(output, finished) : null;
}

/** Whether the site stands as that build left it, nobody having touched a file of it, and no other build since. */
export function siteStands(
  output: string,
  work: string,
  finished: Finished<unknown>,
  touched: TouchedFiles | null,
): boolean {
  return isLast(output, work, finished) && (touched ?? touchedOf(output, finished)).size === 0;
}

function isLast(output: string, work: string, { manifest }: Finished<unknown>): boolean {
  if (findLeftovers(output).length + findLeftovers(work).length > 0) return false;
  const root = readText(join(output, MANIFEST));
  return root !== null && sha256(root) === manifest && copiedRoot(join(work, "manifests")) === root;
}

function touchedOf(output: string, { sizes }: Finished<unknown>): TouchedFiles {
  // The root's manifest is the last file that a commit puts in place.
  const published = lookAt(join(output, MANIFEST))?.ctimeMs ?? 0;
  const touched = new Set<string>();
  for (const [path, bytes] of sizes) {
    // `join` would look at each name of each path.
    const there = lookAt(`${output}/${path}`);
    if (!there?.isFile() || there.size !== bytes || there.ctimeMs > published) touched.add(path);
  }
  return touched;
}
