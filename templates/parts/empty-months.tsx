import type { CalendarMonth } from "../../src/archive/calendar.ts";
import { useWords } from "./words.ts";

/** The months of a year without stories, in a line: a calendar of each would be long, and show nothing. */
export function EmptyMonths({ months }: { readonly months: readonly CalendarMonth[] }) {
  const { dates, lists, site } = useWords();
  if (months.length === 0) return null;
  const names = runsOf(months).map((run) => run.map(dates.monthName).join("–"));
  return (
    <p class="more">
      {lists.noStoriesIn}
      {site.colon}
      {names.join(site.comma)}.
    </p>
  );
}

/** Months in a row by the first and the last of them, others alone. */
function runsOf(months: readonly CalendarMonth[]): readonly (readonly CalendarMonth[])[] {
  const numberOf = (month: CalendarMonth): number => Number(month.slice(5));
  const follows = (month: CalendarMonth | undefined, before: CalendarMonth | undefined): boolean =>
    month !== undefined && before !== undefined && numberOf(month) === numberOf(before) + 1;
  const firsts = months.filter((month, at) => !follows(month, months[at - 1]));
  const lasts = months.filter((month, at) => !follows(months[at + 1], month));
  return firsts.map((first, at) => [...new Set([first, lasts[at] ?? first])]);
}
