import type { Archive } from "../archive/archive.ts";
import { monthOf, monthUrl, yearOf, yearUrl } from "../archive/calendar.ts";
import { HEADING_KINDS, hasPage, headingsUrl, headingUrl, headingYearUrl } from "../archive/headings.ts";
import { onThisDayUrl } from "../archive/pages/on-this-day.ts";
import { countryUrl } from "../archive/pages/place.ts";
import { yearOfLinesUrl } from "../archive/pages/storyline.ts";
import { placeUrl, placeYearUrl } from "../archive/places.ts";
import { yearRuns } from "../archive/year-runs.ts";
import type { CalendarDate } from "../article.ts";

/** The day on which what stands at an address of the site last changed. */
export type LastmodOf = (url: string) => CalendarDate;

/**
 * Gets ready to tell the day of every page and sitemap of an archive: that of the newest story it lists, told from its
 * address and the catalogue alone. So it depends on no clock, and is right of pages too that stay as they are.
 */
export function openLastmod(archive: Archive): LastmodOf {
  const newest = archive.stories.at(-1)?.date ?? "";
  const days = new Map<string, CalendarDate>();
  const saw = (url: string, date: CalendarDate): void => {
    if (date > (days.get(url) ?? "")) days.set(url, date);
  };
  for (const { key: date } of archive.days) {
    saw(yearUrl(yearOf(date)), date);
    saw(monthUrl(monthOf(date)), date);
    saw(onThisDayUrl(date), date);
  }
  for (const { slug, stories } of archive.places) {
    const country = archive.locatedAt.get(slug)?.country;
    const newestOfAll = stories.at(-1)?.date ?? "";
    saw(placeUrl(slug), newestOfAll);
    if (country !== undefined) saw(countryUrl(country), newestOfAll);
    for (const { year, last } of yearRuns(stories)) saw(placeYearUrl(slug, year), last.date);
  }
  for (const heading of HEADING_KINDS.flatMap((kind) => archive.headings.all[kind]))
    for (const { date } of heading.stories) {
      saw(headingsUrl(heading.kind), date);
      if (!hasPage(heading)) continue;
      saw(headingUrl(heading), date);
      saw(headingYearUrl(heading, yearOf(date)), date);
    }
  for (const { url, stories } of archive.lines) {
    const [first, last] = [stories[0], stories.at(-1)];
    if (first === undefined || last === undefined) continue;
    saw(stemOf(url), last.date);
    saw(yearOfLinesUrl(yearOf(first.date)), last.date);
  }
  return (url) => {
    const [, year, month, day] = /^\/(\d{4})\/(\d\d)\/(\d\d)\//.exec(url) ?? [];
    if (day !== undefined) return `${year}-${month}-${day}`;
    return days.get(url) ?? days.get(stemOf(url)) ?? newest;
  };
}

/** What the pages of one list share in their addresses: their folder or, of a list that is a file, its name. */
function stemOf(url: string): string {
  const name = /^(.*\/)([^/]*-[0-9a-f]{8,})(?:\.page-\d+)?\.html$/.exec(url);
  return name === null ? url.slice(0, url.lastIndexOf("/") + 1) : `${name[1]}${name[2]}`;
}
