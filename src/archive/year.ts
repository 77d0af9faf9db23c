import type { Article, CalendarDate } from "../article.ts";
import { type CalendarMonth, dayUrl, monthOf, monthsOf, monthUrl, yearOf, yearUrl } from "./calendar.ts";
import type { Catalogue, Stretch, Summary } from "./catalogue.ts";
import { paged } from "./paging.ts";
import { byStories, groupPlaces, type Place, placeSlug, placeUrl, placeYearUrl } from "./places.ts";
import type { DayView, MonthTally, MonthView, PlaceView, StoryView, Tally, YearView } from "./views.ts";

export const STORIES_A_PAGE = 100;
const PLACES_LISTED = 24;

/** All pages that belong to one year: rendered together, from that year's records alone. */
export interface YearViews {
  readonly stories: readonly StoryView[];
  readonly days: readonly DayView[];
  readonly months: readonly MonthView[];
  readonly years: readonly YearView[];
  readonly placeYears: readonly PlaceView[];
}

/**
 * The views of one year. `articles` are its full records by address. `sequence` says where each story stands in
 * the whole archive, which is how a year's first story knows the last one of the year before.
 */
export function yearViews(
  catalogue: Catalogue,
  year: string,
  articles: ReadonlyMap<string, Article>,
  largePlaces: ReadonlySet<string>,
): YearViews {
  const at = catalogue.years.findIndex((stretch) => stretch.key === year);
  const stretch = catalogue.years[at];
  if (!stretch) return { stories: [], days: [], months: [], years: [], placeYears: [] };
  const days = around(catalogue.days, (day) => yearOf(day.key) === year);
  const months = around(catalogue.months, (month) => yearOf(month.key) === year);
  return {
    stories: storyViews(catalogue, stretch, articles),
    days: days.flatMap(dayViews),
    months: months.map((month) => monthView(month, days)),
    years: [
      {
        url: yearUrl(year),
        year,
        stories: stretch.stories.length,
        days: days.length,
        months: monthsOf(year).map((month) => monthTally(month, stretch.stories)),
        places: placeTallies(groupPlaces(stretch.stories), PLACES_LISTED),
        previous: catalogue.years[at - 1]?.key ?? null,
        next: catalogue.years[at + 1]?.key ?? null,
      },
    ],
    placeYears: groupPlaces(stretch.stories)
      .filter((place) => largePlaces.has(place.slug))
      .flatMap((place) => placeYearViews(place, year)),
  };
}

/** Name, address and count of the places with most stories. */
export function placeTallies(places: readonly Place[], limit: number): readonly Tally[] {
  return byStories(places)
    .slice(0, limit)
    .map(({ name, slug, stories }) => ({ name, url: placeUrl(slug), stories: stories.length }));
}

interface Neighboured<Key extends string> extends Stretch<Key> {
  readonly previous: Key | null;
  readonly next: Key | null;
}

function around<Key extends string>(
  all: readonly Stretch<Key>[],
  wanted: (stretch: Stretch<Key>) => boolean,
): readonly Neighboured<Key>[] {
  return all.flatMap((stretch, index) =>
    wanted(stretch)
      ? [{ ...stretch, previous: all[index - 1]?.key ?? null, next: all[index + 1]?.key ?? null }]
      : [],
  );
}

function storyViews(
  catalogue: Catalogue,
  stretch: Stretch<string>,
  articles: ReadonlyMap<string, Article>,
): readonly StoryView[] {
  const first = stretch.stories[0];
  const offset = first ? catalogue.stories.indexOf(first) : 0;
  const perDay = new Map<CalendarDate, number>();
  for (const { date } of stretch.stories) perDay.set(date, (perDay.get(date) ?? 0) + 1);
  let position = 0;
  return stretch.stories.flatMap((summary, index) => {
    position = stretch.stories[index - 1]?.date === summary.date ? position + 1 : 1;
    const article = articles.get(summary.url);
    if (!article) return [];
    const slug = summary.place === null ? null : placeSlug(summary.place);
    return [
      {
        url: summary.url,
        article,
        summary,
        previous: catalogue.stories[offset + index - 1] ?? null,
        next: catalogue.stories[offset + index + 1] ?? null,
        position,
        storiesThatDay: perDay.get(summary.date) ?? 1,
        placeUrl: slug === null ? null : placeUrl(slug),
      },
    ];
  });
}

function dayViews(day: Neighboured<CalendarDate>): readonly DayView[] {
  return paged(dayUrl(day.key), day.stories, STORIES_A_PAGE).map((page) => ({
    url: page.url,
    date: day.key,
    stories: page.items,
    storiesInAll: day.stories.length,
    from: page.from,
    paging: page.paging,
    previous: day.previous,
    next: day.next,
  }));
}

function monthView(month: Neighboured<CalendarMonth>, days: readonly Stretch<CalendarDate>[]): MonthView {
  const editions = days.filter((day) => monthOf(day.key) === month.key);
  return {
    ...monthTally(month.key, month.stories),
    url: monthUrl(month.key),
    editions: editions.flatMap(({ key, stories }) =>
      stories[0] ? [{ date: key, stories: stories.length, lead: stories[0] }] : [],
    ),
    places: placeTallies(groupPlaces(month.stories), PLACES_LISTED),
    previous: month.previous,
    next: month.next,
  };
}

/** How many of `stories` each day of a month holds. */
export function monthTally(month: CalendarMonth, stories: readonly Summary[]): MonthTally {
  const days: Record<CalendarDate, number> = {};
  let total = 0;
  for (const { date } of stories) {
    if (monthOf(date) !== month) continue;
    days[date] = (days[date] ?? 0) + 1;
    total++;
  }
  return { month, stories: total, days };
}

function placeYearViews(place: Place, year: string): readonly PlaceView[] {
  return paged(placeYearUrl(place.slug, year), place.stories, STORIES_A_PAGE).map((page) => ({
    url: page.url,
    name: place.name,
    slug: place.slug,
    year,
    stories: page.items,
    storiesInAll: place.stories.length,
    years: [],
    paging: page.paging,
  }));
}
