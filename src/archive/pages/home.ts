import type { CalendarDate } from "../../article.ts";
import { type Archive, mainLines } from "../archive.ts";
import { monthOf, yearDayOf } from "../calendar.ts";
import type { Item, Tier } from "../edition.ts";
import { barOfDay, type TimeBar } from "../steps.ts";
import { type Census, type LineTally, type MonthTally, monthTally, type Tally, type View } from "../views.ts";
import { type CountryTally, countryTallies } from "./country.ts";
import { leadsOf, onThisDayUrl, type YearOfThisDay } from "./on-this-day.ts";
import { placeTallies } from "./place.ts";
import { type Span, spanOf } from "./span.ts";
import { lineTally } from "./storyline.ts";

/** The front page: the newest edition and the ways in. */
export interface HomeView extends View {
  readonly census: Census;
  readonly date: CalendarDate;
  readonly time: TimeBar;
  /** The newest edition, or the start of it. */
  readonly items: readonly Item[];
  readonly storiesThatDay: number;
  /** The month of the newest edition. */
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
export function homeViews(archive: Archive, census: Census): readonly HomeView[] {
  const newest = archive.days.at(-1);
  if (!newest) return [];
  const sameDay = archive.days.filter(
    ({ key }) => yearDayOf(key) === yearDayOf(newest.key) && key !== newest.key,
  );
  return [
    {
      url: "/",
      census,
      date: newest.key,
      time: barOfDay(archive, newest.key),
      items: leads(archive.editions.whole(newest)),
      storiesThatDay: newest.stories.length,
      month: monthTally(monthOf(newest.key), archive.months.at(-1)?.stories ?? []),
      span: spanOf(archive),
      onThisDay: leadsOf(archive, sameDay.slice(-YEARS_ON_THIS_DAY)).map((year) => ({
        ...year,
        items: year.items.slice(0, 1),
      })),
      onThisDayUrl: onThisDayUrl(newest.key),
      lines: linesOf(archive),
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

/** The storylines of the newest month, and then the main ones of the whole archive. */
function linesOf({ lines, months }: Archive): readonly LineTally[] {
  const newest = months.at(-1)?.key;
  const now = mainLines(lines, ({ date }) => monthOf(date) === newest, LINES);
  const told = new Set(now.map(({ line }) => line.url));
  const others = mainLines(lines, () => true, LINES * 2).filter(({ line }) => !told.has(line.url));
  return [...now, ...others]
    .slice(0, LINES)
    .map(({ line }) => lineTally({ line, stories: line.stories.length }));
}
