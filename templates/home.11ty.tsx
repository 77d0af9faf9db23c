import { dayUrl, fullDate, longMonth, monthUrl } from "../src/archive/calendar.ts";
import { span } from "../src/archive/site.ts";
import type { HomeView, Site } from "../src/archive/views.ts";
import { Calendar } from "./parts/calendar.tsx";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { Edition, Tallies } from "./parts/stories.tsx";
import { count } from "./parts/text.ts";

export const data = {
  pagination: { data: "homes", size: 1, alias: "home" },
  permalink: ({ home }: { readonly home: HomeView }) => `${home.url}index.html`,
};

/** The front page: the newest edition, and the ways in. */
export default function Home({ home, site }: { readonly home: HomeView; readonly site: Site }) {
  const to = linker(site, home.url);
  const { settings } = site;
  const more = home.storiesThatDay - home.stories.length;
  return (
    <Layout
      site={site}
      url={home.url}
      title={settings.title}
      description={settings.description ?? describe(site)}
    >
      <h1 class="visually-hidden">{settings.title}</h1>
      {settings.description && <p class="standfirst">{settings.description}</p>}
      <div class="front">
        <section class="front-news" aria-labelledby="newest">
          <h2 id="newest">
            <a href={to(dayUrl(home.date))}>
              <time dateTime={home.date}>{fullDate(home.date)}</time>
            </a>
          </h2>
          <Edition stories={home.stories} to={to} />
          {more > 0 && (
            <p class="more">
              <a href={to(dayUrl(home.date))}>
                All {count(home.storiesThatDay, "story", "stories")} of this day
              </a>
            </p>
          )}
        </section>
        <div class="front-ways">
          <section aria-labelledby="month">
            <h2 id="month">
              <a href={to(monthUrl(home.month.month))}>{longMonth(home.month.month)}</a>
            </h2>
            <Calendar tally={home.month} to={to} />
          </section>
          <section aria-labelledby="years">
            <h2 id="years">Years</h2>
            <Tallies tallies={site.years} to={to} />
          </section>
          <section aria-labelledby="places">
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
                <a href={to("/places/")}>All {count(home.placesInAll, "place", "places")}</a>
              </p>
            )}
          </section>
        </div>
      </div>
    </Layout>
  );
}

function describe(site: Site): string {
  return `${count(site.stories, "story", "stories")}, ${span(site)}.`;
}
