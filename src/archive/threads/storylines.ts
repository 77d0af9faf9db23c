import { openForms, type Passages } from "./forms.ts";
import type { Frequencies } from "./frequencies.ts";
import { type Growing, linksOf, type Open, type Posting, WINDOW } from "./links.ts";
import { coreOf, elderOf, lineOf, strayOf } from "./members.ts";
import { type LineName, nameOf } from "./names.ts";
import { profileOf } from "./profile.ts";
import { openRecent } from "./recent.ts";
import { toldOf } from "./retold.ts";
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

/** A story that others may follow, as it is kept: its links and its line by their places among the kept ones. */
export interface Followed extends Omit<Open, "links" | "line" | "likeness" | "named"> {
  readonly links: readonly number[];
  readonly line: number | null;
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
 * Follows events: day by day, each story joins the line of which it tells two stories again. Three that tell one another
 * again begin a line; what lies far from its middle leaves it before it is named. A chain is none: by one story that is
 * like two others, strays come in. All is told by what is known up to that day, so later days never change what earlier
 * ones formed. Forms and tables take no part.
 */
export function openStorylines(frequencies: Frequencies, known: OpenLines | null): Storylines {
  const forms = openForms(known?.passages ?? null);
  const recent = openRecent<Posting>(LONGEST_LIST);
  const followed = new Map<number, Open>();
  const ripe = new Set<Growing>();
  const grown = new Set<Growing>();
  const window: Open[] = [];

  const forget = (before: number): void => {
    const kept = window.findIndex(({ day }) => day >= before);
    const old = window.splice(0, kept === -1 ? window.length : kept);
    for (const { story, profile, links } of old) {
      followed.delete(story);
      // Or each would hold on to all that its event was told by before.
      links.length = 0;
      recent.drop(profile.terms, ({ open }) => open.day < before);
    }
  };

  const follow = (open: Open): void => {
    window.push(open);
    followed.set(open.story, open);
    const { terms, weights, named } = open.profile;
    terms.forEach((term, at) => {
      recent.add(term, { open, weight: weights[at] ?? 0, named: named[at] === 1 });
    });
  };

  const opened = known?.lines.map(copied) ?? [];
  for (const { links, line, ...kept } of known?.window ?? []) {
    const linked = links.flatMap((at) => window[at] ?? []);
    follow({
      ...kept,
      links: linked,
      line: line === null ? null : (opened[line] ?? null),
      likeness: 0,
      named: 0,
    });
  }

  const join = (line: Growing, open: Open): void => {
    open.line = line;
    line.stories.push(...open.stories);
    line.stories.sort((a, b) => a - b);
    line.distinct++;
    if (line.name !== null) grown.add(line);
    else if (line.distinct >= LEAST_STORIES && open.day > line.firstDay) ripe.add(line);
  };

  const add = (story: Sketch, firstVersion: number | null): void => {
    const before = story.day - WINDOW;
    if ((window[0]?.day ?? before) < before) forget(before);
    const form = forms.add(story, firstVersion === null);
    const first = firstVersion === null ? undefined : followed.get(firstVersion);
    if (first !== undefined) {
      first.stories.push(story.story);
      first.line?.stories.push(story.story);
      if (first.line !== null && first.line.name !== null) grown.add(first.line);
      return;
    }
    if (form || story.tokens.length < FEWEST_WORDS) return;
    const { lead, headline, derived, says } = story;
    const profile = profileOf(story, frequencies);
    const told = toldOf(story, frequencies);
    const links = linksOf({ profile, told, day: story.day }, recent.of, frequencies.stories());
    const open: Open = {
      story: firstVersion ?? story.story,
      day: story.day,
      stories: [story.story],
      profile,
      told,
      lead,
      headline,
      derived,
      says,
      links: links.sure,
      line: null,
      likeness: 0,
      named: 0,
    };
    const line = lineOf(links, story.day);
    if (line !== null) join(line, open);
    else {
      const core = coreOf(links.sure);
      const begun: Growing = { stories: [], name: null, firstDay: core[0]?.day ?? story.day, distinct: 0 };
      if (core.length > 0) for (const one of [...core, open]) join(begun, one);
    }
    follow(open);
  };

  const leave = (line: Growing, stray: Open): void => {
    stray.line = null;
    line.distinct--;
    line.stories.splice(0, Infinity, ...line.stories.filter((story) => !stray.stories.includes(story)));
  };

  const endDay = (): void => {
    for (const line of ripe) {
      let members = window.filter((open) => open.line === line);
      for (let stray = strayOf(members); stray !== null; stray = strayOf(members)) {
        leave(line, stray);
        members = window.filter((open) => open.line === line);
      }
      const elder = elderOf(members);
      if (elder !== null) {
        for (const one of members) join(elder, one);
        continue;
      }
      const days = new Set(members.map(({ day }) => day));
      if (members.length < LEAST_STORIES || days.size === 1) continue;
      line.name = nameOf(members, frequencies);
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
      const kept = [...new Set(window.flatMap(({ line }) => line ?? []))];
      const lines = new Map(kept.map((line, place) => [line, place]));
      const places = new Map(window.map((open, place) => [open, place]));
      return {
        passages: forms.state(),
        lines: kept.map(copied),
        window: window.map(({ stories, links, line, likeness, named, ...kept }) => ({
          ...kept,
          stories: [...stories],
          links: links.flatMap((one) => places.get(one) ?? []),
          line: line === null ? null : (lines.get(line) ?? null),
        })),
      };
    },
  };
}

const copied = (line: Growing): Growing => ({ ...line, stories: [...line.stories] });
