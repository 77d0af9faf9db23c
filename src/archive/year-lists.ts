import type { Archive } from "./archive.ts";
import type { Stretch } from "./catalogue.ts";
import { type HeadingView, headingYearViews } from "./pages/heading.ts";
import { largePlaces, type PlaceView, placeYearViews } from "./pages/place.ts";
import { groupPlaces } from "./places.ts";

/**
 * The pages of one year of places and headings with many stories. They tell what summaries hold, and no page of the year
 * itself depends on which there are: the hundred-and-first story of a place asks for one of each of its years, and for
 * nothing else of them.
 */
export interface YearLists {
  readonly placeYears: readonly PlaceView[];
  readonly headingYears: readonly HeadingView[];
}

/** Gets ready to make those of each year. */
export function openYearLists(archive: Archive): (year: Stretch<string>) => YearLists {
  const large = largePlaces(archive);
  return ({ key, stories }) => ({
    placeYears: groupPlaces(stories, archive.placeSlugs)
      .filter((place) => large.has(place.slug))
      .flatMap((place) => placeYearViews(archive, place, key)),
    headingYears: headingYearViews(archive, stories, key),
  });
}
