import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readSealed, readSealedLine, trySealed, writeSealed } from "../sealed.ts";
import { sha256 } from "../sha256.ts";
import type { FileRead } from "./file-read.ts";
import { isOpen } from "./readings.ts";
import type { Stamp } from "./stamp.ts";

/** A file of the input, and what was read of it: several where stories are packed in it. */
export interface Row {
  readonly path: string;
  readonly stamp: Stamp;
  readonly reads: readonly FileRead[];
}

/** What tells whether a file is still as it was read. */
export interface RowHead {
  readonly path: string;
  readonly stamp: Stamp;
  /** Of its bytes; null where they were not read, or are a packed file's. */
  readonly sha256: string | null;
  /** Names what was read of it, byte for byte. */
  readonly read: string;
  /** The years of its stories. */
  readonly years: readonly string[];
  /** Whether its stories are of one year, and nothing else of it has to be known to tell what becomes of them. */
  readonly even: boolean;
}

/** What a row says in short. */
export function headOf({ path, stamp, reads }: Row): RowHead {
  const [read, ...others] = reads;
  const years = [...new Set(reads.flatMap(({ stories }) => stories.map(({ url }) => url.slice(1, 5))))];
  return {
    path,
    stamp,
    sha256: others.length === 0 ? (read?.sha256 ?? null) : null,
    read:
      read !== undefined && others.length === 0
        ? (read.sha256 ?? "")
        : sha256(reads.map(namedRead).join("\n")),
    years,
    even: years.length === 1 && reads.every(isEven),
  };
}

const namedRead = ({ path, sha256: digest }: FileRead): string => `${path} ${digest}`;

/** No picture, which has to be put into the site, and no date whose order another file of its folder may tell. */
const isEven = ({ finding, picture, dayOrders, rejections }: FileRead): boolean =>
  finding === null && picture === undefined && dayOrders.length === 0 && !isOpen({ rejections });

/** Rows that were read together. */
export interface Portion {
  /** Counted from 1. No two portions of a cache have the same. */
  readonly number: number;
  /** When reading began, in milliseconds. */
  readonly readAt: number;
  readonly heads: readonly RowHead[];
}

const FORMAT = "dateline rows 3";
const NAME = /^(\d{6})\.rows$/;

/**
 * The portions in `folder`, by number, without their rows: whether those are whole is found out by `readRows`. `key`
 * names all that says how files are read; one of another key, or whose first line is not whole, is passed over.
 */
export function* readPortions(folder: string, key: string): Generator<Portion> {
  for (const number of portionsIn(folder)) {
    const portion = readHeads(folder, number, key);
    if (portion !== null) yield portion;
  }
}

/** One of them; null where it is not there, of another key, or its first line is not whole. */
export function readHeads(folder: string, number: number, key: string): Portion | null {
  const line = readSealedLine(rowsPath(folder, number), `${FORMAT} ${key}`) ?? "";
  const json = line.slice(SUM);
  return sha256(json) === line.slice(0, SUM) ? { number, ...parse<Omit<Portion, "number">>(json) } : null;
}

/** The rows of a portion, in their order; null where it is not there, of another key, cut, or damaged. */
export function readRows(folder: string, number: number, key: string): readonly Row[] | null {
  return (
    readBody(folder, number, key)
      ?.toString("utf8")
      .split("\n")
      .slice(1)
      .map((line) => parse<Row>(line)) ?? null
  );
}

/** Forgets all portions of which the rows are not whole, or of another key. */
export function removeDamaged(folder: string, key: string): void {
  for (const number of portionsIn(folder))
    if (readBody(folder, number, key) === null) removeRows(folder, number);
}

/** Numbers of the portions in `folder`, whatever they hold. */
export function portionsIn(folder: string): readonly number[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/** Writes a portion whole or not at all. */
export function writeRows(
  folder: string,
  number: number,
  key: string,
  readAt: number,
  rows: readonly Row[],
): void {
  const first = JSON.stringify({ readAt, heads: rows.map(headOf) });
  const text = [sha256(first) + first, ...rows.map((row) => JSON.stringify(row))].join("\n");
  writeSealed(rowsPath(folder, number), `${FORMAT} ${key}`, text);
}

/**
 * Notes of a portion that its files were still as these heads tell when they were looked at. Files that are not among
 * them are no longer known. A portion that is not whole stays as it is.
 */
export function renewHeads(
  folder: string,
  number: number,
  key: string,
  { readAt, heads }: Omit<Portion, "number">,
): void {
  const body = readBody(folder, number, key);
  if (body === null) return;
  const told = heads.map(
    ({ path, stamp, sha256: digest, read, years, even }): RowHead => ({
      path,
      stamp,
      sha256: digest,
      read,
      years,
      even,
    }),
  );
  const first = JSON.stringify({ readAt, heads: told });
  const rows = body.subarray(body.indexOf("\n"));
  trySealed(
    rowsPath(folder, number),
    `${FORMAT} ${key}`,
    Buffer.concat([Buffer.from(sha256(first) + first), rows]),
  );
}

/** Forgets a portion. */
export function removeRows(folder: string, number: number): void {
  rmSync(rowsPath(folder, number), { force: true });
}

/** The file of a portion's rows. */
export const rowsPath = (folder: string, number: number): string =>
  join(folder, `${String(number).padStart(6, "0")}.rows`);

/** Characters of the SHA-256 before the first line, which may be read alone. */
const SUM = 64;

const readBody = (folder: string, number: number, key: string): Buffer | null =>
  readSealed(rowsPath(folder, number), `${FORMAT} ${key}`);

function parse<Value>(line: string): Value {
  const value: Value = JSON.parse(line);
  return value;
}
