import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { openAddresses } from "../archive/addresses.ts";
import { yearOf } from "../archive/calendar.ts";
import { append, type Group } from "../archive/groups.ts";
import { digestOf, movedTo } from "../archive/permalink.ts";
import type { Article } from "../article.ts";

const FLUSH_AT = 1 << 20;

/** Thrown where what an earlier build put aside is not what it wrote. */
export class DamagedCache extends Error {}

/** The same of portions whose rows are not whole: they are forgotten, and with the rest one can begin again. */
export class DamagedPortions extends DamagedCache {}

/** Full records put aside on disk, by year and by the portion they were read in, so that memory holds one year at a time. */
export interface RecordWriter {
  readonly add: (key: string, article: Article) => void;
  /** Writes out what is still in memory. */
  readonly flush: () => void;
}

/** Writes the records of a portion into `folder`; what an earlier build left there under its number is dropped. */
export function openRecordWriter(folder: string, portion: number): RecordWriter {
  removeRecords(folder, portion);
  const waiting = new Map<string, Group<string>>();
  let size = 0;
  const flush = (): void => {
    for (const [year, lines] of waiting) {
      mkdirSync(join(folder, year), { recursive: true });
      appendFileSync(recordsPath(folder, year, portion), lines.join(""));
    }
    waiting.clear();
    size = 0;
  };
  const add = (key: string, article: Article): void => {
    const json = JSON.stringify(article);
    const line = `${checksum(json)} ${key} ${json}\n`;
    append(waiting, yearOf(article.date), line);
    size += line.length;
    if (size > FLUSH_AT) flush();
  };
  return { add, flush };
}

/** Forgets the records of a portion. */
export function removeRecords(folder: string, portion: number): void {
  for (const year of yearsIn(folder)) rmSync(recordsPath(folder, year, portion), { force: true });
}

/**
 * Reads the records of a year by address, of those whose key is `wanted`; see `openAddresses` for those that are moved.
 * Of the year that was asked for last they are at hand.
 */
export type ReadRecords = (year: string) => ReadonlyMap<string, Article>;

/**
 * Reads what was put aside in `folder`, each record as `treat` makes it, but for those at addresses that are `hidden`;
 * `finish` is given each once its hash has told it from others.
 * Throws DamagedCache where a record is not what was written.
 */
export function openRecordReader(
  folder: string,
  wanted: ReadonlySet<string>,
  treat: (key: string, article: Article) => Article,
  hidden: ReadonlySet<string>,
  finish: (article: Article) => Article,
): ReadRecords {
  const read = (year: string): ReadonlyMap<string, Article> => {
    const addresses = openAddresses<Article>(digestOf);
    // What was read again stands in two portions: the first is of this build.
    const seen = new Set<string>();
    for (const name of readdirSync(join(folder, year)).sort()) {
      for (const line of linesOf(readFileSync(join(folder, year, name)))) {
        const [sum, key] = [line.slice(0, 8), line.slice(9, 31)];
        const json = line.slice(32);
        if (!wanted.has(key) || seen.has(key)) continue;
        seen.add(key);
        if (checksum(json) !== sum) throw new DamagedCache(`${year}/${name}`);
        const article = treat(key, parse(json));
        addresses.seat(article.url, article);
      }
    }
    return new Map(
      [...addresses.all]
        .filter(([url]) => !hidden.has(url))
        .map(([url, article]) => {
          const told = finish(article);
          return [url, url === told.url ? told : movedTo(url, told)];
        }),
    );
  };
  let last: { readonly year: string; readonly articles: ReadonlyMap<string, Article> } | null = null;
  return (year) => {
    if (last?.year !== year) {
      // The one before is not to stand beside it.
      last = null;
      last = { year, articles: read(year) };
    }
    return last.articles;
  };
}

/** The file of the records of a portion that fall in a year. */
export const recordsPath = (folder: string, year: string, portion: number): string =>
  join(folder, year, `${String(portion).padStart(6, "0")}.ndjson`);

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, "0");

/** The years of which there are records. */
export const yearsIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => /^\d{4}$/.test(name)) : [];

/** Line by line: a year may hold more than one string can. */
function* linesOf(bytes: Buffer): Generator<string> {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf("\n", at);
    yield bytes.toString("utf8", at, end === -1 ? bytes.length : end);
    at = end === -1 ? bytes.length : end + 1;
  }
}

function parse(json: string): Article {
  const article: Article = JSON.parse(json);
  return article;
}
