import type { CalendarDate } from "../../article.ts";
import { type Archive, type Line, mainLines } from "../archive.ts";
import { type CalendarMonth, monthOf, monthUrl, yearOf } from "../calendar.ts";
import type { Stretch } from "../catalogue.ts";
import type { Item } from "../edition.ts";
import { closedMonthUrl } from "../feeds.ts";
import { groupPlaces } from "../places.ts";
import { barOfMonth, type TimeBar } from "../steps.ts";
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
import { lineTally } from "./storyline.ts";

export interface MonthView extends View, MonthTally {
  readonly time: TimeBar;
  /** One entry a day that has stories: its count and its lead. */
  readonly editions: readonly {
    readonly date: CalendarDate;
    readonly stories: number;
    readonly lead: Item;
  }[];
  readonly lines: readonly LineTally[];
  readonly places: readonly Tally[];
  /** The feed of its stories; null while the month is open. */
  readonly feed: string | null;
}

/** The page of a month. `days` are its days with stories, `lines` the storylines that touch it. */
export function monthView(
  archive: Archive,
  month: Stretch<CalendarMonth>,
  days: readonly Stretch<CalendarDate>[],
  lines: readonly Line[],
): MonthView {
  const within = ({ date }: { readonly date: CalendarDate }) => monthOf(date) === month.key;
  return {
    ...monthTally(month.key, month.stories, mostADay(archive.days, yearOf(month.key))),
    url: monthUrl(month.key),
    time: barOfMonth(archive, month.key),
    editions: days.flatMap((day) => {
      const [lead] = archive.editions.front(day).leads;
      return lead ? [{ date: day.key, stories: day.stories.length, lead }] : [];
    }),
    lines: mainLines(lines, within, LINES_LISTED).map(lineTally),
    places: placeTallies(groupPlaces(month.stories, archive.placeSlugs), PLACES_LISTED),
    feed: closedMonthUrl(archive, month.key),
  };
}
