import { join } from "node:path";
import { NONE_LEFT } from "./archive/ledger/left.ts";
import type { CalendarDate } from "./article.ts";
import { peakMemory } from "./crew.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { type BuildReport, finishSite, stopwatch, UNCOUNTED } from "./finish.ts";
import type { Headway, Stage } from "./headway.ts";
import { type Helpers, openHelpers } from "./helpers.ts";
import { inputFolder, type Masthead, readMasthead } from "./intake/folders.ts";
import { portionsBefore } from "./intake/known-files.ts";
import { haveSettled, type Settling, settlingOf } from "./intake/listing.ts";
import { type ReadResult, readArchive, readingKey } from "./intake/read-archive.ts";
import { DamagedCache, DamagedPortions } from "./intake/records.ts";
import { type InputSeen, seeInput } from "./intake/seen.ts";
import { readTakedownList, type TakedownList } from "./intake/takedown-list.ts";
import { withOutput, workFolder } from "./publish/exclusive.ts";
import {
  isFinished,
  readFinished,
  siteStands,
  type TouchedFiles,
  writeFinished,
} from "./publish/finished.ts";
import { outputFolder } from "./publish/folders.ts";
import { NO_CHANGES } from "./publish/kinds.ts";
import { leftAlone } from "./publish/notes.ts";
import { type PreviousSite, readPrevious } from "./publish/previous.ts";
import type { Staging } from "./publish/staging.ts";
import { engineDigest, publicDigest } from "./render/engine.ts";
import { buildOwnTemplates } from "./render/own-templates.ts";
import { sha256 } from "./sha256.ts";

export type { BuildReport } from "./finish.ts";

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

/** Seeds to site. Throws a BuildError where the site cannot be made; the old one then stands as it was. */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const input = inputFolder(options.input);
  const output = outputFolder(options.output, input);
  const masthead = readMasthead(input, options.baseUrl);
  for (const finding of masthead.findings) options.onDiagnostic(finding);
  const takedowns = readTakedownList(input);
  const previous = options.previous === null ? null : readPrevious(options.previous, output);
  const clock = stopwatch();
  const engine = engineDigest();
  const helpers = openHelpers(options.jobs);
  const attempt = (cache: boolean) =>
    withOutput(output, async (open) => {
      // Of a large site while this process looks at the files of the archive.
      const looking = cache ? helpers.look({ output, work: workFolder(output) }) : null;
      const nameOf = (listing: string): string =>
        keyOf([engine, publicDigest(), masthead.name, takedowns, options.now, previous?.key, listing]);
      const { seen, key, settled } = seeInput(input, masthead.taken, nameOf, (name) =>
        // Where there is something to do, what was read before is wanted soon: while others still look at the site.
        cache && !isFinished(workFolder(output), name ?? "")
          ? portionsBefore(workFolder(output), readingKey(engine, masthead.settings))
          : null,
      );
      const touched = await looking;
      const spared =
        cache && key !== null && settled ? sparedBuild(options, output, key, touched, clock) : null;
      if (spared !== null) return spared;
      return await publish(
        { ...options, cache },
        { input, output, previous, masthead, takedowns, engine, seen, key, helpers },
        open(touched),
      ).finally(helpers.quiet);
    });
  try {
    return await attempt(options.cache).catch((error: unknown) => {
      if (error instanceof DamagedPortions) return attempt(options.cache);
      throw error;
    });
  } catch (error) {
    if (!(error instanceof DamagedCache)) throw error;
    return await attempt(false);
  } finally {
    helpers.dismiss();
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
  touched: TouchedFiles | null,
  clock: () => number,
): BuildReport | null {
  const finished = readFinished<Told>(workFolder(output), key);
  if (finished === null || !siteStands(output, workFolder(output), finished, touched)) return null;
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
    left: NONE_LEFT,
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
  readonly seen: InputSeen["seen"];
  readonly key: InputSeen["key"];
  readonly helpers: Helpers;
}

async function publish(
  { now, cache, allowShrink, onDiagnostic, onProgress }: BuildOptions,
  order: Order,
  staging: Staging,
): Promise<BuildReport> {
  const { input, output, previous, masthead, engine, key, helpers } = order;
  const clock = stopwatch();
  const work = workFolder(output);
  const diagnostics: Diagnostic[] = [];
  const tell = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
    onDiagnostic(diagnostic);
  };
  const templates = await buildOwnTemplates(masthead.templates, join(work, "templates"));
  onProgress("read", { ...UNCOUNTED, of: "files" });
  const { read, settling } = await readInput(order, staging, cache, tell, (headway) =>
    onProgress("read", headway),
  );
  const site = { input, output, previous, masthead, templates, now, engine };
  const options = { allowShrink, cache, helpers, clock, tell, onDiagnostic, onProgress };
  const { report, spared } = await finishSite(site, read, staging, options);
  // Where its input may change unseen, the next build can at least tell the site.
  const settled = haveSettled(settling, read.freshDigests) ? key : null;
  writeFinished<Told>(work, settled, { report, diagnostics }, staging.left());
  return { ...report, notes: [...report.notes, ...leftAlone(spared)] };
}

/** Reads what was seen of the input. On its own, so that no more than it hands on is held while pages are made. */
async function readInput(
  { output, masthead, takedowns, engine, seen, helpers }: Order,
  staging: Staging,
  useKnown: boolean,
  diagnostic: (diagnostic: Diagnostic) => void,
  progress: (headway: Headway) => void,
): Promise<{ readonly read: ReadResult; readonly settling: Settling }> {
  const { listing, before } = seen();
  const read = await readArchive({
    ...helpers,
    listing,
    settings: masthead.settings,
    takedowns,
    cache: workFolder(output),
    useKnown,
    brought: null,
    before,
    engine,
    keep: staging.keep,
    keepYear: (year, name, sources) => staging.keepSources(year, name, sources) || staging.keepAll(sources()),
    nameYear: staging.nameSources,
    source: staging.stage,
    weigh: staging.weigh,
    sinks: { move: staging.move, drop: staging.drop, diagnostic },
    progress,
  });
  return { read, settling: settlingOf(listing) };
}
