import { join } from "node:path";
import { readOptions } from "../settings/read-settings.ts";
import type { Settings } from "../settings/settings.ts";
import { readWhole } from "./file-read.ts";
import { readWay, type Way } from "./input.ts";
import { openRecordWriter } from "./records.ts";
import { type Row, writeRows } from "./rows.ts";
import { type Stamp, stampOf } from "./stamp.ts";

/** Files that are read together. */
export const FILES_A_PORTION = 250;

/** Files to be read together, in whichever process. */
export interface ReadTask {
  readonly ways: readonly Way[];
  /** Of the portion that they become. */
  readonly number: number;
  /** The cache's folder. */
  readonly folder: string;
  readonly key: string;
  readonly settings: Settings;
}

export const rowsFolder = (cache: string): string => join(cache, "rows");
export const recordsFolder = (cache: string): string => join(cache, "records");

/** A file whose stamp cannot be had is not known again. */
const NO_STAMP: Stamp = { size: -1, changed: 0, inode: 0, modified: 0 };

/** Reads files, puts their records aside, and then the rows that tell of them. */
export function readPortion({ ways, number, folder, key, settings }: ReadTask): void {
  const readAt = Date.now();
  const records = openRecordWriter(recordsFolder(folder), number);
  const rows = ways.map((way): Row => {
    // Before it is read: what changes in the meantime is seen to be other.
    const stamp = stampOf(way.disk) ?? NO_STAMP;
    const reads = [...readWay(way)].map((input) => {
      const { read, articles } = readWhole(input, readOptions(settings, input.path));
      for (const [index, story] of read.stories.entries()) {
        const article = articles[index];
        if (article) records.add(story.key, article);
      }
      return read;
    });
    // A disk that failed may do better next time.
    const failed = reads.some(({ finding }) => finding?.rule === "unreadable");
    return { path: way.path, stamp: failed ? NO_STAMP : stamp, reads };
  });
  records.flush();
  writeRows(rowsFolder(folder), number, key, readAt, rows);
}
