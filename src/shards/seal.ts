import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { allBelow, lookAt } from "../publish/look.ts";
import { MANIFEST, parseManifest, readText } from "../publish/manifest.ts";
import { sha256 } from "../sha256.ts";

/** What every folder says of itself that goes from one machine to another. */
export interface Label {
  /** `dateline shard 1`: what it is, and the version of its format. */
  readonly format: string;
  /** SHA-256 of its manifest, which lists what was written beside the label. */
  readonly manifest: string;
}

/** Takes the label off a folder that is going to be written to: one that broke off must not pass for whole. */
export function unseal(folder: string, name: string): void {
  rmSync(join(folder, name), { force: true });
}

/**
 * Lists the files below `folder` in a manifest, of these rooms of it alone, and writes its label, last. `sha256sum -c`
 * reads the manifest, so that a copy can be looked through without Dateline.
 */
export function seal<Own extends object>(
  folder: string,
  name: string,
  format: string,
  rooms: readonly string[],
  own: Own,
): void {
  const lines = rooms
    .flatMap((room) => filesBelow(join(folder, room)))
    .map((file) => [digestOf(file), relative(folder, file).replaceAll(sep, "/")].join("  "))
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  const manifest = lines.map((line) => `${line}\n`).join("");
  writeWhole(join(folder, MANIFEST), manifest);
  writeWhole(
    join(folder, name),
    `${JSON.stringify({ format, ...own, manifest: sha256(manifest) }, null, 2)}\n`,
  );
}

/** The label of a folder; null where it has none of this format, or one that is cut. */
export function readLabel<Read extends Label>(folder: string, name: string, format: string): Read | null {
  try {
    const label: Read = JSON.parse(readFileSync(join(folder, name), "utf8"));
    return label.format === format ? label : null;
  } catch {
    return null;
  }
}

/** The first thing that is not as it was when the folder was labelled; null where all is. Reads every byte of it. */
export function damageOf(folder: string, { manifest }: Label): string | null {
  const text = readText(join(folder, MANIFEST)) ?? "";
  if (sha256(text) !== manifest) return MANIFEST;
  for (const [path, digest] of parseManifest(text)) {
    const file = join(folder, path);
    if (!lookAt(file)?.isFile() || digestOf(file) !== digest) return path;
  }
  return null;
}

const filesBelow = (room: string): readonly string[] => {
  const stat = lookAt(room);
  if (stat === undefined) return [];
  if (stat.isFile()) return [room];
  return [...allBelow(room)].filter((path) => lookAt(path)?.isFile());
};

function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

const BYTES_AT_ONCE = 1 << 20;

/** Piece by piece: a file may be larger than memory. */
function digestOf(path: string): string {
  const hash = createHash("sha256");
  const piece = Buffer.alloc(BYTES_AT_ONCE);
  const file = openSync(path, "r");
  try {
    for (;;) {
      const read = readSync(file, piece);
      if (read === 0) return hash.digest("hex");
      hash.update(piece.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
}
