import type { ComponentChild } from "preact";
import { monthOf, monthUrl } from "../src/archive/calendar.ts";
import type { DayView } from "../src/archive/pages/day.ts";
import { filePath } from "../src/archive/permalink.ts";
import type { Site } from "../src/archive/views.ts";
import { Coins } from "./parts/coins.tsx";
import { Edition } from "./parts/edition.tsx";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { Pages, Steps, stepTo, Tallies } from "./parts/stories.tsx";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "days", size: 1, alias: "day" },
  permalink: ({ day }: { readonly day: DayView }) => filePath(day.url),
};

/** A day: the edition. */
export default function Day({ day, site }: { readonly day: DayView; readonly site: Site }) {
  const to = linker(site, day.url);
  const words = useWords();
  const { dates, lists, site: say } = words;
  const date = dates.long(day.date);
  const month = monthOf(day.date);
  const { onThisDay } = day;
  const { number, urls } = day.paging;
  const part = urls.length > 1 ? say.page(number, urls.length) : "";
  const { previous = null, next = null } = day.time.day ?? {};
  const inMonth = <a href={to(monthUrl(month))}>{dates.month(month)}</a>;
  return (
    <Layout
      site={site}
      url={day.url}
      title={`${date}${part}`}
      description={lists.daySummary(day.storiesInAll, date, part)}
      sheets={["edition", "lists"]}
      time={day.time}
      lists={day.items.map(({ story }) => story)}
    >
      <header class="page-head">
        <h1>
          <time dateTime={day.date}>{dates.titled(dates.full(day.date))}</time>
        </h1>
        <p class="page-count">
          {site.settings.onThisDay && onThisDay !== null
            ? lists.dayHead<ComponentChild>(day.storiesInAll, inMonth, part, (text) => (
                <a href={to(onThisDay)}>{text}</a>
              ))
            : lists.dayHeadAlone<ComponentChild>(day.storiesInAll, inMonth, part)}
        </p>
      </header>
      <h2 class="visually-hidden">{say.stories}</h2>
      <Edition items={day.items} to={to} />
      <Coins items={day.items} settings={site.settings} />
      <Pages paging={day.paging} to={to} what={date} />
      {day.places.length > 0 && (
        <section class="band" aria-labelledby="places">
          <h2 id="places">{lists.placesOfDay}</h2>
          <Tallies tallies={day.places} to={to} />
        </section>
      )}
      <Steps
        label={lists.days}
        previous={stepTo(previous, lists.previousDay, to, words)}
        next={stepTo(next, lists.nextDay, to, words)}
      />
    </Layout>
  );
}
