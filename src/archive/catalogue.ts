import type { CalendarDate } from "../article.ts";
import { type CalendarMonth, monthOf, yearOf } from "./calendar.ts";
import { groupBy } from "./groups.ts";
import { compareText } from "./order.ts";
import { groupPlaces, type Place, type PlaceSlugs, placeSlugs } from "./places.ts";
import type { Summary } from "./summary.ts";

/** Stories of one stretch of time, oldest first. */
export interface Stretch<Key extends string> {
  readonly key: Key;
  /** How many stories of the archive come before its first. */
  readonly start: number;
  readonly stories: readonly Summary[];
}

/** The archive at a glance. Everything is sorted; nothing depends on the order the files were read in. */
export interface Catalogue {
  /** By date; within a day in the order of their paths, which is the order of the wire. */
  readonly stories: readonly Summary[];
  readonly days: readonly Stretch<CalendarDate>[];
  readonly months: readonly Stretch<CalendarMonth>[];
  readonly years: readonly Stretch<string>[];
  readonly places: readonly Place[];
  readonly placeSlugs: PlaceSlugs;
}

/** Sorts and groups. Near-linear in the number of stories. */
export function catalogue(summaries: Iterable<Summary>): Catalogue {
  const stories = [...summaries].sort(byDateAndPath);
  const slugs = placeSlugs(stories);
  return {
    stories,
    days: stretches(stories, (story) => story.date),
    months: stretches(stories, (story) => monthOf(story.date)),
    years: stretches(stories, (story) => yearOf(story.date)),
    places: groupPlaces(stories, slugs),
    placeSlugs: slugs,
  };
}

/** The same without its places: of no story it is told where it comes from. */
export const withoutPlaces = (found: Catalogue): Catalogue => ({
  ...found,
  places: [],
  placeSlugs: new Map(),
});

function byDateAndPath(a: Summary, b: Summary): number {
  const [x, y] = [a.copies[0], b.copies[0]];
  return (
    compareText(a.date, b.date) ||
    compareText(x?.path ?? "", y?.path ?? "") ||
    (x?.firstLine ?? 0) - (y?.firstLine ?? 0) ||
    compareText(a.url, b.url)
  );
}

function stretches(
  stories: readonly Summary[],
  keyOf: (story: Summary) => string,
): readonly Stretch<string>[] {
  let start = 0;
  return [...groupBy(stories, keyOf)].map(([key, group]) => {
    const stretch = { key, start, stories: group };
    start += group.length;
    return stretch;
  });
}
