import { yearName } from "../../src/archive/calendar.ts";
import { headingsUrl, headingUrl } from "../../src/archive/headings.ts";
import type { HeadingView } from "../../src/archive/pages/heading.ts";
import type { Site } from "../../src/archive/views.ts";
import { HEADING_WORDS } from "./heading-words.ts";
import { Layout } from "./layout.tsx";
import { linker } from "./links.ts";
import { FeedLink, Pages, StoryList, Tallies } from "./stories.tsx";
import { countOnFirst, visible } from "./text.ts";

/** The page of a byline, a subject or a keyword, whole or one year of it. */
export function HeadingPage({ heading, site }: { readonly heading: HeadingView; readonly site: Site }) {
  const to = linker(site, heading.url);
  const words = HEADING_WORDS[heading.kind];
  const name = visible(heading.name);
  const title = heading.year === null ? name : `${name}, ${yearName(heading.year)}`;
  const { number, urls } = heading.paging;
  const stories = countOnFirst(number, heading.storiesInAll, "story", "stories");
  const part = urls.length > 1 ? `, page ${number} of ${urls.length}` : "";
  const whole = { name, url: headingUrl(heading) };
  return (
    <Layout
      site={site}
      url={heading.url}
      title={`${title}${part}`}
      description={`${stories} ${words.under} ${title}${part}.`}
      sheets={["lists"]}
      feed={heading.feed}
      lists={heading.stories}
      crumbs={[
        { name: "Archive", url: "/" },
        { name: words.title, url: headingsUrl(heading.kind) },
        whole,
        ...(heading.year === null ? [] : [{ name: yearName(heading.year), url: heading.url }]),
      ]}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="page-count">
          {stories} {words.under} {name}, as the wire sent them{part}
          <FeedLink feed={heading.feed} to={to} />
        </p>
      </header>
      {heading.years.length > 0 && (
        <section aria-labelledby="years">
          <h2 id="years">Years</h2>
          <Tallies tallies={heading.years} to={to} />
        </section>
      )}
      <section aria-labelledby="stories">
        <h2 id="stories">{heading.years.length > 0 ? "Newest stories" : "Stories"}</h2>
        <StoryList stories={heading.stories} to={to} />
      </section>
      <Pages paging={heading.paging} to={to} what={title} />
    </Layout>
  );
}
