import { join } from "node:path";
import { yearOf } from "../archive/calendar.ts";
import { catalogue } from "../archive/catalogue.ts";
import { openStamps } from "../archive/year-key.ts";
import { BuildError } from "../build-error.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { UNCOUNTED } from "../finish.ts";
import type { Headway } from "../headway.ts";
import { openHelpers } from "../helpers.ts";
import { gather } from "../intake/gather.ts";
import { gatherUnlisted } from "../intake/gather-unlisted.ts";
import { locatedOf } from "../intake/gazetteer.ts";
import { DamagedCache } from "../intake/records.ts";
import { refuseEmpty } from "../intake/refuse-empty.ts";
import { withPictures } from "../intake/with-pictures.ts";
import { withoutKilled } from "../intake/without-killed.ts";
import { workFolder } from "../publish/exclusive.ts";
import type { Staging } from "../publish/staging.ts";
import { publicDigest } from "../render/engine.ts";
import { buildOwnTemplates } from "../render/own-templates.ts";
import { openIndexer } from "../render/search-index.ts";
import { periodsOf } from "../search/periods.ts";
import { sha256 } from "../sha256.ts";
import { readShare } from "./read-share.ts";
import { damageOf, readLabel, seal, unseal } from "./seal.ts";
import {
  isFirst,
  pagesOf,
  partsOf,
  SHARD,
  SHARD_FORMAT,
  SHARD_ROOMS,
  type ShardLabel,
  writeParts,
} from "./shard-folder.ts";
import type { ShardOptions, ShardOrder, ShardReport } from "./shard-order.ts";
import { stageShare } from "./share-pages.ts";
import { hasPage } from "./shares.ts";
import { nameOf } from "./whole.ts";

/**
 * Reads, or takes what others read, gathers, and makes the pages of a share. Throws a BuildError where the exchange is
 * damaged, DamagedCache where what an earlier run of this machine left is.
 */
export async function makeShard(
  options: ShardOptions,
  order: ShardOrder,
  open: () => Staging,
): Promise<ShardReport> {
  const { nth, now, jobs, cache, onDiagnostic, onProgress } = options;
  const { input, folder, masthead, takedowns, engine, exchange } = order;
  const work = workFolder(folder);
  const { settings } = masthead;
  const useKnown = cache && isWhole(folder);
  unseal(folder, SHARD);
  const staging = open();
  const helpers = openHelpers(jobs);
  const diagnostics: Diagnostic[] = [...masthead.findings];
  if (isFirst(nth)) for (const finding of masthead.findings) onDiagnostic(finding);
  try {
    const templates = await buildOwnTemplates(masthead.templates, join(work, "templates"));
    const { read, isOwn, sources } = await readShare(options, order, { staging, helpers, diagnostics });
    const stories = catalogue(read.summaries.values());
    refuseEmpty(input, read, stories);

    onProgress("gather", { ...UNCOUNTED, of: "stories" });
    const threads = join(work, "threads");
    const stampOf = openStamps();
    const kept = { key: read.key, cache: threads, useKnown: cache };
    const gathering = {
      ...kept,
      stampOf,
      records: read.records,
      sentUnder: read.sentUnder,
      located: locatedOf(settings.places ? stories.places : [], kept),
      settings,
      progress: (headway: Headway) => onProgress("gather", headway),
    };
    const found = gatherUnlisted(await gather(stories, gathering), read.unlisted, gathering);
    const records = withoutKilled(found, read.records, settings.language, (path, text) => {
      sources.drop(path);
      sources.stage(path, text);
    });
    const published = new Map(staging.files);
    // A merge looks for them by itself, and tells of those that are missing.
    const placed = withPictures(found, read, masthead, { ...sources, diagnostic: () => {} });
    const { archive } = placed;

    const own = archive.years.filter(({ key }) => isOwn(key));
    const years = own.map(({ key }) => key);
    const share = {
      years: new Set(years),
      unlisted: isFirst(nth),
      has: (url: string) => hasPage(url, nth),
    };
    const parts = { ground: read.key, useKnown };
    const made = await stageShare(
      {
        ...placed,
        records,
        now,
        readKey: read.key,
        stampOf,
        indexer: openIndexer(archive, stampOf, { ...parts, cache: join(partsOf(folder), "search") }),
        data: { ...parts, cache: join(partsOf(folder), "data"), settings },
        texts: { ...parts, cache: join(partsOf(folder), "texts") },
        // A shard keeps none: what tells of other days is made by the merge.
        fronts: { cache: "", useKnown: false },
      },
      staging,
      share,
      { ...helpers, templates, engine, known: pagesOf(folder), useKnown },
      (headway) => onProgress("render", headway),
    );

    onProgress("publish", { ...UNCOUNTED, of: "files" });
    staging.commit();
    made.remember();
    const { records: _, pictureBytes: __, ...known } = read;
    writeParts(folder, {
      nth,
      years,
      periods: periodsOf(archive.stories).flatMap(({ name }) => (isOwn(yearOf(name)) ? [name] : [])),
      sources: published,
      whole: { read: known, masthead, now, diagnostics },
      threads,
    });
    const [count, bytes] = [staging.files.size, staging.files.bytes()];
    seal<Omit<ShardLabel, "format" | "manifest">>(folder, SHARD, SHARD_FORMAT, SHARD_ROOMS, {
      shard: nth,
      title: settings.title,
      engine,
      settings: sha256(JSON.stringify([publicDigest(), masthead.name, takedowns, now])),
      stories: nameOf(archive, known),
      years,
      files: count,
      bytes,
    });
    return {
      folder,
      years,
      stories: own.reduce((sum, year) => sum + year.stories.length, 0),
      allStories: archive.stories.length,
      pages: made.pages,
      reused: made.reused,
      files: count,
      bytes,
      memory: helpers.memory(),
    };
  } catch (error) {
    if (exchange !== null && error instanceof DamagedCache)
      throw new BuildError(
        `What the maps brought is damaged (${error.message}), so the shard was not made. Make them anew.`,
      );
    throw error;
  } finally {
    await helpers.quiet();
    helpers.dismiss();
  }
}

/** Whether what an earlier run left in the folder is as it was then. */
function isWhole(folder: string): boolean {
  const label = readLabel<ShardLabel>(folder, SHARD, SHARD_FORMAT);
  return label !== null && damageOf(folder, label) === null;
}
