import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { openAddresses } from "../archive/addresses.ts";
import { monthOf, yearOf } from "../archive/calendar.ts";
import { append, type Group, groupBy } from "../archive/groups.ts";
import { digestOf, movedTo } from "../archive/permalink.ts";
import type { Article, Records } from "../article.ts";

const FLUSH_AT = 1 << 20;

/** Thrown where what an earlier build put aside is not what it wrote. */
export class DamagedCache extends Error {}

/** The same of portions whose rows are not whole: they are forgotten, and with the rest one can begin again. */
export class DamagedPortions extends DamagedCache {}

/** Full records put aside on disk, by year and by the portion they were read in. */
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
    const said = `${key} ${monthOf(article.date)} ${JSON.stringify(article)}`;
    const line = `${checksum(Buffer.from(said, "utf8"))} ${said}\n`;
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
export type ReadRecords = (year: string) => Records;

/**
 * Records that memory holds at once: those of a year, or of months of it where it has more, of two at least. An agency
 * sends as many in a month as others do in years. To be asked for in the order of their days: another month costs its reading.
 */
const AT_HAND = 10_000;

/** Where a record stands: in a file of its year, from the key on. */
interface Spot {
  readonly name: string;
  readonly at: number;
  readonly end: number;
}

/**
 * Reads what was put aside in `folder`, each record as `treat` makes it, but for those at addresses that are `hidden`;
 * `finish` is given each once its hash has told it from others.
 * Throws DamagedCache where a record is not what was written. `atHand` is there to be tried.
 */
export function openRecordReader(
  folder: string,
  wanted: ReadonlySet<string>,
  treat: (key: string, article: Article) => Article,
  hidden: ReadonlySet<string>,
  finish: (article: Article) => Article,
  atHand: number = AT_HAND,
): ReadRecords {
  /** Where those of a year stand, by month. */
  const spotsOf = (year: string): ReadonlyMap<string, readonly Spot[]> => {
    const spots = new Map<string, Group<Spot>>();
    // What was read again stands in two portions: the first is of this build.
    const seen = new Set<string>();
    for (const name of readdirSync(join(folder, year)).sort()) {
      const bytes = readFileSync(join(folder, year, name));
      for (const [at, end] of linesIn(bytes)) {
        const head = bytes.toString("latin1", at, at + HEAD);
        const key = head.slice(9, 31);
        if (!wanted.has(key) || seen.has(key)) continue;
        seen.add(key);
        if (checksum(bytes.subarray(at + 9, end)) !== head.slice(0, 8))
          throw new DamagedCache(`${year}/${name}`);
        append(spots, head.slice(32, 39), { name, at: at + 9, end });
      }
    }
    return spots;
  };
  const read = (year: string, spots: readonly Spot[]): ReadonlyMap<string, Article> => {
    // Two that share an address are of one day.
    const addresses = openAddresses<Article>(digestOf);
    for (const [name, own] of groupBy(spots, (spot) => spot.name)) {
      for (const line of pieces(join(folder, year, name), own)) {
        const article = treat(line.slice(0, 22), parse(line.slice(HEAD - 9)));
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
  const open = (year: string): Records => {
    const spots = spotsOf(year);
    const all = [...spots.values()].flat();
    if (all.length <= atHand) return read(year, all);
    const months = new Map<string, ReadonlyMap<string, Article>>();
    return {
      get: (url) => {
        const month = url.slice(1, 8).replace("/", "-");
        const there = months.get(month);
        if (there !== undefined) return there.get(url);
        const own = spots.get(month) ?? [];
        // Two stay whatever they hold: a story of the first days of a month is compared with one of the last before.
        for (const [oldest] of months)
          if (months.size > 1 && sizeOf(months) + own.length > atHand) months.delete(oldest);
        const made = read(year, own);
        months.set(month, made);
        return made.get(url);
      },
    };
  };
  let last: { readonly year: string; readonly articles: Records } | null = null;
  return (year) => {
    if (last?.year !== year) {
      // The one before is not to stand beside it.
      last = null;
      last = { year, articles: open(year) };
    }
    return last.articles;
  };
}

const sizeOf = (months: ReadonlyMap<string, ReadonlyMap<string, Article>>): number =>
  [...months.values()].reduce((sum, { size }) => sum + size, 0);

/** The file of the records of a portion that fall in a year. */
export const recordsPath = (folder: string, year: string, portion: number): string =>
  join(folder, year, `${String(portion).padStart(6, "0")}.ndjson`);

const checksum = (said: Uint8Array): string => crc32(said).toString(16).padStart(8, "0");
/** Before the JSON of a record: its checksum, its key and its month, a blank behind each. */
const HEAD = 8 + 1 + 22 + 1 + 7 + 1;

/** The years of which there are records. */
export const yearsIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => /^\d{4}$/.test(name)) : [];

/** Where each line begins and ends: a year may hold more than one string can. */
function* linesIn(bytes: Buffer): Generator<readonly [at: number, end: number]> {
  for (let at = 0; at < bytes.length; ) {
    const found = bytes.indexOf("\n", at);
    const end = found === -1 ? bytes.length : found;
    yield [at, end];
    at = end + 1;
  }
}

/** What stands at some spots of a file. */
function* pieces(path: string, spots: readonly Spot[]): Generator<string> {
  const file = openSync(path, "r");
  try {
    for (const { at, end } of spots) {
      const piece = Buffer.alloc(end - at);
      readSync(file, piece, 0, piece.length, at);
      yield piece.toString("utf8");
    }
  } finally {
    closeSync(file);
  }
}

function parse(json: string): Article {
  const article: Article = JSON.parse(json);
  return article;
}
