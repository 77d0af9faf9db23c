import { dayUrl } from "../src/archive/calendar.ts";
import type { StoryView } from "../src/archive/pages/story.ts";
import { leadPicture } from "../src/archive/pictures.ts";
import type { Summary } from "../src/archive/summary.ts";
import type { Site } from "../src/archive/views.ts";
import { newsArticleJsonLd } from "../src/interop/jsonld.ts";
import { storyMeta } from "../src/interop/meta.ts";
import { ownRights } from "../src/interop/rights.ts";
import { absolute } from "../src/interop/url.ts";
import { CardPicture } from "./parts/card-meta.tsx";
import { Changes } from "./parts/changes.tsx";
import { Contact } from "./parts/contact.tsx";
import { spokenIn } from "./parts/direction.ts";
import { FiledUnder } from "./parts/filed-under.tsx";
import { Data, Layout, type Sheet } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { hasNotice, Notices, StoryBody } from "./parts/notices.tsx";
import { Provenance } from "./parts/provenance.tsx";
import { Rights } from "./parts/rights.tsx";
import { Steps } from "./parts/stories.tsx";
import { StoryHead } from "./parts/story-head.tsx";
import { visible } from "./parts/text.ts";
import { Threads } from "./parts/threads.tsx";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "stories", size: 1, alias: "story" },
  permalink: ({ story }: { readonly story: StoryView }) => story.url,
};

/** What its agency withdrew stands for no story elsewhere. */
const isWithdrawn = ({ standing }: StoryView): boolean => standing.kill !== null;

/** Most stories came once, and need no styles for notices and changes. */
const sheetsOf = (story: StoryView): readonly Sheet[] => [
  "lists",
  "story",
  "facts",
  ...(story.article.media.length > 0 ? (["pictures"] as const) : []),
  ...(hasNotice(story) || story.changes !== null ? (["versions"] as const) : []),
];

/** A story, where it stands in the archive, what belongs to it, and where it came from. */
export default function Story({ story, site }: { readonly story: StoryView; readonly site: Site }) {
  const { article, summary } = story;
  const { settings } = site;
  const to = linker(site, story.url);
  const { dates, site: say, story: own, tag } = useWords();
  const canonical = settings.baseUrl === null ? null : absolute(settings.baseUrl, story.url);
  const lead = isWithdrawn(story) ? null : leadPicture(article.media, story.pictures);
  // The date stays in one line, however narrow the column.
  const whole = (date: Summary["date"]) => dates.short(date).replaceAll(" ", "\u00a0");
  const step = (other: Summary | null, kind: (date: string) => string) =>
    other === null
      ? null
      : { href: to(other.url), kind: kind(whole(other.date)), name: other.headline, story: other };
  return (
    <Layout
      site={site}
      url={story.url}
      title={visible(article.headline.text)}
      description={visible(summary.lede)}
      sheets={sheetsOf(story)}
      {...(story.time === null ? {} : { time: story.time })}
      ownRights={ownRights(article) !== null}
      head={
        <>
          {summary.treated?.unlisted && <meta name="robots" content="noindex" />}
          {storyMeta(article, settings, canonical).map(({ attribute, key, content }) => (
            <meta key={`${key} ${content}`} {...{ [attribute]: key }} content={visible(content)} />
          ))}
          {canonical !== null && <link rel="cite-as" href={canonical} />}
          {settings.baseUrl !== null && <CardPicture baseUrl={settings.baseUrl} lead={lead} />}
          <Data json={newsArticleJsonLd(article, settings, canonical, story.standing, lead)} />
        </>
      }
    >
      {/* Readers' tools weigh paragraphs and class names: beside the body stand no paragraphs, and no class that says `story`. */}
      <article class="story spread" aria-labelledby="headline">
        <StoryHead story={story} to={to}>
          <Notices story={story} to={to} />
        </StoryHead>
        <StoryBody story={story} omit={settings.killed === "omit"} to={to} />
        <Threads story={story} to={to} />
        <footer class="footer-of">
          <Changes changes={story.changes} to={to} />
          <FiledUnder story={story} to={to} />
          <Rights article={article} />
          {story.position !== null && (
            <ul class="position">
              <li>
                {own.position(
                  story.position,
                  <a href={to(dayUrl(article.date))}>{dates.long(article.date)}</a>,
                )}
              </li>
            </ul>
          )}
          <Steps
            label={say.stories}
            previous={step(story.previous, own.previousStory)}
            next={step(story.next, own.nextStory)}
          />
          {(settings.contact ?? settings.timeZoneNote) !== null && (
            <ul class="position">
              {settings.timeZoneNote && (
                <li {...spokenIn(settings.language, tag)}>{settings.timeZoneNote}</li>
              )}
              {settings.contact && (
                <li>
                  {own.somethingWrong((text) => (
                    <Contact settings={settings} about={canonical ?? story.url}>
                      {text}
                    </Contact>
                  ))}
                </li>
              )}
            </ul>
          )}
          <Provenance story={story} site={site} to={to} canonical={canonical} />
        </footer>
      </article>
    </Layout>
  );
}
