import { fullDate, longDate, longMonth, monthOf, monthUrl } from "../src/archive/calendar.ts";
import type { DayView } from "../src/archive/pages/day.ts";
import { filePath } from "../src/archive/permalink.ts";
import type { Site } from "../src/archive/views.ts";
import { Coins } from "./parts/coins.tsx";
import { Edition } from "./parts/edition.tsx";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { Pages, Steps, stepTo, Tallies } from "./parts/stories.tsx";
import { count } from "./parts/text.ts";

export const data = {
  pagination: { data: "days", size: 1, alias: "day" },
  permalink: ({ day }: { readonly day: DayView }) => filePath(day.url),
};

/** A day: the edition. */
export default function Day({ day, site }: { readonly day: DayView; readonly site: Site }) {
  const to = linker(site, day.url);
  const { number, urls } = day.paging;
  const part = urls.length > 1 ? `, page ${number} of ${urls.length}` : "";
  const { previous = null, next = null } = day.time.day ?? {};
  return (
    <Layout
      site={site}
      url={day.url}
      title={`${longDate(day.date)}${part}`}
      description={`${count(day.storiesInAll, "story", "stories")} of ${longDate(day.date)}${part}.`}
      sheets={["edition", "lists"]}
      time={day.time}
      lists={day.items.map(({ story }) => story)}
    >
      <header class="page-head">
        <h1>
          <time dateTime={day.date}>{fullDate(day.date)}</time>
        </h1>
        <p class="page-count">
          {count(day.storiesInAll, "story", "stories")} in{" "}
          <a href={to(monthUrl(monthOf(day.date)))}>{longMonth(monthOf(day.date))}</a>
          {part}.
          {site.settings.onThisDay && (
            <>
              {" "}
              <a href={to(day.onThisDay)}>This day in other years</a>
            </>
          )}
        </p>
      </header>
      <h2 class="visually-hidden">Stories</h2>
      <Edition items={day.items} to={to} />
      <Coins items={day.items} settings={site.settings} />
      <Pages paging={day.paging} to={to} what={longDate(day.date)} />
      {day.places.length > 0 && (
        <section class="band" aria-labelledby="places">
          <h2 id="places">Places of the day</h2>
          <Tallies tallies={day.places} to={to} />
        </section>
      )}
      <Steps
        label="Days"
        previous={stepTo(previous, "Previous day with stories", to)}
        next={stepTo(next, "Next day with stories", to)}
      />
    </Layout>
  );
}
