import { FILES_URL, type FilesView } from "../src/archive/pages/files.ts";
import { filePath } from "../src/archive/permalink.ts";
import type { Site } from "../src/archive/views.ts";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { Pages } from "./parts/stories.tsx";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "fileLists", size: 1, alias: "list" },
  permalink: ({ list }: { readonly list: FilesView }) => filePath(list.url),
};

/** What scripts load, linked: a copy made by following links has all that the site needs. */
export default function Files({ list, site }: { readonly list: FilesView; readonly site: Site }) {
  const to = linker(site, list.url);
  const { holdings: own, site: say } = useWords();
  const { number, urls } = list.paging;
  const part = urls.length > 1 ? say.page(number, urls.length) : "";
  return (
    <Layout
      site={site}
      url={list.url}
      title={`${own.copies}${part}`}
      description={own.copiesSummary(site.settings.title, part)}
      sheets={["lists"]}
      crumbs={[
        { name: say.archive, url: "/" },
        { name: say.holdings, url: "/holdings/" },
        { name: own.copies, url: FILES_URL },
      ]}
    >
      <header class="page-head">
        <h1>{own.copies}</h1>
        <p class="page-count">{own.copiesHead(part)}</p>
      </header>
      {list.years.length > 0 && (
        <section aria-labelledby="checksums">
          <h2 id="checksums">{own.checksumsByYear}</h2>
          <ul class="tallies">
            {list.years.map(({ name, url }) => (
              <li key={url}>
                <a href={to(`${url}manifest-sha256.txt`)}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="files">
        <h2 id="files">{own.files}</h2>
        <ul class="tallies">
          {list.files.map((url) => (
            <li key={url}>
              <a href={to(url)}>{url.slice(1)}</a>
            </li>
          ))}
        </ul>
      </section>
      <Pages paging={list.paging} to={to} what={own.theFiles} />
    </Layout>
  );
}
