import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Archive, whereabouts } from "../archive/archive.ts";
import { stampOf } from "../archive/year-key.ts";
import type { Article } from "../article.ts";
import { DamagedCache } from "../intake/records.ts";
import { isSealed, readSealed, writeSealed } from "../sealed.ts";
import type { Period } from "../search/periods.ts";
import { type Facts, openRun } from "../search/run.ts";
import { type Stem, stemmerOf } from "../search/stems.ts";
import { wordsOf } from "../search/words.ts";

/** What was indexed of a period. */
export interface Run {
  /** Stories of each language, by its primary subtag. */
  readonly languages: Languages;
  readonly data: Uint8Array;
}

export type Languages = Readonly<Record<string, number>>;
type Articles = ReadonlyMap<string, Article>;

/** Runs that are kept in a folder from build to build. */
export interface Runs {
  /** Names what a period is indexed from. */
  readonly keyOf: (period: Period) => string;
  /** Indexes a period, where that is not known; `articles` is asked only then. */
  readonly index: (period: Period, articles: () => Articles) => Promise<void>;
  /** The run of a period; made anew where what was kept is missing or damaged. */
  readonly read: (period: Period, articles: () => Articles) => Promise<Run>;
}

const FORMAT = "dateline run 1";

/** `ground` names all that says how stories are read and indexed. */
export function openRuns(archive: Archive, folder: string, ground: string, useKnown: boolean): Runs {
  const keys = new Map<string, string>();
  const keyOf = (period: Period): string => {
    const known = keys.get(period.name);
    if (known !== undefined) return known;
    const hash = createHash("sha256").update(ground);
    for (const story of period.stories)
      hash.update(`${stampOf(story)} ${whereabouts(archive, story.place)?.country}\n`);
    const key = hash.digest("hex");
    keys.set(period.name, key);
    return key;
  };
  const fileOf = ({ name }: Period): string => join(folder, `${name}.run`);
  const labelOf = (period: Period): string => `${FORMAT} ${keyOf(period)}`;
  const fresh = new Set<string>();

  const make = async (period: Period, articles: Articles): Promise<Run> => {
    const run = await runOf(archive, period, articles);
    const head = Buffer.from(`${JSON.stringify(run.languages)}\n`);
    writeSealed(fileOf(period), labelOf(period), Buffer.concat([head, run.data]));
    fresh.add(period.name);
    return run;
  };
  const isThere = (period: Period): boolean =>
    fresh.has(period.name) || (useKnown && isSealed(fileOf(period), labelOf(period)));
  return {
    keyOf,
    index: async (period, articles) => {
      if (!isThere(period)) await make(period, articles());
    },
    read: async (period, articles) => {
      const kept = isThere(period) ? readSealed(fileOf(period), labelOf(period)) : null;
      if (kept === null) return make(period, articles());
      const end = kept.indexOf("\n");
      const languages: Languages = JSON.parse(kept.toString("utf8", 0, end));
      return { languages, data: kept.subarray(end + 1) };
    },
  };
}

async function runOf(archive: Archive, { stories }: Period, articles: Articles): Promise<Run> {
  const run = openRun();
  for (const { url, place } of stories) {
    const article = articles.get(url);
    if (!article) throw new DamagedCache(url);
    run.add(article, factsOf(archive, place));
  }
  const languages = Object.fromEntries(run.languages());
  const stems = new Map<string, Stem>();
  for (const language of Object.keys(languages)) stems.set(language, await stemmerOf(language));
  return { languages, data: run.finish((language) => stems.get(language) ?? ((word) => word)) };
}

function factsOf(archive: Archive, place: string | null): Facts {
  return {
    place: place === null ? null : wordsOf(place).join(" ") || null,
    country: whereabouts(archive, place)?.country.toLowerCase() ?? null,
  };
}
