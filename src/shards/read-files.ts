import { yearOf } from "../archive/calendar.ts";
import type { Headway } from "../headway.ts";
import { openPortions, type PortionsOptions } from "../intake/portions.ts";

/** What of an archive's files was read into a cache. */
export interface FilesRead {
  /** The portion in which each file stands, by path. */
  readonly portionOf: ReadonlyMap<string, number>;
  /** Files that had not to be read, since they are as they were. */
  readonly known: number;
  /** Stories of each year, each copy counted. */
  readonly stories: ReadonlyMap<string, number>;
}

/** Reads the files of a listing into the cache, where they are not there yet. */
export async function readFiles(
  options: PortionsOptions,
  progress: (headway: Headway) => void,
): Promise<FilesRead> {
  const { ways } = options.listing;
  const portions = openPortions(options);
  const stories = new Map<string, number>();
  for (const [index, { path }] of ways.entries()) {
    const { reads } = await portions.row(path);
    for (const { summary } of reads.flatMap((read) => read.stories))
      stories.set(yearOf(summary.date), (stories.get(yearOf(summary.date)) ?? 0) + 1);
    progress({ of: "files", done: index + 1, total: ways.length, known: portions.known });
  }
  const portionOf = new Map(ways.map(({ path }) => [path, portions.portionOf(path) ?? 0] as const));
  return { portionOf, known: portions.known, stories };
}
