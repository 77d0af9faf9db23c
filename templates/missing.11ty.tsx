import type { ComponentChild } from "preact";
import type { MissingView } from "../src/archive/site.ts";
import type { Site } from "../src/archive/views.ts";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "missing", size: 1, alias: "missing" },
  permalink: ({ missing }: { readonly missing: MissingView }) => missing.url,
};

/** What a host shows for an address that is not there: the ways back in. */
export default function Missing({ missing, site }: { readonly missing: MissingView; readonly site: Site }) {
  const to = linker(site, missing.url);
  const { lists } = useWords();
  const link =
    (url: string) =>
    (text: string): ComponentChild => <a href={to(url)}>{text}</a>;
  return (
    <Layout
      site={site}
      url={missing.url}
      title={lists.notFound}
      sheets={["lists"]}
      head={<meta name="robots" content="noindex" />}
    >
      <header class="page-head">
        <h1>{lists.noSuchPage}</h1>
        <p class="page-count">{lists.mayBeMistyped}</p>
      </header>
      <p>
        {site.settings.places
          ? lists.startFrom(link("/"), link("/places/"))
          : lists.startFromFront(link("/"))}
      </p>
      <ul class="tallies">
        {missing.years.map(({ name, url }) => (
          <li key={url}>
            <a href={to(url)}>{name}</a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
