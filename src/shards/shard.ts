import { mkdirSync } from "node:fs";
import { inputFolder, readMasthead } from "../intake/folders.ts";
import { listInput } from "../intake/listing.ts";
import { readingKey } from "../intake/read-archive.ts";
import { DamagedCache } from "../intake/records.ts";
import { readTakedownList } from "../intake/takedown-list.ts";
import { withOutput, workFolder } from "../publish/exclusive.ts";
import { outputFolder } from "../publish/folders.ts";
import { engineDigest } from "../render/engine.ts";
import { nameOfFiles, readExchange, refuseForeign } from "./exchange.ts";
import { makeShard } from "./make-shard.ts";
import { siteOf } from "./shard-folder.ts";
import type { ShardOptions, ShardOrder, ShardReport } from "./shard-order.ts";

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
  if (exchange !== null)
    refuseForeign(exchange, {
      engine,
      key: readingKey(engine, masthead.settings),
      input: nameOfFiles(listInput(input, masthead.taken)),
    });
  const order: ShardOrder = { input, folder, masthead, takedowns, engine, exchange };
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
