import { Layout, linker, type MissingView, type Site } from "dateline";

/** The page for an address that is not there. */
export default function Missing({ missing, site }: { readonly missing: MissingView; readonly site: Site }) {
  const to = linker(site, missing.url);
  return (
    <Layout site={site} url={missing.url} title="Lost at sea">
      <h1>Lost at sea</h1>
      <p>
        There is no such page. <a href={to("/")}>Back to the harbour</a>.
      </p>
    </Layout>
  );
}
