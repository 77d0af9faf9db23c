import { join } from "node:path";
import type { Label } from "./seal.ts";
import type { Nth } from "./shares.ts";

/** The label of what one machine made of an archive. */
export interface ShardLabel extends Label {
  readonly shard: Nth;
  /** The archive's title. */
  readonly title: string;
  /** Names the version of Dateline and Node. */
  readonly engine: string;
  /** Names `archive.md`, the list of takedowns, `--base-url`, `--now` and `public/`. */
  readonly settings: string;
  /** Names all stories of the archive, and what was read besides them. */
  readonly stories: string;
  /** The years of which it has all. */
  readonly years: readonly string[];
  /** Files of the site that it has, and their bytes. */
  readonly files: number;
  readonly bytes: number;
}

export const SHARD = "shard.json";
export const SHARD_FORMAT = "dateline shard 1";

/** Where the files of the site stand in the folder of a shard, and where what the merge needs besides. */
export const siteOf = (folder: string): string => join(folder, "site");
export const partsOf = (folder: string): string => join(folder, "parts");
/** Where the list of the sources among those files stands: no page tells of them. */
export const sourcesOf = (folder: string): string => join(partsOf(folder), "sources.txt");
export const pagesOf = (folder: string): string => join(partsOf(folder), "pages");
