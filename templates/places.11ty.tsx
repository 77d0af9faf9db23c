import type { PlacesView, Site } from "../src/archive/views.ts";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { Pages, Tallies } from "./parts/stories.tsx";
import { count } from "./parts/text.ts";

export const data = {
  pagination: { data: "placeLists", size: 1, alias: "list" },
  permalink: ({ list }: { readonly list: PlacesView }) =>
    list.url.endsWith("/") ? `${list.url}index.html` : list.url,
};

/** All places that datelines name. */
export default function Places({ list, site }: { readonly list: PlacesView; readonly site: Site }) {
  const to = linker(site, list.url);
  const part =
    list.paging.urls.length > 1 ? `, page ${list.paging.number} of ${list.paging.urls.length}` : "";
  return (
    <Layout
      site={site}
      url={list.url}
      title={`Places${part}`}
      description={`The ${count(list.placesInAll, "place", "places")} that the stories' datelines name${part}.`}
      crumbs={[
        { name: "Archive", url: "/" },
        { name: "Places", url: "/places/" },
      ]}
    >
      <header class="page-head">
        <h1>Places</h1>
        <p class="page-count">
          {count(list.placesInAll, "place", "places")} in datelines, by name{part}
        </p>
      </header>
      {list.places.length > 0 ? (
        <Tallies tallies={list.places} to={to} />
      ) : (
        <p>No story of this archive names its place.</p>
      )}
      <Pages paging={list.paging} to={to} what="places" />
    </Layout>
  );
}
