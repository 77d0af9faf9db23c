import { dayOfYear } from "../src/archive/calendar.ts";
import { ON_THIS_DAY_URL, type OnThisDayView, onThisDayUrl } from "../src/archive/pages/on-this-day.ts";
import type { Site } from "../src/archive/views.ts";
import { FullItem } from "./parts/edition.tsx";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { Steps, stepTo } from "./parts/stories.tsx";
import { count } from "./parts/text.ts";

export const data = {
  pagination: { data: "onThisDays", size: 1, alias: "day" },
  permalink: ({ day }: { readonly day: OnThisDayView }) => `${day.url}index.html`,
};

/** One day of the year, in every year that has stories of it. */
export default function OnThisDay({ day, site }: { readonly day: OnThisDayView; readonly site: Site }) {
  const to = linker(site, day.url);
  const name = dayOfYear(day.day);
  const other = (key: string | null) =>
    key === null ? null : { url: onThisDayUrl(key), name: dayOfYear(key) };
  return (
    <Layout
      site={site}
      url={day.url}
      title={`On this day, ${name}`}
      description={`${count(day.storiesInAll, "story", "stories")} of ${name}, in ${count(day.years.length, "year", "years")}.`}
      sheets={["edition", "lists"]}
      lists={day.years}
      crumbs={[
        { name: "Archive", url: "/" },
        { name: "On this day", url: ON_THIS_DAY_URL },
        { name, url: day.url },
      ]}
    >
      <header class="page-head">
        <h1>On this day, {name}</h1>
        <p class="page-count">
          {count(day.storiesInAll, "story", "stories")} in {count(day.years.length, "year", "years")}
        </p>
      </header>
      {day.years.map((year) => (
        <section key={year.date} class="year-of-day" aria-labelledby={`y-${year.date}`}>
          <h2 id={`y-${year.date}`}>
            <a href={to(year.url)}>{year.name}</a>
          </h2>
          <div class="years-items">
            <div class="stories even">
              {year.items.map((item) => (
                <FullItem key={item.story.url} item={item} to={to} />
              ))}
            </div>
          </div>
          {year.storiesInAll > year.items.length && (
            <p class="more">
              <a href={to(year.url)}>
                All {count(year.storiesInAll, "story", "stories")} of {name} {year.name}
              </a>
            </p>
          )}
        </section>
      ))}
      <Steps
        label="Days of the year"
        previous={stepTo(other(day.previous), "Previous day of the year with stories", to)}
        next={stepTo(other(day.next), "Next day of the year with stories", to)}
      />
    </Layout>
  );
}
