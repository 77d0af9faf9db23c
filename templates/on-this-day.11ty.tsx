import { ON_THIS_DAY_URL, type OnThisDayView, onThisDayUrl } from "../src/archive/pages/on-this-day.ts";
import type { Site } from "../src/archive/views.ts";
import { FullItem } from "./parts/edition.tsx";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { type Step, Steps } from "./parts/stories.tsx";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "onThisDays", size: 1, alias: "day" },
  permalink: ({ day }: { readonly day: OnThisDayView }) => `${day.url}index.html`,
};

/** One day of the year, in every year that has stories of it. */
export default function OnThisDay({ day, site }: { readonly day: OnThisDayView; readonly site: Site }) {
  const to = linker(site, day.url);
  const { dates, lists, site: say } = useWords();
  const name = dates.dayOfYear(day.day);
  const other = (key: string | null, kind: string): Step | null =>
    key === null ? null : { href: to(onThisDayUrl(key)), kind, name: dates.dayOfYear(key) };
  return (
    <Layout
      site={site}
      url={day.url}
      title={lists.onThisDayOf(name)}
      description={lists.onThisDaySummary(day.storiesInAll, name, day.years.length)}
      sheets={["edition", "lists"]}
      lists={day.years}
      crumbs={[
        { name: say.archive, url: "/" },
        { name: say.onThisDay, url: ON_THIS_DAY_URL },
        { name, url: day.url },
      ]}
    >
      <header class="page-head">
        <h1>{lists.onThisDayOf(name)}</h1>
        <p class="page-count">{lists.inYears(day.storiesInAll, day.years.length)}</p>
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
              <a href={to(year.url)}>{lists.allOfDay(year.storiesInAll, dates.long(year.date))}</a>
            </p>
          )}
        </section>
      ))}
      <Steps
        label={lists.daysOfYear}
        previous={other(day.previous, lists.previousDayOfYear)}
        next={other(day.next, lists.nextDayOfYear)}
      />
    </Layout>
  );
}
