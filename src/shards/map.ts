import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { BuildError, explained } from "../build-error.ts";
import type { Headway, Stage } from "../headway.ts";
import { openHelpers } from "../helpers.ts";
import { inputFolder, readMasthead } from "../intake/folders.ts";
import { listInput } from "../intake/listing.ts";
import { readingKey } from "../intake/read-archive.ts";
import { siteFolder } from "../publish/folders.ts";
import { takeLock } from "../publish/lock.ts";
import { engineDigest } from "../render/engine.ts";
import { MAP, MAP_FORMAT, MAP_ROOMS, type MapLabel, mapFolder, nameOfFiles, writeFiles } from "./exchange.ts";
import { readFiles } from "./read-files.ts";
import { seal, unseal } from "./seal.ts";
import { filesOf, type Nth } from "./shares.ts";

export interface MapOptions {
  readonly input: string;
  /** The folder in which each machine that reads has a folder of its own. */
  readonly exchange: string;
  readonly nth: Nth;
  readonly jobs: number | null;
  /** False where nothing that an earlier run read is to be used. */
  readonly cache: boolean;
  readonly onProgress: (stage: Stage, headway: Headway) => void;
}

/** What one machine read. */
export interface MapReport {
  readonly folder: string;
  readonly files: number;
  /** Files of the whole archive. */
  readonly allFiles: number;
  readonly known: number;
  readonly stories: number;
  readonly memory: number;
}

/**
 * Reads a share of an archive's files and leaves what it understood in the exchange, for those who make pages. Throws a
 * BuildError where there is nothing to read.
 */
export async function mapFiles(options: MapOptions): Promise<MapReport> {
  const { nth, cache, jobs, onProgress } = options;
  const input = inputFolder(options.input);
  const { settings, taken } = readMasthead(input, null);
  const folder = mapFolder(siteFolder(options.exchange), nth);
  const listing = listInput(input, taken);
  if (listing.ways.length === 0)
    throw new BuildError(`There is no story in ${input}: the folder is empty. Put the wire files there.`);
  const engine = engineDigest();
  const key = readingKey(engine, settings);
  const helpers = openHelpers(jobs);
  mkdirSync(folder, { recursive: true });
  const lock = await takeLock(join(folder, "lock"));
  try {
    unseal(folder, MAP);
    const own = filesOf(listing, nth);
    const { known, stories, portionOf } = await readFiles(
      { ...helpers, listing: own, settings, cache: folder, key, useKnown: cache, brought: null },
      (headway) => onProgress("read", headway),
    );
    writeFiles(folder, portionOf);
    seal<Omit<MapLabel, "format" | "manifest">>(folder, MAP, MAP_FORMAT, MAP_ROOMS, {
      map: nth,
      engine,
      key,
      input: nameOfFiles(listing),
      files: own.ways.length,
      stories: Object.fromEntries(stories),
    });
    return {
      folder,
      files: own.ways.length,
      allFiles: listing.ways.length,
      known,
      stories: [...stories.values()].reduce((sum, count) => sum + count, 0),
      memory: helpers.memory(),
    };
  } catch (error) {
    throw explained(error);
  } finally {
    helpers.dismiss();
    lock.release();
  }
}
