import type { StampOf } from "../archive/year-key.ts";
import type { RunsOptions, Searchable } from "../render/runs.ts";
import { type Indexer, openIndexer } from "../render/search-index.ts";
import type { Settings } from "../settings/settings.ts";
import type { IndexRunsTask } from "./index-runs.ts";
import type { Segments } from "./segments.ts";

export interface BeginIndexOptions extends RunsOptions {
  readonly settings: Pick<Settings, "killed" | "search">;
  /** The folder of the records as they were read; null where there is none. */
  readonly records: string | null;
  readonly runs: (task: IndexRunsTask) => Promise<boolean>;
  /** How many others may help at once. */
  readonly free: number;
  readonly segments: Segments;
}

/**
 * Has others begin with the search index, which takes no more than the stories, while this process looks for what lies
 * between them. Null where it has to be known first whose words are left out.
 */
export function beginIndex(
  found: Searchable,
  stampOf: StampOf,
  { settings, records, runs, free, segments, ...options }: BeginIndexOptions,
): Indexer | null {
  if (settings.killed === "omit") return null;
  const indexer = openIndexer(found, stampOf, options);
  if (settings.search && free > 0)
    indexer.ahead({
      lanes: free,
      index: async (task) => records !== null && (await runs({ ...task, records })),
      segment: segments.make,
    });
  return indexer;
}
