import type { CalendarDate } from "../article.ts";
import type { Settings } from "../settings.ts";
import { longDate, monthName, monthOf, monthsOf, monthUrl, yearName, yearOf, yearUrl } from "./calendar.ts";
import type { Catalogue, Summary } from "./catalogue.ts";
import { paged } from "./paging.ts";
import { type Place, placeUrl, placeYearUrl } from "./places.ts";
import type {
  AboutView,
  HoldingsView,
  HomeView,
  PlacesView,
  PlaceView,
  Reject,
  Site,
  Tally,
  View,
} from "./views.ts";
import { monthTally, placeTallies, STORIES_A_PAGE } from "./year.ts";

const LEADS_ON_HOME = 12;
const PLACES_ON_HOME = 30;
const PLACES_A_PAGE = 400;
const REJECTS_A_PAGE = 200;
const DUPLICATES_LISTED = 200;

/** The pages that belong to no year. */
export interface SiteViews {
  readonly homes: readonly HomeView[];
  readonly placeLists: readonly PlacesView[];
  readonly places: readonly PlaceView[];
  readonly holdings: readonly HoldingsView[];
  readonly abouts: readonly AboutView[];
  readonly missing: readonly View[];
}

/** What the reading pass counted besides the stories themselves. */
export interface Intake {
  readonly rejects: readonly Reject[];
  /** How many published stories carry a warning or note of each rule. */
  readonly rules: ReadonlyMap<string, number>;
}

/** Counts and span of the whole archive. The catalogue must hold at least one story. */
export function describeSite(catalogue: Catalogue, settings: Settings, now: CalendarDate | null): Site {
  return {
    settings,
    now,
    stories: catalogue.stories.length,
    days: catalogue.days.length,
    firstDate: catalogue.stories[0]?.date ?? "",
    lastDate: catalogue.stories.at(-1)?.date ?? "",
    years: catalogue.years.map(({ key, stories }) => ({
      name: yearName(key),
      url: yearUrl(key),
      stories: stories.length,
    })),
  };
}

/** Places whose stories need more than one page: these have a page for each year. */
export function largePlaces(catalogue: Catalogue): ReadonlySet<string> {
  return new Set(
    catalogue.places.filter((place) => place.stories.length > STORIES_A_PAGE).map((place) => place.slug),
  );
}

/** The views of all pages outside the years. `aboutMarkup` is HTML of archive.md's body, made by us. */
export function siteViews(catalogue: Catalogue, intake: Intake, aboutMarkup: string | null): SiteViews {
  return {
    homes: homeViews(catalogue),
    placeLists: placeLists(catalogue),
    places: catalogue.places.map(placeView),
    holdings: holdingsViews(catalogue, intake),
    abouts: [{ url: "/about/", markup: aboutMarkup }],
    missing: [{ url: "/404.html" }],
  };
}

function homeViews(catalogue: Catalogue): readonly HomeView[] {
  const newest = catalogue.days.at(-1);
  if (!newest) return [];
  return [
    {
      url: "/",
      date: newest.key,
      stories: newest.stories.slice(0, LEADS_ON_HOME),
      storiesThatDay: newest.stories.length,
      month: monthTally(monthOf(newest.key), catalogue.months.at(-1)?.stories ?? []),
      places: placeTallies(catalogue.places, PLACES_ON_HOME),
      placesInAll: catalogue.places.length,
    },
  ];
}

function placeLists(catalogue: Catalogue): readonly PlacesView[] {
  const tallies = catalogue.places.map(({ name, slug, stories }) => ({
    name,
    url: placeUrl(slug),
    stories: stories.length,
  }));
  return paged("/places/", tallies, PLACES_A_PAGE).map((page) => ({
    url: page.url,
    places: page.items,
    placesInAll: tallies.length,
    paging: page.paging,
  }));
}

function placeView(place: Place): PlaceView {
  const large = place.stories.length > STORIES_A_PAGE;
  const url = placeUrl(place.slug);
  const newestFirst = place.stories.slice(-STORIES_A_PAGE).reverse();
  return {
    url,
    name: place.name,
    slug: place.slug,
    year: null,
    stories: large ? newestFirst.slice(0, 20) : newestFirst,
    storiesInAll: place.stories.length,
    years: large ? placeYears(place) : [],
    paging: { number: 1, urls: [url] },
  };
}

function placeYears(place: Place): readonly Tally[] {
  return [...countBy(place.stories, (story) => yearOf(story.date))].map(([year, stories]) => ({
    name: yearName(year),
    url: placeYearUrl(place.slug, year),
    stories,
  }));
}

function holdingsViews(catalogue: Catalogue, intake: Intake): readonly HoldingsView[] {
  const duplicates = catalogue.stories.filter((story) => story.copies.length > 1);
  const merged = duplicates.reduce((sum, story) => sum + story.copies.length - 1, 0);
  const years = catalogue.years.map(({ key, stories }) => {
    const months = countBy(stories, (story) => monthOf(story.date));
    return {
      name: yearName(key),
      url: yearUrl(key),
      stories: stories.length,
      days: countBy(stories, (story) => story.date).size,
      list: `${yearUrl(key)}holdings.csv`,
      months: monthsOf(key).map((month) => ({
        name: monthName(month),
        url: monthUrl(month),
        stories: months.get(month) ?? 0,
      })),
    };
  });
  const rules = [...intake.rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, stories]) => ({ rule, stories }));
  return paged("/holdings/", intake.rejects, REJECTS_A_PAGE).map((page) => ({
    url: page.url,
    published: catalogue.stories.length,
    merged,
    rejected: intake.rejects.length,
    years,
    duplicates: page.paging.number === 1 ? duplicates.slice(0, DUPLICATES_LISTED) : [],
    rejects: page.items,
    rules,
    paging: page.paging,
  }));
}

function countBy(
  stories: readonly Summary[],
  keyOf: (story: Summary) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const story of stories) counts.set(keyOf(story), (counts.get(keyOf(story)) ?? 0) + 1);
  return counts;
}

/** `14 November 2014`, or `14 November 2014 to 3 March 2015`. */
export function span(site: Site): string {
  const [first, last] = [longDate(site.firstDate), longDate(site.lastDate)];
  return first === last ? first : `${first} to ${last}`;
}
