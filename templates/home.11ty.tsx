import { fullDate, longMonth, monthUrl, yearName, yearOf } from "../src/archive/calendar.ts";
import type { HomeView } from "../src/archive/pages/home.ts";
import { LINES_URL } from "../src/archive/pages/storyline.ts";
import { span } from "../src/archive/site.ts";
import type { Site } from "../src/archive/views.ts";
import { webSiteJsonLd } from "../src/interop/jsonld.ts";
import { Calendar } from "./parts/calendar.tsx";
import { CardMeta } from "./parts/card-meta.tsx";
import { DateJump } from "./parts/date-jump.tsx";
import { Edition } from "./parts/edition.tsx";
import { Data, Layout } from "./parts/layout.tsx";
import { type Linker, linker } from "./parts/links.ts";
import { SpanChart } from "./parts/span-chart.tsx";
import { Headline, Lines, Tallies } from "./parts/stories.tsx";
import { count } from "./parts/text.ts";

export const data = {
  pagination: { data: "homes", size: 1, alias: "home" },
  permalink: ({ home }: { readonly home: HomeView }) => `${home.url}index.html`,
};

/** The front page: the newest edition, and the ways in. */
export default function Home({ home, site }: { readonly home: HomeView; readonly site: Site }) {
  const to = linker(site, home.url);
  const { settings } = site;
  return (
    <Layout
      site={site}
      url={home.url}
      title={settings.title}
      description={
        settings.description ?? `${count(home.census.stories, "story", "stories")}, ${span(home.census)}.`
      }
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
      <h1 class="visually-hidden">{settings.title}</h1>
      {settings.description && <p class="standfirst">{settings.description}</p>}
      <div class="sheet">
        <section class="news" aria-labelledby="newest">
          <h2 id="newest">
            <a href={to(home.time.day?.url ?? "/")}>
              <time dateTime={home.date}>{fullDate(home.date)}</time>
            </a>
          </h2>
          <Edition items={home.items} to={to} />
          <p class="more">
            <a href={to(home.time.day?.url ?? "/")}>
              The whole edition: {count(home.storiesThatDay, "story", "stories")}
            </a>
            {home.newest !== null && (
              <>
                {" · "}
                <a href={to(home.newest.url)}>
                  Newest: {home.newest.name}, {count(home.newest.stories, "story", "stories")}
                </a>
              </>
            )}
          </p>
        </section>
        <Ways home={home} to={to} />
      </div>
      <section class="band" aria-labelledby="span">
        <h2 id="span">The archive, {home.span.unit === "month" ? "month by month" : "year by year"}</h2>
        <SpanChart span={home.span} to={to} />
      </section>
      {settings.places && (
        <section class="band" aria-labelledby="places">
          <h2 id="places">
            <a href={to("/places/")}>Places</a>
          </h2>
          {home.places.length > 0 ? (
            <Tallies tallies={home.places} to={to} />
          ) : (
            <p>No story names its place.</p>
          )}
          {home.placesInAll > home.places.length && (
            <p class="more">
              <a href={to("/places/")}>All {count(home.placesInAll, "place", "places")} and the map</a>
            </p>
          )}
        </section>
      )}
      {home.countries.length > 1 && (
        <section class="band" aria-labelledby="countries">
          <h2 id="countries">Countries</h2>
          <Tallies tallies={home.countries} to={to} />
        </section>
      )}
    </Layout>
  );
}

function Ways({ home, to }: { readonly home: HomeView; readonly to: Linker }) {
  return (
    <div class="ways">
      <section aria-labelledby="month">
        <h2 id="month">
          <a href={to(monthUrl(home.month.month))}>{longMonth(home.month.month)}</a>
        </h2>
        <Calendar tally={home.month} to={to} />
        <DateJump first={home.census.firstDate} last={home.census.lastDate} />
      </section>
      {home.lines.length > 0 && (
        <section aria-labelledby="lines">
          <h2 id="lines">
            <a href={to(LINES_URL)}>Storylines</a>
          </h2>
          <Lines lines={home.lines} to={to} />
        </section>
      )}
      {home.onThisDay.length > 0 && (
        <section aria-labelledby="same-day">
          <h2 id="same-day">
            <a href={to(home.onThisDayUrl)}>On this day</a>
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
            <a href={to("/on-this-day/")}>All days of the year</a>
          </p>
        </section>
      )}
    </div>
  );
}
