import { yearName, yearUrl } from "../src/archive/calendar.ts";
import { LINES_URL, type StorylinesView } from "../src/archive/pages/storyline.ts";
import { filePath } from "../src/archive/permalink.ts";
import type { Site } from "../src/archive/views.ts";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { Lines, Pages, Tallies } from "./parts/stories.tsx";
import { countOnFirst } from "./parts/text.ts";

export const data = {
  pagination: { data: "storylineLists", size: 1, alias: "list" },
  permalink: ({ list }: { readonly list: StorylinesView }) => filePath(list.url),
};

/** The storylines of the archive, or all that began in one year. */
export default function Storylines({ list, site }: { readonly list: StorylinesView; readonly site: Site }) {
  const to = linker(site, list.url);
  const { number, urls } = list.paging;
  const part = urls.length > 1 ? `, page ${number} of ${urls.length}` : "";
  const lines = countOnFirst(number, list.linesInAll, "storyline", "storylines");
  const title = list.year === null ? "Storylines" : `Storylines of ${yearName(list.year)}`;
  const whole = [
    { name: "Archive", url: "/" },
    { name: "Storylines", url: LINES_URL },
  ];
  return (
    <Layout
      site={site}
      url={list.url}
      title={`${title}${part}`}
      description={`${lines}${part}.`}
      sheets={["lists"]}
      lists={list.lines}
      crumbs={list.year === null ? whole : [...whole, { name: yearName(list.year), url: list.url }]}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="page-count">
          {lines}
          {list.year !== null && (
            <>
              {" that began in "}
              <a href={to(yearUrl(list.year))}>{yearName(list.year)}</a>
            </>
          )}
          {part}
        </p>
        <p class="guess">
          Stories of one event over days, found by their shared rare words and names. Inferred, all of them.
        </p>
      </header>
      {list.years.length > 0 && (
        <section aria-labelledby="years">
          <h2 id="years">By year</h2>
          <Tallies tallies={list.years} to={to} />
        </section>
      )}
      <section aria-labelledby="lines">
        <h2 id="lines">{list.year === null ? "The longest" : "In the order they began"}</h2>
        <Lines lines={list.lines} to={to} />
      </section>
      <Pages paging={list.paging} to={to} what={title} />
    </Layout>
  );
}
