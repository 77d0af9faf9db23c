import { openForms, type Passages } from "./forms.ts";
import type { Frequencies } from "./frequencies.ts";
import { type LineName, nameOf } from "./names.ts";
import { type Growing, nearest, type Open, type Posting, WINDOW } from "./nearest.ts";
import { type Profile, profileOf } from "./profile.ts";
import { openRecent } from "./recent.ts";
import type { Sketch } from "./sketch.ts";

/** Stories of one event that have a name. More may join them; nothing else of it changes. */
export interface Line extends LineName {
  /** Numbers of its stories in their order, all versions. */
  readonly stories: readonly number[];
}

export interface Storylines {
  /** Takes a story, and the number of its first version where it is not the first. Stories come by day. */
  readonly add: (story: Sketch, firstVersion: number | null) => void;
  /** Ends a day: names the lines that have become storylines. */
  readonly endDay: () => void;
  /** The storylines that formed since the last time, in the order they did, and those that grew. */
  readonly settle: () => readonly Line[];
  /** What later days start from, once a day has ended. */
  readonly state: () => OpenLines;
}

/** A story that others may follow, as it is kept: `line` is its line's place among the open ones. */
export interface Followed extends Pick<Open, "story" | "day" | "profile"> {
  readonly line: number;
}

/** The lines that later stories may join, and what tells a form from a story. */
export interface OpenLines {
  readonly passages: Passages;
  readonly lines: readonly Growing[];
  readonly window: readonly Followed[];
}

/** Different stories, on two days at least, that make a storyline. */
const LEAST_STORIES = 3;
/** Shorter stories say too little of what they are about. */
const FEWEST_WORDS = 20;
/** The newest stories looked at for each term. */
const LONGEST_LIST = 100;
/**
 * Stories by which an archive's words are known well enough for the second nearest to count twice: one story alone that is
 * like it makes a stray.
 */
const SETTLED = 400;

/**
 * Follows events: day by day, each story joins the open line nearest to it or opens one, by what is known up to
 * that day. So later days never change what earlier ones formed. Forms and tables take no part.
 */
export function openStorylines(frequencies: Frequencies, known: OpenLines | null): Storylines {
  const forms = openForms(known?.passages ?? null);
  const recent = openRecent<Posting>(LONGEST_LIST);
  const lines = new Map<number, Growing>();
  const ripe = new Set<Growing>();
  const grown = new Set<Growing>();
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

  const opened = known?.lines.map(copied) ?? [];
  for (const { story, day, profile, line: at } of known?.window ?? []) {
    const line = opened[at];
    if (line !== undefined) open(story, day, profile, line);
  }

  const grow = (line: Growing, story: Sketch, profile: Profile): void => {
    line.stories.push(story.story);
    line.distinct++;
    if (line.name !== null) {
      grown.add(line);
      return;
    }
    const { lead, headline, derived, says } = story;
    line.sources.push({ lead, headline, derived, says, profile });
    if (line.distinct >= LEAST_STORIES && story.day > line.firstDay) ripe.add(line);
  };

  const add = (story: Sketch, firstVersion: number | null): void => {
    const before = story.day - WINDOW;
    if ((window[0]?.day ?? before) < before) forget(before);
    const form = forms.add(story, firstVersion === null);
    const told = firstVersion === null ? undefined : lines.get(firstVersion);
    if (told !== undefined) {
      told.stories.push(story.story);
      if (told.name !== null) grown.add(told);
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
      grown.add(line);
    }
    ripe.clear();
  };
  return {
    add,
    endDay,
    settle: () => {
      const settled = [...grown].flatMap(({ name, stories }) =>
        name === null ? [] : { ...name, stories: [...stories] },
      );
      grown.clear();
      return settled;
    },
    state: () => {
      const kept = [...new Set(window.map(({ line }) => line))];
      const places = new Map(kept.map((line, place) => [line, place]));
      return {
        passages: forms.state(),
        lines: kept.map(copied),
        window: window.map(({ story, day, profile, line }) => ({
          story,
          day,
          profile,
          line: places.get(line) ?? 0,
        })),
      };
    },
  };
}

const copied = (line: Growing): Growing => ({
  ...line,
  stories: [...line.stories],
  sources: [...line.sources],
});
