import { Apart } from "./given.tsx";
import { useWords } from "./words.ts";

/** The form of the search, for readers with JavaScript. It leads to its own page, whose script reads the address. */
export function SearchForm({ first, last }: { readonly first: string; readonly last: string }) {
  const { search, site } = useWords();
  return (
    <search class="search-form">
      <form id="search-form" action="./">
        <div class="search-words">
          <label for="search-text">{search.wordsToLookFor}</label>
          <input type="search" id="search-text" name="q" autocapitalize="none" spellcheck={false} />
          <button type="submit">{site.search}</button>
        </div>
        <div class="search-limits">
          <label>
            {search.from} <input type="date" min={first} max={last} name="from" />
          </label>
          <label>
            {search.to} <input type="date" min={first} max={last} name="to" />
          </label>
          <label>
            {search.order}{" "}
            <select name="sort">
              <option value="">{search.relevance}</option>
              <option value="newest">{search.newest}</option>
              <option value="oldest">{search.oldest}</option>
            </select>
          </label>
        </div>
      </form>
      <details class="search-help">
        <summary>{search.howToAsk}</summary>
        <dl>
          {search.syntax.map(([typed, meaning]) => (
            <div key={typed}>
              <dt>
                <code>
                  <Apart text={typed} />
                </code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </search>
  );
}
