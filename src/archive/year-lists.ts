import { sha256 } from "../sha256.ts";
import type { Archive } from "./archive.ts";
import type { Stretch } from "./catalogue.ts";
import { type HeadingView, headingYearViews } from "./pages/heading.ts";
import { largePlaces, type PlaceView, placeYearViews } from "./pages/place.ts";
import { groupPlaces } from "./places.ts";
import type { StampOf } from "./year-key.ts";

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

/** Names all that these are made from, where every story is made of `ground` besides what its stamp names; empty where there are none. */
export function yearListsKey(
  { placeYears, headingYears }: YearLists,
  stampOf: StampOf,
  ground: string,
): string {
  const views = [...placeYears, ...headingYears];
  if (views.length === 0) return "";
  const lines = views.map(
    ({ stories, ...told }) => `${JSON.stringify(told)} ${stories.map(stampOf).join(" ")}`,
  );
  return sha256([ground, ...lines].join("\n"));
}
