import type { Diagnostic } from "../diagnostic.ts";
import { UNCOUNTED } from "../finish.ts";
import type { Headway } from "../headway.ts";
import type { Helpers } from "../helpers.ts";
import { type Listing, listInput } from "../intake/listing.ts";
import type { ReadResult } from "../intake/read-archive.ts";
import { readArchive, readingKey } from "../intake/read-archive.ts";
import { workFolder } from "../publish/exclusive.ts";
import { yearOfPath } from "../publish/manifest.ts";
import type { Staging } from "../publish/staging.ts";
import type { Sources } from "./confine.ts";
import { confine } from "./confine.ts";
import { bringExchange } from "./exchange.ts";
import { readFiles } from "./read-files.ts";
import { isFirst } from "./shard-folder.ts";
import type { ShardOptions, ShardOrder } from "./shard-order.ts";
import { ownersOf } from "./shares.ts";

/** Where what is read goes. */
interface ReadInto {
  readonly staging: Staging;
  readonly helpers: Helpers;
  /** Takes all that is told of the input. */
  readonly diagnostics: Diagnostic[];
}

/** What the reading pass of a shard leads to. */
interface ShareRead {
  readonly read: ReadResult;
  /** Whether a year is of this shard. */
  readonly isOwn: (year: string) => boolean;
  readonly sources: Sources;
}

/** Reads the archive for one of its shards: the sources of its years are staged, those of others are left alone. */
export async function readShare(
  { nth, cache, onDiagnostic, onProgress }: ShardOptions,
  { input, folder, masthead: { settings, taken }, takedowns, engine, exchange }: ShardOrder,
  { staging, helpers, diagnostics }: ReadInto,
): Promise<ShareRead> {
  const work = workFolder(folder);
  onProgress("read", { ...UNCOUNTED, of: "files" });
  const files = exchange
    ? { ...bringExchange(exchange, work, input), stories: exchange.stories }
    : await readHere(
        input,
        taken,
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
    // A share takes the sources of its own years alone.
    keepYear: (_year, _name, files) => sources.keepAll(files()),
    nameYear: () => {},
    source: sources.stage,
    weigh: staging.weigh,
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
  return { read, isOwn, sources };
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
