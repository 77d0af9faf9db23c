import { geoEqualEarth } from "d3-geo";
import type { Archive } from "./archive.ts";
import { groupBy } from "./groups.ts";
import { LAND } from "./land.ts";
import { compareText } from "./order.ts";
import { byStories, placeUrl } from "./places.ts";

/** Dots on a map of the world; lengths in units of the drawing. */
export interface WorldMap {
  readonly width: number;
  readonly height: number;
  /** SVG path of the land. */
  readonly land: string;
  /** Largest first, so that small ones lie on top and can be reached. */
  readonly dots: readonly Dot[];
}

/** The datelines of one spot. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the dateline with most stories there. */
  readonly name: string;
  readonly url: string;
  readonly stories: number;
}

const WIDTH = 1024;
const HEIGHT = 456;
const DOTS = 300;
const [SMALLEST, LARGEST] = [2.5, 22];

// Cut off above Antarctica, from where no one files; turned so that the date line does not cut Siberia.
export const PROJECTION = geoEqualEarth()
  .rotate([-10, 0])
  .scale(189)
  .translate([512, 254])
  .clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);

/** The places of an archive on the map: the spots with most stories, their areas in proportion to them. */
export function worldMap(archive: Archive): WorldMap {
  const spots = groupBy(archive.places, ({ slug }) => {
    const located = archive.locatedAt.get(slug);
    return located ? `${located.latitude} ${located.longitude}` : null;
  });
  const counted = [...spots.values()].map((places) => ({
    places: byStories(places),
    stories: places.reduce((sum, place) => sum + place.stories.length, 0),
  }));
  const most = Math.max(1, ...counted.map(({ stories }) => stories));
  const dots = counted
    .sort((a, b) => b.stories - a.stories || compareText(a.places[0]?.slug ?? "", b.places[0]?.slug ?? ""))
    .slice(0, DOTS)
    .flatMap(({ places: [place], stories }) => {
      const located = archive.locatedAt.get(place?.slug ?? "");
      const at = located ? PROJECTION([located.longitude, located.latitude]) : null;
      if (!at || !place || at[0] < 0 || at[0] > WIDTH || at[1] > HEIGHT) return [];
      const radius = Math.max(SMALLEST, LARGEST * Math.sqrt(stories / most));
      return [
        {
          x: round(at[0]),
          y: round(at[1]),
          radius: round(radius),
          name: place.name,
          url: placeUrl(place.slug),
          stories,
        },
      ];
    });
  return { width: WIDTH, height: HEIGHT, land: LAND, dots };
}

const round = (length: number): number => Math.round(length * 10) / 10;
