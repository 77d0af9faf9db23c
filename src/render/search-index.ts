import { type Archive, whereabouts } from "../archive/archive.ts";
import { yearOf } from "../archive/calendar.ts";
import { groupBy } from "../archive/groups.ts";
import { compareText } from "../archive/order.ts";
import type { Article } from "../article.ts";
import { forgetOthers, readKept, writeKept } from "../intake/kept.ts";
import type { ReadRecords } from "../intake/records.ts";
import { releaseMemory } from "../memory.ts";
import { type IndexFile, scriptOf } from "../search/index-file.ts";
import { type StoryPlace, storyFiles } from "../search/make-index.ts";
import { type Period, periodsOf } from "../search/periods.ts";
import type { Segment } from "../search/root.ts";
import { makeSegment } from "../search/segment.ts";
import { sha256 } from "../sha256.ts";
import type { Asset } from "./assets.ts";
import { type Languages, openRuns } from "./runs.ts";

/** Where the index's files go. */
export interface IndexSinks {
  /** Whether a file whose name tells its content is there from the last build. */
  readonly keep: (path: string) => boolean;
  readonly file: (file: Asset) => void;
}

export interface IndexOptions {
  /** The folder where what was indexed is kept for the next build. */
  readonly cache: string;
  /** Names all that says how stories are read and indexed. */
  readonly ground: string;
  /** False where nothing that an earlier build left is to be used. */
  readonly useKnown: boolean;
}

/** Makes the index of an archive. */
export interface Indexer {
  /** Indexes the stories of a year while they are at hand, where that is not known yet. */
  readonly addYear: (year: string, articles: ReadonlyMap<string, Article>) => Promise<void>;
  /** Makes the files of the index; reads the records of stories that are not indexed by then. */
  readonly finish: (records: ReadRecords, sinks: IndexSinks) => Promise<void>;
}

/** A segment as it is kept: what stands in it, and the names of its files. */
interface KeptSegment {
  readonly segment: Segment;
  readonly files: readonly string[];
  readonly languages: Languages;
}

/**
 * The index has two segments: the last half year with stories, and all before, which stays as it is until the next
 * begins. What was indexed of each half year is kept, so that only what changed is indexed again.
 */
export function openIndexer(archive: Archive, { cache, ground, useKnown }: IndexOptions): Indexer {
  const periods = periodsOf(archive.stories);
  const ofYear = groupBy(periods, ({ name }) => yearOf(name));
  const runs = openRuns(archive, cache, ground, useKnown);

  const addYear: Indexer["addYear"] = async (year, articles) => {
    for (const period of ofYear.get(year) ?? []) await runs.index(period, () => articles);
    releaseMemory();
  };

  const finish: Indexer["finish"] = async (records, sinks) => {
    const taken = new Set<string>();
    const isKept = (name: string): boolean => {
      if (taken.has(name)) return true;
      if (!sinks.keep(pathOf(name))) return false;
      taken.add(name);
      return true;
    };
    const take = (file: IndexFile): void => {
      if (isKept(file.name)) return;
      sinks.file({ path: pathOf(file.name), content: scriptOf(file) });
      taken.add(file.name);
    };
    const segmentOf = async (name: string, those: readonly Period[]): Promise<KeptSegment> => {
      const key = sha256(those.map(runs.keyOf).join());
      const kept = useKnown ? readKept<KeptSegment>(cache, name, key) : null;
      if (kept?.files.every(isKept)) return kept;
      const made = await makeKept(those, runs, records, take);
      writeKept(cache, name, key, made);
      return made;
    };
    const closed = await segmentOf("closed.segment", periods.slice(0, -1));
    const open = await segmentOf("open.segment", periods.slice(-1));
    forgetOthers(cache, new Set([...periods.map(({ name }) => name), "closed", "open"]));
    const placeOf = placesOf(archive);
    const languages = mostFirst([closed.languages, open.languages]);
    const segments = [closed.segment, open.segment].filter(({ stories }) => stories > 0);
    for (const file of storyFiles({ stories: archive.stories, placeOf, languages }, segments)) take(file);
  };
  return { addYear, finish };
}

const pathOf = (name: string): string => `search/${name}.js`;

async function makeKept(
  periods: readonly Period[],
  runs: ReturnType<typeof openRuns>,
  records: ReadRecords,
  take: (file: IndexFile) => void,
): Promise<KeptSegment> {
  const first = periods[0]?.base ?? 0;
  const read = [];
  for (const period of periods)
    read.push({
      ...(await runs.read(period, () => records(yearOf(period.name)))),
      base: period.base - first,
    });
  const files: string[] = [];
  const stories = periods.reduce((sum, period) => sum + period.stories.length, 0);
  const segment = makeSegment(first, stories, read, (file) => {
    files.push(file.name);
    take(file);
  });
  const counts: Record<string, number> = {};
  for (const { languages } of read)
    for (const [language, count] of Object.entries(languages))
      counts[language] = (counts[language] ?? 0) + count;
  return { segment, files, languages: counts };
}

function mostFirst(parts: readonly Languages[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const part of parts)
    for (const [language, count] of Object.entries(part))
      counts.set(language, (counts.get(language) ?? 0) + count);
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([language]) => language);
}

/** What the index tells of places: one for all spellings that the archive takes for one. */
function placesOf(archive: Archive): (story: { readonly place: string | null }) => StoryPlace | null {
  const names = new Map(archive.places.map(({ slug, name }) => [slug, name]));
  return ({ place }) => {
    const slug = place === null ? undefined : archive.placeSlugs.get(place);
    if (place === null || slug === undefined) return null;
    return { slug, name: names.get(slug) ?? place, country: whereabouts(archive, place)?.country ?? null };
  };
}
