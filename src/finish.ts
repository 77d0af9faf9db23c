import { join } from "node:path";
import { bySlug } from "./archive/archive.ts";
import { catalogue, withoutPlaces } from "./archive/catalogue.ts";
import { isRefused } from "./archive/intake.ts";
import type { LeftStories } from "./archive/ledger/left.ts";
import type { PictureTally } from "./archive/pictures.ts";
import { type Touched, touchedOf } from "./archive/treatment.ts";
import { openStamps } from "./archive/year-key.ts";
import type { CalendarDate } from "./article.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { type Headway, type Stage, slowestOf } from "./headway.ts";
import type { Helpers } from "./helpers.ts";
import type { Masthead } from "./intake/folders.ts";
import { gather } from "./intake/gather.ts";
import { gatherUnlisted } from "./intake/gather-unlisted.ts";
import { locatedOf } from "./intake/gazetteer.ts";
import type { ReadResult } from "./intake/read-archive.ts";
import { refuseEmpty } from "./intake/refuse-empty.ts";
import { withPictures } from "./intake/with-pictures.ts";
import { withoutKilled } from "./intake/without-killed.ts";
import { beginIndex } from "./publish/begin-index.ts";
import { workFolder } from "./publish/exclusive.ts";
import type { ChangesByKind } from "./publish/kinds.ts";
import { refuseFront } from "./publish/leads-nowhere.ts";
import { readPast } from "./publish/ledger.ts";
import { openMended } from "./publish/mended.ts";
import { limits, omissions } from "./publish/notes.ts";
import { answersFor, stagePages } from "./publish/pages.ts";
import type { PreviousSite } from "./publish/previous.ts";
import { openSegments } from "./publish/segments.ts";
import { refuseShrinking } from "./publish/shrinking.ts";
import type { Staging } from "./publish/staging.ts";
import { formerNames, refuseUnknown } from "./publish/takedowns.ts";
import type { BuiltTemplates } from "./render/own-templates.ts";
import { openIndexer } from "./render/search-index.ts";

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
  /** Published stories that the list of takedowns names, by what it has done to them. */
  readonly touched: Touched;
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
  /** Stories that stood in the site until this build, by what became of them. */
  readonly left: LeftStories;
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

/** What a site is made of besides its stories, and where it goes. */
export interface SiteOrder {
  /** The folder of the stories, as the operator is told of it. */
  readonly input: string;
  readonly output: string;
  readonly previous: PreviousSite | null;
  readonly masthead: Masthead;
  readonly templates: BuiltTemplates | null;
  readonly now: CalendarDate | null;
  readonly engine: string;
}

export interface FinishOptions {
  readonly allowShrink: boolean;
  readonly cache: boolean;
  readonly helpers: Helpers;
  /** Seconds since the last stage began. */
  readonly clock: () => number;
  /** Takes what is to be told of the input, now and by a later build that has nothing to do. */
  readonly tell: (diagnostic: Diagnostic) => void;
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
  readonly onProgress: (stage: Stage, headway: Headway) => void;
}

/** From what was read to the site: gathered, rendered, published. `spared` are files of ours that someone has changed. */
export async function finishSite(
  { input, output, previous, masthead, templates, now, engine }: SiteOrder,
  read: ReadResult,
  staging: Staging,
  { allowShrink, cache, helpers, clock, tell, onDiagnostic, onProgress }: FinishOptions,
): Promise<{ readonly report: BuildReport; readonly spared: readonly string[] }> {
  const work = workFolder(output);
  const stories = catalogue(read.summaries.values());
  refuseEmpty(input, read, stories);
  const past = readPast(output, staging, previous);
  for (const diagnostic of past.diagnostics) onDiagnostic(diagnostic);
  refuseUnknown(past, read);
  for (const { finding } of read.unknown) tell(finding);
  const named = { ...read, unnamed: [...read.unnamed, ...formerNames(past, read)] };
  const mended = openMended(past, stories, staging.read);
  if (!allowShrink) refuseShrinking(past, named, mended);
  const reading = clock();

  onProgress("gather", { ...UNCOUNTED, of: "stories" });
  const { settings } = masthead;
  const stampOf = openStamps();
  const kept = { key: named.key, cache: join(work, "threads"), useKnown: cache };
  const shown = settings.places ? stories : withoutPlaces(stories);
  const located = locatedOf(shown.places, kept);
  const segments = openSegments(staging, helpers.index, stories.stories.length);
  const index = { cache: join(work, "search"), ground: named.key, useKnown: cache };
  const begun = beginIndex({ ...shown, locatedAt: bySlug(shown.places, located) }, stampOf, {
    ...index,
    settings,
    records: named.recordsFolder,
    runs: helpers.runs,
    free: helpers.free(),
    segments,
  });
  const gathering = {
    ...kept,
    stampOf,
    records: named.records,
    sentUnder: named.sentUnder,
    located,
    settings,
    progress: (headway: Headway) => onProgress("gather", headway),
  };
  const found = gatherUnlisted(await gather(stories, gathering), named.unlisted, gathering);
  refuseFront(masthead, found.archive);
  const records = withoutKilled(found, named.records, masthead.settings.language, (path, text) => {
    staging.drop(path);
    staging.stage(path, text);
  });
  const placed = withPictures(found, named, masthead, { ...staging, diagnostic: tell });
  const { archive, intake } = placed;
  const gathered = clock();

  const indexer = begun ?? openIndexer(archive, stampOf, index);
  const data = {
    settings,
    cache: join(work, "data"),
    ground: intake.key,
    useKnown: cache,
  };
  const texts = { cache: join(work, "texts"), ground: intake.key, useKnown: cache };
  const fronts = { cache: join(work, "fronts"), useKnown: cache };
  const edition = { ...placed, records, now, readKey: intake.key, stampOf, indexer, data, texts, fronts };
  const { pages, reused, gone, left, isGone, remember } = await stagePages(
    edition,
    staging,
    { ...helpers, segments, templates, past, mended, engine, known: join(work, "pages"), useKnown: cache },
    (headway) => onProgress("render", headway),
  );
  const render = clock();

  onProgress("publish", { ...UNCOUNTED, of: "files" });
  const { spared, ...committed } = staging.commit({
    isGone,
    wasGone: answersFor(past.rows),
    progress: (done, total) => onProgress("publish", { of: "files", done, total, known: 0 }),
  });
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
    touched: touchedOf([...archive.stories, ...intake.unlisted]),
    pictures: intake.pictures,
    pages,
    reused,
    siteFiles: staging.files.size,
    siteBytes: staging.files.bytes(),
    dataBytes: staging.files.dataBytes(),
    ...committed,
    gone,
    left,
    memory: helpers.memory(),
    notes: [...omissions(masthead.settings.baseUrl), ...limits(staging.files)],
    seconds,
    slowest: slowestOf(seconds),
  };
  return { report, spared };
}

/** How far a stage is that has only begun. */
export const UNCOUNTED = { done: 0, total: null, known: 0 };

/** Seconds since the last call. */
export function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const seconds = (now - last) / 1000;
    last = now;
    return Math.round(seconds * 1000) / 1000;
  };
}
