import type { Article } from "../article.ts";
import type { Headway } from "../headway.ts";
import { readOptions, type Settings } from "../settings/settings.ts";
import { sha256 } from "../sha256.ts";
import type { ReadOptions } from "../wire/read.ts";
import { type FileRead, readWhole, recordKey } from "./file-read.ts";
import { readWay, type Way } from "./input.ts";
import { type IntakeSinks, openAdmission, type Read } from "./intake.ts";
import { openOrders } from "./orders.ts";
import { openPartReader } from "./parts.ts";
import { openPortions, type PortionsOptions } from "./portions.ts";
import { recordsFolder } from "./read-portion.ts";
import { isOpen } from "./readings.ts";
import { openRecordReader, openRecordWriter, type ReadRecords } from "./records.ts";

/** The portion for the records of files that were read again in the order of their folder's dates, in every build. */
const READ_AGAIN = 0;

export interface ReadArchiveOptions
  extends Pick<PortionsOptions, "listing" | "settings" | "cache" | "useKnown" | "read" | "atOnce"> {
  /** Names the version of all that reads. */
  readonly engine: string;
  /** Takes a source that the site may have already: false where it has not. */
  readonly keep: (path: string, sha256: string, bytes: number) => boolean;
  readonly source: (path: string, bytes: Uint8Array) => void;
  readonly sinks: Omit<IntakeSinks, "source" | "record">;
  /** Called with the files of the folder, a packed one counted as one. */
  readonly progress: (headway: Headway) => void;
}

/** What was read, and the way back to the records. */
export interface ReadResult extends Read {
  readonly records: ReadRecords;
  /** Names all that says how files are read. */
  readonly key: string;
  /** Files that had not to be read, since they are as they were. */
  readonly known: number;
}

/** A file as it was read, and where it is. */
interface Found {
  readonly way: Way;
  readonly file: FileRead;
}

/** Reads the files that were listed, but those that an earlier build read and that have not changed since. */
export async function readArchive(options: ReadArchiveOptions): Promise<ReadResult> {
  const { listing, settings, cache, engine, keep, source } = options;
  const key = keyOf(engine, settings);
  const portions = openPortions({ ...options, key });
  const published = new Set<string>();
  const again = openRecordWriter(recordsFolder(cache), READ_AGAIN);
  const partOf = openPartReader(settings);
  let at: Way | null = null;
  const admission = openAdmission({
    ...options.sinks,
    source: (path, { part }, index, file) => {
      if (at !== null && !keep(path, part.sha256, part.bytes)) source(path, partOf(at, file, index));
    },
    record: (story) => published.add(recordKey(story)),
  });
  const orders = openOrders<Found>(
    ({ file }) => ({ path: file.path, weight: file.bytes ?? 0, open: isOpen(file), orders: file.dayOrders }),
    (found, dayOrder) => readAgain(found, { dayOrder, ...readOptions(settings, found.file.path) }, again.add),
    ({ way, file }) => {
      at = way;
      admission.take(file);
    },
  );
  const total = listing.ways.length;
  for (const [index, way] of listing.ways.entries()) {
    const { reads } = await portions.row(way.path);
    for (const file of reads) orders.take({ way, file });
    options.progress({ of: "files", done: index + 1, total, known: portions.known });
  }
  orders.close();
  again.flush();
  const records = openRecordReader(recordsFolder(cache), published);
  return { ...admission.close(), records, known: portions.known, key };
}

function readAgain(
  found: Found,
  options: ReadOptions,
  record: (key: string, article: Article) => void,
): Found {
  for (const input of readWay(found.way)) {
    if (input.path !== found.file.path) continue;
    const { read, articles } = readWhole(input, options);
    for (const [index, story] of read.stories.entries()) {
      const article = articles[index];
      if (article) record(recordKey(story), article);
    }
    return { way: found.way, file: read };
  }
  return found;
}

/** Names all that says how files are read. */
const keyOf = (engine: string, { encodings, dateOrder, columns }: Settings): string =>
  sha256(JSON.stringify([engine, encodings, dateOrder, columns]));
