import type { LineName, Source } from "./names.ts";
import type { Profile } from "./profile.ts";
import { retold } from "./retold.ts";

/** A line that may grow. */
export interface Growing {
  /** Numbers of its stories in their order, all versions. */
  readonly stories: number[];
  name: LineName | null;
  readonly firstDay: number;
  /** Stories that are no versions of earlier ones. */
  distinct: number;
}

/** A story that others may follow. */
export interface Open extends Source {
  /** Its number; that of its first version, where it is one. */
  readonly story: number;
  readonly day: number;
  /** Its own number, and those of its versions. */
  readonly stories: number[];
  readonly profile: Profile;
  /** Earlier stories of the same event, as far as the two say, while they are followed. */
  readonly links: Open[];
  line: Growing | null;
  /** Likeness to the story at hand, and the part of it that names carry: scratch. */
  likeness: number;
  named: number;
}

/** A term of an open story. */
export interface Posting {
  readonly open: Open;
  readonly weight: number;
  readonly named: boolean;
}

/** Days after which a story is followed no more. */
export const WINDOW = 10;
/** The least likeness, a cosine, of two stories of an event. */
const LIKE = 0.2;
/** The part of the likeness that rare names must carry: two price statistics are alike, but share no name. */
const NAMED = 0.4;
/**
 * How much a story must tell of another's news again, likeness counted with it; less where a script shows no names. Each
 * of the first days between them takes away a little.
 */
const RETOLD = { cased: 0.64, uncased: 0.48, likeness: 0.4, day: 0.03, days: 3 };
/** In a small archive most words seem to tell something, and no two stories share them all: so much less is enough. */
const SMALL = { part: 0.7, known: 400 };

/** The open stories that tell of the same event; `stories` is how many the archive has. */
export function linksOf(
  { profile, told, day }: Pick<Open, "profile" | "told" | "day">,
  storiesWith: (term: number) => readonly Posting[],
  stories: number,
): Open[] {
  const known = Math.min(1, SMALL.part + ((1 - SMALL.part) * stories) / SMALL.known);
  const least = known * (profile.cased ? RETOLD.cased : RETOLD.uncased);
  const touched: Open[] = [];
  for (let at = 0; at < profile.terms.length; at++) {
    for (const { open, weight, named } of storiesWith(profile.terms[at] ?? 0)) {
      if (open.likeness === 0) touched.push(open);
      const likeness = weight * (profile.weights[at] ?? 0);
      open.likeness += likeness;
      if (named || profile.named[at] === 1) open.named += likeness;
    }
  }
  return touched.filter((open) => {
    const { likeness, named } = open;
    open.likeness = 0;
    open.named = 0;
    if (likeness < LIKE || (profile.cased && named < NAMED * likeness)) return false;
    const apart = RETOLD.day * Math.min(RETOLD.days, day - open.day);
    return retold(open.told, told) + RETOLD.likeness * likeness - apart >= least;
  });
}
