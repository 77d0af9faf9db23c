import { monthUrl, yearName, yearOf } from "../src/archive/calendar.ts";
import type { HomeView } from "../src/archive/pages/home.ts";
import { LINES_URL } from "../src/archive/pages/storyline.ts";
import type { Site } from "../src/archive/views.ts";
import { webSiteJsonLd } from "../src/interop/jsonld.ts";
import { Calendar } from "./parts/calendar.tsx";
import { CardMeta } from "./parts/card-meta.tsx";
import { DateJump } from "./parts/date-jump.tsx";
import { spokenIn } from "./parts/direction.ts";
import { Edition } from "./parts/edition.tsx";
import { Data, Layout } from "./parts/layout.tsx";
import { type Linker, linker } from "./parts/links.ts";
import { SpanChart } from "./parts/span-chart.tsx";
import { AllLines, Countries, Headline, Lines, Tallies } from "./parts/stories.tsx";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "homes", size: 1, alias: "home" },
  permalink: ({ home }: { readonly home: HomeView }) => `${home.url}index.html`,
};

/** The front page: the newest edition, and the ways in. */
export default function Home({ home, site }: { readonly home: HomeView; readonly site: Site }) {
  const to = linker(site, home.url);
  const { dates, lists, site: say, tag } = useWords();
  const { firstDate, lastDate, stories } = home.census;
  const { settings } = site;
  return (
    <Layout
      site={site}
      url={home.url}
      title={settings.title}
      description={settings.description ?? lists.homeSummary(stories, dates.span(firstDate, lastDate))}
      sheets={["edition", "lists", "calendar"]}
      time={home.time}
      front={home.census}
      head={
        <>
          <CardMeta
            site={site}
            url={home.url}
            title={settings.title}
            description={settings.description ?? undefined}
          />
          <Data json={webSiteJsonLd(settings)} />
        </>
      }
    >
      <h1 class="visually-hidden" {...spokenIn(settings.language, tag)}>
        {settings.title}
      </h1>
      {settings.description && (
        <p class="standfirst" {...spokenIn(settings.language, tag)}>
          {settings.description}
        </p>
      )}
      <div class="sheet">
        <section class="news" aria-labelledby="newest">
          <h2 id="newest">
            <a href={to(home.time.day?.url ?? "/")}>
              <time dateTime={home.date}>{dates.titled(dates.full(home.date))}</time>
            </a>
          </h2>
          <Edition items={home.items} to={to} />
          <p class="more">
            <a href={to(home.time.day?.url ?? "/")}>{lists.wholeEdition(home.storiesThatDay)}</a>
            {home.newest !== null && (
              <>
                {" · "}
                <a href={to(home.newest.url)}>
                  {lists.newestDay(dates.long(home.newest.date), home.newest.stories)}
                </a>
              </>
            )}
          </p>
        </section>
        <Ways home={home} to={to} />
      </div>
      <section class="band" aria-labelledby="span">
        <h2 id="span">{lists.archiveBy[home.span.unit]}</h2>
        <SpanChart span={home.span} to={to} />
      </section>
      {settings.places && (
        <section class="band" aria-labelledby="places">
          <h2 id="places">
            <a href={to("/places/")}>{say.places}</a>
          </h2>
          {home.places.length > 0 ? <Tallies tallies={home.places} to={to} /> : <p>{lists.noPlace}</p>}
          {home.placesInAll > home.places.length && (
            <p class="more">
              <a href={to("/places/")}>{lists.allPlaces(home.placesInAll)}</a>
            </p>
          )}
        </section>
      )}
      {home.countries.length > 1 && (
        <section class="band" aria-labelledby="countries">
          <h2 id="countries">{say.countries}</h2>
          <Countries countries={home.countries} to={to} />
        </section>
      )}
    </Layout>
  );
}

function Ways({ home, to }: { readonly home: HomeView; readonly to: Linker }) {
  const { dates, lists, site: say } = useWords();
  return (
    <div class="ways">
      <section aria-labelledby="month">
        <h2 id="month">
          <a href={to(monthUrl(home.month.month))}>{dates.titled(dates.month(home.month.month))}</a>
        </h2>
        <Calendar tally={home.month} to={to} />
        <DateJump first={home.census.firstDate} last={home.census.lastDate} />
      </section>
      {home.lines.length > 0 && (
        <section aria-labelledby="lines">
          <h2 id="lines">
            <a href={to(LINES_URL)}>{say.storylines}</a>
          </h2>
          <Lines lines={home.lines} to={to} />
          <AllLines to={to} />
        </section>
      )}
      {home.onThisDay.length > 0 && (
        <section aria-labelledby="same-day">
          <h2 id="same-day">
            <a href={to(home.onThisDayUrl)}>{say.onThisDay}</a>
          </h2>
          <ul class="story-list">
            {home.onThisDay.map(({ date, url, items: [lead] }) => (
              <li key={date}>
                <a class="when" href={to(url)}>
                  {yearName(yearOf(date))}
                </a>{" "}
                {lead && <Headline story={lead.story} to={to} />}
              </li>
            ))}
          </ul>
          <p class="more">
            <a href={to("/on-this-day/")}>{lists.allDaysOfYear}</a>
          </p>
        </section>
      )}
    </div>
  );
}
