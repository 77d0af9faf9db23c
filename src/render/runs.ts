import { join } from "node:path";
import type { Archive } from "../archive/archive.ts";
import type { Summary } from "../archive/summary.ts";
import type { StampOf } from "../archive/year-key.ts";
import type { Records } from "../article.ts";
import { rowOf } from "../search/card-rows.ts";
import type { Period } from "../search/periods.ts";
import { wordsOf } from "../search/words.ts";
import { sha256 } from "../sha256.ts";
import { isKept, openRunMaker, type RunFile, type RunOrder } from "./make-run.ts";

/** Stories to be found by their words, and what is known of their places. */
export type Searchable = Pick<Archive, "stories" | "places" | "placeSlugs" | "locatedAt">;

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
  /** Whether its run is kept. */
  readonly isMade: (period: Period) => boolean;
  /** What is to be done for a period. */
  readonly orderOf: (period: Period) => RunOrder;
  /** To be called once another process has done that. */
  readonly made: (period: Period) => void;
  /** Indexes a period here, where that is not known; `articles` is asked only then. */
  readonly index: (period: Period, articles: () => Records) => Promise<void>;
}

const FORMAT = "dateline run 7";

export function openRuns(
  { placeSlugs, locatedAt }: Searchable,
  stampOf: StampOf,
  { cache: folder, ground, useKnown }: RunsOptions,
): Runs {
  const make = openRunMaker();
  const keys = new Map<string, string>();
  const placeOf = ({ place }: Summary): readonly [slug: string | null, country: string | null] => {
    const slug = place === null ? null : (placeSlugs.get(place) ?? null);
    return [slug, slug === null ? null : (locatedAt.get(slug)?.country ?? null)];
  };
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
  const isMade = (period: Period): boolean => fresh.has(period.name) || (useKnown && isKept(fileOf(period)));
  const orderOf = (period: Period): RunOrder => {
    const stories = period.stories.map((story) => {
      const [slug, country] = placeOf(story);
      const place = story.place === null ? null : wordsOf(story.place).join(" ") || null;
      return { url: story.url, card: rowOf(story), slug, place, country: country?.toLowerCase() ?? null };
    });
    return { file: fileOf(period), stories };
  };
  return {
    keyOf,
    fileOf,
    isMade,
    orderOf,
    made: ({ name }) => void fresh.add(name),
    index: async (period, articles) => {
      if (isMade(period)) return;
      await make(orderOf(period), articles());
      fresh.add(period.name);
    },
  };
}
