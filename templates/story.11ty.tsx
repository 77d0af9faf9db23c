import { dayUrl, longDate, shortDate } from "../src/archive/calendar.ts";
import type { Summary } from "../src/archive/catalogue.ts";
import type { Site, StoryView } from "../src/archive/views.ts";
import { newsArticleJsonLd } from "../src/interop/jsonld.ts";
import { storyMeta } from "../src/interop/meta.ts";
import { absolute } from "../src/interop/url.ts";
import { Body } from "./parts/body.tsx";
import { dayCrumbs } from "./parts/crumbs.ts";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { Provenance } from "./parts/provenance.tsx";
import { Steps } from "./parts/stories.tsx";
import { visible } from "./parts/text.ts";

export const data = {
  pagination: { data: "stories", size: 1, alias: "story" },
  permalink: ({ story }: { readonly story: StoryView }) => story.url,
};

/** A story, where it stands in the archive, and where it came from. */
export default function Story({ story, site }: { readonly story: StoryView; readonly site: Site }) {
  const { article, summary } = story;
  const to = linker(site, story.url);
  const canonical = site.settings.baseUrl === null ? null : absolute(site.settings.baseUrl, story.url);
  const derived = article.headline.origin === "derived";
  const step = (other: Summary | null, kind: string) =>
    other === null
      ? null
      : { href: to(other.url), kind: `${kind}, ${shortDate(other.date)}`, name: other.headline };
  return (
    <Layout
      site={site}
      url={story.url}
      title={visible(article.headline.text)}
      description={visible(summary.lede)}
      crumbs={dayCrumbs(article.date)}
      head={
        <>
          {storyMeta(article, site.settings, canonical).map(({ attribute, key, content }) => (
            <meta key={key} {...{ [attribute]: key }} content={visible(content)} />
          ))}
          {/* JSON with every "<" escaped, see src/interop/jsonld.ts */}
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: newsArticleJsonLd(article, site.settings, canonical) }}
          />
        </>
      }
    >
      <article
        class="story"
        lang={article.language === site.settings.language ? undefined : article.language}
      >
        <header>
          {article.marks.length > 0 && <p class="marks">{article.marks.join(", ")}</p>}
          <h1 class={derived ? "derived" : undefined}>{visible(article.headline.text)}</h1>
          {derived && <p class="guess">Headline derived from the story’s first words; the wire sent none.</p>}
          {article.byline !== null && <p class="byline">{visible(article.byline)}</p>}
          <p class="dateline">
            {article.dateline !== null && (
              <>
                {story.placeUrl === null ? (
                  <span class="place">{visible(article.dateline.place)}</span>
                ) : (
                  <a class="place" href={to(story.placeUrl)}>
                    {visible(article.dateline.place)}
                  </a>
                )}
                {", "}
              </>
            )}
            <a href={to(dayUrl(article.date))}>
              <time dateTime={article.date}>{longDate(article.date)}</time>
            </a>
          </p>
        </header>
        <Body article={article} />
      </article>
      <p class="position">
        Story {story.position.toLocaleString("en")} of {story.storiesThatDay.toLocaleString("en")} on{" "}
        <a href={to(dayUrl(article.date))}>{longDate(article.date)}</a>.
      </p>
      <Steps
        label="Stories"
        previous={step(story.previous, "Previous story")}
        next={step(story.next, "Next story")}
      />
      <Provenance story={story} site={site} to={to} canonical={canonical} />
    </Layout>
  );
}
