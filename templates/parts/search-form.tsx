/** The form of the search, for readers with JavaScript. It leads to its own page, whose script reads the address. */
export function SearchForm({ first, last }: { readonly first: string; readonly last: string }) {
  return (
    <search class="search-form">
      <form id="search-form" action="./">
        <div class="search-words">
          <label for="search-text">Words to look for</label>
          <input type="search" id="search-text" name="q" autocapitalize="none" spellcheck={false} />
          <button type="submit">Search</button>
        </div>
        <div class="search-limits">
          <label>
            From <input type="date" min={first} max={last} name="from" />
          </label>
          <label>
            To <input type="date" min={first} max={last} name="to" />
          </label>
          <label>
            Order{" "}
            <select name="sort">
              <option value="">Best match first</option>
              <option value="newest">Newest first</option>
              <option value="oldest">Oldest first</option>
            </select>
          </label>
        </div>
      </form>
      <details class="search-help">
        <summary>How to ask</summary>
        <dl>
          {SYNTAX.map(([typed, meaning]) => (
            <div key={typed}>
              <dt>
                <code>{typed}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </search>
  );
}

const SYNTAX = [
  ["harbour strike", "both words, in any of their forms"],
  ['"bank of england"', "these words side by side, as typed"],
  ["strike OR walkout", "one of them is enough"],
  ["-football", "not this word; also -“a phrase”"],
  ["ship*", "all words that begin so"],
  ["=ships", "this form and no other"],
  ["headline:quake", "in the headline; also byline:"],
  ["place:seoul", "filed from there; also country: and lang:"],
  ["date:2014-11", "of that month; also from: and to:"],
] as const;
