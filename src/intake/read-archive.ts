import { digestWithout } from "../archive/anonymise.ts";
import { compareText } from "../archive/order.ts";
import type { Article } from "../article.ts";
import { InputFaults } from "../build-error.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Headway } from "../headway.ts";
import { readOptions } from "../settings/read-settings.ts";
import type { Settings } from "../settings/settings.ts";
import { sha256 } from "../sha256.ts";
import type { DayOrder } from "../wire/dateline/day.ts";
import type { ReadOptions } from "../wire/read.ts";
import { yearOfUrl } from "./admitted.ts";
import { openAdmittedYears, openYearNotes, type YearsOptions } from "./admitted-years.ts";
import { type FileRead, readWhole } from "./file-read.ts";
import { readWay, type Way } from "./input.ts";
import { type IntakeSinks, openAdmission, type Read } from "./intake.ts";
import { openOrders } from "./orders.ts";
import { openPartReader } from "./parts.ts";
import { openPictureBytes, type PictureFile, type PictureSinks } from "./pictures.ts";
import { openPortions, type PortionsOptions } from "./portions.ts";
import { recordsFolder } from "./read-portion.ts";
import { isOpen } from "./readings.ts";
import { openRecordReader, openRecordWriter, type ReadRecords } from "./records.ts";
import type { TakedownList } from "./takedown-list.ts";
import { openTakedownMatch, type TakedownMatch } from "./takedown-match.ts";
import { openTreatment, recordWithout, type TreatedStory, untreated } from "./treat.ts";

/** The portion for the records of files that were read again in the order of their folder's dates, in every build. */
const READ_AGAIN = 0;

export interface ReadArchiveOptions
  extends Pick<
    PortionsOptions,
    "listing" | "settings" | "cache" | "useKnown" | "brought" | "before" | "read" | "atOnce"
  > {
  /** Names the version of all that reads. */
  readonly engine: string;
  /** Takes a source that the site may have already: false where it has not. */
  readonly keep: (path: string, sha256: string, bytes: number) => boolean;
  readonly keepYear: YearsOptions["keepYear"];
  readonly nameYear: YearsOptions["nameYear"];
  readonly source: (path: string, bytes: Uint8Array) => void;
  /** Tells of a file of the new site. */
  readonly weigh: (path: string) => { readonly digest: string; readonly bytes: number };
  readonly takedowns: TakedownList;
  readonly sinks: Omit<IntakeSinks, "treat" | "source" | "record" | "picture">;
  /** Called with the files of the folder, a packed one counted as one. */
  readonly progress: (headway: Headway) => void;
}

/** What was read, and the way back to the records. */
export interface ReadResult extends Read {
  readonly records: ReadRecords;
  /** The folder of the records as they were read; null where others have it. */
  readonly recordsFolder: string | null;
  /** The pictures of the input, by path. */
  readonly pictureFiles: ReadonlyMap<string, PictureFile>;
  /** Reads one of them once more. */
  readonly pictureBytes: PictureSinks["bytes"];
  /** Names all that says how files are read. */
  readonly key: string;
  /** Files that had not to be read, since they are as they were. */
  readonly known: number;
  /** SHA-256 of the fresh files of the listing, as they were read, by path; null where that is not known. */
  readonly freshDigests: ReadonlyMap<string, string | null>;
  /** Names that the list of takedowns removes, by the first eight digits of the stories' addresses. */
  readonly named: ReturnType<TakedownMatch["named"]>;
  /** Rows of that list of which no story was found. */
  readonly unknown: ReturnType<TakedownMatch["unknown"]>;
}

/** A file as it was read, and where it is. */
interface Found {
  readonly way: Way;
  readonly file: FileRead;
  /** The order of day and month that its folder told; null where it was not asked. */
  readonly order: DayOrder | null;
}

