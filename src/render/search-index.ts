import { yearOf } from "../archive/calendar.ts";
import { groupBy } from "../archive/groups.ts";
import { compareText } from "../archive/order.ts";
import type { StampOf } from "../archive/year-key.ts";
import type { Records } from "../article.ts";
import { forgetOthers, readKept, writeKept } from "../intake/kept.ts";
import type { ReadRecords } from "../intake/records.ts";
import { scriptOf } from "../search/index-file.ts";
import { closedAndOpen, type Period, periodsOf } from "../search/periods.ts";
import type { PlaceName, Segment } from "../search/root.ts";
import { namesFile, rootFile } from "../search/root-file.ts";
import { sha256 } from "../sha256.ts";
import type { Asset } from "./assets.ts";
import { begunAhead, type Hands } from "./index-ahead.ts";
import type { MadeSegment, SegmentTask } from "./made-segment.ts";
import { addUp, type Languages } from "./make-run.ts";
import { openRuns, type RunsOptions, type Searchable } from "./runs.ts";

/** Where the index's files go. */
export interface IndexSinks {
  /** Makes a segment and puts its files aside. */
  readonly segment: (task: SegmentTask) => Promise<MadeSegment>;
  /** Takes the files of a segment that was made. */
  readonly take: (made: MadeSegment) => void;
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
  /** Has others index what is not known and make the segments of it, while this process does something else. */
  readonly ahead: (hands: Hands) => void;
  /** Indexes the stories of a year, where that is not known yet; `articles` is asked only then. */
  readonly addYear: (year: string, articles: () => Records) => Promise<void>;
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
export function openIndexer(found: Searchable, stampOf: StampOf, options: RunsOptions): Indexer {
  const { cache, useKnown } = options;
  const periods = periodsOf(found.stories);
  const ofYear = groupBy(periods, ({ name }) => yearOf(name));
  const runs = openRuns(found, stampOf, options);
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
  const taskOf = (part: Part): SegmentTask => ({ base: part.base, runs: part.periods.map(runs.fileOf) });

  /** The years that others index, and the segments that they make of them: null where they could not. */
  const years = new Map<string, Promise<void>>();
  const begun = new Map<string, Promise<MadeSegment | null>>();
  const ahead: Indexer["ahead"] = (hands) => {
    const missing = parts.filter((part) => keptOf(part) === null);
    const those = groupBy(
      missing.flatMap((part) => part.periods),
      ({ name }) => yearOf(name),
    );
    for (const [year, done] of begunAhead(those, runs, hands)) years.set(year, done);
    for (const part of missing) {
      const own = part.periods.map(({ name }) => years.get(yearOf(name)));
      const making = Promise.all(own).then(() =>
        part.periods.every(runs.isMade) ? hands.segment(taskOf(part)) : null,
      );
      // Told where it is waited for.
      making.catch(() => {});
      begun.set(part.name, making);
    }
  };

  const addYear: Indexer["addYear"] = async (year, articles) => {
    await years.get(year);
    for (const period of ofYear.get(year) ?? []) await runs.index(period, articles);
  };

  const beginPart = async (
    part: Part,
    records: ReadRecords,
    segment: IndexSinks["segment"],
  ): Promise<void> => {
    for (const period of part.periods) await runs.index(period, () => records(yearOf(period.name)));
    const making = segment(taskOf(part));
    making.catch(() => {});
    begun.set(part.name, making);
  };
  const begin: Indexer["begin"] = async (records, segment) => {
    for (const part of parts)
      if (keptOf(part) === null && !begun.has(part.name)) await beginPart(part, records, segment);
  };

  const finish: Indexer["finish"] = async (records, { segment, take, keep, file }) => {
    const segmentOf = async (part: Part): Promise<MadeSegment> => {
      const before = keptOf(part);
      // Stories may have come before its own since.
      if (before?.files.every((one) => keep(pathOf(one))))
        return { ...before, segment: { ...before.segment, base: part.base } };
      if (!(await begun.get(part.name))) await beginPart(part, records, segment);
      const made = await begun.get(part.name);
      if (!made) throw new Error(`Nobody makes ${part.name}.`);
      take(made);
      writeKept(cache, part.name, keyOf(part), made);
      return made;
    };
    const names = placeNames(found);
    const made: MadeSegment[] = [];
    const segments: Segment[] = [];
    const paths: string[] = [];
    for (const part of parts) {
      const one = await segmentOf(part);
      const { places, ...segment } = one.segment;
      const own = namesFile(places.map(names));
      const path = pathOf(own.name);
      // Two segments may have the same places.
      if (!paths.includes(path) && !keep(path)) file({ path, content: scriptOf(own) });
      made.push(one);
      segments.push({ ...segment, names: own.name });
      paths.push(...one.files.map(pathOf), path);
    }
    forgetOthers(cache, new Set([...periods.map(({ name }) => name), "closed", "open"]));
    const languages = mostFirst(made.map((one) => one.languages));
    const root = rootFile(
      found.stories.map(({ date }) => date),
      languages,
      segments,
    );
    file({ path: pathOf(root.name), content: scriptOf(root) });
    return { languages, paths: [...new Set([pathOf(root.name), ...paths])] };
  };
  return { ahead, addYear, begin, finish };
}

/** What the index calls a place: one name for all spellings that the archive takes for one. */
function placeNames({ places, locatedAt }: Searchable): (slug: string) => PlaceName {
  const names = new Map(places.map(({ slug, name }) => [slug, name]));
  return (slug) => [names.get(slug) ?? slug, locatedAt.get(slug)?.country ?? null];
}

/** Where a file of the index stands in the site. */
export const pathOf = (name: string): string => `search/${name}.js`;

/** Languages, that of most stories first. */
const mostFirst = (parts: readonly Languages[]): readonly string[] =>
  Object.entries(addUp(parts))
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .map(([language]) => language);
