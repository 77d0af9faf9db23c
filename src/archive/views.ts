import type { CalendarDate } from "../article.ts";
import type { MenuEntry } from "../settings/menu.ts";
import type { Settings } from "../settings/settings.ts";
import { type CalendarMonth, monthOf, yearOf } from "./calendar.ts";
import type { Stretch } from "./catalogue.ts";
import type { HeadingKind } from "./headings.ts";
import type { Summary } from "./summary.ts";
import type { LineName } from "./threads/names.ts";

/**
 * What the templates are given: one record a page, each with its own root-relative `url`. A view holds all that
 * its page shows, and its size is bounded however large the archive is.
 */
export interface View {
  readonly url: string;
}

/** A part of a long list. `urls` holds the address of every part. */
export interface Paging {
  readonly number: number;
  readonly urls: readonly string[];
}

/** How many stories one thing (a day, a month, a year, a place) holds, and where its page is. */
export interface Tally {
  readonly name: string;
  readonly url: string;
  readonly stories: number;
}

/** What the operator has every page wear. */
export interface Livery {
  /** A picture in the place of the title: its root-relative address, and its size in pixels. */
  readonly logo: { readonly url: string; readonly width: number; readonly height: number } | null;
  /** Root-relative address of the operator's style sheet. */
  readonly sheet: string | null;
  /** Entries of the menu besides ours. */
  readonly menu: readonly MenuEntry[];
  /** HTML made by us from Markdown; links to pages of the site are root-relative in it. */
  readonly footer: string | null;
}

/** What every page may show. No story changes it, so that today's leave yesterday's pages alone. */
export interface Site extends Livery {
  readonly settings: Settings;
  /** The kinds of headings that it has a list of. */
  readonly headings: readonly HeadingKind[];
  /** Whether there is a list of storylines. */
  readonly storylines: boolean;
  /** Whether there is a search. */
  readonly search: boolean;
  /** Whether a headline is derived from its story. */
  readonly derives: boolean;
}

/** How much the archive holds, for the few pages that say so: it changes with every story. */
export interface Census {
  /** The day of the build, where the operator wants it told. */
  readonly now: CalendarDate | null;
  readonly stories: number;
  readonly firstDate: CalendarDate;
  readonly lastDate: CalendarDate;
  readonly years: readonly Tally[];
}

/** A month and how many stories each of its days holds. */
export interface MonthTally {
  readonly month: CalendarMonth;
  readonly stories: number;
  /** Days without stories are left out. */
  readonly days: Readonly<Record<CalendarDate, number>>;
  /** Stories of the day of its year that holds most: all calendars of a year are shaded by one scale. */
  readonly most: number;
}

/** A storyline as a list shows it. */
export interface LineTally extends Tally, LineName {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** Its newest story. */
  readonly latest: Summary;
}

/** Stories that one page of a list holds. */
export const STORIES_A_PAGE = 100;
/** Places that stand beside a month, a year or a country. */
export const PLACES_LISTED = 24;
/** Storylines that stand beside a month or a year. */
export const LINES_LISTED = 12;

/** Stories of the day that holds most, among those of a year. */
export const mostADay = (days: readonly Stretch<CalendarDate>[], year: string): number =>
  days.reduce((most, { key, stories }) => (yearOf(key) === year ? Math.max(most, stories.length) : most), 0);

/** How many of `stories` each day of a month holds. */
export function monthTally(month: CalendarMonth, stories: readonly Summary[], most: number): MonthTally {
  const days: Record<CalendarDate, number> = {};
  let total = 0;
  for (const { date } of stories) {
    if (monthOf(date) !== month) continue;
    days[date] = (days[date] ?? 0) + 1;
    total++;
  }
  return { month, stories: total, days, most };
}
