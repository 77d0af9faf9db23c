import { useWords } from "./words.ts";

/** Room for what a search finds: `src/client/search/` fills it and shows it. */
export function SearchResults() {
  const { search, site } = useWords();
  const facets = [
    ["place", site.places],
    ["country", site.countries],
    ["year", site.years],
  ] as const;
  return (
    <div id="search-found" class="found" hidden>
      <div class="found-head">
        <h2 id="found-total" tabIndex={-1}>
          {search.results}
        </h2>
        <ul id="found-chips" class="chips" aria-label={search.narrowedTo}></ul>
        <ul id="found-reading" class="reading" aria-label={search.howRead}></ul>
      </div>
      <section class="found-chart" aria-labelledby="chart-title">
        <h3 id="chart-title">{search.byYear}</h3>
        <p id="chart-words" class="chart-words"></p>
        <div id="chart"></div>
        <label class="chart-share">
          <input type="checkbox" id="chart-share" /> <span id="chart-share-label">{search.asShare}</span>
        </label>
        <details id="chart-details">
          <summary>{search.asTable}</summary>
          <div id="chart-table" class="chart-table"></div>
        </details>
      </section>
      <section class="found-list" aria-label={search.found}>
        <ol id="found-list"></ol>
        <p>
          <button type="button" id="found-more">
            {search.showMore}
          </button>
        </p>
      </section>
      <div class="found-narrow">
        <section aria-labelledby="narrow-title">
          <h3 id="narrow-title">{search.narrow}</h3>
          {facets.map(([kind, name]) => (
            <details key={kind} data-facet={kind}>
              <summary id={`facet-${kind}`}>{name}</summary>
              <ul class="facet"></ul>
            </details>
          ))}
        </section>
        <section aria-labelledby="save-title">
          <h3 id="save-title">{search.save}</h3>
          <p class="save">
            {FORMATS.map(([format, name]) => (
              <button key={format} type="button" data-save={format}>
                {name}
              </button>
            ))}
          </p>
        </section>
      </div>
    </div>
  );
}

const FORMATS = [
  ["csv", "CSV"],
  ["jsonl", "JSON Lines"],
  ["ris", "RIS"],
] as const;
