import { join } from "node:path";
import { type Archive, whereabouts } from "../archive/archive.ts";
import type { Summary } from "../archive/summary.ts";
import type { StampOf } from "../archive/year-key.ts";
import type { Article } from "../article.ts";
import { DamagedCache } from "../intake/records.ts";
import { isSealed, readSealed, writeSealed } from "../sealed.ts";
import { rowOf } from "../search/card-rows.ts";
import type { Period } from "../search/periods.ts";
import type { PlaceName } from "../search/root.ts";
import { openRun } from "../search/run.ts";
import type { Run } from "../search/segment.ts";
import { type Stem, stemmerOf } from "../search/stems.ts";
import { wordsOf } from "../search/words.ts";
import { sha256 } from "../sha256.ts";

/** Where a run is kept, and what tells that it is the one. */
export interface RunFile {
  readonly path: string;
  readonly label: string;
}

/** A run that was kept. */
export interface KeptRun extends Run {
  /** Stories of each language, by its primary subtag. */
  readonly languages: Languages;
}

export type Languages = Readonly<Record<string, number>>;

/** The stories of each language in several parts. */
export function addUp(parts: readonly Languages[]): Languages {
  const sums: Record<string, number> = {};
  for (const part of parts)
    for (const [language, count] of Object.entries(part)) sums[language] = (sums[language] ?? 0) + count;
  return sums;
}

export interface RunsOptions {
  /** The folder where what was indexed is kept for the next build. */
  readonly cache: string;
  /** Names all that says how stories are read and indexed. */
  readonly ground: string;
  /** False where nothing that an earlier build left is to be used. */
  readonly useKnown: boolean;
}

/** Runs that are kept in a folder from build to build. */
export interface Runs {
  /** Names what a period is indexed from. */
  readonly keyOf: (period: Period) => string;
  readonly fileOf: (period: Period) => RunFile;
  /** Indexes a period, where that is not known; `articles` is asked only then. */
  readonly index: (period: Period, articles: () => ReadonlyMap<string, Article>) => Promise<void>;
}

const FORMAT = "dateline run 5";

export function openRuns(
  archive: Archive,
  stampOf: StampOf,
  { cache: folder, ground, useKnown }: RunsOptions,
): Runs {
  const placeOf = placesOf(archive);
  const stemmers = openStemmers();
  const keys = new Map<string, string>();
  const keyOf = (period: Period): string => {
    const known = keys.get(period.name);
    if (known !== undefined) return known;
    const lines = period.stories.map((story) => `${stampOf(story)} ${placeOf(story)}`);
    const key = sha256([ground, ...lines].join("\n"));
    keys.set(period.name, key);
    return key;
  };
  const fileOf = (period: Period): RunFile => ({
    path: join(folder, `${period.name}.run`),
    label: `${FORMAT} ${keyOf(period)}`,
  });
  const fresh = new Set<string>();
  return {
    keyOf,
    fileOf,
    index: async (period, articles) => {
      const { path, label } = fileOf(period);
      if (fresh.has(period.name) || (useKnown && isSealed(path, label))) return;
      const { languages, rows, data } = await runOf(period.stories, articles(), placeOf, stemmers);
      writeSealed(
        path,
        label,
        Buffer.concat([Buffer.from(`${JSON.stringify({ languages, rows })}\n`), data]),
      );
      fresh.add(period.name);
    },
  };
}

/** A run that was kept; null where it is not what was written. */
export function readRunFile({ path, label }: RunFile): KeptRun | null {
  const kept = readSealed(path, label);
  if (kept === null) return null;
  const end = kept.indexOf("\n");
  const head: Omit<KeptRun, "data" | "digest"> = JSON.parse(kept.toString("utf8", 0, end));
  return { ...head, data: kept.subarray(end + 1), digest: sha256(kept) };
}

type PlaceOf = (story: Summary) => PlaceName | null;

async function runOf(
  stories: readonly Summary[],
  articles: ReadonlyMap<string, Article>,
  placeOf: PlaceOf,
  stemmers: Stemmers,
): Promise<Omit<KeptRun, "digest">> {
  const run = openRun();
  const rows = stories.map((story) => {
    const article = articles.get(story.url);
    if (!article) throw new DamagedCache(story.url);
    const place = placeOf(story);
    const room = run.add(article, {
      place: story.place === null ? null : wordsOf(story.place).join(" ") || null,
      country: place?.[1]?.toLowerCase() ?? null,
    });
    return { card: rowOf(story), place, room };
  });
  const languages = Object.fromEntries(run.languages());
  await stemmers.load(Object.keys(languages));
  return { languages, rows, data: run.finish(stemmers.of) };
}

/** Stemmers that remember what they were asked: a run has much the same words as the one before. */
interface Stemmers {
  readonly load: (languages: readonly string[]) => Promise<void>;
  readonly of: (language: string) => Stem;
}

function openStemmers(): Stemmers {
  const stems = new Map<string, Stem>();
  return {
    load: async (languages) => {
      for (const language of languages)
        if (!stems.has(language)) stems.set(language, remembering(await stemmerOf(language)));
    },
    of: (language) => stems.get(language) ?? ((word) => word),
  };
}

function remembering(stem: Stem): Stem {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = stem(word);
    known.set(word, made);
    return made;
  };
}

/** What the index tells of places: one for all spellings that the archive takes for one. */
function placesOf(archive: Archive): PlaceOf {
  const names = new Map(archive.places.map(({ slug, name }) => [slug, name]));
  return ({ place }) => {
    const slug = place === null ? undefined : archive.placeSlugs.get(place);
    if (place === null || slug === undefined) return null;
    return [names.get(slug) ?? place, whereabouts(archive, place)?.country ?? null];
  };
}
