import { join } from "node:path";
import { catalogue } from "./archive/catalogue.ts";
import { isRefused } from "./archive/intake.ts";
import type { PictureTally } from "./archive/pictures.ts";
import type { CalendarDate } from "./article.ts";
import { peakMemory } from "./crew.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { type Headway, type Stage, slowestOf } from "./headway.ts";
import { openHelpers } from "./helpers.ts";
import { inputFolder, type Masthead, readMasthead } from "./intake/folders.ts";
import { gather } from "./intake/gather.ts";
import { type Listing, listInput } from "./intake/listing.ts";
import { readArchive } from "./intake/read-archive.ts";
import { DamagedCache } from "./intake/records.ts";
import { refuseEmpty } from "./intake/refuse-empty.ts";
import { readTakedownList, type TakedownList } from "./intake/takedown-list.ts";
import { withPictures } from "./intake/with-pictures.ts";
import { withoutKilled } from "./intake/without-killed.ts";
import { releaseMemory } from "./memory.ts";
import { withOutput, workFolder } from "./publish/exclusive.ts";
import { readFinished, siteStands, writeFinished } from "./publish/finished.ts";
import { outputFolder } from "./publish/folders.ts";
import { bytesOfKind, type ChangesByKind, NO_CHANGES } from "./publish/kinds.ts";
import { readPast } from "./publish/ledger.ts";
import { MANIFEST } from "./publish/manifest.ts";
import { leftAlone, limits, omissions } from "./publish/notes.ts";
import { stagePages } from "./publish/pages.ts";
import { type PreviousSite, readPrevious } from "./publish/previous.ts";
import { refuseShrinking } from "./publish/shrinking.ts";
import type { Staging } from "./publish/staging.ts";
import { formerNames, refuseUnknown } from "./publish/takedowns.ts";
import { engineDigest, publicDigest } from "./render/engine.ts";
import { sha256 } from "./sha256.ts";

export interface BuildOptions {
  readonly input: string;
  readonly output: string;
  /** The folder of an older site whose addresses are to answer too. */
  readonly previous: string | null;
  /** Whether the archive may lose more than a tenth of its stories. */
  readonly allowShrink: boolean;
  /** Wins over the one in archive.md. */
  readonly baseUrl: string | null;
  /** The day of the build, where the operator wants it told. */
  readonly now: CalendarDate | null;
  /** Processes that read files and make pages; null for as many as pay. */
  readonly jobs: number | null;
  /** False where nothing that an earlier build knew is to be used. */
  readonly cache: boolean;
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
  readonly onProgress: (stage: Stage, headway: Headway) => void;
}

/** What a build did. `read` = `published` + `merged` + `rejected` + `withheld`, in stories. */
export interface BuildReport {
  readonly files: number;
  /** Files that had not to be read, since they are as they were. */
  readonly known: number;
  readonly read: number;
  readonly published: number;
  readonly merged: number;
  readonly rejected: number;
  /** Not published since `archive.md` or the list of takedowns says so, each copy counted. */
  readonly withheld: number;
  readonly pictures: PictureTally;
  readonly pages: number;
  /** Pages that stayed as they were, since nothing that they are made from has changed. */
  readonly reused: number;
  /** Files of the site and their bytes in all. */
  readonly siteFiles: number;
  readonly siteBytes: number;
  /** Bytes of those files that are the stories as data. */
  readonly dataBytes: number;
  /** Files written: those `added`, which the site did not have, and those `changed`. */
  readonly written: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Addresses that no longer hold what they held, and lead on or say what became of it. */
  readonly gone: number;
  /** What was added, changed and removed, by kind. */
  readonly kinds: ChangesByKind;
  /** Bytes of memory that the largest process had at once. */
  readonly memory: number;
  /** What the site goes without, and why: links that need a base URL. */
  readonly notes: readonly string[];
  /** Wall seconds. */
  readonly seconds: Readonly<Record<Stage, number>>;
  /** The stage that took longest. */
  readonly slowest: Stage;
}

/** Seeds to site. Throws a BuildError where the site cannot be made; the old one then stands as it was. */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const input = inputFolder(options.input);
  const output = outputFolder(options.output, input);
  const masthead = readMasthead(input, options.baseUrl);
  const takedowns = readTakedownList(input);
  const previous = options.previous === null ? null : readPrevious(options.previous, output);
  const clock = stopwatch();
  const engine = engineDigest();
  const attempt = (cache: boolean) =>
    withOutput(output, async (open) => {
      const listing = listInput(input);
      const key =
        listing.name &&
        keyOf([engine, publicDigest(), masthead, takedowns, options.now, previous?.key, listing.name]);
      const spared = cache && key !== null ? sparedBuild(options, output, key, clock) : null;
      if (spared !== null) return spared;
      return publish(
        { ...options, cache },
        { input, output, previous, masthead, takedowns, engine, listing, key },
        open(),
      );
    });
  try {
    return await attempt(options.cache);
  } catch (error) {
    if (!(error instanceof DamagedCache)) throw error;
    return await attempt(false);
  }
}

/** Names all that a site is made of. */
const keyOf = (parts: readonly unknown[]): string => sha256(JSON.stringify(parts));

/** What a build told, for the next one that has nothing to do. */
interface Told {
  readonly report: BuildReport;
  readonly diagnostics: readonly Diagnostic[];
}

