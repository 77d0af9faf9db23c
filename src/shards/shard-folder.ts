import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { forgetOthers } from "../intake/kept.ts";
import { type Digests, MANIFEST } from "../publish/manifest.ts";
import { bring } from "./bring.ts";
import type { Label } from "./seal.ts";
import { type Nth, nthName } from "./shares.ts";
import { type Whole, wholeFolder, writeWhole } from "./whole.ts";

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
/** What of its folder is listed; the site has manifests of its own. */
export const SHARD_ROOMS: readonly string[] = ["parts", `site/${MANIFEST}`];

/** Where the files of the site stand in the folder of a shard, and where what the merge needs besides. */
export const siteOf = (folder: string): string => join(folder, "site");
export const partsOf = (folder: string): string => join(folder, "parts");
export const pagesOf = (folder: string): string => join(partsOf(folder), "pages");
/** The rooms of what was indexed, of the rows of data and of texts asked for beyond their year, which a build has beside its site. */
export const KEPT_ROOMS: readonly string[] = ["search", "data", "texts"];
/** The list of the sources among the files of the site: no page tells of them. In the format of `sha256sum`. */
export const sourcesOf = (folder: string): string => join(partsOf(folder), "sources.txt");
/** How the names of the chapters of threads end. */
export const CHAPTER = ".chapter";
/** The shard that brings what is told of the whole, and the pages to which nothing leads. */
export const isFirst = ({ number }: Nth): boolean => number === 1;

/** The name by which an operator calls a shard. */
export const shardName = (nth: Nth): string => `shard ${nthName(nth)}`;

/** What goes into the parts of a shard, besides what its pages left there. */
export interface PartsOrder {
  readonly nth: Nth;
  readonly years: readonly string[];
  /** Names of the stretches of time of which it indexed the stories. */
  readonly periods: readonly string[];
  readonly sources: Digests;
  readonly whole: Whole;
  /** The folder where what was found between the stories was kept, a chapter a stretch of time. */
  readonly threads: string;
}

/** Writes the parts of a shard, and drops those of years that are no longer its own. */
export function writeParts(folder: string, order: PartsOrder): void {
  const { nth, years, sources, whole, threads } = order;
  const parts = partsOf(folder);
  const groups = isFirst(nth) && whole.read.unlisted.length > 0 ? ["site", "unlisted"] : ["site"];
  forgetOthers(pagesOf(folder), new Set([...years, ...groups]));
  forgetOthers(join(parts, "search"), new Set(order.periods));
  for (const room of ["data", "texts"]) forgetOthers(join(parts, room), new Set(years));
  writeFileSync(sourcesOf(folder), [...sources].map(([path, digest]) => `${digest}  ${path}\n`).join(""));
  rmSync(wholeFolder(parts), { recursive: true, force: true });
  if (!isFirst(nth)) return;
  writeWhole(parts, whole);
  for (const name of readdirSync(threads))
    if (name.endsWith(CHAPTER)) bring(join(threads, name), join(wholeFolder(parts), name));
}
