import { SEARCH_URL } from "../../src/archive/pages/search.ts";
import type { Linker } from "./links.ts";

/** A field that leads to the search. Without JavaScript, which finds the stories, it is not there. */
export function SearchBox({ to }: { readonly to: Linker }) {
  return (
    <search class="search-box">
      <form action={to(SEARCH_URL)}>
        <label>
          <span class="visually-hidden">Search the archive</span>
          <input required type="search" name="q" />
        </label>
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
