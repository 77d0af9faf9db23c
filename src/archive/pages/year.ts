import { type Archive, type Line, mainLines } from "../archive.ts";
import { monthsOf, yearOf, yearUrl } from "../calendar.ts";
import type { Stretch } from "../catalogue.ts";
import { groupPlaces } from "../places.ts";
import { barOfYear, type TimeBar } from "../steps.ts";
import {
  LINES_LISTED,
  type LineTally,
  type MonthTally,
  monthTally,
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

/** The page of a year. `lines` are the storylines that touch it. */
export function yearView(
  archive: Archive,
  { key, stories }: Stretch<string>,
  days: number,
  lines: readonly Line[],
): YearView {
  return {
    url: yearUrl(key),
    year: key,
    time: barOfYear(archive, key),
    stories: stories.length,
    days,
    months: monthsOf(key).map((month) => monthTally(month, stories)),
    lines: mainLines(lines, ({ date }) => yearOf(date) === key, LINES_LISTED).map(lineTally),
    linesUrl: lines.some(({ stories: [first] }) => first !== undefined && yearOf(first.date) === key)
      ? yearOfLinesUrl(key)
      : null,
    places: placeTallies(groupPlaces(stories), PLACES_LISTED),
  };
}
