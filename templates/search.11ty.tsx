import type { SearchView } from "../src/archive/pages/search.ts";
import { LINES_URL } from "../src/archive/pages/storyline.ts";
import type { Site } from "../src/archive/views.ts";
import { Layout } from "./parts/layout.tsx";
import { type Linker, linker } from "./parts/links.ts";
import { SearchForm } from "./parts/search-form.tsx";
import { SearchResults } from "./parts/search-results.tsx";
import { Countries, Tallies } from "./parts/stories.tsx";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "searches", size: 1, alias: "search" },
  permalink: ({ search }: { readonly search: SearchView }) => `${search.url}index.html`,
};

/** The search: a form, room for what is found, and the ways into the archive that need no script. */
export default function Search({ search, site }: { readonly search: SearchView; readonly site: Site }) {
  const to = linker(site, search.url);
  const { search: own, site: say } = useWords();
  return (
    <Layout
      site={site}
      url={search.url}
      title={say.search}
      description={own.summary(site.settings.title)}
      sheets={["lists", "search", "chart"]}
      crumbs={[
        { name: say.archive, url: "/" },
        { name: say.search, url: search.url },
      ]}
      lists={search.years}
      extra={
        <>
          <script src={to("/assets/search.js")} defer />
          {/* The root of the index comes along; run after the script that takes it. */}
          <script src={to("/search/root.js")} data-root defer />
        </>
      }
    >
      <header class="page-head">
        <h1>{say.search}</h1>
        <p class="page-count without-script">
          {site.settings.places && site.settings.threads ? own.needsScript : own.needsScriptYears}
        </p>
      </header>
      <SearchForm first={search.firstDate} last={search.lastDate} />
      <p id="search-problem" class="search-problem" hidden></p>
      <p id="search-status" class="visually-hidden" role="status"></p>
      <SearchResults />
      <Ways search={search} storylines={site.storylines} to={to} />
    </Layout>
  );
}

/** The archive by years, places and storylines. */
function Ways({
  search,
  storylines,
  to,
}: {
  readonly search: SearchView;
  readonly storylines: boolean;
  readonly to: Linker;
}) {
  const { lists, search: own, site: say } = useWords();
  return (
    <div id="search-ways">
      <section class="band" aria-labelledby="by-year">
        <h2 id="by-year">{say.years}</h2>
        <Tallies tallies={search.years} to={to} />
        {storylines && (
          <p class="more">
            <a href={to(LINES_URL)}>{own.storylines}</a>
          </p>
        )}
      </section>
      {search.countries.length > 0 && (
        <section class="band" aria-labelledby="by-country">
          <h2 id="by-country">{say.countries}</h2>
          <Countries countries={search.countries} to={to} coded />
        </section>
      )}
      {search.places.length > 0 && (
        <section class="band" aria-labelledby="by-place">
          <h2 id="by-place">{say.places}</h2>
          <Tallies tallies={search.places} to={to} />
          {search.placesInAll > search.places.length && (
            <p class="more">
              <a href={to("/places/")}>{lists.allPlaces(search.placesInAll)}</a>
            </p>
          )}
        </section>
      )}
    </div>
  );
}
