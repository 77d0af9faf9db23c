import type { CalendarDate } from "../../article.ts";
import { type ActiveLine, type Archive, mainLines } from "../archive.ts";
import { yearName, yearOf } from "../calendar.ts";
import { lineFeedUrl } from "../feeds.ts";
import { groupBy } from "../groups.ts";
import { byKey } from "../order.ts";
import { paged } from "../paging.ts";
import { groupPlaces } from "../places.ts";
import { isTelling, type Summary } from "../summary.ts";
import type { LineName } from "../threads/names.ts";
import { type LineTally, type Paging, STORIES_A_PAGE, type Tally, type View } from "../views.ts";
import { placeTallies } from "./place.ts";

/** A storyline, or one page of a long one. */
export interface StorylineView extends View, LineName {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** Oldest first. */
  readonly stories: readonly Told[];
  readonly storiesInAll: number;
  readonly days: number;
  /** Its feed, where it has one. */
  readonly feed: string | null;
  readonly places: readonly Tally[];
  readonly paging: Paging;
}

/** A story of a line, and those that came after it under the same headline. */
export interface Told {
  readonly story: Summary;
  readonly again: readonly Summary[];
}

/** A list of storylines: the main ones of the whole archive, or all that began in one year. */
export interface StorylinesView extends View {
  /** Null on the page about the whole archive. */
  readonly year: string | null;
  readonly lines: readonly LineTally[];
  readonly linesInAll: number;
  readonly years: readonly Tally[];
  readonly paging: Paging;
}

export const LINES_URL = "/storylines/";
export const yearOfLinesUrl = (year: string): string => `${LINES_URL}${year}/`;

const MAIN_LINES = 60;
const PLACES_OF_A_LINE = 12;

/** The pages of all storylines. */
export function storylineViews(archive: Archive): readonly StorylineView[] {
  return archive.lines.flatMap((line) => {
    const [first, last] = [line.stories[0], line.stories.at(-1)];
    if (!first || !last) return [];
    const days = new Set(line.stories.map(({ date }) => date)).size;
    const places = placeTallies(groupPlaces(line.stories, archive.placeSlugs), PLACES_OF_A_LINE);
    return paged(line.url, toldOnce(line.stories), STORIES_A_PAGE).map((page) => ({
      url: page.url,
      name: line.name,
      derived: line.derived,
      first: first.date,
      last: last.date,
      stories: page.items,
      storiesInAll: line.stories.length,
      days,
      feed: lineFeedUrl(line),
      places,
      paging: page.paging,
    }));
  });
}

/** Stories of one headline are one in a list. */
function toldOnce(stories: readonly Summary[]): readonly Told[] {
  const told = groupBy(stories, (story) => (isTelling(story) ? story.headline : story.url));
  return [...told.values()].map(([story, ...again]) => ({ story, again }));
}

/** The lists of storylines; none where no story is part of one. */
export function storylineLists({ lines }: Archive): readonly StorylinesView[] {
  if (lines.length === 0) return [];
  const perYear = groupBy(lines, ({ stories: [first] }) => yearOf(first?.date ?? ""));
  const years = byKey(perYear).map(([year, begun]) => ({
    name: yearName(year),
    url: yearOfLinesUrl(year),
    stories: begun.length,
  }));
  const whole: StorylinesView = {
    url: LINES_URL,
    year: null,
    lines: mainLines(lines, () => true, MAIN_LINES).map(lineTally),
    linesInAll: lines.length,
    years,
    paging: { number: 1, urls: [LINES_URL] },
  };
  const yearly = [...perYear].flatMap(([year, begun]) =>
    paged(yearOfLinesUrl(year), begun, STORIES_A_PAGE).map((page) => ({
      url: page.url,
      year,
      lines: page.items.map((line) => lineTally({ line, stories: line.stories.length })),
      linesInAll: begun.length,
      years: [],
      paging: page.paging,
    })),
  );
  return [whole, ...yearly];
}

/** A storyline as a list shows it: how many of its stories fall in the stretch at hand, and its newest one. */
export function lineTally({ line, stories }: ActiveLine): LineTally {
  const [first, latest] = [line.stories[0], line.stories.at(-1)];
  if (!first || !latest) throw new Error(`The storyline ${line.url} has no stories.`);
  const { name, derived, url } = line;
  return { name, derived, url, stories, first: first.date, last: latest.date, latest };
}
