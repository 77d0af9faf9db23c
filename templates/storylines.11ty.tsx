import { yearName, yearUrl } from "../src/archive/calendar.ts";
import { LINES_URL, type StorylinesView } from "../src/archive/pages/storyline.ts";
import { filePath } from "../src/archive/permalink.ts";
import type { Site } from "../src/archive/views.ts";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { Lines, Pages, Tallies } from "./parts/stories.tsx";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "storylineLists", size: 1, alias: "list" },
  permalink: ({ list }: { readonly list: StorylinesView }) => filePath(list.url),
};

/** The storylines of the archive, or all that began in one year. */
export default function Storylines({ list, site }: { readonly list: StorylinesView; readonly site: Site }) {
  const to = linker(site, list.url);
  const { lists, site: say } = useWords();
  const { number, urls } = list.paging;
  const part = urls.length > 1 ? say.page(number, urls.length) : "";
  const title = list.year === null ? say.storylines : lists.linesOf(yearName(list.year));
  const whole = [
    { name: say.archive, url: "/" },
    { name: say.storylines, url: LINES_URL },
  ];
  return (
    <Layout
      site={site}
      url={list.url}
      title={`${title}${part}`}
      description={lists.linesSummary(number, list.linesInAll, part)}
      sheets={["lists"]}
      lists={list.lines}
      crumbs={list.year === null ? whole : [...whole, { name: yearName(list.year), url: list.url }]}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="page-count">
          {list.year === null
            ? lists.lines(number, list.linesInAll, part)
            : lists.linesBegun(
                number,
                list.linesInAll,
                <a href={to(yearUrl(list.year))}>{yearName(list.year)}</a>,
                part,
              )}
        </p>
        <p class="guess">{lists.linesInferred}</p>
      </header>
      {list.years.length > 0 && (
        <section aria-labelledby="years">
          <h2 id="years">{lists.byYear}</h2>
          <Tallies tallies={list.years} to={to} />
        </section>
      )}
      <section aria-labelledby="lines">
        <h2 id="lines">{list.year === null ? lists.longest : lists.inOrder}</h2>
        <Lines lines={list.lines} to={to} />
      </section>
      <Pages paging={list.paging} to={to} what={title} />
    </Layout>
  );
}
