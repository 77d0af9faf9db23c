import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const MANIFEST = "manifest-sha256.txt";
/** A page of every site of ours. Others use the manifest's name too (a BagIt bag), for files that are not ours. */
const MARK = "holdings/index.html";

/** SHA-256 in hex by path, relative to the site's root with `/` between names. */
export type Digests = ReadonlyMap<string, string>;

/** The year whose folder a path is in: `2014` for `2014/11/14/index.html`, null for `places/…`. */
export function yearOfPath(path: string): string | null {
  return path[4] === "/" && /^\d{4}/.test(path) ? path.slice(0, 4) : null;
}

/** The same of many paths, most of which lie in the year of the one before. */
export function openYears(): (path: string) => string | null {
  let last: string | null = null;
  let folder = "";
  return (path) => {
    if (last !== null && path.startsWith(folder)) return last;
    last = yearOfPath(path);
    folder = `${last}/`;
    return last;
  };
}

/** True for the root's manifest, and for that of a year. */
export const isManifest = (path: string): boolean =>
  path === MANIFEST || path === `${yearOfPath(path)}/${MANIFEST}`;

/**
 * The manifests of a site, by path: one in each year's folder for what is in it, one at the root for the rest.
 * The root one lists the others too, so that from one checksum all can be checked. In the format of GNU
 * `sha256sum`: digest, two spaces, name relative to the manifest's own folder. Those that are `standing`, by their
 * digests, are as they were: the root lists them, and they are not made.
 */
export function manifests(
  digests: Digests,
  sha256: (text: string) => string,
  standing: Digests = new Map(),
): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>();
  const yearOf = openYears();
  for (const path of digests.keys()) {
    const year = yearOf(path);
    const manifest = year === null ? MANIFEST : `${year}/${MANIFEST}`;
    if (standing.has(manifest)) continue;
    const group = groups.get(manifest);
    if (group) group.push(path);
    else groups.set(manifest, [path]);
  }
  const own = groups.get(MANIFEST) ?? [];
  const years = [...groups].filter(([manifest]) => manifest !== MANIFEST);
  const textOf = (paths: readonly string[], of: Digests, folder: string): string =>
    paths
      .toSorted()
      .map((path) => `${of.get(path) ?? ""}  ${path.slice(folder.length)}\n`)
      .join("");
  const texts = new Map(
    years.map(([manifest, paths]) => [manifest, textOf(paths, digests, manifest.slice(0, -MANIFEST.length))]),
  );
  const inRoot = new Map([
    ...own.map((path) => [path, digests.get(path) ?? ""] as const),
    ...standing,
    ...[...texts].map(([path, text]) => [path, sha256(text)] as const),
  ]);
  return new Map([...texts, [MANIFEST, textOf([...inRoot.keys()], inRoot, "")]]);
}

/** The lines of a manifest one by one, as `[path, digest]`; what is no line of one, or would leave the folder, not. */
export function* manifestLines(text: string): Generator<readonly [path: string, digest: string]> {
  // An editor or a version control may have changed the line ends and put a byte order mark in front.
  for (const line of text.replace(/^\uFEFF/, "").split("\n")) {
    // Nearly all lines are as we write them, and of plain letters.
    if (HEAD.test(line) && PLAIN.test(line.slice(66))) {
      yield [line.slice(66), line.slice(0, 64)];
      continue;
    }
    const [, digest, path] = /^([0-9a-f]{64}) [ *](.+?)\r?$/.exec(line) ?? [];
    if (digest !== undefined && path !== undefined && isContained(path)) yield [path, digest];
  }
}

/** Reads a manifest's lines. A line that is not one, or a name that would leave the folder, is passed over. */
export const parseManifest = (text: string): Digests => new Map(manifestLines(text));

/** True for a relative path of plain names: nothing absolute, no `..`, no empty name, no backslash, one line. */
export function isContained(path: string): boolean {
  // A site has hundreds of thousands of paths, and nearly all are of these letters.
  if (PLAIN.test(path)) return true;
  return path
    .split("/")
    .every((name) => name !== "" && name !== "." && name !== ".." && !/[\\\p{Cc}\p{Zl}\p{Zp}]/u.test(name));
}

const HEAD = /^[0-9a-f]{64} {2}/;
const PLAIN = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

/** True for a root manifest that no one but us writes, be it cut. */
export function isOurManifest(root: Digests): boolean {
  return root.has(MARK) || [...root.keys()].some((path) => path !== MANIFEST && isManifest(path));
}

/** All that an earlier build's manifests list in `folder`; empty where the root's is not `believed`. */
export function readManifests(folder: string, believed = isOurManifest): Digests {
  const root = parseManifest(readText(join(folder, MANIFEST)) ?? "");
  if (!believed(root)) return new Map();
  const found = new Map(root);
  for (const path of root.keys()) {
    if (!isManifest(path)) continue;
    const year = yearOfPath(path) ?? "";
    for (const [name, digest] of manifestLines(readText(join(folder, path)) ?? ""))
      found.set(`${year}/${name}`, digest);
  }
  return found;
}

/** The years in whose folder a manifest stands. */
export function yearsWithManifest(folder: string): readonly string[] {
  const names = readdirSync(folder, { withFileTypes: true });
  return names
    .filter((entry) => entry.isDirectory() && /^\d{4}$/.test(entry.name))
    .map(({ name }) => name)
    .filter((year) => readText(join(folder, year, MANIFEST)) !== null);
}

/** The bytes of a file; null where there is none that can be read. */
export function readBytes(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** The same as text. */
export const readText = (path: string): string | null => readBytes(path)?.toString("utf8") ?? null;
