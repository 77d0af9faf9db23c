import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type KnownPage, readKnownPages, settleKnownPages, writeKnownPages } from "../publish/known-pages.ts";
import { bring } from "./bring.ts";
import { CHAPTER, KEPT_ROOMS, pagesOf, partsOf } from "./shard-folder.ts";
import type { Shard } from "./shards.ts";
import { wholeFolder } from "./whole.ts";

/** The group of the pages of the whole, of which each shard has some. */
const SITE = "site";

/**
 * Puts what shards leave for the merge where a build keeps such things for the next: their pages, what was indexed, rows
 * of data, threads. So the merge is a build that finds nearly all of it known.
 */
export function bringParts(shards: readonly Shard[], work: string): void {
  for (const { folder } of shards) {
    const parts = partsOf(folder);
    for (const room of KEPT_ROOMS)
      for (const name of namesIn(join(parts, room))) bring(join(parts, room, name), join(work, room, name));
    for (const name of namesIn(pagesOf(folder)))
      if (name !== `${SITE}.pages`) bring(join(pagesOf(folder), name), join(work, "pages", name));
    for (const name of namesIn(wholeFolder(parts)))
      if (name.endsWith(CHAPTER)) bring(join(wholeFolder(parts), name), join(work, "threads", name));
  }
  const pages = new Map<string, KnownPage>();
  const wanted: (readonly [target: string, from: string])[] = [];
  for (const { folder } of shards) {
    const known = readKnownPages(pagesOf(folder), SITE);
    for (const [path, page] of known.each()) pages.set(path, page);
    wanted.push(...known.wanted(), ...known.ownWanted());
  }
  writeKnownPages(join(work, "pages"), SITE, { key: "", pages, wanted });
  settleKnownPages(join(work, "pages"), SITE);
}

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);
