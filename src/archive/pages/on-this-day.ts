import type { CalendarDate } from "../../article.ts";
import type { Archive } from "../archive.ts";
import { dayUrl, yearDayOf, yearName, yearOf } from "../calendar.ts";
import type { Stretch } from "../catalogue.ts";
import { type Item, LEADS } from "../edition.ts";
import { groupBy } from "../groups.ts";
import { byKey } from "../order.ts";
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

/** A page for each day of the year that has stories. */
export function onThisDayViews(archive: Archive): readonly OnThisDayView[] {
  const groups = byKey(groupBy(archive.days, ({ key }) => yearDayOf(key)));
  const neighbour = (at: number): string | null =>
    groups.length > 1 ? (groups.at(at % groups.length)?.[0] ?? null) : null;
  return groups.map(([day, editions], index) => ({
    url: onThisDayUrl(day),
    day,
    storiesInAll: editions.reduce((sum, { stories }) => sum + stories.length, 0),
    years: leadsOf(archive, editions),
    previous: neighbour(index - 1),
    next: neighbour(index + 1),
  }));
}

/** The list of the days that have pages. */
export function onThisDaysView(views: readonly OnThisDayView[]): OnThisDaysView {
  const days = Object.fromEntries(views.map(({ day, storiesInAll }) => [day, storiesInAll]));
  return { url: ON_THIS_DAY_URL, days };
}

/** The leads of these editions, newest first. */
export function leadsOf(
  archive: Archive,
  editions: readonly Stretch<CalendarDate>[],
): readonly YearOfThisDay[] {
  const each = Math.max(1, Math.min(LEADS, Math.floor(STORIES_SHOWN / editions.length)));
  return editions.toReversed().map((day) => ({
    name: yearName(yearOf(day.key)),
    url: dayUrl(day.key),
    date: day.key,
    items: archive.editions.front(day).leads.slice(0, each),
    storiesInAll: day.stories.length,
  }));
}
