import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../archive/catalogue.ts";
import type { CalendarDate } from "../article.ts";
import { BuildError } from "../build-error.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { UNCOUNTED } from "../finish.ts";
import type { Headway, Stage } from "../headway.ts";
import { openHelpers } from "../helpers.ts";
import { inputFolder, type Masthead, readMasthead } from "../intake/folders.ts";
import { gather } from "../intake/gather.ts";
import { type Listing, listInput } from "../intake/listing.ts";
import { readArchive, readingKey } from "../intake/read-archive.ts";
import { DamagedCache } from "../intake/records.ts";
import { refuseEmpty } from "../intake/refuse-empty.ts";
import { readTakedownList, type TakedownList } from "../intake/takedown-list.ts";
import { withPictures } from "../intake/with-pictures.ts";
import { withoutKilled } from "../intake/without-killed.ts";
import { releaseMemory } from "../memory.ts";
import { withOutput, workFolder } from "../publish/exclusive.ts";
import { outputFolder } from "../publish/folders.ts";
import { yearOfPath } from "../publish/manifest.ts";
import type { Staging } from "../publish/staging.ts";
import { engineDigest, publicDigest } from "../render/engine.ts";
import { buildOwnTemplates } from "../render/own-templates.ts";
import { sha256 } from "../sha256.ts";
import { confine } from "./confine.ts";
import { bringExchange, type Exchange, readExchange, refuseForeign } from "./exchange.ts";
import { readFiles } from "./read-files.ts";
import { damageOf, readLabel, seal, unseal } from "./seal.ts";
import {
  isFirst,
  pagesOf,
  partsOf,
  SHARD,
  SHARD_FORMAT,
  SHARD_ROOMS,
  type ShardLabel,
  siteOf,
  writeParts,
} from "./shard-folder.ts";
import { stageShare } from "./share-pages.ts";
import { hasPage, type Nth, ownersOf } from "./shares.ts";
import { nameOf } from "./whole.ts";

export interface ShardOptions {
  readonly input: string;
  /** The folder for the shard. */
  readonly output: string;
  /** The folder of what other machines read; null where this one reads all files itself. */
  readonly exchange: string | null;
  readonly nth: Nth;
  readonly baseUrl: string | null;
  readonly now: CalendarDate | null;
  readonly jobs: number | null;
  /** False where nothing that an earlier run left is to be used. */
  readonly cache: boolean;
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
  readonly onProgress: (stage: Stage, headway: Headway) => void;
}

/** What one machine made. */
export interface ShardReport {
  readonly folder: string;
  readonly years: readonly string[];
  /** Stories of its years, and of the archive. */
  readonly stories: number;
  readonly allStories: number;
  readonly pages: number;
  readonly reused: number;
  readonly files: number;
  readonly bytes: number;
  readonly memory: number;
}

/** What a shard is made of, and where it goes. */
interface Order {
  readonly input: string;
  readonly folder: string;
  readonly masthead: Masthead;
  readonly takedowns: TakedownList;
  readonly engine: string;
  readonly exchange: Exchange | null;
}

/**
 * Makes a share of an archive's pages, whole years of it, in a folder that `dateline merge` reads. Throws a BuildError
 * where the exchange is not whole, or not of this archive.
 */
export async function buildShard(options: ShardOptions): Promise<ShardReport> {
  const input = inputFolder(options.input);
  const folder = outputFolder(options.output, input);
  const masthead = readMasthead(input, options.baseUrl);
  const takedowns = readTakedownList(input);
  const engine = engineDigest();
  const exchange = options.exchange === null ? null : readExchange(options.exchange);
  if (exchange !== null) refuseForeign(exchange, engine, readingKey(engine, masthead.settings));
  const order: Order = { input, folder, masthead, takedowns, engine, exchange };
  const attempt = (cache: boolean): Promise<ShardReport> => {
    mkdirSync(folder, { recursive: true });
    return withOutput(
      siteOf(folder),
      (open) => makeShard({ ...options, cache }, order, open),
      workFolder(folder),
    );
  };
  try {
    return await attempt(options.cache);
  } catch (error) {
    if (!(error instanceof DamagedCache)) throw error;
    return await attempt(false);
  }
}

