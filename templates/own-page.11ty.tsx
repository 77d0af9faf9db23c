import type { OwnPage } from "../src/archive/pages/own-page.ts";
import type { Site } from "../src/archive/views.ts";
import { spokenIn } from "./parts/direction.ts";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { OwnMarkup } from "./parts/own-markup.tsx";
import { sheetsOf } from "./parts/own-sheets.ts";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "ownPages", size: 1, alias: "own" },
  permalink: ({ own }: { readonly own: OwnPage }) => `${own.url}index.html`,
};

/** A page that the operator wrote. */
export default function OwnPageOf({ own, site }: { readonly own: OwnPage; readonly site: Site }) {
  const { site: say, tag } = useWords();
  const theirs = spokenIn(site.settings.language, tag);
  return (
    <Layout
      site={site}
      url={own.url}
      title={own.title}
      sheets={["story", "facts", ...sheetsOf(own.markup)]}
      crumbs={[
        { name: say.archive, url: "/" },
        { name: own.title, url: own.url },
      ]}
    >
      <header class="page-head">
        <h1 {...theirs}>{own.title}</h1>
      </header>
      <OwnMarkup
        html={own.markup}
        class="prose"
        language={site.settings.language}
        to={linker(site, own.url)}
      />
    </Layout>
  );
}