/** Reads the files that were listed, but those that an earlier build read and that have not changed since. */
export async function readArchive(options: ReadArchiveOptions): Promise<ReadResult> {
  const { listing, settings, takedowns, cache, engine, keep, source } = options;
  const key = readingKey(engine, settings);
  const portions = openPortions({ ...options, key });
  const published = new Set<string>();
  /** What is told of the stories of which names are removed, and of others of their files, by the key of the record. */
  const treated = new Map<string, TreatedStory>();
  const match = openTakedownMatch(takedowns.rows, takedowns.path);
  const treat = openTreatment(match, settings.holdBack, takedowns.rows.length > 0);
  const again = openRecordWriter(recordsFolder(cache), READ_AGAIN);
  const partOf = openPartReader(settings);
  let at: Found | null = null;
  const notes = openYearNotes();
  const pictureFiles = new Map<string, PictureFile>();
  const ways = new Map<string, Way>();
  const admission = openAdmission({
    ...options.sinks,
    picture: ({ path, sha256: digest, bytes }, facts) => {
      if (at !== null && digest !== null && bytes !== null)
        pictureFiles.set(path, { ...facts, sha256: digest, bytes });
      if (at !== null) ways.set(path, at.way);
    },
    treat: (file) => {
      if (at === null) return untreated(file);
      const { way, order } = at;
      return treat(file, {
        article: (index) => partOf.article(way, file, index, order),
        bytes: (index) => partOf.bytes(way, file, index),
      });
    },
    source: (path, { story: { part }, bytes }, index, file) => {
      if (at !== null && !keep(path, part.sha256, part.bytes))
        source(path, bytes ?? partOf.bytes(at.way, file, index));
    },
    record: (one) => {
      const { key } = one.given;
      published.add(key);
      if (one.story !== one.given) treated.set(key, one);
    },
  });
  const orders = openOrders<Found>(
    ({ file }) => ({ path: file.path, weight: file.bytes ?? 0, open: isOpen(file), orders: file.dayOrders }),
    (found, order) => readAgain({ ...found, order }, readOptions(settings, found.file.path), again.add),
    (found) => {
      at = found;
      const told = admission.take(found.file);
      notes.add(yearOfUrl(found.file.stories[0]?.url ?? ""), found.way.path, told);
    },
  );
  const total = listing.ways.length;
  const fresh = new Set(listing.fresh);
  const isPlain = options.brought === null && takedowns.rows.length === 0 && settings.holdBack.length === 0;
  const heads = isPlain && options.useKnown ? await portions.heads() : null;
  const years = openAdmittedYears(listing.ways, heads, { ...options, key });
  for (const { stories } of years.standing.values()) for (const { key } of stories) published.add(key);
  const freshDigests = new Map<string, string | null>();
  for (const [index, way] of listing.ways.entries()) {
    const known = years.covered(way.path);
    if (known !== null) {
      if (fresh.has(way)) freshDigests.set(way.path, known.sha256);
      orders.pass(way.path);
      for (const told of known.told) admission.pass(told);
      options.progress({ of: "files", done: index + 1, total, known: portions.known });
      continue;
    }
    const asked = portions.row(way.path);
    const row = asked instanceof Promise ? await asked : asked;
    const { reads } = row;
    years.add(row, portions.portionOf(way.path) ?? 0);
    if (fresh.has(way)) freshDigests.set(way.path, reads.length === 1 ? (reads[0]?.sha256 ?? null) : null);
    for (const file of reads) orders.take({ way, file, order: null });
    options.progress({ of: "files", done: index + 1, total, known: portions.known });
  }
  orders.close();
  again.flush();
  const read = admission.close(years.standing.values());
  if (isPlain) years.keep(admission.years(), notes);
  const hidden = new Set(read.withheld.map(({ url }) => url));
  const records = openTreatedRecords(recordsFolder(cache), published, treated, hidden);
  settle(match.findings());
  const withheld = [...read.withheld, ...match.unmatched()].toSorted((a, b) => compareText(a.url, b.url));
  const list = { named: match.named(), unknown: match.unknown() };
  const pictureBytes = openPictureBytes(ways, pictureFiles);
  return {
    ...read,
    ...list,
    withheld,
    records,
    recordsFolder: recordsFolder(cache),
    pictureFiles,
    pictureBytes,
    known: portions.known,
    key,
    freshDigests,
  };
}

/**
 * The way back to the records, as they are published. On its own, since it outlives the reading: what it says is all that
 * it may hold on to.
 */
function openTreatedRecords(
  folder: string,
  published: ReadonlySet<string>,
  treated: ReadonlyMap<string, TreatedStory>,
  hidden: ReadonlySet<string>,
): ReadRecords {
  /** Records of which names were removed. */
  const nameless = new WeakSet<Article>();
  const recordOf = (key: string, article: Article): Article => {
    const one = treated.get(key);
    if (one === undefined) return article;
    const made = recordWithout(article, one.treatment.names, one.story.source);
    if (one.treatment.names.length > 0) nameless.add(made);
    return made;
  };
  const finish = (article: Article): Article =>
    nameless.has(article) ? { ...article, wordsSha256: digestWithout(article) } : article;
  return openRecordReader(folder, published, recordOf, hidden, finish);
}

/**
 * Rows that mean no story, or two: nothing is published until they are mended. Of the others, which are `unknown`, who
 * knows what was published before says whether that is an error.
 */
function settle(findings: readonly Diagnostic[]): void {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new InputFaults(errors);
}

function readAgain(
  found: Found,
  options: ReadOptions,
  record: (key: string, article: Article) => void,
): Found {
  for (const input of readWay(found.way)) {
    if (input.path !== found.file.path) continue;
    const { read, articles } = readWhole(input, { dayOrder: found.order, ...options });
    for (const [index, story] of read.stories.entries()) {
      const article = articles[index];
      if (article) record(story.key, article);
    }
    return { ...found, file: read };
  }
  return found;
}

/** Names all that says how files are read. */
export const readingKey = (engine: string, { encoding, dateOrder, columns, language }: Settings): string =>
  sha256(JSON.stringify([engine, encoding, dateOrder, columns, language]));
