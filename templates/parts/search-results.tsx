/** Room for what a search finds: `src/client/search/` fills it and shows it. */
export function SearchResults() {
  return (
    <div id="search-found" class="found" hidden>
      <div class="found-head">
        <h2 id="found-total" tabIndex={-1}>
          Results
        </h2>
        <ul id="found-chips" class="chips" aria-label="Narrowed to"></ul>
        <ul id="found-reading" class="reading" aria-label="How this was read"></ul>
      </div>
      <section class="found-chart" aria-labelledby="chart-title">
        <h3 id="chart-title">By year</h3>
        <p id="chart-words" class="chart-words"></p>
        <div id="chart"></div>
        <label class="chart-share">
          <input type="checkbox" id="chart-share" />{" "}
          <span id="chart-share-label">As a share of each year</span>
        </label>
        <details id="chart-details">
          <summary>The chart as a table</summary>
          <div id="chart-table" class="chart-table"></div>
        </details>
      </section>
      <section class="found-list" aria-label="Stories found">
        <ol id="found-list"></ol>
        <p>
          <button type="button" id="found-more">
            Show ten more
          </button>
        </p>
      </section>
      <div class="found-narrow">
        <section aria-labelledby="narrow-title">
          <h3 id="narrow-title">Narrow down</h3>
          {FACETS.map(([kind, name]) => (
            <details key={kind} data-facet={kind}>
              <summary id={`facet-${kind}`}>{name}</summary>
              <ul class="facet"></ul>
            </details>
          ))}
        </section>
        <section aria-labelledby="save-title">
          <h3 id="save-title">Save all results</h3>
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

const FACETS = [
  ["place", "Places"],
  ["country", "Countries"],
  ["year", "Years"],
] as const;

const FORMATS = [
  ["csv", "CSV"],
  ["jsonl", "JSON Lines"],
  ["ris", "RIS"],
] as const;
