import {
  dayUrl,
  fullDate,
  longDate,
  longMonth,
  monthOf,
  monthUrl,
  shortDate,
} from "../src/archive/calendar.ts";
import type { DayView, Site } from "../src/archive/views.ts";
import type { CalendarDate } from "../src/article.ts";
import { dayCrumbs } from "./parts/crumbs.ts";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { Edition, Pages, Steps } from "./parts/stories.tsx";
import { count } from "./parts/text.ts";

export const data = {
  pagination: { data: "days", size: 1, alias: "day" },
  permalink: ({ day }: { readonly day: DayView }) =>
    day.url.endsWith("/") ? `${day.url}index.html` : day.url,
};

/** A day: the edition. */
export default function Day({ day, site }: { readonly day: DayView; readonly site: Site }) {
  const to = linker(site, day.url);
  const { number, urls } = day.paging;
  const step = (date: CalendarDate | null, kind: string) =>
    date === null ? null : { href: to(dayUrl(date)), kind, name: shortDate(date) };
  const part = urls.length > 1 ? `, page ${number} of ${urls.length}` : "";
  return (
    <Layout
      site={site}
      url={day.url}
      title={`${longDate(day.date)}${part}`}
      description={`${count(day.storiesInAll, "story", "stories")} of ${longDate(day.date)}${part}.`}
      crumbs={dayCrumbs(day.date)}
    >
      <header class="page-head">
        <h1>
          <time dateTime={day.date}>{fullDate(day.date)}</time>
        </h1>
        <p class="page-count">
          {count(day.storiesInAll, "story", "stories")} in{" "}
          <a href={to(monthUrl(monthOf(day.date)))}>{longMonth(monthOf(day.date))}</a>
          {part}
        </p>
      </header>
      <h2 class="visually-hidden">Stories</h2>
      <Edition stories={day.stories} to={to} start={day.from} />
      <Pages paging={day.paging} to={to} what={longDate(day.date)} />
      <Steps
        label="Days"
        previous={step(day.previous, "Previous day with stories")}
        next={step(day.next, "Next day with stories")}
      />
    </Layout>
  );
}
