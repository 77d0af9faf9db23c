import type { MissingView } from "../src/archive/site.ts";
import type { Site } from "../src/archive/views.ts";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";

export const data = {
  pagination: { data: "missing", size: 1, alias: "missing" },
  permalink: ({ missing }: { readonly missing: MissingView }) => missing.url,
};

/** What a host shows for an address that is not there: the ways back in. */
export default function Missing({ missing, site }: { readonly missing: MissingView; readonly site: Site }) {
  const to = linker(site, missing.url);
  return (
    <Layout
      site={site}
      url={missing.url}
      title="Not found"
      sheets={["lists"]}
      head={<meta name="robots" content="noindex" />}
    >
      <header class="page-head">
        <h1>There is no such page</h1>
        <p class="page-count">The address may be mistyped, or cut short on its way.</p>
      </header>
      <p>
        Start from the <a href={to("/")}>front page</a>
        {site.settings.places && (
          <>
            , from a <a href={to("/places/")}>place</a>,
          </>
        )}{" "}
        or from a year:
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
