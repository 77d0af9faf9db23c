import { headingsUrl } from "../src/archive/headings.ts";
import type { HeadingEntry, HeadingsView } from "../src/archive/pages/heading.ts";
import { filePath } from "../src/archive/permalink.ts";
import type { Site } from "../src/archive/views.ts";
import { Given } from "./parts/given.tsx";
import { Layout } from "./parts/layout.tsx";
import { type Linker, linker } from "./parts/links.ts";
import { Headline, Pages } from "./parts/stories.tsx";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "headingLists", size: 1, alias: "list" },
  permalink: ({ list }: { readonly list: HeadingsView }) => filePath(list.url),
};

/** All bylines, subjects or keywords, by name. */
export default function Headings({ list, site }: { readonly list: HeadingsView; readonly site: Site }) {
  const { lists, site: say } = useWords();
  const to = linker(site, list.url);
  const title = lists.headings[list.kind];
  const { number, urls } = list.paging;
  const part = urls.length > 1 ? say.page(number, urls.length) : "";
  const head = lists.headingsHead(lists.countHeadings[list.kind](list.headingsInAll), part);
  return (
    <Layout
      site={site}
      url={list.url}
      title={`${title}${part}`}
      description={`${title}${say.colon}${head}.`}
      sheets={["lists"]}
      lists={list.headings.flatMap(({ url }) => (url === null ? [] : [{ url }]))}
      crumbs={[
        { name: say.archive, url: "/" },
        { name: title, url: headingsUrl(list.kind) },
      ]}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="page-count">{head}</p>
      </header>
      <ul class={list.headings.some(({ url }) => url === null) ? "tallies with-stories" : "tallies"}>
        {list.headings.map((heading) => (
          <Entry key={heading.slug} heading={heading} to={to} />
        ))}
      </ul>
      <Pages paging={list.paging} to={to} what={title} />
    </Layout>
  );
}

/** One with few stories has no page of its own: they stand beside it. */
function Entry({
  heading: { slug, name, url, stories, few },
  to,
}: {
  readonly heading: HeadingEntry;
  readonly to: Linker;
}) {
  const { figure } = useWords();
  if (url !== null)
    return (
      <li>
        <a href={to(url)}>
          <Given text={name} />
        </a>{" "}
        <span class="tally">{figure(stories)}</span>
      </li>
    );
  return (
    <li id={slug}>
      <Given text={name} />
      {few.map((story) => (
        <div class="few" key={story.url}>
          <Headline story={story} to={to} />
        </div>
      ))}
    </li>
  );
}
