import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { deflateRawSync, inflateRawSync } from "node:zlib";

const FORMAT = "dateline kept 1";

/**
 * A value that an earlier build kept in `folder` under a name, `1996.chapter`; null where there is none, or where it
 * was kept under another key, cut, or damaged.
 */
export function readKept<Value>(folder: string, name: string, key: string): Value | null {
  const bytes = readBytes(join(folder, name));
  const head = bytes.indexOf("\n") + 1;
  const body = bytes.subarray(head);
  if (bytes.toString("latin1", 0, head) !== headOf(key, body)) return null;
  const value: Value = deserialize(inflateRawSync(body));
  return value;
}

/** Keeps plain data for the next build. Where it cannot be written, that one works it out anew. */
export function writeKept(folder: string, name: string, key: string, value: unknown): void {
  const body = deflateRawSync(serialize(value), { level: 1 });
  try {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, name);
    writeFileSync(`${path}.new`, Buffer.concat([Buffer.from(headOf(key, body), "latin1"), body]));
    renameSync(`${path}.new`, path);
  } catch {
    // A full disk, or no right to write there.
  }
}

/** Drops what was kept under names that begin otherwise. */
export function forgetOthers(folder: string, starts: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (!starts.has(name.slice(0, name.indexOf(".")))) rmSync(join(folder, name), { force: true });
}

const headOf = (key: string, body: Uint8Array): string =>
  `${FORMAT} ${key} ${createHash("sha256").update(body).digest("hex")}\n`;

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
