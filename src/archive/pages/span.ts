import { monthsOf, monthUrl, yearUrl } from "../calendar.ts";
import type { Catalogue } from "../catalogue.ts";

/** The archive at a glance: a row a year with a bar a month or, for a long archive, a row a decade with a bar a year. */
export interface Span {
  readonly unit: "month" | "year";
  readonly rows: readonly SpanRow[];
  /** Stories of the fullest bar. */
  readonly most: number;
}

export interface SpanRow {
  /** A year, or a decade by its first three digits. */
  readonly key: string;
  /** Null for a decade, which has no page. */
  readonly url: string | null;
  readonly stories: number;
  /** Twelve or ten, in order; null where nothing is to link to. */
  readonly bars: readonly (SpanBar | null)[];
}

export interface SpanBar {
  /** A month or a year. */
  readonly key: string;
  readonly url: string;
  readonly stories: number;
}

/** Rows; an archive of more years is shown by decade, so that the chart stays in sight and the page in bounds. */
const MOST_YEARS = 30;

/** How the stories spread over the years. */
export function spanOf(catalogue: Catalogue): Span {
  const rows = catalogue.years.length > MOST_YEARS ? decades(catalogue) : years(catalogue);
  const most = Math.max(1, ...rows.flatMap(({ bars }) => bars.map((bar) => bar?.stories ?? 0)));
  return { unit: catalogue.years.length > MOST_YEARS ? "year" : "month", rows, most };
}

function years(catalogue: Catalogue): readonly SpanRow[] {
  const counts = new Map(catalogue.months.map(({ key, stories }) => [key, stories.length]));
  return catalogue.years.map(({ key, stories }) => ({
    key,
    url: yearUrl(key),
    stories: stories.length,
    bars: monthsOf(key).map((month) => {
      const count = counts.get(month) ?? 0;
      return count === 0 ? null : { key: month, url: monthUrl(month), stories: count };
    }),
  }));
}

function decades(catalogue: Catalogue): readonly SpanRow[] {
  const counts = new Map(catalogue.years.map(({ key, stories }) => [key, stories.length]));
  const keys = [...new Set(catalogue.years.map(({ key }) => key.slice(0, 3)))];
  return keys.map((decade) => {
    const bars = Array.from({ length: 10 }, (_, digit) => {
      const year = `${decade}${digit}`;
      const stories = counts.get(year) ?? 0;
      return stories === 0 ? null : { key: year, url: yearUrl(year), stories };
    });
    const stories = bars.reduce((sum, bar) => sum + (bar?.stories ?? 0), 0);
    return { key: decade, url: null, stories, bars };
  });
}
