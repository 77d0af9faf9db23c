import { type Archive, type Line, mainLines } from "../archive.ts";
import { type CalendarMonth, monthsOf, yearOf, yearUrl } from "../calendar.ts";
import type { Stretch } from "../catalogue.ts";
import type { Place } from "../places.ts";
import { barOfYear, type TimeBar } from "../steps.ts";
import {
  LINES_LISTED,
  type LineTally,
  type MonthTally,
  monthTally,
  mostADay,
  PLACES_LISTED,
  type Tally,
  type View,
} from "../views.ts";
import { placeTallies } from "./place.ts";
import { lineTally, yearOfLinesUrl } from "./storyline.ts";

export interface YearView extends View {
  readonly year: string;
  readonly time: TimeBar;
  readonly stories: number;
  readonly days: number;
  readonly months: readonly MonthTally[];
  readonly lines: readonly LineTally[];
  /** Address of the list of the storylines that begin in this year; null where none does. */
  readonly linesUrl: string | null;
  readonly places: readonly Tally[];
}

/** What is known of a year by the time its own page is made. */
export interface OfYear {
  readonly days: number;
  /** Those with stories. */
  readonly months: readonly Stretch<CalendarMonth>[];
  readonly places: readonly Place[];
  /** The storylines that touch it. */
  readonly lines: readonly Line[];
}

/** The page of a year. */
export function yearView(
  archive: Archive,
  { key, stories }: Stretch<string>,
  { days, months, places, lines }: OfYear,
): YearView {
  const most = mostADay(archive.days, key);
  const inMonth = new Map(months.map((month) => [month.key, month.stories]));
  return {
    url: yearUrl(key),
    year: key,
    time: barOfYear(archive, key),
    stories: stories.length,
    days,
    months: monthsOf(key).map((month) => monthTally(month, inMonth.get(month) ?? [], most)),
    lines: mainLines(lines, ({ date }) => yearOf(date) === key, LINES_LISTED).map(lineTally),
    linesUrl: lines.some(({ stories: [first] }) => first !== undefined && yearOf(first.date) === key)
      ? yearOfLinesUrl(key)
      : null,
    places: placeTallies(places, PLACES_LISTED),
  };
}
