import type { Article, CalendarDate } from "../article.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Settings } from "../settings.ts";
import type { CalendarMonth } from "./calendar.ts";
import type { Summary } from "./catalogue.ts";

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

/** The counts and names that every page may show. */
export interface Site {
  readonly settings: Settings;
  /** The day of the build, where the operator wants it told. */
  readonly now: CalendarDate | null;
  readonly stories: number;
  readonly days: number;
  readonly firstDate: CalendarDate;
  readonly lastDate: CalendarDate;
  readonly years: readonly Tally[];
}

export interface HomeView extends View {
  readonly date: CalendarDate;
  /** The newest edition, or the start of it. */
  readonly stories: readonly Summary[];
  readonly storiesThatDay: number;
  /** The month of the newest edition. */
  readonly month: MonthTally;
  readonly places: readonly Tally[];
  readonly placesInAll: number;
}

/** A story with its neighbours in the whole archive. */
export interface StoryView extends View {
  readonly article: Article;
  readonly summary: Summary;
  readonly previous: Summary | null;
  readonly next: Summary | null;
  /** Which of the day's stories it is, from 1, and of how many. */
  readonly position: number;
  readonly storiesThatDay: number;
  /** Root-relative address of the place's page. */
  readonly placeUrl: string | null;
}

export interface DayView extends View {
  readonly date: CalendarDate;
  readonly stories: readonly Summary[];
  readonly storiesInAll: number;
  /** Number of the first story on this page, from 1. */
  readonly from: number;
  readonly paging: Paging;
  readonly previous: CalendarDate | null;
  readonly next: CalendarDate | null;
}

/** A month and how many stories each of its days holds. */
export interface MonthTally {
  readonly month: CalendarMonth;
  readonly stories: number;
  /** Days without stories are left out. */
  readonly days: Readonly<Record<CalendarDate, number>>;
}

export interface MonthView extends View, MonthTally {
  /** One line a day that has stories: its count and the headline of its longest-running first story. */
  readonly editions: readonly {
    readonly date: CalendarDate;
    readonly stories: number;
    readonly lead: Summary;
  }[];
  readonly places: readonly Tally[];
  readonly previous: CalendarMonth | null;
  readonly next: CalendarMonth | null;
}

export interface YearView extends View {
  readonly year: string;
  readonly stories: number;
  readonly days: number;
  readonly months: readonly MonthTally[];
  readonly places: readonly Tally[];
  readonly previous: string | null;
  readonly next: string | null;
}

export interface PlacesView extends View {
  readonly places: readonly Tally[];
  readonly placesInAll: number;
  readonly paging: Paging;
}

/** A place, whole or one year of it. */
export interface PlaceView extends View {
  readonly name: string;
  readonly slug: string;
  /** Null on the page about all years. */
  readonly year: string | null;
  readonly stories: readonly Summary[];
  readonly storiesInAll: number;
  /** Years with pages of their own; empty where the whole place fits on one page. */
  readonly years: readonly Tally[];
  readonly paging: Paging;
}

/** A file or a part of one that is not published, as the holdings list it. */
export interface Reject {
  readonly path: string;
  /** Of the file; null where it was never read. */
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly firstLine: number | null;
  readonly lastLine: number | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface HoldingsView extends View {
  readonly published: number;
  readonly merged: number;
  readonly rejected: number;
  readonly years: readonly (Tally & {
    readonly days: number;
    readonly months: readonly Tally[];
    readonly list: string;
  })[];
  /** Stories read from more than one place; only on the first page. */
  readonly duplicates: readonly Summary[];
  readonly rejects: readonly Reject[];
  readonly rules: readonly { readonly rule: string; readonly stories: number }[];
  readonly paging: Paging;
}

export interface AboutView extends View {
  /** Made by us from Markdown; null without an archive.md text. */
  readonly markup: string | null;
}
