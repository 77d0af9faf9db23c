import type { RandomView } from "../src/archive/pages/random.ts";
import type { Site } from "../src/archive/views.ts";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { StoryList } from "./parts/stories.tsx";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "randoms", size: 1, alias: "random" },
  permalink: ({ random }: { readonly random: RandomView }) => `${random.url}index.html`,
};

/** Stories drawn by lot: what `Random story` leads to where no script draws anew. */
export default function Random({ random, site }: { readonly random: RandomView; readonly site: Site }) {
  const to = linker(site, random.url);
  const { lists, site: say } = useWords();
  return (
    <Layout
      site={site}
      url={random.url}
      title={lists.drawn}
      description={lists.drawnSummary}
      sheets={["lists"]}
      lists={random.stories}
      crumbs={[
        { name: say.archive, url: "/" },
        { name: lists.drawn, url: random.url },
      ]}
    >
      <header class="page-head">
        <h1>{lists.drawn}</h1>
        <p class="page-count">{lists.drawnHead}</p>
      </header>
      <StoryList stories={random.stories} to={to} />
    </Layout>
  );
}
