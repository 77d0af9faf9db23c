import type { PlacesView } from "../src/archive/pages/places.ts";
import { filePath } from "../src/archive/permalink.ts";
import type { Site } from "../src/archive/views.ts";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { Countries, Pages, Tallies } from "./parts/stories.tsx";
import { useWords } from "./parts/words.ts";
import { WorldMapOf } from "./parts/world-map.tsx";

export const data = {
  pagination: { data: "placeLists", size: 1, alias: "list" },
  permalink: ({ list }: { readonly list: PlacesView }) => filePath(list.url),
};

/** All places that datelines name: on the map, by country, by name. */
export default function Places({ list, site }: { readonly list: PlacesView; readonly site: Site }) {
  const to = linker(site, list.url);
  const { lists, site: say } = useWords();
  const { number, urls } = list.paging;
  const part = urls.length > 1 ? say.page(number, urls.length) : "";
  return (
    <Layout
      site={site}
      url={list.url}
      title={`${say.places}${part}`}
      description={lists.placesSummary(list.placesInAll, part)}
      sheets={["lists", "map"]}
      lists={list.places}
      crumbs={[
        { name: say.archive, url: "/" },
        { name: say.places, url: "/places/" },
      ]}
    >
      <header class="page-head">
        <h1>{say.places}</h1>
        <p class="page-count">
          {lists.placesHead(list.placesInAll, part)}
          {list.map !== null && lists.onMap(list.storiesLocated, list.storiesPlaced)}
        </p>
      </header>
      {list.map !== null && <WorldMapOf map={list.map} to={to} />}
      {list.map !== null && <p class="guess">{lists.mapInferred}</p>}
      {list.countries.length > 0 && (
        <section aria-labelledby="countries">
          <h2 id="countries">{lists.byCountry}</h2>
          <Countries countries={list.countries} to={to} />
        </section>
      )}
      <section aria-labelledby="names">
        <h2 id="names">{lists.byName}</h2>
        {list.places.length > 0 ? <Tallies tallies={list.places} to={to} /> : <p>{lists.noPlaces}</p>}
      </section>
      <Pages paging={list.paging} to={to} what={lists.thePlaces} />
    </Layout>
  );
}
