import type { Archive } from "../archive/archive.ts";
import { yearOf } from "../archive/calendar.ts";
import { type KeptFront, keptFront } from "../archive/edition.ts";
import { groupBy } from "../archive/groups.ts";
import { forgetOthers, readKept, writeKept } from "../intake/kept.ts";

export interface FrontsOptions {
  /** The folder where they are kept for the next build, a file a year. */
  readonly cache: string;
  /** False where nothing that an earlier build left is to be used. */
  readonly useKnown: boolean;
}

/**
 * The fronts of days, which the pages of other days tell: those of a year that stands are as they were, and need not be
 * worked out from all its stories again.
 */
export interface Fronts {
  /** Takes those of a year as an earlier build kept them. `key` names all that its pages are made from. */
  readonly know: (year: string, key: string) => void;
  /** Keeps those of all years that were named, once each is worked out. */
  readonly keep: () => void;
}

export function openFronts(
  { days, editions }: Pick<Archive, "days" | "editions">,
  { cache, useKnown }: FrontsOptions,
): Fronts {
  const ofYear = groupBy(days, ({ key }) => yearOf(key));
  const keys = new Map<string, string>();
  const known = new Set<string>();
  const nameOf = (year: string): string => `${year}.fronts`;
  return {
    know: (year, key) => {
      keys.set(year, key);
      const own = ofYear.get(year) ?? [];
      const kept = useKnown ? readKept<readonly KeptFront[]>(cache, nameOf(year), key) : null;
      if (kept?.length !== own.length) return;
      known.add(year);
      for (const [at, day] of own.entries()) {
        const front = kept[at];
        if (front !== undefined) editions.know(day, front);
      }
    },
    keep: () => {
      for (const [year, key] of keys) {
        if (known.has(year)) continue;
        const fronts = (ofYear.get(year) ?? []).map((day) => keptFront(editions.front(day), day.stories));
        writeKept(cache, nameOf(year), key, fronts);
      }
      forgetOthers(cache, new Set(keys.keys()));
    },
  };
}
