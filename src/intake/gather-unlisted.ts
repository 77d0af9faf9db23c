import type { Archive } from "../archive/archive.ts";
import { yearOf } from "../archive/calendar.ts";
import { catalogue } from "../archive/catalogue.ts";
import { isKilled, steadIn, summaryWithout } from "../archive/killed.ts";
import { firstFrom } from "../archive/order.ts";
import type { Summary } from "../archive/summary.ts";
import { IDS, NAMES } from "../archive/threads/chains.ts";
import { dayOf } from "../archive/threads/days.ts";
import { openThreads } from "../archive/threads/threads.ts";
import type { Version } from "../archive/threads/versions.ts";
import { sha256 } from "../sha256.ts";
import { type GatherOptions, UNLISTED } from "./gather.ts";
import { readKept, writeKept } from "./kept.ts";
import { DamagedCache } from "./records.ts";

/** The stories that pages list, and those to which nothing leads, with what the wire did to both. */
export interface Gathered {
  readonly archive: Archive;
  /** Without their words, as those of the archive, where these were killed and it leaves them out. */
  readonly unlisted: readonly Summary[];
}

/**
 * Finds what the wire did to stories to which nothing leads: no kill and no correction is silent on their pages. Each is
 * looked for among the listed stories of the days in which a version of it may have come. Of the listed ones nothing
 * changes: they do not know of it.
 */
export function gatherUnlisted(
  archive: Archive,
  unlisted: readonly Summary[],
  options: GatherOptions,
): Gathered {
  if (unlisted.length === 0) return { archive, unlisted };
  const { threads } = archive;
  const own = versionsOf(archive, unlisted, options);
  const told = { ...threads, versions: (url: string) => own.get(url) ?? threads.versions(url) };
  const stead = steadIn(options.settings.language);
  const omit = options.settings.killed === "omit";
  return {
    archive: { ...archive, threads: told },
    unlisted: unlisted.map((story) => (omit && isKilled(story, told) ? summaryWithout(story, stead) : story)),
  };
}

function versionsOf(
  archive: Archive,
  unlisted: readonly Summary[],
  { key, cache, useKnown, stampOf, records }: GatherOptions,
): ReadonlyMap<string, readonly Version[]> {
  const around = unlisted.map((story) => catalogue([story, ...mayBeVersions(archive, story)]).stories);
  const own = sha256(
    [key, ...around.flatMap((stories, at) => [unlisted[at]?.url, ...stories.map(stampOf)])].join("\n"),
  );
  const name = `${UNLISTED}.chapter`;
  const known = useKnown
    ? readKept<readonly (readonly [string, readonly Version[]])[]>(cache, name, own)
    : null;
  if (known !== null) return new Map(known);
  const found = unlisted.map(({ url }, at) => {
    const threader = openThreads();
    for (const story of around[at] ?? []) {
      const article = records(yearOf(story.date)).get(story.url);
      if (!article) throw new DamagedCache(story.url);
      threader.add(article);
    }
    return [url, threader.close().versions(url)] as const;
  });
  writeKept(cache, name, own, found);
  return new Map(found);
}

/** Listed stories of the days around it; farther off only what was marked as more than a story, or has its digits. */
function mayBeVersions({ stories }: Archive, { url, date }: Summary): readonly Summary[] {
  const day = dayOf(date);
  const daysOff = ({ date: other }: Summary): number => dayOf(other) - day;
  const from = (days: number): number =>
    firstFrom(stories.length, (at) => {
      const story = stories[at];
      return story !== undefined && daysOff(story) < days;
    });
  return stories
    .slice(from(-IDS), from(IDS + 1))
    .filter(
      (story) =>
        Math.abs(daysOff(story)) <= NAMES || story.marks.length > 0 || digitsOf(story.url) === digitsOf(url),
    );
}

/** Versions of one id share them. */
const digitsOf = (url: string): string => /-([0-9a-f]{8})[0-9a-f]*\.html$/.exec(url)?.[1] ?? url;
