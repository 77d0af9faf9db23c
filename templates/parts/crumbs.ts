import {
  dayNumber,
  dayUrl,
  monthName,
  monthOf,
  monthUrl,
  yearName,
  yearOf,
  yearUrl,
} from "../../src/archive/calendar.ts";
import type { CalendarDate } from "../../src/article.ts";
import type { Crumb } from "./layout.tsx";

/** The way from the front page to a day. */
export function dayCrumbs(date: CalendarDate): readonly Crumb[] {
  return [
    { name: "Archive", url: "/" },
    { name: yearName(yearOf(date)), url: yearUrl(yearOf(date)) },
    { name: monthName(monthOf(date)), url: monthUrl(monthOf(date)) },
    { name: dayNumber(date), url: dayUrl(date) },
  ];
}
