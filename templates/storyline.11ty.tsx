import { Fragment } from "preact";
import { dayUrl, longDate, shortDate, yearName, yearOf } from "../src/archive/calendar.ts";
import { groupBy } from "../src/archive/groups.ts";
import { LINES_URL, type StorylineView, type Told, yearOfLinesUrl } from "../src/archive/pages/storyline.ts";
import type { Site } from "../src/archive/views.ts";
import { Layout } from "./parts/layout.tsx";
import { type Linker, linker } from "./parts/links.ts";
import { Headline, Pages, Tallies } from "./parts/stories.tsx";
import { count, reach, visible } from "./parts/text.ts";

export const data = {
  pagination: { data: "storylines", size: 1, alias: "line" },
  permalink: ({ line }: { readonly line: StorylineView }) => line.url,
};

/** A storyline: the stories of one event, day after day. */
export default function Storyline({ line, site }: { readonly line: StorylineView; readonly site: Site }) {
  const to = linker(site, line.url);
  const { number, urls } = line.paging;
  const part = urls.length > 1 ? `, page ${number} of ${urls.length}` : "";
  const name = visible(line.name);
  const year = yearOf(line.first);
  return (
    <Layout
      site={site}
      url={line.url}
      title={`${name}${part}`}
      description={`${count(line.storiesInAll, "story", "stories")}, ${reach(line.first, line.last)}${part}.`}
      sheets={["lists"]}
      lists={line.stories.map(({ story }) => story)}
      crumbs={[
        { name: "Archive", url: "/" },
        { name: "Storylines", url: LINES_URL },
        { name: yearName(year), url: yearOfLinesUrl(year) },
        { name, url: line.url },
      ]}
    >
      <header class="page-head">
        <h1>{name}</h1>
        <p class="page-count">
          {count(line.storiesInAll, "story", "stories")} on {count(line.days, "day", "days")},{" "}
          {reach(line.first, line.last)}
          {part}
        </p>
        <p class="guess">
          A storyline is inferred: its stories share rare words and names, and it is named by the story
          nearest to all of them.
        </p>
      </header>
      <div class="beside">
        <ol class="timeline-days">
          {[...groupBy(line.stories, ({ story }) => story.date)].map(([date, stories]) => (
            <Day key={date} date={date} stories={stories} to={to} />
          ))}
        </ol>
        {line.places.length > 0 && (
          <section aria-labelledby="places">
            <h2 id="places">Places</h2>
            <Tallies tallies={line.places} to={to} />
          </section>
        )}
      </div>
      <Pages paging={line.paging} to={to} what={name} />
    </Layout>
  );
}

function Day({
  date,
  stories,
  to,
}: {
  readonly date: string;
  readonly stories: readonly Told[];
  readonly to: Linker;
}) {
  return (
    <li>
      <h2>
        <a href={to(dayUrl(date))}>
          <time dateTime={date}>{longDate(date)}</time>
        </a>
      </h2>
      <ul>
        {stories.map(({ story, again }) => (
          <li key={story.url}>
            <Headline story={story} to={to} />
            <p>
              {story.place !== null && <span class="place">{visible(story.place)}</span>}
              {visible(story.lede)}
            </p>
            {again.length > 0 && (
              <p class="quiet">
                Sent again:{" "}
                {again.map(({ url, date: day }, index) => (
                  <Fragment key={url}>
                    {index > 0 && ", "}
                    <a href={to(url)}>{shortDate(day)}</a>
                  </Fragment>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
