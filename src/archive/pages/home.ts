import type { CalendarDate } from "../../article.ts";
import type { Settings } from "../../settings/settings.ts";
import { type Archive, mainLines } from "../archive.ts";
import { dayUrl, monthOf, yearDayOf, yearOf } from "../calendar.ts";
import type { Stretch } from "../catalogue.ts";
import type { Item, Tier } from "../edition.ts";
import { barOfDay, type TimeBar } from "../steps.ts";
import {
  type Census,
  type LineTally,
  type MonthTally,
  monthTally,
  mostADay,
  type Tally,
  type View,
} from "../views.ts";
import { type CountryTally, countryTallies } from "./country.ts";
import { leadsOf, onThisDayUrl, type YearOfThisDay } from "./on-this-day.ts";
import { placeTallies } from "./place.ts";
import { type Span, spanOf } from "./span.ts";
import { lineTally } from "./storyline.ts";

/** The front page: an edition and the ways in. */
export interface HomeView extends View {
  readonly census: Census;
  readonly date: CalendarDate;
  readonly time: TimeBar;
  /** The edition that leads, or the start of it. */
  readonly items: readonly Item[];
  readonly storiesThatDay: number;
  /** The newest day with stories, where another leads. */
  readonly newest: { readonly date: CalendarDate; readonly url: string; readonly stories: number } | null;
  /** The month of the edition. */
  readonly month: MonthTally;
  readonly span: Span;
  /** The same day in earlier years, newest first. */
  readonly onThisDay: readonly YearOfThisDay[];
  readonly onThisDayUrl: string;
  readonly lines: readonly LineTally[];
  readonly places: readonly Tally[];
  readonly placesInAll: number;
  readonly countries: readonly CountryTally[];
}

/** Two beside one another, then rows of three. */
const SHOWN: Readonly<Record<Tier, number>> = { story: 11, brief: 8, figures: 4 };
const LINES = 8;
const PLACES = 24;
const COUNTRIES = 12;
const YEARS_ON_THIS_DAY = 4;

/** The front page; none for an archive without a story. */
export function homeViews(
  archive: Archive,
  census: Census,
  { onThisDay, front }: Pick<Settings, "onThisDay" | "front">,
): readonly HomeView[] {
  const [day, newest] = [frontDay(archive.days, front), archive.days.at(-1)];
  if (!day || !newest) return [];
  const month = monthOf(day.key);
  const sameDay = onThisDay
    ? archive.days.filter(({ key }) => yearDayOf(key) === yearDayOf(day.key) && key !== day.key)
    : [];
  return [
    {
      url: "/",
      census,
      date: day.key,
      time: barOfDay(archive, day.key),
      items: leads(archive.editions.whole(day)),
      storiesThatDay: day.stories.length,
      newest:
        day === newest ? null : { date: newest.key, url: dayUrl(newest.key), stories: newest.stories.length },
      month: monthTally(
        month,
        archive.months.find(({ key }) => key === month)?.stories ?? [],
        mostADay(archive.days, yearOf(day.key)),
      ),
      span: spanOf(archive),
      onThisDay: leadsOf(archive, sameDay.slice(-YEARS_ON_THIS_DAY)).map((year) => ({
        ...year,
        items: year.items.slice(0, 1),
      })),
      onThisDayUrl: onThisDayUrl(day.key),
      lines: linesOf(archive, month),
      places: placeTallies(archive.places, PLACES),
      placesInAll: archive.places.length,
      countries: countryTallies(archive.countries).slice(0, COUNTRIES),
    },
  ];
}

/** The heaviest of each tier. */
function leads(items: readonly Item[]): readonly Item[] {
  const shown = { story: 0, brief: 0, figures: 0 };
  return items.filter(({ tier }) => ++shown[tier] <= SHOWN[tier]);
}

/** Days with stories of which a typical one is taken, so many stories as fill a front page, and the share of a typical day. */
const RECENT_DAYS = 30;
const ENOUGH = 20;
const FULL_SHARE = 1 / 4;

/**
 * The day that leads the front page: the one that is wanted; else the last full edition. Full is a day that has a quarter
 * of the stories of a typical one (the median of the last 30 with stories), or twenty: a Sunday is, one stray late story
 * is not. Null where there is no such day.
 */
export function frontDay(
  days: readonly Stretch<CalendarDate>[],
  wanted: CalendarDate | null,
): Stretch<CalendarDate> | null {
  if (wanted !== null) return days.find(({ key }) => key === wanted) ?? null;
  const recent = days.slice(-RECENT_DAYS);
  const counts = recent.map(({ stories }) => stories.length).sort((a, b) => a - b);
  const typical = counts[Math.floor(counts.length / 2)] ?? 0;
  const full = Math.min(ENOUGH, typical * FULL_SHARE);
  return recent.findLast(({ stories }) => stories.length >= full) ?? null;
}

/** The storylines of the month of the edition, and then the main ones of the whole archive. */
function linesOf({ lines }: Archive, month: string): readonly LineTally[] {
  const now = mainLines(lines, ({ date }) => monthOf(date) === month, LINES);
  const told = new Set(now.map(({ line }) => line.url));
  const others = mainLines(lines, () => true, LINES * 2).filter(({ line }) => !told.has(line.url));
  return [...now, ...others]
    .slice(0, LINES)
    .map(({ line }) => lineTally({ line, stories: line.stories.length }));
}
