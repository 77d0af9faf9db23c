import { dayUrl, weekdayOf } from "../src/archive/calendar.ts";
import type { MonthView } from "../src/archive/pages/month.ts";
import type { Site } from "../src/archive/views.ts";
import { Calendar } from "./parts/calendar.tsx";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { AllLines, Headline, Lines, Steps, stepTo, Tallies } from "./parts/stories.tsx";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "months", size: 1, alias: "month" },
  permalink: ({ month }: { readonly month: MonthView }) => `${month.url}index.html`,
};

/** A month: its calendar, its storylines, then its days with stories. */
export default function Month({ month, site }: { readonly month: MonthView; readonly site: Site }) {
  const to = linker(site, month.url);
  const words = useWords();
  const { dates, lists, site: say } = words;
  const name = dates.month(month.month);
  const weekdays = dates.weekdays("short");
  const { previous = null, next = null } = month.time.month ?? {};
  return (
    <Layout
      site={site}
      url={month.url}
      title={dates.titled(name)}
      description={lists.monthSummary(month.stories, name)}
      sheets={["lists", "calendar"]}
      time={month.time}
      feed={month.feed}
      lists={month.editions.map(({ date }) => ({ url: dayUrl(date) }))}
    >
      <header class="page-head">
        <h1>{dates.titled(name)}</h1>
        <p class="page-count">{lists.onDays(month.stories, month.editions.length)}</p>
      </header>
      <div class="beside">
        <div>
          <Calendar tally={month} to={to} counts />
          <section class="band" aria-labelledby="days">
            <h2 id="days">{lists.dayByDay}</h2>
            <ul class="story-list dated by-day">
              {month.editions.map(({ date, stories, lead }) => (
                <li key={date}>
                  <a class="when" href={to(dayUrl(date))}>
                    <time dateTime={date}>
                      {weekdays[weekdayOf(date)]} {dates.part(date)}
                      <span class="visually-hidden"> {name}</span>
                    </time>
                  </a>{" "}
                  <Headline story={lead.story} to={to} />
                  {stories > 1 && (
                    <>
                      {" "}
                      <a class="tally" href={to(dayUrl(date))}>
                        {lists.andMore(stories - 1)}
                        <span class="visually-hidden">{lists.onDate(dates.short(date))}</span>
                      </a>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </section>
        </div>
        <div>
          {month.lines.length > 0 && (
            <section aria-labelledby="lines">
              <h2 id="lines">{say.storylines}</h2>
              <Lines lines={month.lines} to={to} />
              <AllLines to={to} />
            </section>
          )}
          {month.places.length > 0 && (
            <section aria-labelledby="places">
              <h2 id="places">{say.places}</h2>
              <Tallies tallies={month.places} to={to} />
            </section>
          )}
        </div>
      </div>
      <Steps
        label={lists.months}
        previous={stepTo(previous, lists.previousMonth, to, words)}
        next={stepTo(next, lists.nextMonth, to, words)}
      />
    </Layout>
  );
}
