import { createHash } from "node:crypto";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Archive } from "../archive/archive.ts";
import type { Summary } from "../archive/summary.ts";
import { openStamps } from "../archive/year-key.ts";
import type { CalendarDate } from "../article.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Masthead } from "../intake/folders.ts";
import type { ReadResult } from "../intake/read-archive.ts";
import { readSealed, writeSealed } from "../sealed.ts";

/** All that a merge has to know of an archive and cannot tell from its pages. The first shard brings it. */
export interface Whole {
  readonly read: Omit<ReadResult, "records" | "recordsFolder" | "pictureBytes">;
  readonly masthead: Masthead;
  readonly now: CalendarDate | null;
  /** What is to be told of the input. */
  readonly diagnostics: readonly Diagnostic[];
}

const FORMAT = "dateline whole 1";
/** Summaries that stand in one file: all of them may be more than a file can be read at once. */
const SUMMARIES_A_FILE = 5000;

/** The room of a shard where this stands. */
export const wholeFolder = (parts: string): string => join(parts, "whole");

interface Head extends Omit<Whole, "read"> {
  readonly read: Omit<Whole["read"], "summaries">;
  /** How many files of summaries there are. */
  readonly files: number;
}

/** Writes what `readWhole` reads. Throws where the system refuses. */
export function writeWhole(parts: string, { read, ...rest }: Whole): void {
  const { summaries, ...others } = read;
  const all = [...summaries];
  const files = Math.ceil(all.length / SUMMARIES_A_FILE);
  for (let at = 0; at < files; at++)
    put(join(wholeFolder(parts), `${at}`), all.slice(at * SUMMARIES_A_FILE, (at + 1) * SUMMARIES_A_FILE));
  const head: Head = { ...rest, read: others, files };
  put(join(wholeFolder(parts), "head"), head);
}

/** Null where it is not there, or not as it was written. */
export function readWhole(parts: string): Whole | null {
  const head = take<Head>(join(wholeFolder(parts), "head"));
  if (head === null) return null;
  const { files, read, ...rest } = head;
  const summaries = new Map<string, Summary>();
  for (let at = 0; at < files; at++) {
    const those = take<readonly (readonly [string, Summary])[]>(join(wholeFolder(parts), `${at}`));
    if (those === null) return null;
    for (const [url, summary] of those) summaries.set(url, summary);
  }
  return { ...rest, read: { ...read, summaries } };
}

function put(path: string, value: unknown): void {
  writeSealed(path, FORMAT, deflateRawSync(serialize(value), { level: 1 }));
}

function take<Value>(path: string): Value | null {
  const body = readSealed(path, FORMAT);
  if (body === null) return null;
  const value: Value = deserialize(inflateRawSync(body));
  return value;
}

/** Names the stories of an archive and all that was read besides them: shards of one name are of one archive. */
export function nameOf(archive: Archive, read: Omit<ReadResult, "records" | "pictureBytes">): string {
  const { rejects, withheld, unlisted, unnamed, rules, files, merged, kept, key, pictureFiles } = read;
  const pictures = [...pictureFiles].map(([path, { sha256 }]) => [path, sha256]);
  const hash = createHash("sha256").update(
    JSON.stringify([rejects, withheld, unlisted, unnamed, [...rules], files, merged, kept, key, pictures]),
  );
  const stampOf = openStamps();
  for (const story of archive.stories) hash.update(`${stampOf(story)}\n`);
  return hash.digest("hex");
}
