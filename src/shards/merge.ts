import { join } from "node:path";
import { BuildError } from "../build-error.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { type BuildReport, finishSite, stopwatch, UNCOUNTED } from "../finish.ts";
import type { Headway, Stage } from "../headway.ts";
import { openHelpers } from "../helpers.ts";
import { DamagedCache } from "../intake/records.ts";
import { withOutput, workFolder } from "../publish/exclusive.ts";
import { inside, siteFolder } from "../publish/folders.ts";
import { lookAt } from "../publish/look.ts";
import { parseManifest, readText } from "../publish/manifest.ts";
import { leftAlone } from "../publish/notes.ts";
import { type PreviousSite, readPrevious } from "../publish/previous.ts";
import type { Staging } from "../publish/staging.ts";
import { engineDigest } from "../render/engine.ts";
import { buildOwnTemplates } from "../render/own-templates.ts";
import { bringParts } from "./brought.ts";
import { offering, offersOf } from "./offers.ts";
import { partsOf, siteOf, sourcesOf } from "./shard-folder.ts";
import { damaged, readShards, type Shard } from "./shards.ts";
import { readWhole } from "./whole.ts";

export interface MergeOptions {
  /** The folders of all shards, in any order. */
  readonly folders: readonly string[];
  readonly output: string;
  /** The folder of an older site whose addresses are to answer too. */
  readonly previous: string | null;
  readonly allowShrink: boolean;
  readonly jobs: number | null;
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
  readonly onProgress: (stage: Stage, headway: Headway) => void;
}

/**
 * Joins shards to the site that one machine would have built, byte for byte, and publishes it as a build does. What
 * needs all years is made here: the search index of what was indexed, the data of the whole, its list of files, feeds,
 * sitemaps and what is gone. Throws a BuildError where a shard is missing, doubled, damaged, or not of this archive.
 */
export async function mergeShards(options: MergeOptions): Promise<BuildReport> {
  const clock = stopwatch();
  const output = siteFolder(options.output);
  const engine = engineDigest();
  const shards = readShards(options.folders, engine);
  for (const { folder } of shards)
    if (inside(folder, output) || inside(output, folder))
      throw new BuildError(
        `The shard ${folder} and the output ${output} lie in one another. Choose another --output.`,
      );
  const previous = options.previous === null ? null : readPrevious(options.previous, output);
  return await withOutput(output, (open) =>
    publish(options, { shards, output, previous, engine, clock }, open()),
  );
}

interface Order {
  readonly shards: readonly Shard[];
  readonly output: string;
  readonly previous: PreviousSite | null;
  readonly engine: string;
  readonly clock: () => number;
}

async function publish(
  { allowShrink, jobs, onDiagnostic, onProgress }: MergeOptions,
  { shards, output, previous, engine, clock }: Order,
  own: Staging,
): Promise<BuildReport> {
  const [first] = shards;
  const whole = first === undefined ? null : readWhole(partsOf(first.folder));
  if (first === undefined || whole === null) throw new Error("A shard lost a part while it was being read.");
  const { read, masthead, now, diagnostics } = whole;
  onProgress("read", { ...UNCOUNTED, of: "files" });
  bringParts(shards, workFolder(output));
  const staging = offering(own, offersOf(shards));
  for (const shard of shards) takeSources(shard, staging);
  for (const diagnostic of diagnostics) onDiagnostic(diagnostic);
  const templates = await buildOwnTemplates(masthead.templates, join(workFolder(output), "templates"));
  const helpers = openHelpers(jobs);
  try {
    const { report, spared } = await finishSite(
      { input: first.folder, output, previous, masthead, templates, now, engine },
      { ...read, records: notHere, recordsFolder: null, pictureBytes: notHere, known: read.files },
      staging,
      { allowShrink, cache: true, helpers, clock, tell: onDiagnostic, onDiagnostic, onProgress },
    );
    return { ...report, notes: [...report.notes, ...leftAlone(spared)] };
  } catch (error) {
    if (!(error instanceof DamagedCache)) throw error;
    throw new BuildError(
      `No shard brings what ${error.message} needs, so nothing was published. Make the shards anew with --no-cache.`,
    );
  } finally {
    await helpers.quiet();
    helpers.dismiss();
  }
}

/** Pictures and what was made of the records of a year stand in its shard. */
function notHere(name: string): never {
  throw new DamagedCache(name);
}

function takeSources(shard: Shard, staging: Staging): void {
  for (const [path, digest] of parseManifest(readText(sourcesOf(shard.folder)) ?? "")) {
    const bytes = lookAt(join(siteOf(shard.folder), path))?.size;
    if (bytes === undefined || !staging.keep(path, digest, bytes)) throw damaged(shard, path);
  }
}
