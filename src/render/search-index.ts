import type { Archive } from "../archive/archive.ts";
import { yearOf } from "../archive/calendar.ts";
import { groupBy } from "../archive/groups.ts";
import { compareText } from "../archive/order.ts";
import type { StampOf } from "../archive/year-key.ts";
import type { Article } from "../article.ts";
import { forgetOthers, readKept, writeKept } from "../intake/kept.ts";
import type { ReadRecords } from "../intake/records.ts";
import { scriptOf } from "../search/index-file.ts";
import { closedAndOpen, type Period, periodsOf } from "../search/periods.ts";
import type { Segment } from "../search/root.ts";
import { rootFile } from "../search/root-file.ts";
import { sha256 } from "../sha256.ts";
import type { Asset } from "./assets.ts";
import { addUp, type Languages, openRuns, type RunFile, type RunsOptions } from "./runs.ts";

/** Runs to make a segment of, in the order of their stories; `base` is the number of the first. */
export interface SegmentTask {
  readonly base: number;
  readonly runs: readonly RunFile[];
}

/** A segment, and the names of its files. */
export interface MadeSegment {
  readonly segment: Segment;
  readonly files: readonly string[];
  readonly languages: Languages;
}

/** Where the index's files go. */
export interface IndexSinks {
  /** Makes a segment. Its files are taken once what comes back is called. */
  readonly segment: (task: SegmentTask) => Promise<() => MadeSegment>;
  /** Takes a file whose name tells its content from the last build, where it is there. */
  readonly keep: (path: string) => boolean;
  readonly file: (file: Asset) => void;
}

/** The languages of what is indexed, that of most stories first, and the paths of all files of the index. */
export interface FinishedIndex {
  readonly languages: readonly string[];
  readonly paths: readonly string[];
}

/** What a segment is made of. */
interface Part {
  /** Of the file where it is kept for the next build. */
  readonly name: string;
  readonly periods: readonly Period[];
  /** The number of its first story. */
  readonly base: number;
}

const partOf = (name: string, periods: readonly Period[]): Part => ({
  name,
  periods,
  base: periods[0]?.base ?? 0,
});

/** Makes the index of an archive. */
export interface Indexer {
  /** Indexes the stories of a year, where that is not known yet; `articles` is asked only then. */
  readonly addYear: (year: string, articles: () => ReadonlyMap<string, Article>) => Promise<void>;
  /**
   * Begins with the segments that are not known, for others to make while this process goes on: once all years are
   * indexed.
   */
  readonly begin: (records: ReadRecords, segment: IndexSinks["segment"]) => Promise<void>;
  /** Makes the files of the index; reads the records of stories that are not indexed by then. Returns the languages and the files. */
  readonly finish: (records: ReadRecords, sinks: IndexSinks) => Promise<FinishedIndex>;
}

/**
 * The index has two segments: the last half years with stories, and all before, which stays as it is for long. What was indexed of each half year, and of each month of the last, is kept, so that only what changed is indexed again.
 */
export function openIndexer(archive: Archive, stampOf: StampOf, options: RunsOptions): Indexer {
  const { cache, useKnown } = options;
  const periods = periodsOf(archive.stories);
  const ofYear = groupBy(periods, ({ name }) => yearOf(name));
  const runs = openRuns(archive, stampOf, options);

  const addYear: Indexer["addYear"] = async (year, articles) => {
    for (const period of ofYear.get(year) ?? []) await runs.index(period, articles);
  };

  const [closed, open] = closedAndOpen(periods);
  const parts = [partOf("closed.segment", closed), partOf("open.segment", open)].filter(
    (part) => part.periods.length > 0,
  );
  const keyOf = (part: Part): string => sha256(part.periods.map(runs.keyOf).join());
  const kept = new Map<string, MadeSegment | null>();
  const keptOf = (part: Part): MadeSegment | null => {
    if (!useKnown) return null;
    const before = kept.get(part.name) ?? readKept<MadeSegment>(cache, part.name, keyOf(part));
    kept.set(part.name, before);
    return before;
  };
  const begun = new Map<string, Promise<() => MadeSegment>>();
  const beginPart = async (
    part: Part,
    records: ReadRecords,
    segment: IndexSinks["segment"],
  ): Promise<void> => {
    for (const period of part.periods) await runs.index(period, () => records(yearOf(period.name)));
    const making = segment({ base: part.base, runs: part.periods.map(runs.fileOf) });
    // Told where it is waited for.
    making.catch(() => {});
    begun.set(part.name, making);
  };
  const begin: Indexer["begin"] = async (records, segment) => {
    for (const part of parts) if (keptOf(part) === null) await beginPart(part, records, segment);
  };

  const finish: Indexer["finish"] = async (records, { segment, keep, file }) => {
    const segmentOf = async (part: Part): Promise<MadeSegment> => {
      const before = keptOf(part);
      // Stories may have come before its own since.
      if (before?.files.every((one) => keep(pathOf(one))))
        return { ...before, segment: { ...before.segment, base: part.base } };
      if (!begun.has(part.name)) await beginPart(part, records, segment);
      const take = await begun.get(part.name);
      if (take === undefined) throw new Error(`Nobody makes ${part.name}.`);
      const made = take();
      writeKept(cache, part.name, keyOf(part), made);
      return made;
    };
    const made: MadeSegment[] = [];
    for (const part of parts) made.push(await segmentOf(part));
    forgetOthers(cache, new Set([...periods.map(({ name }) => name), "closed", "open"]));
    const languages = mostFirst(made.map((one) => one.languages));
    const root = rootFile(
      archive.stories.map(({ date }) => date),
      languages,
      made.map((one) => one.segment),
    );
    file({ path: pathOf(root.name), content: scriptOf(root) });
    return { languages, paths: [root.name, ...made.flatMap(({ files }) => files)].map(pathOf) };
  };
  return { addYear, begin, finish };
}

/** Where a file of the index stands in the site. */
export const pathOf = (name: string): string => `search/${name}.js`;

/** Languages, that of most stories first. */
const mostFirst = (parts: readonly Languages[]): readonly string[] =>
  Object.entries(addUp(parts))
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .map(([language]) => language);
