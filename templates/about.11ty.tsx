import { CORRECTIONS_FEED_URL, FEED_URL, JSON_FEED_URL, RSS_URL } from "../src/archive/feeds.ts";
import { type AboutView, span } from "../src/archive/site.ts";
import type { Site } from "../src/archive/views.ts";
import { figuresOf, withFigures } from "../src/interop/figures.ts";
import { figureMarkup } from "./parts/figure.tsx";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { count } from "./parts/text.ts";

export const data = {
  pagination: { data: "abouts", size: 1, alias: "about" },
  permalink: ({ about }: { readonly about: AboutView }) => `${about.url}index.html`,
};

/** About the archive: its owner's words, then what every archive of ours has to say. */
export default function About({ about, site }: { readonly about: AboutView; readonly site: Site }) {
  const to = linker(site, about.url);
  const { settings } = site;
  return (
    <Layout
      site={site}
      url={about.url}
      title="About"
      description={`About ${settings.title}.`}
      sheets={["story", "facts", ...(about.media.length > 0 ? (["pictures"] as const) : [])]}
      crumbs={[
        { name: "Archive", url: "/" },
        { name: "About", url: about.url },
      ]}
    >
      <header class="page-head">
        <h1>About {settings.title}</h1>
        <p class="page-count">
          {count(about.census.stories, "story", "stories")}, {span(about.census)}
        </p>
      </header>
      {/* Made by markdown-it with HTML off, see src/wire/markdown/markup.ts */}
      {about.markup !== null && (
        <div
          class="prose"
          dangerouslySetInnerHTML={{
            __html: withFigures(
              about.markup,
              figuresOf({ ...about, paragraphs: [] }, about.pictures),
              (one) =>
                figureMarkup(one, { to, absent: { text: "Picture not in the archive", attributes: "" } }),
            ),
          }}
        />
      )}
      <div class="prose">
        <h2>How to read this archive</h2>
        <p>
          The stories stand as the wire delivered them: every word, in order. Wire copy came without headlines
          or paragraph marks, so much of what helps to read it was found by rules. Each story says which of
          its parts were inferred, by which rule and from which line; a headline in italics is derived from
          the story's first words.
        </p>
        <p>
          The bytes of each source stand beside its page, with their SHA-256. The{" "}
          <a href={to("/holdings/")}>holdings</a> list every file that was read, and those that could not be
          published, with the reason.
        </p>
        <h2 id="feeds">Feeds</h2>
        <p>
          The newest stories, whole, as <a href={to(FEED_URL)}>Atom</a>, <a href={to(RSS_URL)}>RSS</a> and{" "}
          <a href={to(JSON_FEED_URL)}>JSON Feed</a>. From the Atom feed a program finds its way back to the
          first story, in documents of a month or less that stay as they are (RFC 5005). What agencies{" "}
          <a href={to(CORRECTIONS_FEED_URL)}>corrected or killed</a> has a feed of its own, and so have places
          {site.storylines && " and storylines"} with five stories or more, linked from their pages. A
          headline in square brackets is derived from the story.
        </p>
        <h2>How to cite</h2>
        <p>
          Every story page ends with a line to cite it by. A story's address is made of its date and its own
          words, and does not depend on any other story.
        </p>
        <dl class="facts">
          {settings.publisher && (
            <>
              <dt>Publisher</dt>
              <dd>{settings.publisher}</dd>
            </>
          )}
          {settings.rights && (
            <>
              <dt>Rights</dt>
              <dd>{settings.rights}</dd>
            </>
          )}
        </dl>
      </div>
    </Layout>
  );
}
