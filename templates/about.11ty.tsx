import type { ComponentChild } from "preact";
import { CORRECTIONS_FEED_URL, FEED_URL, JSON_FEED_URL, RSS_URL } from "../src/archive/feeds.ts";
import type { AboutView } from "../src/archive/site.ts";
import type { Site } from "../src/archive/views.ts";
import { Contact } from "./parts/contact.tsx";
import { spokenIn } from "./parts/direction.ts";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { OwnMarkup } from "./parts/own-markup.tsx";
import { sheetsOf } from "./parts/own-sheets.ts";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "abouts", size: 1, alias: "about" },
  permalink: ({ about }: { readonly about: AboutView }) => `${about.url}index.html`,
};

/** About the archive: its owner's words, then what every archive of ours has to say. */
export default function About({ about, site }: { readonly about: AboutView; readonly site: Site }) {
  const to = linker(site, about.url);
  const { about: own, dates, site: say, tag } = useWords();
  const { settings } = site;
  const { firstDate, lastDate, stories } = about.census;
  const link =
    (url: string) =>
    (text: string): ComponentChild => <a href={to(url)}>{text}</a>;
  const theirs = spokenIn(settings.language, tag);
  return (
    <Layout
      site={site}
      url={about.url}
      title={own.title}
      description={own.summary(settings.title)}
      sheets={["story", "facts", ...sheetsOf(about.markup)]}
      crumbs={[
        { name: say.archive, url: "/" },
        { name: own.title, url: about.url },
      ]}
    >
      <header class="page-head">
        <h1>{own.aboutArchive(settings.title)}</h1>
        <p class="page-count">{say.storiesAndSpan(stories, dates.span(firstDate, lastDate))}</p>
      </header>
      <OwnMarkup html={about.markup} class="prose" language={settings.language} to={to} />
      <div class="prose">
        <h2>{own.howToRead}</h2>
        <p>{own.wordsStand}</p>
        <p>{own.bytesStand(link("/holdings/"))}</p>
        <h2 id="feeds">{say.feeds}</h2>
        <p>
          {(settings.places ? own.feeds : own.feedsWithoutPlaces)(
            {
              atom: link(FEED_URL)("Atom"),
              rss: link(RSS_URL)("RSS"),
              json: link(JSON_FEED_URL)("JSON Feed"),
            },
            link(CORRECTIONS_FEED_URL),
            site.storylines,
          )}
        </p>
        <h2>{own.howToCite}</h2>
        <p>{own.citing}</p>
        <dl class="facts">
          {settings.contact && (
            <>
              <dt>{own.contact}</dt>
              <dd>
                <Contact settings={settings} about={null}>
                  {settings.contact.replace(/^(?:mailto:|https?:\/\/)/, "")}
                </Contact>
              </dd>
            </>
          )}
          {settings.timeZoneNote && (
            <>
              <dt>{own.times}</dt>
              <dd {...theirs}>{settings.timeZoneNote}</dd>
            </>
          )}
          {settings.publisher && (
            <>
              <dt>{own.publisher}</dt>
              <dd {...theirs}>{settings.publisher}</dd>
            </>
          )}
          {settings.rights && (
            <>
              <dt>{own.rights}</dt>
              <dd {...theirs}>{settings.rights}</dd>
            </>
          )}
        </dl>
      </div>
    </Layout>
  );
}
