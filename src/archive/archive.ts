import type { CalendarDate } from "../article.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Editions, openEditions } from "./edition.ts";
import type { Located } from "./gazetteer/located.ts";
import { append, type Group, groupBy } from "./groups.ts";
import { groupHeadings, type Headings, type SentUnders } from "./headings.ts";
import { type History, historyOf } from "./history.ts";
import { byKey, compareText } from "./order.ts";
import type { Pictures } from "./pictures.ts";
import type { Place } from "./places.ts";
import type { Summary } from "./summary.ts";
import type { Storyline, Threads } from "./threads/found.ts";

/** All that pages are made from, besides the full records: the catalogue, and what was found between its stories. */
export interface Archive extends Catalogue {
  readonly threads: Threads;
  readonly editions: Editions;
  readonly lines: readonly Line[];
  /** The storylines by their address. */
  readonly lineAt: ReadonlyMap<string, Line>;
  readonly countries: readonly Country[];
  readonly storyAt: ReadonlyMap<string, Summary>;
  /** Where a place lies, by its slug; a place that could not be told is not there. */
  readonly locatedAt: ReadonlyMap<string, Located>;
  /** How its stories are cut for the feeds. */
  readonly history: History;
  readonly pictures: Pictures;
  readonly headings: Headings;
}

/** A storyline with its stories at hand. */
export interface Line extends Pick<Storyline, "url" | "name" | "derived"> {
  /** Oldest first. */
  readonly stories: readonly Summary[];
}

/** The places of one country, by slug. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly places: readonly Place[];
}

/** Joins what the passes found. `located` is by the names of the catalogue's places, `sent` by the stories' addresses. */
export function assemble(
  catalogue: Catalogue,
  threads: Threads,
  located: ReadonlyMap<string, Located>,
  sent: SentUnders = new Map(),
): Archive {
  const storyAt = new Map(catalogue.stories.map((story) => [story.url, story]));
  const locatedAt = bySlug(catalogue.places, located);
  const countries = groupBy(catalogue.places, ({ slug }) => locatedAt.get(slug)?.country ?? null);
  const lines = threads.storylines.map(({ stories, ...line }) => ({
    ...line,
    stories: stories.flatMap((address) => storyAt.get(address) ?? []),
  }));
  return {
    ...catalogue,
    threads,
    editions: openEditions(threads),
    storyAt,
    locatedAt,
    lines,
    lineAt: new Map(lines.map((line) => [line.url, line])),
    countries: byKey(countries).map(([code, places]) => ({ code, places })),
    history: historyOf(catalogue.days),
    // Put in place once it is known which stories keep their words.
    pictures: new Map(),
    headings: groupHeadings(catalogue.stories, sent),
  };
}

/** Where places lie by their slugs, of where they lie by their names. */
export const bySlug = (
  places: readonly Place[],
  located: ReadonlyMap<string, Located>,
): Archive["locatedAt"] =>
  new Map(
    places.flatMap(({ slug, name }) => {
      const found = located.get(name);
      return found ? [[slug, found] as const] : [];
    }),
  );

/** Where the dateline of a story of the archive lies; null where it names no place, or none that could be told. */
export function whereabouts(archive: Archive, place: string | null): Located | null {
  const slug = place === null ? undefined : archive.placeSlugs.get(place);
  return slug === undefined ? null : (archive.locatedAt.get(slug) ?? null);
}

/** A storyline and how many of its stories fall in a stretch of time. */
export interface ActiveLine {
  readonly line: Line;
  readonly stories: number;
}

/** Storylines with most stories in a stretch first: `within` says which stories fall in it. */
export function mainLines(
  lines: readonly Line[],
  within: (story: Summary) => boolean,
  limit: number,
): readonly ActiveLine[] {
  return lines
    .map((line) => ({ line, stories: line.stories.filter(within).length }))
    .filter(({ stories }) => stories > 0)
    .sort((a, b) => b.stories - a.stories || compareText(a.line.url, b.line.url))
    .slice(0, limit);
}

/** The storylines that touch each stretch of time: so that no month looks through those of all others. */
export function linesBy(
  lines: readonly Line[],
  keyOf: (date: CalendarDate) => string,
): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Group<Line>>();
  for (const line of lines) {
    for (const key of new Set(line.stories.map(({ date }) => keyOf(date)))) append(groups, key, line);
  }
  return groups;
}
