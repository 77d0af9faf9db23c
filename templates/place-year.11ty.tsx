import type { PlaceView } from "../src/archive/pages/place.ts";
import { filePath } from "../src/archive/permalink.ts";
import type { Site } from "../src/archive/views.ts";
import { PlacePage } from "./parts/place-page.tsx";

export const data = {
  pagination: { data: "placeYears", size: 1, alias: "place" },
  permalink: ({ place }: { readonly place: PlaceView }) => filePath(place.url),
};

/** One year of a place with many stories. */
export default ({ place, site }: { readonly place: PlaceView; readonly site: Site }) => (
  <PlacePage place={place} site={site} />
);
