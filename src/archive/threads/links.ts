import type { LineName, Source } from "./names.ts";
import type { Profile } from "./profile.ts";
import { common, retold } from "./retold.ts";

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
 * What two stories of an event share, and what each part counts: the news told again, the likeness of all they say, their
 * names, and their figures. A person, an office or a country they may share by habit; of what else each speaks then, the
 * other has neither the names nor the figures.
 */
const PARTS = { retold: 0.5, likeness: 0.6, names: 0.4, figures: 0.3 };
/** The least that these must come to; less where a script shows no names. */
const LEAST = { cased: 0.72, uncased: 0.34 };
/** What each of the first days between them takes away. */
const APART = { day: 0.03, days: 3 };
/**
 * In a small archive most words seem to tell something, and no two stories share them all: so much less is enough, and
 * of a line of which one story is told again, less still of a second one.
 */
const SMALL = { part: 0.93, second: 0.75, known: 400 };

/** Open stories that tell of the same event as one does. */
export interface Links {
  readonly sure: Open[];
  /** Those that tell of it where others of their line are sure to. */
  readonly likely: readonly Open[];
}

/** The open stories that tell of the same event; `stories` is how many the archive has. */
export function linksOf(
  { profile, told, day }: Pick<Open, "profile" | "told" | "day">,
  storiesWith: (term: number) => readonly Posting[],
  stories: number,
): Links {
  const enough = profile.cased ? LEAST.cased : LEAST.uncased;
  const among = (part: number): number => enough * Math.min(1, part + ((1 - part) * stories) / SMALL.known);
  const [least, second] = [among(SMALL.part), among(SMALL.part * SMALL.second)];
  const touched: Open[] = [];
  for (let at = 0; at < profile.terms.length; at++) {
    for (const { open, weight, named } of storiesWith(profile.terms[at] ?? 0)) {
      if (open.likeness === 0) touched.push(open);
      const likeness = weight * (profile.weights[at] ?? 0);
      open.likeness += likeness;
      if (named || profile.named[at] === 1) open.named += likeness;
    }
  }
  const sure: Open[] = [];
  const likely: Open[] = [];
  for (const open of touched) {
    const { likeness, named } = open;
    open.likeness = 0;
    open.named = 0;
    if (likeness < LIKE || (profile.cased && named < NAMED * likeness)) continue;
    const apart = APART.day * Math.min(APART.days, day - open.day);
    const shared =
      PARTS.likeness * likeness +
      PARTS.names * common(open.told.who, told.who) +
      PARTS.figures * common(open.told.figures, told.figures) -
      apart;
    // Most pairs cannot come to enough any more: what is told again is the dearest to reckon.
    if (shared + PARTS.retold < second) continue;
    const all = shared + PARTS.retold * retold(open.told, told);
    if (all >= least) sure.push(open);
    else if (all >= second) likely.push(open);
  }
  return { sure, likely };
}
