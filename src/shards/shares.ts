import { crc32 } from "node:zlib";
import { compareText } from "../archive/order.ts";
import type { Listing } from "../intake/listing.ts";

/** One of several machines that make a site together: the second of three. Counted from 1. */
export interface Nth {
  readonly number: number;
  readonly of: number;
}

/** `2/3`, as the command line takes it. */
export const nthName = ({ number, of }: Nth): string => `${number}/${of}`;

/** Bytes that a file costs besides its own: it is looked up, opened and closed. */
const COST_OF_A_FILE = 4096;

/**
 * The files that one machine reads: a stretch of the listing, as long as those of the others in bytes. So each machine
 * that sees the same folder knows its own files without asking, and most stay where they were when new ones come.
 */
export function filesOf({ ways, stamps }: Listing, { number, of }: Nth): Listing {
  const weights = ways.map(({ path }) => (stamps.get(path)?.size ?? 0) + COST_OF_A_FILE);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  const own = ways.filter((_, at) => {
    const weight = weights[at] ?? 0;
    const middle = before + weight / 2;
    before += weight;
    return Math.floor((middle * of) / total) + 1 === number;
  });
  return { ways: own, stamps, name: null, fresh: [] };
}

/**
 * The shard that each year belongs to, by the stories of each: the largest year goes first, to whichever has least by
 * then, so that the shards are about as large as whole years allow. A year that nobody counted belongs to the first.
 */
export function ownersOf(stories: ReadonlyMap<string, number>, of: number): (year: string) => number {
  const loads = Array.from({ length: of }, (_, at) => ({ number: at + 1, stories: 0 }));
  const owners = new Map<string, number>();
  const largestFirst = [...stories].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  for (const [year, count] of largestFirst) {
    const least = loads.reduce((best, load) => (load.stories < best.stories ? load : best));
    least.stories += count;
    owners.set(year, least.number);
  }
  return (year) => owners.get(year) ?? 1;
}

/** Whether the page of no year at this address is of a shard. */
export const hasPage = (url: string, { number, of }: Nth): boolean => crc32(url) % of === number - 1;
