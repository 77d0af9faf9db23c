import type { CalendarDate } from "../../article.ts";
import type { Archive } from "../archive.ts";
import { dayUrl, yearName, yearOf } from "../calendar.ts";
import type { Stretch } from "../catalogue.ts";
import { edition, type Item } from "../edition.ts";
import type { View } from "../views.ts";

/** Stories of one day of the year, in all years. */
export interface OnThisDayView extends View {
  /** `11-14`. */
  readonly day: string;
  readonly storiesInAll: number;
  /** Newest first: the leads of that day's edition. */
  readonly years: readonly YearOfThisDay[];
  /** The days of the year with stories on either side, the last before the first. */
  readonly previous: string | null;
  readonly next: string | null;
}

export interface YearOfThisDay {
  readonly name: string;
  readonly url: string;
  readonly date: CalendarDate;
  readonly items: readonly Item[];
  readonly storiesInAll: number;
}

/** The days of the year and how many stories each holds. */
export interface OnThisDaysView extends View {
  readonly days: Readonly<Record<string, number>>;
}

export const ON_THIS_DAY_URL = "/on-this-day/";
/** `/on-this-day/11/14/`, for a date or `11-14`. */
export const onThisDayUrl = (date: string): string =>
  `${ON_THIS_DAY_URL}${date.slice(-5).replace("-", "/")}/`;

/** Stories that a page shows in all, spread evenly over its years. */
const STORIES_SHOWN = 120;
const MOST_A_YEAR = 5;

/** A page for each day of the year that has stories. */
export function onThisDayViews(archive: Archive): readonly OnThisDayView[] {
  const groups = groupDays(archive.days);
  const keys = [...groups.keys()];
  return keys.map((day, index) => {
    const editions = groups.get(day) ?? [];
    return {
      url: onThisDayUrl(day),
      day,
      storiesInAll: editions.reduce((sum, { stories }) => sum + stories.length, 0),
      years: leadsOf(archive, editions),
      previous: keys.length > 1 ? (keys.at(index - 1) ?? null) : null,
      next: keys.length > 1 ? (keys[(index + 1) % keys.length] ?? null) : null,
    };
  });
}

/** The list of the days. */
export function onThisDaysView(archive: Archive): OnThisDaysView {
  const days: Record<string, number> = {};
  for (const [day, editions] of groupDays(archive.days))
    days[day] = editions.reduce((sum, { stories }) => sum + stories.length, 0);
  return { url: ON_THIS_DAY_URL, days };
}

/** The leads of these editions, newest first. */
export function leadsOf(
  archive: Archive,
  editions: readonly Stretch<CalendarDate>[],
): readonly YearOfThisDay[] {
  const each = Math.max(1, Math.min(MOST_A_YEAR, Math.floor(STORIES_SHOWN / editions.length)));
  return [...editions].reverse().map(({ key, stories }) => ({
    name: yearName(yearOf(key)),
    url: dayUrl(key),
    date: key,
    items: edition(stories, archive.threads).slice(0, each),
    storiesInAll: stories.length,
  }));
}

/** The editions of each day of the year, oldest first. */
function groupDays(
  days: readonly Stretch<CalendarDate>[],
): ReadonlyMap<string, readonly Stretch<CalendarDate>[]> {
  const groups = new Map<string, Stretch<CalendarDate>[]>();
  for (const day of days) {
    const group = groups.get(day.key.slice(5));
    if (group) group.push(day);
    else groups.set(day.key.slice(5), [day]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
