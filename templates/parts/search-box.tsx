import { SEARCH_URL } from "../../src/archive/pages/search.ts";
import type { Linker } from "./links.ts";
import { useWords } from "./words.ts";

/** A field that leads to the search. Without JavaScript, which finds the stories, it is not there. */
export function SearchBox({ to }: { readonly to: Linker }) {
  const { site } = useWords();
  return (
    <search class="search-box">
      <form action={to(SEARCH_URL)}>
        <label>
          <span class="visually-hidden">{site.searchArchive}</span>
          <input required type="search" name="q" />
        </label>
        <button type="submit">{site.search}</button>
      </form>
    </search>
  );
}
