import {
  dayUrl,
  longMonth,
  monthName,
  monthUrl,
  shortDate,
  yearName,
  yearOf,
  yearUrl,
} from "../src/archive/calendar.ts";
import type { MonthView, Site } from "../src/archive/views.ts";
import { Calendar } from "./parts/calendar.tsx";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { Headline, Steps, Tallies } from "./parts/stories.tsx";
import { count } from "./parts/text.ts";

export const data = {
  pagination: { data: "months", size: 1, alias: "month" },
  permalink: ({ month }: { readonly month: MonthView }) => `${month.url}index.html`,
};

/** A month: its calendar, then its days with stories. */
export default function Month({ month, site }: { readonly month: MonthView; readonly site: Site }) {
  const to = linker(site, month.url);
  const year = yearOf(month.month);
  const name = longMonth(month.month);
  const step = (other: string | null, kind: string) =>
    other === null ? null : { href: to(monthUrl(other)), kind, name: longMonth(other) };
  return (
    <Layout
      site={site}
      url={month.url}
      title={name}
      description={`${count(month.stories, "story", "stories")} of ${name}, by day.`}
      crumbs={[
        { name: "Archive", url: "/" },
        { name: yearName(year), url: yearUrl(year) },
        { name: monthName(month.month), url: month.url },
      ]}
    >
      <header class="page-head">
        <h1>{name}</h1>
        <p class="page-count">
          {count(month.stories, "story", "stories")} on {count(month.editions.length, "day", "days")}
        </p>
      </header>
      <div class="beside">
        <div>
          <Calendar tally={month} to={to} counts />
          <section aria-labelledby="days">
            <h2 id="days">Days</h2>
            <ul class="story-list">
              {month.editions.map(({ date, stories, lead }) => (
                <li key={date}>
                  <a class="when" href={to(dayUrl(date))}>
                    <time dateTime={date}>{shortDate(date)}</time>
                  </a>{" "}
                  <Headline story={lead} to={to} />
                  {stories > 1 && (
                    <>
                      {" "}
                      <a class="tally" href={to(dayUrl(date))}>
                        and {(stories - 1).toLocaleString("en")} more
                        <span class="visually-hidden"> on {shortDate(date)}</span>
                      </a>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </section>
        </div>
        {month.places.length > 0 && (
          <section aria-labelledby="places">
            <h2 id="places">Places</h2>
            <Tallies tallies={month.places} to={to} />
          </section>
        )}
      </div>
      <Steps
        label="Months"
        previous={step(month.previous, "Previous month with stories")}
        next={step(month.next, "Next month with stories")}
      />
    </Layout>
  );
}
