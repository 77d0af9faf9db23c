import { leapYear } from "../src/archive/calendar.ts";
import { type OnThisDaysView, onThisDayUrl } from "../src/archive/pages/on-this-day.ts";
import type { Site } from "../src/archive/views.ts";
import { EmptyMonths } from "./parts/empty-months.tsx";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "onThisDayLists", size: 1, alias: "list" },
  permalink: ({ list }: { readonly list: OnThisDaysView }) => `${list.url}index.html`,
};

/** The days of the year, all years together. */
export default function OnThisDays({ list, site }: { readonly list: OnThisDaysView; readonly site: Site }) {
  const to = linker(site, list.url);
  const { dates, lists, site: say } = useWords();
  const all = leapYear();
  const months = all.filter(({ days }) => days.some((day) => list.days[day] !== undefined));
  const most = Math.max(1, ...Object.values(list.days));
  return (
    <Layout
      site={site}
      url={list.url}
      title={say.onThisDay}
      description={lists.daysOfYearSummary}
      sheets={["lists", "calendar"]}
      lists={Object.keys(list.days)
        .sort()
        .map((day) => ({ url: onThisDayUrl(day) }))}
      crumbs={[
        { name: say.archive, url: "/" },
        { name: say.onThisDay, url: list.url },
      ]}
    >
      <header class="page-head">
        <h1>{say.onThisDay}</h1>
        <p class="page-count">{lists.daysOfYearHead(Object.keys(list.days).length)}</p>
      </header>
      <div class="year">
        {months.map(({ month, days }) => (
          <section key={month} aria-labelledby={`m-${dates.monthName(month)}`}>
            <h2 id={`m-${dates.monthName(month)}`}>{dates.titled(dates.monthName(month))}</h2>
            <ol class="days">
              {days.map((day) => {
                const stories = list.days[day] ?? 0;
                return (
                  <li key={day} class={stories > 0 ? `fill-${Math.ceil((4 * stories) / most)}` : undefined}>
                    {stories > 0 ? (
                      <a
                        class="day"
                        href={to(onThisDayUrl(day))}
                        aria-label={say.nameAndStories(dates.dayOfYear(day), stories)}
                      >
                        {Number(day.slice(3))}
                      </a>
                    ) : (
                      <span class="day">{Number(day.slice(3))}</span>
                    )}
                  </li>
                );
              })}
            </ol>
          </section>
        ))}
      </div>
      <EmptyMonths months={all.flatMap((month) => (months.includes(month) ? [] : month.month))} />
    </Layout>
  );
}
