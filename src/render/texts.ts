import { closeSync, openSync, readSync, rmSync } from "node:fs";
import { join } from "node:path";
import { yearOf } from "../archive/calendar.ts";
import { groupBy } from "../archive/groups.ts";
import { compareText } from "../archive/order.ts";
import type { Summary } from "../archive/summary.ts";
import type { StampOf } from "../archive/year-key.ts";
import type { Article, Records } from "../article.ts";
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
  readonly keepYear: (year: string, articles: () => Records) => void;
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

/** Records as they are filed, by the stamps of their stories, in their order. */
type Filed = ReadonlyMap<string, Buffer>;

/** Opens what is kept of `stories`, those that are asked for. */
export function openTexts(
  stories: Iterable<Summary>,
  stampOf: StampOf,
  { cache, ground, useKnown }: TextsOptions,
): Texts {
  const label = `dateline texts 1 ${ground}`;
  const pathOf = (year: string): string => join(cache, `${year}.texts`);
  // In the order of their days, in which the records of a large year are read by months.
  const ofYear = groupBy([...new Set(stories)].sort(byUrl), ({ date }) => yearOf(date));
  const spots = new Map<string, Spot>();
  const done = new Set<string>();

  const known = (year: string): Filed | null => {
    const body = useKnown ? readSealed(pathOf(year), label) : null;
    return body === null ? null : filedIn(body);
  };
  /** Those that are asked for: from `before` what is filed there, the others from the year's records. */
  const read = (asked: readonly Summary[], before: Filed | null, articles: () => Records): Filed => {
    let records: Records | null = null;
    return new Map(
      asked.map((story) => {
        const stamp = stampOf(story);
        const filed = before?.get(stamp);
        if (filed !== undefined) return [stamp, filed];
        records ??= articles();
        const article = records.get(story.url);
        if (article === undefined) throw new DamagedCache(story.url);
        return [stamp, Buffer.from(JSON.stringify(article), "utf8")];
      }),
    );
  };

  const keepYear: Texts["keepYear"] = (year, articles) => {
    if (done.has(year)) return;
    done.add(year);
    const asked = ofYear.get(year);
    if (asked === undefined) return rmSync(pathOf(year), { force: true });
    const before = known(year);
    const isWhole = before !== null && asked.every((story) => before.has(stampOf(story)));
    const filed = isWhole ? only(before, new Set(asked.map(stampOf))) : read(asked, before, articles);
    const head = headOf(filed);
    // Nobody asks any more for what is left out: it may have been taken down.
    if (filed.size !== before?.size || !isWhole)
      writeSealed(pathOf(year), label, Buffer.concat([Buffer.from(head, "utf8"), ...filed.values()]));
    let at = bodyAt(label) + head.length;
    for (const [stamp, { length }] of filed) {
      spots.set(stamp, { at, bytes: length });
      at += length;
    }
  };

  return {
    keepYear,
    read: (story) => {
      const spot = spots.get(stampOf(story));
      if (spot === undefined) throw new DamagedCache(story.url);
      const article: Article = JSON.parse(readAt(pathOf(yearOf(story.date)), spot));
      return article;
    },
    forget: (years) => forgetOthers(cache, new Set(years)),
  };
}

/** The first line of a file: the stamp and the bytes of each record behind it. All of it is ASCII. */
const headOf = (filed: Filed): string =>
  `${JSON.stringify([...filed].map(([stamp, { length }]) => [stamp, length]))}\n`;

function filedIn(body: Buffer): Filed {
  let at = body.indexOf("\n") + 1;
  const rows: readonly (readonly [stamp: string, bytes: number])[] = JSON.parse(body.toString("utf8", 0, at));
  return new Map(
    rows.map(([stamp, bytes]) => {
      at += bytes;
      return [stamp, body.subarray(at - bytes, at)];
    }),
  );
}

const byUrl = (a: Summary, b: Summary): number => compareText(a.url, b.url);

const only = (filed: Filed, stamps: ReadonlySet<string>): Filed =>
  new Map([...filed].filter(([stamp]) => stamps.has(stamp)));

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
