import type { Archive, Country } from "../archive.ts";
import { yearName, yearUrl } from "../calendar.ts";
import { byKey, compareText } from "../order.ts";
import type { Place } from "../places.ts";
import type { Summary } from "../summary.ts";
import type { Tally, View } from "../views.ts";
import { yearRuns } from "../year-runs.ts";
import { countryUrl, placeTallies } from "./place.ts";

/** A country, and how many stories were filed from it. */
export interface CountryTally {
  /** ISO 3166-1 alpha-2: also how the search knows it. */
  readonly code: string;
  readonly url: string;
  readonly stories: number;
}

/** A country of today: the places in it that datelines name. */
export interface CountryView extends View {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly storiesInAll: number;
  readonly places: readonly Tally[];
  readonly placesInAll: number;
  /** Newest first. */
  readonly newest: readonly Summary[];
  /** How many of its stories each year holds; the links lead to the year. */
  readonly years: readonly Tally[];
}

const NEWEST_LISTED = 20;
const PLACES_OF_A_COUNTRY = 500;

/** The page of every country. */
export function countryViews({ countries }: Archive): readonly CountryView[] {
  return countries.map(({ code, places }) => {
    const years = new Map<string, number>();
    for (const { stories } of places)
      for (const run of yearRuns(stories)) years.set(run.year, (years.get(run.year) ?? 0) + run.stories);
    return {
      url: countryUrl(code),
      code,
      storiesInAll: storiesOf(places),
      places: placeTallies(places, PLACES_OF_A_COUNTRY),
      placesInAll: places.length,
      newest: newestOf(places.map((place) => place.stories)),
      years: byKey(years).map(([year, count]) => ({
        name: yearName(year),
        url: yearUrl(year),
        stories: count,
      })),
    };
  });
}

/** Countries with most stories first. */
export function countryTallies(countries: readonly Country[]): readonly CountryTally[] {
  return countries.map(countryTally).sort((a, b) => b.stories - a.stories || compareText(a.url, b.url));
}

function countryTally({ code, places }: Country): CountryTally {
  return {
    code,
    url: countryUrl(code),
    stories: storiesOf(places),
  };
}

const storiesOf = (places: readonly Place[]): number =>
  places.reduce((sum, { stories }) => sum + stories.length, 0);

function newestOf(lists: readonly (readonly Summary[])[]): readonly Summary[] {
  return lists
    .flatMap((stories) => stories.slice(-NEWEST_LISTED))
    .sort((a, b) => compareText(b.date, a.date) || compareText(a.url, b.url))
    .slice(0, NEWEST_LISTED);
}
