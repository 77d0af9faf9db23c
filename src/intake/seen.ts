import { type Listing, listInput } from "./listing.ts";
import type { Portion } from "./rows.ts";

/** The files of the input, and what of them was read before; null where that is still to be asked. */
interface Seen {
  readonly listing: Listing;
  readonly before: readonly Portion[] | null;
}

/** What is seen of the input: to be taken once, since what is told of each file is in the way while pages are made. */
export interface InputSeen {
  readonly seen: () => Seen;
  /** Names all that a site is made of, where that can be told. */
  readonly key: string | null;
  /** Whether no file was changed so shortly before that it may be changed again unseen. */
  readonly settled: boolean;
}

/** Lists the input. `nameOf` names a site by its listing; `beforeOf` looks up what was read before, where that is worth while. */
export function seeInput(
  input: string,
  taken: ReadonlySet<string>,
  nameOf: (listing: string) => string,
  beforeOf: (key: string | null) => Seen["before"],
): InputSeen {
  const listing = listInput(input, taken);
  const key = listing.name === null ? null : nameOf(listing.name);
  let seen: Seen | null = { listing, before: beforeOf(key) };
  return {
    key,
    settled: listing.fresh.length === 0,
    seen: () => {
      const one = seen;
      seen = null;
      if (one === null) throw new Error("What was seen of the input was taken twice.");
      return one;
    },
  };
}
