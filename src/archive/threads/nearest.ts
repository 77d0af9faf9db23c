import type { LineName, Source } from "./names.ts";
import type { Profile } from "./profile.ts";

/** A line that may grow. */
export interface Growing {
  /** Numbers of its stories in their order, all versions. */
  readonly stories: number[];
  name: LineName | null;
  readonly firstDay: number;
  /** Stories that are no versions of earlier ones. */
  distinct: number;
  /** What its name will be made of; empty once it has one. */
  sources: Source[];
}

/** A story that others may follow. */
export interface Open {
  /** Its number; that of its first version, where it is one. */
  readonly story: number;
  readonly day: number;
  readonly profile: Profile;
  readonly line: Growing;
  /** Likeness to the story at hand, and the part of it that names carry: scratch. */
  likeness: number;
  named: number;
  /** The two terms that make most of it: scratch too. */
  first: number;
  second: number;
}

/** A term of an open story. */
export interface Posting {
  readonly open: Open;
  readonly weight: number;
  readonly named: boolean;
}

/** Days after which a story is followed no more. */
export const WINDOW = 10;
/** An event, not an age: a line takes no more after so many stories or days. */
const LARGEST = { stories: 100, days: 60 };
/** The least likeness, a cosine, of two stories of an event; and of a story to a line, over its nearest two. */
const LIKE = { story: 0.23, line: 0.33 };
/** The part of the likeness that rare names must carry: two price statistics are alike, but share no name. */
const NAMED = 0.4;
/** The part that other terms than the two most telling must carry: a company's name alone is no event. */
const REST = 0.37;

/** The line whose two nearest stories are most like the profile, if they are like enough; the second counts `lean` times. */
export function nearest(
  profile: Profile,
  day: number,
  storiesWith: (term: number) => readonly Posting[],
  lean: number,
): Growing | null {
  const touched: Open[] = [];
  for (let at = 0; at < profile.terms.length; at++) {
    for (const { open, weight, named } of storiesWith(profile.terms[at] ?? 0)) {
      if (open.likeness === 0) touched.push(open);
      const likeness = weight * (profile.weights[at] ?? 0);
      open.likeness += likeness;
      if (likeness > open.first) {
        open.second = open.first;
        open.first = likeness;
      } else if (likeness > open.second) open.second = likeness;
      if (named || profile.named[at] === 1) open.named += likeness;
    }
  }
  const nearby = new Map<Growing, readonly [number, number]>();
  for (const open of touched) {
    const { line } = open;
    const likeness = open.likeness * (1 - (day - open.day) / (2 * WINDOW));
    const rest = open.likeness - open.first - open.second;
    const enough =
      likeness >= LIKE.story &&
      (!profile.cased || open.named >= NAMED * open.likeness) &&
      rest >= REST * open.likeness;
    open.likeness = 0;
    open.named = 0;
    open.first = 0;
    open.second = 0;
    if (!enough || line.stories.length >= LARGEST.stories || day - line.firstDay > LARGEST.days) continue;
    const [first, second] = nearby.get(line) ?? [0, 0];
    nearby.set(line, [Math.max(first, likeness), Math.max(second, Math.min(first, likeness))]);
  }
  let best: Growing | null = null;
  let most: number = LIKE.line;
  for (const [line, [first, second]] of nearby) {
    const likeness = line.distinct === 1 ? first : (first + lean * second) / (1 + lean);
    if (likeness < most || (likeness === most && best !== null)) continue;
    best = line;
    most = likeness;
  }
  return best;
}
