import type { PlacesView } from "../src/archive/pages/places.ts";
import { filePath } from "../src/archive/permalink.ts";
import type { Site } from "../src/archive/views.ts";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { Pages, Tallies } from "./parts/stories.tsx";
import { count } from "./parts/text.ts";
import { WorldMapOf } from "./parts/world-map.tsx";

export const data = {
  pagination: { data: "placeLists", size: 1, alias: "list" },
  permalink: ({ list }: { readonly list: PlacesView }) => filePath(list.url),
};

/** All places that datelines name: on the map, by country, by name. */
export default function Places({ list, site }: { readonly list: PlacesView; readonly site: Site }) {
  const to = linker(site, list.url);
  const { number, urls } = list.paging;
  const part = urls.length > 1 ? `, page ${number} of ${urls.length}` : "";
  return (
    <Layout
      site={site}
      url={list.url}
      title={`Places${part}`}
      description={`The ${count(list.placesInAll, "place", "places")} that the stories' datelines name${part}.`}
      sheets={["lists", "map"]}
      lists={list.places}
      crumbs={[
        { name: "Archive", url: "/" },
        { name: "Places", url: "/places/" },
      ]}
    >
      <header class="page-head">
        <h1>Places</h1>
        <p class="page-count">
          {count(list.placesInAll, "place", "places")} in datelines{part}
          {list.map !== null &&
            `; ${list.storiesLocated.toLocaleString("en")} of ${count(list.storiesPlaced, "story", "stories")} on the map`}
        </p>
      </header>
      {list.map !== null && <WorldMapOf map={list.map} to={to} />}
      {list.map !== null && (
        <p class="guess">
          Where a dateline lies is inferred. Coordinates: GeoNames, CC BY 4.0. Outlines: Natural Earth.
        </p>
      )}
      {list.countries.length > 0 && (
        <section aria-labelledby="countries">
          <h2 id="countries">By country</h2>
          <Tallies tallies={list.countries} to={to} />
        </section>
      )}
      <section aria-labelledby="names">
        <h2 id="names">By name</h2>
        {list.places.length > 0 ? (
          <Tallies tallies={list.places} to={to} />
        ) : (
          <p>No story of this archive names its place.</p>
        )}
      </section>
      <Pages paging={list.paging} to={to} what="places" />
    </Layout>
  );
}
