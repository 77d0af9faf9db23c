import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { yearOf } from "../archive/calendar.ts";
import { groupBy } from "../archive/groups.ts";
import type { Summary } from "../archive/summary.ts";
import type { StampOf } from "../archive/year-key.ts";
import type { Article } from "../article.ts";
import { forgetOthers } from "../intake/kept.ts";
import { DamagedCache } from "../intake/records.ts";
import { bodyAt, readSealed, writeSealed } from "../sealed.ts";

export interface TextsOptions {
  /** The folder where they are kept for the next build, a file a year. */
  readonly cache: string;
  /** Names all that says how files are read, and our version. */
  readonly ground: string;
  /** False where nothing that an earlier build left is to be used. */
  readonly useKnown: boolean;
}

/**
 * The records that are asked for beyond their year: of stories that feeds hold, and of versions that a later year's are
 * compared with. Each year puts its own aside while its records are at hand, so that none that stands is read again for
 * a few of them, and no more than one at a time is held in memory.
 */
export interface Texts {
  /** Puts those of a year aside, where that was not done. `articles` is asked only then. Throws where the system refuses. */
  readonly keepYear: (year: string, articles: () => ReadonlyMap<string, Article>) => void;
  /** The record of a story whose year was kept. */
  readonly read: (story: Summary) => Article;
  /** Drops those of years that are gone. */
  readonly forget: (years: readonly string[]) => void;
}

/** Where a record stands in the file of its year. */
interface Spot {
  readonly at: number;
  readonly bytes: number;
}

/** Opens what is kept of `stories`, those that are asked for. */
export function openTexts(
  stories: Iterable<Summary>,
  stampOf: StampOf,
  { cache, ground, useKnown }: TextsOptions,
): Texts {
  const label = `dateline texts 1 ${ground}`;
  const pathOf = (year: string): string => join(cache, `${year}.texts`);
  const ofYear = groupBy(new Set(stories), ({ date }) => yearOf(date));
  const spots = new Map<string, Spot>();
  const whole = new Set<string>();

  /** Learns what is kept of a year; false where it is not all that is asked for. */
  const open = (year: string): boolean => {
    const body = readSealed(pathOf(year), label);
    if (body === null) return false;
    const end = body.indexOf("\n") + 1;
    const rows: readonly (readonly [stamp: string, bytes: number])[] = JSON.parse(
      body.toString("utf8", 0, end),
    );
    let at = bodyAt(label) + end;
    for (const [stamp, bytes] of rows) {
      spots.set(stamp, { at, bytes });
      at += bytes;
    }
    return (ofYear.get(year) ?? []).every((story) => spots.has(stampOf(story)));
  };

  const write = (year: string, articles: ReadonlyMap<string, Article>): void => {
    const records = (ofYear.get(year) ?? []).map((story) => {
      const article = articles.get(story.url);
      if (article === undefined) throw new DamagedCache(story.url);
      return { stamp: stampOf(story), json: Buffer.from(JSON.stringify(article), "utf8") };
    });
    const index = JSON.stringify(records.map(({ stamp, json }) => [stamp, json.length]));
    writeSealed(
      pathOf(year),
      label,
      Buffer.concat([Buffer.from(`${index}\n`, "utf8"), ...records.map(({ json }) => json)]),
    );
    open(year);
  };

  return {
    keepYear: (year, articles) => {
      if (whole.has(year) || !ofYear.has(year)) return;
      if (!(useKnown && open(year))) write(year, articles());
      whole.add(year);
    },
    read: (story) => {
      const spot = spots.get(stampOf(story));
      if (spot === undefined) throw new DamagedCache(story.url);
      const article: Article = JSON.parse(readAt(pathOf(yearOf(story.date)), spot));
      return article;
    },
    forget: (years) => forgetOthers(cache, new Set(years)),
  };
}

function readAt(path: string, { at, bytes }: Spot): string {
  const record = Buffer.alloc(bytes);
  const file = openSync(path, "r");
  try {
    readSync(file, record, 0, bytes, at);
  } finally {
    closeSync(file);
  }
  return record.toString("utf8");
}