/** The report of a build that has nothing to do: all is as the last one left it, input and site. Null where it is not. */
function sparedBuild(
  { onDiagnostic }: BuildOptions,
  output: string,
  key: string,
  clock: () => number,
): BuildReport | null {
  const finished = readFinished<Told>(workFolder(output), key);
  if (finished === null || !siteStands(output, workFolder(output), finished)) return null;
  const { report, diagnostics } = finished.told;
  for (const diagnostic of diagnostics) onDiagnostic(diagnostic);
  return {
    ...report,
    known: report.files,
    reused: report.pages,
    written: 0,
    added: 0,
    changed: 0,
    unchanged: report.siteFiles,
    removed: 0,
    kinds: NO_CHANGES,
    memory: peakMemory(),
    seconds: { read: clock(), gather: 0, render: 0, publish: 0 },
    slowest: "read",
  };
}

/** All that a site is made of, and where it goes. */
interface Order {
  readonly input: string;
  readonly output: string;
  readonly previous: PreviousSite | null;
  readonly masthead: Masthead;
  readonly takedowns: TakedownList;
  readonly engine: string;
  readonly listing: Listing;
  /** Names all that it is made of, where that can be told. */
  readonly key: string | null;
}

async function publish(
  { now, jobs, cache, allowShrink, onDiagnostic, onProgress }: BuildOptions,
  { input, output, previous, masthead, takedowns, engine, listing, key }: Order,
  staging: Staging,
): Promise<BuildReport> {
  const clock = stopwatch();
  const helpers = openHelpers(jobs);
  const work = workFolder(output);
  const diagnostics: Diagnostic[] = [];
  const tell = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
    onDiagnostic(diagnostic);
  };
  try {
    onProgress("read", { ...UNCOUNTED, of: "files" });
    const read = await readArchive({
      ...helpers,
      listing,
      settings: masthead.settings,
      takedowns,
      cache: work,
      useKnown: cache,
      engine,
      keep: staging.keep,
      source: staging.stage,
      sinks: {
        move: staging.move,
        drop: staging.drop,
        diagnostic: tell,
      },
      progress: (headway) => onProgress("read", headway),
    });
    const stories = catalogue(read.summaries.values());
    refuseEmpty(input, read, stories);
    const past = readPast(output, staging.before, staging.wasOurs, previous);
    for (const diagnostic of past.diagnostics) onDiagnostic(diagnostic);
    refuseUnknown(past, read);
    const named = { ...read, unnamed: [...read.unnamed, ...formerNames(past, read)] };
    if (!allowShrink) refuseShrinking(past, named);
    const reading = clock();

    releaseMemory();
    onProgress("gather", { ...UNCOUNTED, of: "stories" });
    const gathering = gather(stories, {
      records: named.records,
      sentUnder: named.sentUnder,
      key: named.key,
      cache: join(work, "threads"),
      useKnown: cache,
      omitKilled: masthead.settings.killed === "omit",
      progress: (headway) => onProgress("gather", headway),
    });
    const records = withoutKilled(gathering, named.records, (path, text) => {
      staging.drop(path);
      staging.stage(path, text);
    });
    const { archive, intake } = withPictures(gathering, named, masthead, { ...staging, diagnostic: tell });
    releaseMemory();
    const gathered = clock();

    const index = { cache: join(work, "search"), ground: intake.key, useKnown: cache };
    const data = {
      settings: masthead.settings,
      cache: join(work, "data"),
      ground: intake.key,
      useKnown: cache,
    };
    const edition = { archive, intake, records, masthead, now, readKey: intake.key, index, data };
    const { pages, reused, gone, remember } = await stagePages(
      edition,
      staging,
      { ...helpers, past, engine, known: join(work, "pages"), useKnown: cache },
      (headway) => onProgress("render", headway),
    );
    const render = clock();

    releaseMemory();
    onProgress("publish", { ...UNCOUNTED, of: "files" });
    const { spared, ...committed } = staging.commit();
    remember();
    const seconds = { read: reading, gather: gathered, render, publish: clock() };
    const published = archive.stories.length + intake.unlisted.length;
    const rejected = intake.rejects.filter(isRefused).length;
    const report: BuildReport = {
      files: intake.files,
      known: intake.known,
      read: published + intake.merged + rejected + intake.kept,
      published,
      merged: intake.merged,
      rejected,
      withheld: intake.kept,
      pictures: intake.pictures,
      pages,
      reused,
      siteFiles: staging.digests.size,
      siteBytes: staging.size(),
      dataBytes: bytesOfKind(staging.sizes, "storyData"),
      ...committed,
      gone,
      memory: helpers.memory(),
      notes: [...omissions(masthead.settings.baseUrl), ...limits(staging)],
      seconds,
      slowest: slowestOf(seconds),
    };
    if (key !== null) {
      const manifest = staging.digests.get(MANIFEST) ?? "";
      writeFinished<Told>(work, key, { told: { report, diagnostics }, manifest, sizes: staging.sizes });
    }
    return { ...report, notes: [...report.notes, ...leftAlone(spared)] };
  } finally {
    helpers.dismiss();
  }
}

/** How far a stage is that has only begun. */
const UNCOUNTED = { done: 0, total: null, known: 0 };

/** Seconds since the last call. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const seconds = (now - last) / 1000;
    last = now;
    return Math.round(seconds * 1000) / 1000;
  };
}