async function makeShard(
  { nth, now, jobs, cache, onDiagnostic, onProgress }: ShardOptions,
  { input, folder, masthead, takedowns, engine, exchange }: Order,
  open: () => Staging,
): Promise<ShardReport> {
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
    onProgress("read", { ...UNCOUNTED, of: "files" });
    const files = exchange
      ? { ...bringExchange(exchange, work, input), stories: exchange.stories }
      : await readHere(
          input,
          masthead.taken,
          { ...helpers, settings, cache: work, useKnown: cache, key: readingKey(engine, settings) },
          (headway) => onProgress("read", headway),
        );
    const ownerOf = ownersOf(files.stories, nth.of);
    const isOwn = (year: string): boolean => ownerOf(year) === nth.number;
    const sources = confine(staging, (path) => isOwn(yearOfPath(path) ?? ""));
    const read = await readArchive({
      ...helpers,
      listing: files.listing,
      settings,
      takedowns,
      cache: work,
      useKnown: cache,
      brought: files.portionOf,
      engine,
      keep: sources.keep,
      source: sources.stage,
      sinks: {
        move: sources.move,
        drop: sources.drop,
        diagnostic: (diagnostic) => {
          diagnostics.push(diagnostic);
          if (isFirst(nth)) onDiagnostic(diagnostic);
        },
      },
      progress: (headway) => onProgress("read", headway),
    });
    const stories = catalogue(read.summaries.values());
    refuseEmpty(input, read, stories);

    releaseMemory();
    onProgress("gather", { ...UNCOUNTED, of: "stories" });
    const threads = join(work, "threads");
    const found = gather(stories, {
      records: read.records,
      sentUnder: read.sentUnder,
      key: read.key,
      cache: threads,
      useKnown: cache,
      settings,
      progress: (headway) => onProgress("gather", headway),
    });
    const records = withoutKilled(found, read.records, (path, text) => {
      sources.drop(path);
      sources.stage(path, text);
    });
    const published = new Map(staging.digests);
    // A merge looks for them by itself, and tells of those that are missing.
    const placed = withPictures(found, read, masthead, { ...sources, diagnostic: () => {} });
    const { archive } = placed;
    releaseMemory();

    const own = archive.years.filter(({ key }) => isOwn(key));
    const years = own.map(({ key }) => key);
    const share = {
      years: new Set(years),
      unlisted: isFirst(nth),
      has: (url: string) => hasPage(url, nth),
    };
    const kept = { ground: read.key, useKnown };
    const made = await stageShare(
      {
        ...placed,
        records,
        now,
        readKey: read.key,
        index: { ...kept, cache: join(partsOf(folder), "search") },
        data: { ...kept, cache: join(partsOf(folder), "data"), settings },
      },
      staging,
      share,
      { ...helpers, templates, engine, known: pagesOf(folder), useKnown },
      (headway) => onProgress("render", headway),
    );

    releaseMemory();
    onProgress("publish", { ...UNCOUNTED, of: "files" });
    staging.commit();
    made.remember();
    const { records: _, pictureBytes: __, ...known } = read;
    writeParts(folder, {
      nth,
      years,
      sources: published,
      newest: made.newest,
      whole: { read: known, masthead, now, diagnostics },
      threads,
    });
    const [count, bytes] = [staging.digests.size, staging.size()];
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
    helpers.dismiss();
  }
}

/** Whether what an earlier run left in the folder is as it was then. */
function isWhole(folder: string): boolean {
  const label = readLabel<ShardLabel>(folder, SHARD, SHARD_FORMAT);
  return label !== null && damageOf(folder, label) === null;
}

/** Reads all files where nobody else does. */
async function readHere(
  input: string,
  taken: ReadonlySet<string>,
  options: Omit<Parameters<typeof readFiles>[0], "listing" | "brought">,
  progress: (headway: Headway) => void,
): Promise<{
  readonly listing: Listing;
  readonly portionOf: ReadonlyMap<string, number>;
  readonly stories: ReadonlyMap<string, number>;
}> {
  const listing = listInput(input, taken);
  const { portionOf, stories } = await readFiles({ ...options, listing, brought: null }, progress);
  return { listing, portionOf, stories };
}
