import type { Archive } from "../archive.ts";
import { yearName } from "../calendar.ts";
import type { Catalogue } from "../catalogue.ts";
import { placeFeedUrl } from "../feeds.ts";
import { countrySlug } from "../gazetteer/countries.ts";
import type { Located } from "../gazetteer/located.ts";
import { groupBy } from "../groups.ts";
import { paged } from "../paging.ts";
import { byStories, type Place, placeUrl, placeYearUrl } from "../places.ts";
import type { Summary } from "../summary.ts";
import { type Paging, STORIES_A_PAGE, type Tally, type View } from "../views.ts";
import { yearRuns } from "../year-runs.ts";

/** A place, whole or one year of it. */
export interface PlaceView extends View {
  readonly name: string;
  readonly slug: string;
  readonly located: Located | null;
  readonly countryUrl: string | null;
  /** Other datelines of the same spot: `BEIJING` beside `PEKING`. */
  readonly alike: readonly Tally[];
  /** Null on the page about all years. */
  readonly year: string | null;
  /** The feed of the whole place, where it has one. */
  readonly feed: string | null;
  readonly stories: readonly Summary[];
  readonly storiesInAll: number;
  /** Years with pages of their own; empty where the whole place fits on one page. */
  readonly years: readonly Tally[];
  readonly paging: Paging;
}

const NEWEST_OF_A_LARGE_PLACE = 20;

export const countryUrl = (code: string): string => `/countries/${countrySlug(code)}/`;

const isLarge = ({ stories }: Place): boolean => stories.length > STORIES_A_PAGE;

/** Places whose stories need more than one page: these have a page for each year. */
export function largePlaces(catalogue: Catalogue): ReadonlySet<string> {
  return new Set(catalogue.places.filter(isLarge).map((place) => place.slug));
}

/** The page of every place, all years. */
export function placeViews(archive: Archive): readonly PlaceView[] {
  const spotOf = ({ slug }: Place): string | null => {
    const located = archive.locatedAt.get(slug);
    return located ? `${located.country} ${located.latitude} ${located.longitude}` : null;
  };
  const spots = groupBy(archive.places, spotOf);
  return archive.places.map((place) => {
    const large = isLarge(place);
    const url = placeUrl(place.slug);
    const newestFirst = place.stories.slice(-STORIES_A_PAGE).reverse();
    const spot = spotOf(place);
    const alike = (spot === null ? [] : (spots.get(spot) ?? [])).filter(({ slug }) => slug !== place.slug);
    return {
      ...described(archive, place),
      url,
      alike: placeTallies(alike, 20),
      year: null,
      feed: placeFeedUrl(place),
      stories: large ? newestFirst.slice(0, NEWEST_OF_A_LARGE_PLACE) : newestFirst,
      storiesInAll: place.stories.length,
      years: large ? placeYears(place) : [],
      paging: { number: 1, urls: [url] },
    };
  });
}

/** The pages of one year of a place. `place` holds that year's stories alone. */
export function placeYearViews(archive: Archive, place: Place, year: string): readonly PlaceView[] {
  const description = described(archive, place);
  return paged(placeYearUrl(place.slug, year), place.stories, STORIES_A_PAGE).map((page) => ({
    ...description,
    url: page.url,
    alike: [],
    year,
    feed: null,
    stories: page.items,
    storiesInAll: place.stories.length,
    years: [],
    paging: page.paging,
  }));
}

/** Name, address and count of the places with most stories. */
export function placeTallies(places: readonly Place[], limit: number): readonly Tally[] {
  return byStories(places)
    .slice(0, limit)
    .map(({ name, slug, stories }) => ({ name, url: placeUrl(slug), stories: stories.length }));
}

function described(archive: Archive, { name, slug }: Place) {
  const located = archive.locatedAt.get(slug) ?? null;
  return { name, slug, located, countryUrl: located === null ? null : countryUrl(located.country) };
}

function placeYears(place: Place): readonly Tally[] {
  return yearRuns(place.stories).map(({ year, stories }) => ({
    name: yearName(year),
    url: placeYearUrl(place.slug, year),
    stories,
  }));
}
