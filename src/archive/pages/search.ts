import type { CalendarDate } from "../../article.ts";
import type { Archive } from "../archive.ts";
import type { Census, Tally, View } from "../views.ts";
import { type CountryTally, countryTallies } from "./country.ts";
import { placeTallies } from "./place.ts";

/** The page of the search: the form, and the ways into the archive beside it, which need no script. */
export interface SearchView extends View {
  /** Where the archive begins and ends, for the two fields of dates. */
  readonly firstDate: CalendarDate;
  readonly lastDate: CalendarDate;
  readonly years: readonly Tally[];
  readonly countries: readonly CountryTally[];
  readonly places: readonly Tally[];
  readonly placesInAll: number;
}

export const SEARCH_URL = "/search/";
const PLACES = 48;

export function searchView(
  { countries, places }: Archive,
  { firstDate, lastDate, years }: Census,
): SearchView {
  return {
    url: SEARCH_URL,
    firstDate,
    lastDate,
    years,
    countries: countryTallies(countries),
    places: placeTallies(places, PLACES),
    placesInAll: places.length,
  };
}
