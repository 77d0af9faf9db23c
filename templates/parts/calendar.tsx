import { dayNumber, dayUrl, weeksOf } from "../../src/archive/calendar.ts";
import type { MonthTally } from "../../src/archive/views.ts";
import type { Linker } from "./links.ts";
import { useWords } from "./words.ts";

/** Letters of a weekday that a column of a small screen has room for. */
const FITTING = 4;

/**
 * A month as a calendar: each day with stories is a link, shaded by how many it holds. `counts` shows the figures
 * as well, where there is room.
 */
export function Calendar({
  tally,
  to,
  counts,
}: {
  readonly tally: MonthTally;
  readonly to: Linker;
  readonly counts?: boolean;
}) {
  const { dates, figure, lists, site } = useWords();
  const month = dates.month(tally.month);
  const weekdays = dates.weekdays("long");
  const narrow = dates.weekdays("narrow");
  const short = dates.weekdays("short");
  const fits = short.every((name) => name.length <= FITTING);
  return (
    <table class={counts ? "calendar calendar-large" : "calendar"}>
      <caption class="visually-hidden">{lists.storiesADay(month)}</caption>
      <thead>
        <tr>
          {weekdays.map((name, index) => (
            <th scope="col" key={name}>
              {counts ? (
                <span aria-hidden="true" class={fits ? undefined : "roomy"}>
                  {short[index]}
                </span>
              ) : null}
              {counts && fits ? null : (
                <span aria-hidden="true" class={counts ? "cramped" : undefined}>
                  {narrow[index]}
                </span>
              )}
              <span class="visually-hidden">{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(tally.month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, index) => {
              const stories = day === null ? 0 : (tally.days[day] ?? 0);
              if (day === null || stories === 0) {
                return (
                  <td key={weekdays[index]}>{day !== null && <span class="day">{dayNumber(day)}</span>}</td>
                );
              }
              return (
                <td key={weekdays[index]} class={`fill-${Math.ceil((4 * stories) / tally.most)}`}>
                  <a
                    class="day"
                    href={to(dayUrl(day))}
                    aria-label={counts ? undefined : site.nameAndStories(dates.long(day), stories)}
                  >
                    {dayNumber(day)}
                    {counts && (
                      <>
                        <span class="visually-hidden">
                          {" "}
                          {month}
                          {site.comma}
                        </span>
                        <span class="tally">
                          {figure(stories)}
                          <span class="visually-hidden"> {site.storyNoun(stories)}</span>
                        </span>
                      </>
                    )}
                  </a>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
