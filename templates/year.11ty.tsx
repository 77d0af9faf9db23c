import { monthUrl, yearName } from "../src/archive/calendar.ts";
import type { YearView } from "../src/archive/pages/year.ts";
import type { Site } from "../src/archive/views.ts";
import { Calendar } from "./parts/calendar.tsx";
import { EmptyMonths } from "./parts/empty-months.tsx";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { Lines, Steps, stepTo, Tallies } from "./parts/stories.tsx";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "years", size: 1, alias: "year" },
  permalink: ({ year }: { readonly year: YearView }) => `${year.url}index.html`,
};

/** A year: a small calendar of each month with stories, its main storylines, its places. */
export default function Year({ year, site }: { readonly year: YearView; readonly site: Site }) {
  const to = linker(site, year.url);
  const words = useWords();
  const { dates, figure, lists, site: say } = words;
  const name = yearName(year.year);
  const months = year.months.filter(({ stories }) => stories > 0);
  return (
    <Layout
      site={site}
      url={year.url}
      title={name}
      description={lists.yearSummary(year.stories, name)}
      sheets={["lists", "calendar"]}
      time={year.time}
      lists={months.map(({ month }) => ({ url: monthUrl(month) }))}
    >
      <header class="page-head">
        <h1>{name}</h1>
        <p class="page-count">{lists.onDays(year.stories, year.days)}</p>
      </header>
      <div class="year">
        {months.map((month) => (
          <section key={month.month} aria-labelledby={`m-${month.month}`}>
            <h2 id={`m-${month.month}`}>
              <a href={to(monthUrl(month.month))}>{dates.titled(dates.monthName(month.month))}</a>{" "}
              <span class="tally">{figure(month.stories)}</span>
            </h2>
            <Calendar tally={month} to={to} />
          </section>
        ))}
      </div>
      <EmptyMonths months={year.months.filter(({ stories }) => stories === 0).map(({ month }) => month)} />
      {year.lines.length > 0 && (
        <section class="band" aria-labelledby="lines">
          <h2 id="lines">{lists.mainStorylines}</h2>
          <Lines lines={year.lines} to={to} />
          {year.linesUrl !== null && (
            <p class="more">
              <a href={to(year.linesUrl)}>{lists.allLinesOf(name)}</a>
            </p>
          )}
        </section>
      )}
      {year.places.length > 0 && (
        <section class="band" aria-labelledby="places">
          <h2 id="places">{say.places}</h2>
          <Tallies tallies={year.places} to={to} />
        </section>
      )}
      <Steps
        label={say.years}
        previous={stepTo(year.time.year.previous, lists.previousYear, to, words)}
        next={stepTo(year.time.year.next, lists.nextYear, to, words)}
      />
    </Layout>
  );
}
