import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { readSealed, trySealed } from "../sealed.ts";

const FORMAT = "dateline kept 1";

/** What is kept for the next build, and where. */
export interface KeepOptions {
  /** Names all that says how files are read, and our version. */
  readonly key: string;
  /** The folder where what was found is put aside for the next build. */
  readonly cache: string;
  /** False where nothing that an earlier build left is to be used. */
  readonly useKnown: boolean;
}

/** A value that an earlier build kept in `folder` under a name, `1996.chapter`, and this key; null where there is none. */
export function readKept<Value>(folder: string, name: string, key: string): Value | null {
  const body = readSealed(join(folder, name), `${FORMAT} ${key}`);
  if (body === null) return null;
  const value: Value = deserialize(inflateRawSync(body));
  return value;
}

/** Keeps plain data for the next build. */
export function writeKept(folder: string, name: string, key: string, value: unknown): void {
  trySealed(join(folder, name), `${FORMAT} ${key}`, deflateRawSync(serialize(value), { level: 1 }));
}

/** Drops what was kept under names that begin otherwise. */
export function forgetOthers(folder: string, starts: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (!starts.has(name.slice(0, name.indexOf(".")))) rmSync(join(folder, name), { force: true });
}
