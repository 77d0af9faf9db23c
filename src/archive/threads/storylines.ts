import { openForms } from "./forms.ts";
import type { Frequencies } from "./frequencies.ts";
import { nameOf, type Source } from "./names.ts";
import { type Profile, profileOf } from "./profile.ts";
import { openRecent } from "./recent.ts";
import type { Sketch } from "./sketch.ts";

/** Stories of one event. Once it has a name it is a storyline; it may grow, and nothing else of it changes. */
export interface Line {
  /** Numbers of its stories in their order, all versions. */
  readonly stories: readonly number[];
  readonly name: string | null;
}

export interface Storylines {
  /** Takes a story, and the number of its first version where it is not the first. Stories come by day. */
  readonly add: (story: Sketch, firstVersion: number | null) => void;
  /** Ends a day: names the lines that have become storylines. */
  readonly endDay: () => void;
  /** The storylines, in the order they became one. */
  readonly close: () => readonly Line[];
}

interface Growing extends Line {
  readonly stories: number[];
  name: string | null;
  readonly firstDay: number;
  /** Stories that are no versions of earlier ones. */
  distinct: number;
  /** What its name will be made of; empty once it has one. */
  sources: Source[];
}

/** A story that others may follow. */
interface Open {
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
interface Posting {
  readonly open: Open;
  readonly weight: number;
  readonly named: boolean;
}

/** Days after which a story is followed no more. */
const WINDOW = 10;
/** An event, not an age: a line takes no more after so many stories or days. */
const LARGEST = { stories: 100, days: 60 };
/** Different stories, on two days at least, that make a storyline. */
const LEAST_STORIES = 3;
/** Shorter stories say too little of what they are about. */
const FEWEST_WORDS = 20;
/** The newest stories looked at for each term. */
const LONGEST_LIST = 100;
/** The least likeness, a cosine, of two stories of an event; and of a story to a line, over its nearest two. */
const LIKE = { story: 0.23, line: 0.33 };
/**
 * Stories by which an archive's words are known well enough for the second nearest to count twice: one story alone that is
 * like it makes a stray.
 */
const SETTLED = 400;
/** The part of the likeness that rare names must carry: two price statistics are alike, but share no name. */
const NAMED = 0.4;
/** The part that other terms than the two most telling must carry: a company's name alone is no event. */
const REST = 0.37;

/**
 * Follows events: day by day, each story joins the open line nearest to it or opens one, by what is known up to
 * that day. So later days never change what earlier ones formed. Forms and tables take no part.
 */
export function openStorylines(frequencies: Frequencies): Storylines {
  const forms = openForms();
  const recent = openRecent<Posting>(LONGEST_LIST);
  const lines = new Map<number, Growing>();
  const ripe = new Set<Growing>();
  const formed: Growing[] = [];
  const window: Open[] = [];

  const forget = (before: number): void => {
    const kept = window.findIndex(({ day }) => day >= before);
    const old = window.splice(0, kept === -1 ? window.length : kept);
    for (const { story, profile } of old) {
      lines.delete(story);
      recent.drop(profile.terms, ({ open }) => open.day < before);
    }
  };

  const open = (story: number, day: number, profile: Profile, line: Growing): void => {
    const opened = { story, day, profile, line, likeness: 0, named: 0, first: 0, second: 0 };
    window.push(opened);
    lines.set(story, line);
    profile.terms.forEach((term, at) => {
      recent.add(term, { open: opened, weight: profile.weights[at] ?? 0, named: profile.named[at] === 1 });
    });
  };

  const grow = (line: Growing, story: Sketch, profile: Profile): void => {
    line.stories.push(story.story);
    line.distinct++;
    if (line.name !== null) return;
    line.sources.push({ lead: story.lead, headline: story.headline, says: story.says, profile });
    if (line.distinct >= LEAST_STORIES && story.day > line.firstDay) ripe.add(line);
  };

  const add = (story: Sketch, firstVersion: number | null): void => {
    const before = story.day - WINDOW;
    if ((window[0]?.day ?? before) < before) forget(before);
    const form = forms.add(story, firstVersion === null);
    const told = firstVersion === null ? undefined : lines.get(firstVersion);
    if (told !== undefined) {
      told.stories.push(story.story);
      return;
    }
    if (form || story.tokens.length < FEWEST_WORDS) return;
    const profile = profileOf(story, frequencies);
    const line = nearest(profile, story.day, recent.of, frequencies.stories() < SETTLED ? 1 : 2) ?? {
      stories: [],
      name: null,
      firstDay: story.day,
      distinct: 0,
      sources: [],
    };
    grow(line, story, profile);
    open(firstVersion ?? story.story, story.day, profile, line);
  };

  const endDay = (): void => {
    for (const line of ripe) {
      line.name = nameOf(line.sources, frequencies);
      line.sources = [];
      formed.push(line);
    }
    ripe.clear();
  };
  return { add, endDay, close: () => formed };
}

/** The line whose two nearest stories are most like the profile, if they are like enough; the second counts `lean` times. */
function nearest(
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
