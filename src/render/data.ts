import { existsSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { type Archive, whereabouts } from "../archive/archive.ts";
import type { Stretch } from "../archive/catalogue.ts";
import { isKilled } from "../archive/killed.ts";
import { WHOLE_PATH, yearPaths } from "../archive/pages/data.ts";
import type { Summary } from "../archive/summary.ts";
import type { StampOf } from "../archive/year-key.ts";
import type { Records } from "../article.ts";
import type { ReadRecords } from "../intake/records.ts";
import { type Row, rowOf } from "../interop/data/columns.ts";
import {
  openParquet,
  ROWS_A_GROUP,
  ROWS_A_NEW_GROUP,
  type RowGroup,
  rowGroup,
} from "../interop/data/parquet.ts";
import { csvHead } from "../interop/data/text.ts";
import { isSealed, readSealed, trySealed } from "../sealed.ts";
import type { Settings } from "../settings/settings.ts";
import { sha256 } from "../sha256.ts";
import { keepTexts, keptTexts, textsOf } from "./data-texts.ts";

/** Takes a file part by part. */
export interface Long {
  readonly add: (part: string | Uint8Array) => void;
  readonly close: () => void;
}

/** Makes the stories as data: a year's files while its records are at hand, then the one of the whole archive. */
export interface DataSets {
  /** Writes the files of a year whose group is being made, but for those that can stay. */
  readonly addYear: (stretch: Stretch<string>, articles: Records, sinks: YearDataSinks) => void;
  /** Keeps what the file of the whole archive needs of a year whose files stand, where it is not kept yet. */
  readonly keepYear: (year: string, articles: () => Records) => void;
  /** Names all that the file of the whole archive is made from. */
  readonly key: () => string;
  /** What is kept of it, in its order, once all years were added that do not stand; null where it may not be used. */
  readonly kept: () => readonly KeptRows[] | null;
  /** Writes it; reads the records of those stories of which nothing is kept. */
  readonly finish: (records: ReadRecords, open: (path: string) => Long) => void;
  /** Drops what is kept of stories that no longer stand together. */
  readonly forget: () => void;
}

/** Where the files of a year go. `key` names all that one is made from. */
export interface YearDataSinks {
  /** Whether one can stay as it is. */
  readonly keep: (path: string, key: string) => boolean;
  readonly open: (path: string, key: string) => Long;
}

export interface DataOptions {
  readonly settings: Pick<Settings, "baseUrl" | "rights">;
  /** The folder where row groups are kept for the next build. */
  readonly cache: string;
  /** False where nothing that an earlier build left is to be used. */
  readonly useKnown: boolean;
  /** Names all that says how files are read, and our version. */
  readonly ground: string;
}

/** A row group as it is kept. */
export interface KeptRows {
  readonly path: string;
  readonly label: string;
}

/** Stories of a year that stand together in the file of the whole archive. */
interface Slice extends KeptRows {
  readonly year: string;
  readonly stories: readonly Summary[];
  /** Where its rows are kept as text; null but for the newest year, to which stories come. */
  readonly texts: string | null;
}

/** A row group that was kept; null where it is not what was written. */
export function readRows({ path, label }: KeptRows): RowGroup | null {
  const body = readSealed(path, label);
  if (body === null) return null;
  const group: RowGroup = deserialize(body);
  return group;
}

/**
 * Row groups are encoded once and kept: so a story more makes the last one of its year anew, and the file of the whole
 * archive is copied together. The last of the newest year, to which nearly all stories come, are small, and the rows of
 * that year are kept as text too.
 */
export function openDataSets(
  archive: Archive,
  stampOf: StampOf,
  { settings, cache, useKnown, ground }: DataOptions,
): DataSets {
  const versionsOf = ({ url }: Summary): readonly string[] => {
    const all = archive.threads.versions(url);
    // Nearly all stories have none, and all are asked.
    if (all.length === 0) return NO_VERSIONS;
    return all
      .map((version) => version.url)
      .filter((other) => other !== url)
      .slice(0, VERSIONS_NAMED);
  };
  const places = new Map<string | null, string>();
  const placeOf = (place: string | null): string => {
    const known = places.get(place);
    if (known !== undefined) return known;
    const located = whereabouts(archive, place);
    const told = located === null ? "" : [located.country, located.latitude, located.longitude].join(" ");
    places.set(place, told);
    return told;
  };

  const labelOf = (stories: readonly Summary[]): string => {
    const lines = stories.map(
      (story) =>
        `${stampOf(story)} ${versionsOf(story).join(" ")} ${isKilled(story, archive.threads) ? "killed" : ""} ${placeOf(story.place)}`,
    );
    return `dateline rows 2 ${sha256([ground, settings.baseUrl, settings.rights, ...lines].join("\n"))}`;
  };
  const newest = archive.years.at(-1)?.key;
  const slices: readonly Slice[] = archive.years.flatMap(({ key: year, stories }) =>
    slicesOf(stories, year === newest).map((part, at) => ({
      year,
      stories: part,
      path: join(cache, `${year}.${at}.rows`),
      label: labelOf(part),
      texts: year === newest ? join(cache, `${year}.${at}.texts`) : null,
    })),
  );

  const rowsOf = (stories: readonly Summary[], articles: Records): readonly Row[] =>
    stories.flatMap((story) => {
      const article = articles.get(story.url);
      const located = whereabouts(archive, story.place);
      const killed = isKilled(story, archive.threads);
      return article ? [rowOf({ article, versions: versionsOf(story), killed, located, settings })] : [];
    });

  /** Encoded by this build, whether or not it could be kept: none is made twice. */
  const fresh = new Set<string>();
  const keep = ({ path, label }: Slice, rows: readonly Row[]): RowGroup => {
    const group = rowGroup(rows);
    trySealed(path, label, serialize(group));
    fresh.add(label);
    return group;
  };
  const kept = (slice: Slice): RowGroup | null =>
    useKnown || fresh.has(slice.label) ? readRows(slice) : null;

  const isKept = ({ path, label }: Slice): boolean => useKnown && isSealed(path, label);
  const addYear: DataSets["addYear"] = ({ key: year }, articles, { keep: stays, open }) => {
    const paths = yearPaths(year);
    const own = slices.filter((one) => one.year === year);
    const key = sha256(own.map(({ label }) => label).join("\n"));
    // What a page says of other stories is none of theirs.
    if (own.every(isKept) && [paths.csv, paths.ndjson].every((path) => stays(path, key))) return;
    const [csv, ndjson] = [open(paths.csv, key), open(paths.ndjson, key)];
    csv.add(csvHead());
    for (const slice of own) {
      const isThere = isKept(slice);
      const before = isThere && slice.texts !== null ? keptTexts(slice.texts, slice.label) : null;
      const rows = before === null ? rowsOf(slice.stories, articles) : [];
      const texts = before ?? textsOf(rows);
      csv.add(texts.csv);
      ndjson.add(texts.ndjson);
      if (!isThere) keep(slice, rows);
      if (before === null && slice.texts !== null) keepTexts(slice.texts, slice.label, texts);
    }
    csv.close();
    ndjson.close();
  };

  const keepYear: DataSets["keepYear"] = (year, articles) => {
    for (const slice of slices)
      if (slice.year === year && !isKept(slice)) keep(slice, rowsOf(slice.stories, articles()));
  };

  const finish: DataSets["finish"] = (records, open) => {
    const file = open(WHOLE_PATH);
    const parquet = openParquet(file.add);
    for (const slice of slices)
      parquet.add(kept(slice) ?? keep(slice, rowsOf(slice.stories, records(slice.year))));
    parquet.close();
    file.close();
  };
  return {
    addYear,
    keepYear,
    kept: () =>
      useKnown || slices.every(({ label }) => fresh.has(label))
        ? slices.map(({ path, label }) => ({ path, label }))
        : null,
    forget: () => {
      const wanted = new Set(
        slices.flatMap(({ path, texts }) => [path, texts ?? path].map((one) => basename(one))),
      );
      for (const name of existsSync(cache) ? readdirSync(cache) : [])
        if (!wanted.has(name)) rmSync(join(cache, name), { force: true });
    },
    key: () => sha256(slices.map(({ label }) => label).join("\n")),
    finish,
  };
}

/** Of a story that came again and again, so many others are named. */
const VERSIONS_NAMED = 100;
const NO_VERSIONS: readonly string[] = [];

/** The stories of a year as they stand together: of the newest, those behind the last whole row group in small ones. */
function slicesOf(stories: readonly Summary[], isNewest: boolean): readonly (readonly Summary[])[] {
  const settled = isNewest ? stories.length - (stories.length % ROWS_A_GROUP) : stories.length;
  return [...cut(stories.slice(0, settled), ROWS_A_GROUP), ...cut(stories.slice(settled), ROWS_A_NEW_GROUP)];
}

const cut = (stories: readonly Summary[], rows: number): readonly (readonly Summary[])[] =>
  Array.from({ length: Math.ceil(stories.length / rows) }, (_, at) =>
    stories.slice(at * rows, (at + 1) * rows),
  );
