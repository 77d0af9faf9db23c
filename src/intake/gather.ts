import { setImmediate } from "node:timers/promises";
import { type Archive, assemble } from "../archive/archive.ts";
import { yearOf } from "../archive/calendar.ts";
import { type Catalogue, catalogue, withoutPlaces } from "../archive/catalogue.ts";
import type { Located } from "../archive/gazetteer/located.ts";
import type { SentUnders } from "../archive/headings.ts";
import { isKilled, steadIn, summaryWithout } from "../archive/killed.ts";
import type { Summary } from "../archive/summary.ts";
import { type Chapter, joinChapters, versionsAlone } from "../archive/threads/found.ts";
import { openThreads, type State } from "../archive/threads/threads.ts";
import type { StampOf } from "../archive/year-key.ts";
import type { Headway } from "../headway.ts";
import type { Settings } from "../settings/settings.ts";
import { sha256 } from "../sha256.ts";
import { LOCATED } from "./gazetteer.ts";
import { forgetOthers, type KeepOptions, readKept, writeKept } from "./kept.ts";
import { DamagedCache, type ReadRecords } from "./records.ts";

export interface GatherOptions extends KeepOptions {
  readonly records: ReadRecords;
  readonly sentUnder: SentUnders;
  readonly stampOf: StampOf;
  /** Where the places of its stories lie, by their names. */
  readonly located: ReadonlyMap<string, Located>;
  /** What the site has of what it may go without. */
  readonly settings: Pick<Settings, "killed" | "language" | "places" | "threads">;
  /** Called with the stories of the years that are gone through. */
  readonly progress: (headway: Headway) => void;
}

/**
 * What lies between the stories: goes through the full records once more, one month after the other, for the threads
 * that hold them together. Nothing in a thread looks ahead, so the months before the first that has changed need not be
 * gone through again. Between two of them others are listened to that help with something else meanwhile.
 */
export async function gather(found: Catalogue, options: GatherOptions): Promise<Archive> {
  const { settings } = options;
  const threads = joinChapters(await chaptersOf(found, options));
  const stead = steadIn(settings.language);
  const told = (story: Summary): Summary => (isKilled(story, threads) ? summaryWithout(story, stead) : story);
  const stories = settings.killed === "omit" ? catalogue(found.stories.map(told)) : found;
  const shown = settings.places ? stories : withoutPlaces(stories);
  return assemble(
    shown,
    settings.threads ? threads : versionsAlone(threads),
    options.located,
    options.sentUnder,
  );
}

/** What is found of stories to which nothing leads; named as chapters are, with which a shard brings it to the merge. */
export const UNLISTED = "unlisted";

/** A chapter as it is kept: which stories are its own is known. */
type KeptChapter = Omit<Chapter, "urls">;

async function chaptersOf(
  found: Catalogue,
  { records, stampOf, key, cache, useKnown, progress }: GatherOptions,
): Promise<readonly Chapter[]> {
  const parts = partsOf(found);
  const keys: string[] = [];
  for (const { stories } of parts) keys.push(keyOf(keys.at(-1) ?? key, stories, stampOf));
  const chapters: Chapter[] = [];
  for (const [index, { name, stories }] of parts.entries()) {
    const known = useKnown ? readKept<KeptChapter>(cache, `${name}.chapter`, keys[index] ?? "") : null;
    if (known === null) break;
    chapters.push({ ...known, urls: stories.map(({ url }) => url) });
  }
  const states = (index: number): State | null =>
    readKept<State>(cache, `${parts[index]?.name}.state`, keys[index] ?? "");
  // Back to where it is known how to go on.
  let state: State | null = null;
  if (chapters.length < parts.length)
    while (chapters.length > 0 && state === null) {
      state = states(chapters.length - 1);
      if (state === null) chapters.pop();
    }
  const threader = openThreads(state);
  const left = parts.slice(chapters.length);
  const total = left.reduce((sum, { stories }) => sum + stories.length, 0);
  let done = 0;
  for (const { name, year, stories } of left) {
    const articles = records(year);
    for (const { url } of stories) {
      const article = articles.get(url);
      if (!article) throw new DamagedCache(url);
      threader.add(article);
      progress({ of: "stories", done: ++done, total, known: 0 });
    }
    const chapter = threader.endChapter();
    const own = keys[chapters.length] ?? "";
    const { urls: _, ...kept } = chapter;
    writeKept(cache, `${name}.chapter`, own, kept);
    if (isStation(chapters.length, parts.length)) writeKept(cache, `${name}.state`, own, threader.state());
    chapters.push(chapter);
    await setImmediate();
  }
  forgetOthers(cache, new Set([...parts.map(({ name }) => name), LOCATED, UNLISTED]));
  return chapters;
}

/**
 * Months between two of which it is kept how to go on from them, but for those before the last, where new stories come.
 * That of the last is wanted once another month has begun.
 */
const STATIONS = 48;
const isStation = (index: number, months: number): boolean =>
  index % STATIONS === 0 || (index >= months - 3 && index < months - 1);

/**
 * A chapter each, so that today's stories have only those of a month gone through again. Where chapters end makes no
 * difference to what is found.
 */
const partsOf = ({ months }: Catalogue) =>
  months.map(({ key: name, stories }) => ({ name, year: yearOf(name), stories }));

/** Names a month's stories, and all that came before them. */
const keyOf = (before: string, stories: readonly Summary[], stampOf: StampOf): string =>
  sha256([before, ...stories.map(stampOf)].join("\n"));
