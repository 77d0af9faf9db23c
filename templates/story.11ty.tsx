import { dayUrl, longDate, shortDate } from "../src/archive/calendar.ts";
import type { StoryView } from "../src/archive/pages/story.ts";
import type { Summary } from "../src/archive/summary.ts";
import type { Site } from "../src/archive/views.ts";
import { newsArticleJsonLd } from "../src/interop/jsonld.ts";
import { storyMeta } from "../src/interop/meta.ts";
import { absolute } from "../src/interop/url.ts";
import { Body } from "./parts/body.tsx";
import { CardPicture } from "./parts/card-meta.tsx";
import { directionOf } from "./parts/direction.ts";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { Provenance } from "./parts/provenance.tsx";
import { Steps } from "./parts/stories.tsx";
import { StoryHead } from "./parts/story-head.tsx";
import { visible } from "./parts/text.ts";
import { Threads } from "./parts/threads.tsx";

export const data = {
  pagination: { data: "stories", size: 1, alias: "story" },
  permalink: ({ story }: { readonly story: StoryView }) => story.url,
};

/** A story, where it stands in the archive, what belongs to it, and where it came from. */
export default function Story({ story, site }: { readonly story: StoryView; readonly site: Site }) {
  const { article, summary } = story;
  const { settings } = site;
  const to = linker(site, story.url);
  const canonical = settings.baseUrl === null ? null : absolute(settings.baseUrl, story.url);
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
      sheets={["lists", "story", "facts"]}
      {...(story.time === null ? {} : { time: story.time })}
      head={
        <>
          {summary.treated?.unlisted && <meta name="robots" content="noindex" />}
          {storyMeta(article, settings, canonical).map(({ attribute, key, content }) => (
            <meta key={key} {...{ [attribute]: key }} content={visible(content)} />
          ))}
          {settings.baseUrl !== null && <CardPicture baseUrl={settings.baseUrl} />}
          {/* JSON with every "<" escaped, see src/interop/jsonld.ts */}
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: newsArticleJsonLd(article, settings, canonical) }}
          />
        </>
      }
    >
      <div class="spread">
        <article
          class="story"
          lang={article.language === settings.language ? undefined : article.language}
          dir={directionOf(article.language)}
        >
          <StoryHead story={story} language={settings.language} to={to} />
          <Body article={article} />
        </article>
        <Threads story={story} to={to} />
        {story.position !== null && (
          <p class="position">
            Story {story.position.toLocaleString("en")} of{" "}
            <a href={to(dayUrl(article.date))}>{longDate(article.date)}</a>, in the order of the wire.
          </p>
        )}
        <Steps
          label="Stories"
          previous={step(story.previous, "Previous story")}
          next={step(story.next, "Next story")}
        />
        <Provenance story={story} site={site} to={to} canonical={canonical} />
      </div>
    </Layout>
  );
}
