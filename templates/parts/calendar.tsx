import { dayNumber, dayUrl, longDate, longMonth, WEEKDAYS, weeksOf } from "../../src/archive/calendar.ts";
import type { MonthTally } from "../../src/archive/views.ts";
import type { Linker } from "./links.ts";
import { count } from "./text.ts";

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
  const most = Math.max(1, ...Object.values(tally.days));
  return (
    <table class={counts ? "calendar calendar-large" : "calendar"}>
      <caption class="visually-hidden">{longMonth(tally.month)}, stories a day</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th scope="col" key={name}>
              <span aria-hidden="true">{name.slice(0, counts ? 3 : 1)}</span>
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
                  <td key={WEEKDAYS[index]}>{day !== null && <span class="day">{dayNumber(day)}</span>}</td>
                );
              }
              return (
                <td key={WEEKDAYS[index]} class={`fill-${Math.ceil((4 * stories) / most)}`}>
                  <a
                    class="day"
                    href={to(dayUrl(day))}
                    aria-label={
                      counts ? undefined : `${longDate(day)}, ${count(stories, "story", "stories")}`
                    }
                  >
                    {dayNumber(day)}
                    {counts && (
                      <>
                        <span class="visually-hidden"> {longMonth(tally.month)}, </span>
                        <span class="tally">
                          {stories.toLocaleString("en")}
                          <span class="visually-hidden"> {stories === 1 ? "story" : "stories"}</span>
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
