import type { Archive } from "../archive.ts";
import { paged } from "../paging.ts";
import { placeUrl } from "../places.ts";
import type { Paging, Tally, View } from "../views.ts";
import { type WorldMap, worldMap } from "../world.ts";
import { type CountryTally, countryTallies } from "./country.ts";

/** All places that datelines name. */
export interface PlacesView extends View {
  /** The map and the countries stand on the first page alone. */
  readonly map: WorldMap | null;
  readonly countries: readonly CountryTally[];
  /** Stories whose place could be told, and those that name a place at all. */
  readonly storiesLocated: number;
  readonly storiesPlaced: number;
  readonly places: readonly Tally[];
  readonly placesInAll: number;
  readonly paging: Paging;
}

const PLACES_A_PAGE = 400;

/** The list of places, by name, in pages. */
export function placeLists(archive: Archive): readonly PlacesView[] {
  const tallies = archive.places.map(({ name, slug, stories }) => ({
    name,
    url: placeUrl(slug),
    stories: stories.length,
  }));
  const countries = countryTallies(archive.countries);
  const storiesLocated = countries.reduce((sum, { stories }) => sum + stories, 0);
  const storiesPlaced = tallies.reduce((sum, { stories }) => sum + stories, 0);
  return paged("/places/", tallies, PLACES_A_PAGE).map((page) => ({
    url: page.url,
    map: page.paging.number === 1 && storiesLocated > 0 ? worldMap(archive) : null,
    countries: page.paging.number === 1 ? countries : [],
    storiesLocated,
    storiesPlaced,
    places: page.items,
    placesInAll: tallies.length,
    paging: page.paging,
  }));
}
