import type { CountryView } from "../src/archive/pages/country.ts";
import type { Site } from "../src/archive/views.ts";
import { countryIn } from "./parts/country.ts";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { StoryList, Tallies } from "./parts/stories.tsx";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "countries", size: 1, alias: "country" },
  permalink: ({ country }: { readonly country: CountryView }) => `${country.url}index.html`,
};

/** A country: its places, its newest stories. */
export default function Country({ country, site }: { readonly country: CountryView; readonly site: Site }) {
  const to = linker(site, country.url);
  const words = useWords();
  const { lists, site: say } = words;
  const name = countryIn(words, country.code);
  const more = country.storiesInAll > country.newest.length;
  return (
    <Layout
      site={site}
      url={country.url}
      title={name}
      description={lists.countrySummary(country.storiesInAll, name)}
      sheets={["lists"]}
      lists={country.newest}
      crumbs={[
        { name: say.archive, url: "/" },
        { name: say.places, url: "/places/" },
        { name, url: country.url },
      ]}
    >
      <header class="page-head">
        <h1>{name}</h1>
        <p class="page-count">{lists.countryHead(country.storiesInAll, country.placesInAll)}</p>
        <p class="guess">{lists.countriesToday}</p>
      </header>
      <section aria-labelledby="places">
        <h2 id="places">{say.places}</h2>
        <Tallies tallies={country.places} to={to} />
      </section>
      {country.years.length > 1 && (
        <section aria-labelledby="years">
          <h2 id="years">{lists.itsYears}</h2>
          <Tallies tallies={country.years} to={to} />
        </section>
      )}
      <section aria-labelledby="stories">
        <h2 id="stories">{more ? say.newestStories : say.stories}</h2>
        <StoryList stories={country.newest} to={to} />
      </section>
    </Layout>
  );
}
