import type { CountryView } from "../src/archive/pages/country.ts";
import type { Site } from "../src/archive/views.ts";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { StoryList, Tallies } from "./parts/stories.tsx";
import { count } from "./parts/text.ts";

export const data = {
  pagination: { data: "countries", size: 1, alias: "country" },
  permalink: ({ country }: { readonly country: CountryView }) => `${country.url}index.html`,
};

/** A country: its places, its newest stories. */
export default function Country({ country, site }: { readonly country: CountryView; readonly site: Site }) {
  const to = linker(site, country.url);
  const more = country.storiesInAll > country.newest.length;
  return (
    <Layout
      site={site}
      url={country.url}
      title={country.name}
      description={`${count(country.storiesInAll, "story", "stories")} filed from ${country.name}, by place.`}
      sheets={["lists"]}
      lists={country.newest}
      crumbs={[
        { name: "Archive", url: "/" },
        { name: "Places", url: "/places/" },
        { name: country.name, url: country.url },
      ]}
    >
      <header class="page-head">
        <h1>{country.name}</h1>
        <p class="page-count">
          {count(country.storiesInAll, "story", "stories")} filed from{" "}
          {count(country.placesInAll, "place", "places")}
        </p>
        <p class="guess">Countries are those of today, told from the datelines.</p>
      </header>
      <section aria-labelledby="places">
        <h2 id="places">Places</h2>
        <Tallies tallies={country.places} to={to} />
      </section>
      {country.years.length > 1 && (
        <section aria-labelledby="years">
          <h2 id="years">Its stories in each year</h2>
          <Tallies tallies={country.years} to={to} />
        </section>
      )}
      <section aria-labelledby="stories">
        <h2 id="stories">{more ? "Newest stories" : "Stories"}</h2>
        <StoryList stories={country.newest} to={to} />
      </section>
    </Layout>
  );
}
