import type { Summary } from "../archive/summary.ts";
import type { Period } from "../search/periods.ts";
import type { MadeSegment, SegmentTask } from "./made-segment.ts";
import type { RunOrder } from "./make-run.ts";
import type { Runs } from "./runs.ts";

/** Stories of a year to be indexed by whoever has time. */
export interface RunsTask {
  readonly year: string;
  readonly orders: readonly RunOrder[];
  /** The keys of their records, each of which stands at the address that it makes of itself. */
  readonly keys: readonly string[];
}

/** Others that help with an index. */
export interface Hands {
  /** How many of them may be at it at once. */
  readonly lanes: number;
  /** Indexes stories: false where a record was not to be had. */
  readonly index: (task: RunsTask) => Promise<boolean>;
  /** Makes a segment and puts its files aside. */
  readonly segment: (task: SegmentTask) => Promise<MadeSegment>;
}

/**
 * Has the periods of each year indexed by others; of each year what returns once nobody is at it any more. Those whose
 * records are not all as they were read are left.
 */
export function begunAhead(
  years: ReadonlyMap<string, readonly Period[]>,
  runs: Runs,
  { lanes, index }: Hands,
): ReadonlyMap<string, Promise<void>> {
  const indexYear = async (year: string, periods: readonly Period[]): Promise<void> => {
    const missing = periods.filter((period) => !runs.isMade(period));
    const keys = keysOf(missing.flatMap(({ stories }) => stories));
    if (missing.length === 0 || keys === null) return;
    // What they could not do is done where it is asked for.
    const done = await index({ year, keys, orders: missing.map(runs.orderOf) }).catch(() => false);
    if (done) for (const period of missing) runs.made(period);
  };
  const last = Array.from({ length: lanes }, () => Promise.resolve());
  const begun = new Map<string, Promise<void>>();
  for (const [year, periods] of years) {
    const lane = begun.size % lanes;
    const done = (last[lane] ?? Promise.resolve()).then(() => indexYear(year, periods));
    last[lane] = done;
    begun.set(year, done);
  }
  return begun;
}

/** The keys of the stories' records; null where one is not published as it was read. */
function keysOf(stories: readonly Summary[]): readonly string[] | null {
  const keys = stories.flatMap(({ recordKey, treated, omitted }) =>
    recordKey && treated === undefined && omitted === undefined ? [recordKey] : [],
  );
  return keys.length === stories.length ? keys : null;
}
