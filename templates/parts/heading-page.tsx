import { yearName } from "../../src/archive/calendar.ts";
import { headingsUrl, headingUrl } from "../../src/archive/headings.ts";
import type { HeadingView } from "../../src/archive/pages/heading.ts";
import type { Site } from "../../src/archive/views.ts";
import { Given } from "./given.tsx";
import { Layout } from "./layout.tsx";
import { linker } from "./links.ts";
import { FeedLink, Pages, StoryList, Tallies } from "./stories.tsx";
import { visible } from "./text.ts";
import { useWords } from "./words.ts";

/** The page of a byline, a subject or a keyword, whole or one year of it. */
export function HeadingPage({ heading, site }: { readonly heading: HeadingView; readonly site: Site }) {
  const { lists, site: say } = useWords();
  const to = linker(site, heading.url);
  const name = visible(heading.name);
  const title = heading.year === null ? name : lists.inYear(name, yearName(heading.year));
  const { number, urls } = heading.paging;
  const part = urls.length > 1 ? say.page(number, urls.length) : "";
  return (
    <Layout
      site={site}
      url={heading.url}
      title={`${title}${part}`}
      description={lists.headingSummary(number, heading.storiesInAll, title, part)}
      sheets={["lists"]}
      feed={heading.feed}
      lists={heading.stories}
      crumbs={[
        { name: say.archive, url: "/" },
        { name: lists.headings[heading.kind], url: headingsUrl(heading.kind) },
        { name, url: headingUrl(heading) },
        ...(heading.year === null ? [] : [{ name: yearName(heading.year), url: heading.url }]),
      ]}
    >
      <header class="page-head">
        <h1>
          <Given text={title} />
        </h1>
        <p class="page-count">
          {lists.headingHead(number, heading.storiesInAll, part)}
          <FeedLink feed={heading.feed} to={to} />
        </p>
      </header>
      {heading.years.length > 0 && (
        <section aria-labelledby="years">
          <h2 id="years">{say.years}</h2>
          <Tallies tallies={heading.years} to={to} />
        </section>
      )}
      <section aria-labelledby="stories">
        <h2 id="stories">{heading.years.length > 0 ? say.newestStories : say.stories}</h2>
        <StoryList stories={heading.stories} to={to} />
      </section>
      <Pages paging={heading.paging} to={to} what={title} />
    </Layout>
  );
}
