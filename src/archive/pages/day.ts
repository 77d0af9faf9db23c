import type { CalendarDate } from "../../article.ts";
import type { Archive } from "../archive.ts";
import { dayUrl } from "../calendar.ts";
import type { Stretch } from "../catalogue.ts";
import type { Item } from "../edition.ts";
import { paged } from "../paging.ts";
import { groupPlaces } from "../places.ts";
import { barOfDay, type TimeBar } from "../steps.ts";
import { type Paging, PLACES_LISTED, STORIES_A_PAGE, type Tally, type View } from "../views.ts";
import { onThisDayUrl } from "./on-this-day.ts";
import { placeTallies } from "./place.ts";

/** A day: the edition. */
export interface DayView extends View {
  readonly date: CalendarDate;
  readonly time: TimeBar;
  readonly items: readonly Item[];
  readonly storiesInAll: number;
  /** Number of the first item on this page, from 1. */
  readonly from: number;
  readonly paging: Paging;
  readonly places: readonly Tally[];
  /** The page of the same day in all years; null in an archive of one. */
  readonly onThisDay: string | null;
}

/** The pages of one day. */
export function dayViews(archive: Archive, day: Stretch<CalendarDate>): readonly DayView[] {
  const time = barOfDay(archive, day.key);
  const places = placeTallies(groupPlaces(day.stories, archive.placeSlugs), PLACES_LISTED);
  return paged(dayUrl(day.key), archive.editions.whole(day), STORIES_A_PAGE).map((page) => ({
    url: page.url,
    date: day.key,
    time,
    items: page.items,
    storiesInAll: day.stories.length,
    from: page.from,
    paging: page.paging,
    places,
    onThisDay: archive.years.length > 1 ? onThisDayUrl(day.key) : null,
  }));
}
