import type { CalendarDate } from "../article.ts";
import type { Stretch } from "./catalogue.ts";
import { groupBy } from "./groups.ts";
import { isTelling, type Summary } from "./summary.ts";
import type { Storyline, Threads } from "./threads/found.ts";

/** How a day's stories are set: with their ledes, as one line, or among the tables of figures. */
export type Tier = "story" | "brief" | "figures";

/** One story of an edition, with the takes of the same day that it replaced. */
export interface Item {
  readonly story: Summary;
  readonly tier: Tier;
  /** Older versions of the same day, newest first. */
  readonly earlier: readonly Summary[];
  readonly storyline: Storyline | null;
}

/** Words; a shorter story is a brief. */
const BRIEF = 120;
/** Stories of an edition that are set with their ledes; on a day of hundreds the others have a line each. */
const FULL = 40;
/** Words above which length says nothing more of a story's weight. */
const LONG = 600;
const TIERS: readonly Tier[] = ["story", "brief", "figures"];

/**
 * A day in the order an editor would give it: full stories, then briefs, then tables of figures; within each the
 * heaviest first, and among equals in the order of the wire. Of the versions of one story the newest stands for
 * all. `stories` are of one day, in the order of the wire.
 */
export function edition(stories: readonly Summary[], threads: Threads): readonly Item[] {
  const today = new Map(stories.map((story) => [story.url, story]));
  const alike = byHeadline(stories);
  const folded = new Set<string>();
  const items: Item[] = [];
  for (const story of stories) {
    if (folded.has(story.url)) continue;
    const known = threads.versions(story.url).flatMap(({ url }) => today.get(url) ?? []);
    const versions = known.length > 0 ? known : (alike.get(story.headline) ?? [story]).toReversed();
    const [newest = story, ...earlier] = versions;
    for (const { url } of versions) folded.add(url);
    items.push({ story: newest, tier: tierOf(newest), earlier, storyline: threads.storyline(newest.url) });
  }
  const ranked = items
    .map((item) => ({ item, tier: TIERS.indexOf(item.tier), weight: weightOf(item) }))
    .sort((a, b) => a.tier - b.tier || b.weight - a.weight)
    .map(({ item }, rank) =>
      rank < FULL || isGrave(item.story) ? item : { ...item, tier: lighter(item.tier) },
    )
    .sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier));
  return withLead(ranked);
}

/** What the pages of other days tell of an edition. */
export interface Front {
  readonly leads: readonly Item[];
  /** Items of the whole edition. */
  readonly length: number;
}

/** Items of an edition that any page but its own shows at most. */
export const LEADS = 5;

/** A front as plain data, to be kept for a later build: stories by where they stand among the day's. */
export interface KeptFront {
  readonly leads: readonly {
    readonly story: number;
    readonly tier: Tier;
    readonly earlier: readonly number[];
  }[];
  readonly length: number;
}

/** The editions of an archive's days. */
export interface Editions {
  readonly whole: (day: Stretch<CalendarDate>) => readonly Item[];
  /** Worked out once: a day's front is told by its month, by the day in all years, and by the jump to a date. */
  readonly front: (day: Stretch<CalendarDate>) => Front;
  /** Takes a day's front as an earlier build worked it out, of the same stories and threads. */
  readonly know: (day: Stretch<CalendarDate>, kept: KeptFront) => void;
}

/** A day's front as it is kept. */
export function keptFront({ leads, length }: Front, stories: readonly Summary[]): KeptFront {
  const places = new Map(stories.map((story, at) => [story, at]));
  const placeOf = (story: Summary): number => places.get(story) ?? -1;
  return {
    leads: leads.map(({ story, tier, earlier }) => ({
      story: placeOf(story),
      tier,
      earlier: earlier.map(placeOf),
    })),
    length,
  };
}

/** Keeps of each edition its front alone, so that memory follows the days and not the stories. */
export function openEditions(threads: Threads): Editions {
  const fronts = new Map<CalendarDate, Front>();
  const keep = (date: CalendarDate, items: readonly Item[]): Front => {
    const front = { leads: items.slice(0, LEADS), length: items.length };
    fronts.set(date, front);
    return front;
  };
  return {
    whole: ({ key, stories }) => {
      const items = edition(stories, threads);
      keep(key, items);
      return items;
    },
    front: ({ key, stories }) => fronts.get(key) ?? keep(key, edition(stories, threads)),
    know: ({ key, stories }, { leads, length }) => {
      const items = leads.flatMap((lead) => {
        const story = stories[lead.story];
        if (story === undefined) return [];
        const earlier = lead.earlier.flatMap((at) => stories[at] ?? []);
        return [{ story, tier: lead.tier, earlier, storyline: threads.storyline(story.url) }];
      });
      fronts.set(key, { leads: items, length });
    },
  };
}

/** Stories that read the same in a list are told once: those of one headline, but for the rows of figures. */
function byHeadline(stories: readonly Summary[]): ReadonlyMap<string, readonly Summary[]> {
  return groupBy(stories, (story) => (story.tabular || !isTelling(story) ? null : story.headline));
}

/**
 * The heaviest full story that is sound leads, where there is one. Where no story is full the heaviest brief is made
 * the lead, a sound one before others. Notes to editors and tables of figures lead no day, and a kill, which is a note
 * to editors that readers must see, only one that has nothing else.
 */
function withLead(items: readonly Item[]): readonly Item[] {
  const news = items.filter(({ story: { marks } }) => !marks.includes("advisory") && !marks.includes("kill"));
  const fit =
    ["story", "brief"]
      .map((tier) => news.filter((item) => item.tier === tier))
      .find(({ length }) => length > 0) ?? items.filter(({ tier }) => tier === "story");
  const lead = fit.find(({ story }) => story.sound) ?? fit[0];
  return lead === undefined ? items : [{ ...lead, tier: "story" }, ...items.filter((item) => item !== lead)];
}

const lighter = (tier: Tier): Tier => (tier === "story" ? "brief" : tier);

/** What a kill or a correction says is never small. */
const isGrave = ({ marks }: Summary): boolean => marks.includes("kill") || marks.includes("correction");

function tierOf(story: Summary): Tier {
  if (story.tabular) return "figures";
  if (isGrave(story)) return "story";
  return story.words < BRIEF || story.marks.includes("advisory") ? "brief" : "story";
}

/** Length up to a column, then what makes a story matter: that it went on, that it was sent again, its marks. */
function weightOf({ story, earlier, storyline }: Item): number {
  const length = Math.min(story.words, LONG) / 100;
  const line = storyline === null ? 0 : Math.min(3, Math.log2(storyline.stories.length));
  const marks = story.marks.includes("kill") ? 4 : story.marks.includes("correction") ? 1 : 0;
  return length + line + Math.min(2, earlier.length) + marks - (story.place === null ? 1 : 0);
}
