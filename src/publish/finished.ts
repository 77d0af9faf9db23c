import { join } from "node:path";
import { readSealed, trySealed } from "../sealed.ts";
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
  /** Bytes of every file of the site, by path. */
  readonly sizes: ReadonlyMap<string, number>;
}

const FORMAT = "dateline finished 1";
const fileOf = (work: string): string => join(work, "finished");

/** What the last build left in `work`; null where it was made of other than what `key` names, or is damaged. */
export function readFinished<Told>(work: string, key: string): Finished<Told> | null {
  const body = readSealed(fileOf(work), `${FORMAT} ${key}`)?.toString("utf8");
  if (body === undefined) return null;
  const [head = "", ...lines] = body.split("\n");
  const { told, manifest }: Omit<Finished<Told>, "sizes"> = JSON.parse(head);
  const sizes = new Map<string, number>();
  for (const line of lines) {
    const space = line.indexOf(" ");
    if (space > 0) sizes.set(line.slice(space + 1), Number(line.slice(0, space)));
  }
  return { told, manifest, sizes };
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

/** Whether the site stands as that build left it, nobody having touched a file of it, and no other build since. */
export function siteStands(output: string, work: string, { manifest, sizes }: Finished<unknown>): boolean {
  if (findLeftovers(output).length + findLeftovers(work).length > 0) return false;
  const root = readText(join(output, MANIFEST));
  if (root === null || sha256(root) !== manifest || copiedRoot(join(work, "manifests")) !== root)
    return false;
  // The root's manifest is the last file that a commit puts in place.
  const published = lookAt(join(output, MANIFEST))?.ctimeMs ?? 0;
  for (const [path, bytes] of sizes) {
    const there = lookAt(join(output, path));
    if (!there?.isFile() || there.size !== bytes || there.ctimeMs > published) return false;
  }
  return true;
}
