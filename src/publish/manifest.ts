import { readFileSync } from "node:fs";
import { join } from "node:path";

export const MANIFEST = "manifest-sha256.txt";
/** A page of every site of ours. Others use the manifest's name too (a BagIt bag), for files that are not ours. */
const MARK = "holdings/index.html";

/** SHA-256 in hex by path, relative to the site's root with `/` between names. */
export type Digests = ReadonlyMap<string, string>;

/** The year whose folder a path is in: `2014` for `2014/11/14/index.html`, null for `places/…`. */
export function yearOfPath(path: string): string | null {
  return /^(\d{4})\//.exec(path)?.[1] ?? null;
}

/**
 * The manifests of a site, by path: one in each year's folder for what is in it, one at the root for the rest.
 * The root one lists the others too, so that from one checksum all can be checked. In the format of GNU
 * `sha256sum`: digest, two spaces, name relative to the manifest's own folder.
 */
export function manifests(digests: Digests, sha256: (text: string) => string): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>();
  const all = new Map(digests);
  const put = (folder: string, path: string): void => {
    const line = `${all.get(path) ?? ""}  ${path.slice(folder.length)}\n`;
    const group = groups.get(folder);
    if (group) group.push(line);
    else groups.set(folder, [line]);
  };
  for (const path of [...digests.keys()].sort()) {
    const year = yearOfPath(path);
    if (year !== null) put(`${year}/`, path);
  }
  const texts = new Map([...groups].map(([folder, lines]) => [folder + MANIFEST, lines.join("")]));
  for (const [path, text] of texts) all.set(path, sha256(text));
  for (const path of [...all.keys()].sort()) {
    if (yearOfPath(path) === null || texts.has(path)) put("", path);
  }
  return new Map([...texts, [MANIFEST, (groups.get("") ?? []).join("")]]);
}

/** Reads a manifest's lines. A line that is not one, or a name that would leave the folder, is passed over. */
export function parseManifest(text: string): Digests {
  const found = new Map<string, string>();
  for (const line of text.split("\n")) {
    const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
    const [, digest, path] = match ?? [];
    if (digest !== undefined && path !== undefined && isContained(path)) found.set(path, digest);
  }
  return found;
}

/** True for a relative path of plain names: nothing absolute, no `..`, no empty name, no backslash, one line. */
export function isContained(path: string): boolean {
  return path
    .split("/")
    .every((name) => name !== "" && name !== "." && name !== ".." && !/[\\\p{Cc}\p{Zl}\p{Zp}]/u.test(name));
}

/** All that an earlier build's manifests list in `folder`; empty without a manifest of ours. */
export function readManifests(folder: string): Digests {
  const found = new Map<string, string>();
  const root = parseManifest(readText(join(folder, MANIFEST)) ?? "");
  if (!root.has(MARK)) return found;
  for (const [path, digest] of root) {
    found.set(path, digest);
    const year = yearOfPath(path);
    if (year === null || path !== `${year}/${MANIFEST}`) continue;
    for (const [name, inner] of parseManifest(readText(join(folder, path)) ?? ""))
      found.set(`${year}/${name}`, inner);
  }
  return found;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
