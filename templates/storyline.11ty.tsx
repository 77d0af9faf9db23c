import { Fragment } from "preact";
import { dayUrl, yearName, yearOf } from "../src/archive/calendar.ts";
import { groupBy } from "../src/archive/groups.ts";
import { LINES_URL, type StorylineView, type Told, yearOfLinesUrl } from "../src/archive/pages/storyline.ts";
import type { Site } from "../src/archive/views.ts";
import { Given } from "./parts/given.tsx";
import { Layout } from "./parts/layout.tsx";
import { type Linker, linker } from "./parts/links.ts";
import { FeedLink, Headline, Pages, Tallies, TextBelow } from "./parts/stories.tsx";
import { visible } from "./parts/text.ts";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "storylines", size: 1, alias: "line" },
  permalink: ({ line }: { readonly line: StorylineView }) => line.url,
};

/** A storyline: the stories of one event, day after day. */
export default function Storyline({ line, site }: { readonly line: StorylineView; readonly site: Site }) {
  const to = linker(site, line.url);
  const { dates, lists, site: say } = useWords();
  const reach = dates.reach(line.first, line.last);
  const { number, urls } = line.paging;
  const part = urls.length > 1 ? say.page(number, urls.length) : "";
  const name = visible(line.name);
  const year = yearOf(line.first);
  return (
    <Layout
      site={site}
      url={line.url}
      title={`${name}${part}`}
      description={lists.lineSummary(line.storiesInAll, reach, part)}
      sheets={["lists"]}
      feed={line.feed}
      lists={line.stories.map(({ story }) => story)}
      crumbs={[
        { name: say.archive, url: "/" },
        { name: say.storylines, url: LINES_URL },
        { name: yearName(year), url: yearOfLinesUrl(year) },
        { name, url: line.url },
      ]}
    >
      <header class="page-head">
        <h1 class={line.derived ? "derived" : undefined}>
          <Given text={line.name} />
        </h1>
        <p class="page-count">
          {lists.lineHead(line.storiesInAll, line.days, reach, part)}
          <FeedLink feed={line.feed} to={to} />
        </p>
        <p class="guess">
          {lists.lineInferred} {line.derived && lists.lineDerived}
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
            <h2 id="places">{say.places}</h2>
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
  const { dates, lists, site: say } = useWords();
  return (
    <li>
      <h2>
        <a href={to(dayUrl(date))}>
          <time dateTime={date}>{dates.long(date)}</time>
        </a>
      </h2>
      <ul>
        {stories.map(({ story, again }) => (
          <li key={story.url}>
            <Headline story={story} to={to} />
            <TextBelow story={story} />
            {again.length > 0 && (
              <p class="quiet">
                {lists.sentAgain}{" "}
                {again.map(({ url, date: day }, index) => (
                  <Fragment key={url}>
                    {index > 0 && say.comma}
                    <a href={to(url)}>{dates.short(day)}</a>
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
