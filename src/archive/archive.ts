import type { CalendarDate } from "../article.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Located } from "./gazetteer/located.ts";
import { type Place, placeSlug } from "./places.ts";
import type { Summary } from "./summary.ts";
import type { Storyline, Threads } from "./threads/found.ts";

/** All that pages are made from, besides the full records: the catalogue, and what was found between its stories. */
export interface Archive extends Catalogue {
  readonly threads: Threads;
  readonly lines: readonly Line[];
  readonly countries: readonly Country[];
  readonly storyAt: ReadonlyMap<string, Summary>;
  /** Where a place lies, by its slug; a place that could not be told is not there. */
  readonly locatedAt: ReadonlyMap<string, Located>;
}

/** A storyline with its stories at hand. */
export interface Line extends Pick<Storyline, "url" | "name"> {
  /** Oldest first. */
  readonly stories: readonly Summary[];
}

/** The places of one country, by slug. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly places: readonly Place[];
}

/** Joins what the passes found. `located` is by the names of the catalogue's places. */
export function assemble(
  catalogue: Catalogue,
  threads: Threads,
  located: ReadonlyMap<string, Located>,
): Archive {
  const storyAt = new Map(catalogue.stories.map((story) => [story.url, story]));
  const locatedAt = new Map<string, Located>();
  const countries = new Map<string, Place[]>();
  for (const place of catalogue.places) {
    const found = located.get(place.name);
    if (!found) continue;
    locatedAt.set(place.slug, found);
    const places = countries.get(found.country);
    if (places) places.push(place);
    else countries.set(found.country, [place]);
  }
  return {
    ...catalogue,
    threads,
    storyAt,
    locatedAt,
    lines: threads.storylines.map(({ url, name, stories }) => ({
      url,
      name,
      stories: stories.flatMap((address) => storyAt.get(address) ?? []),
    })),
    countries: [...countries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, places]) => ({ code, places })),
  };
}

/** Where the dateline of a story lies; null where it names no place, or none that could be told. */
export function whereabouts(archive: Archive, place: string | null): Located | null {
  const slug = place === null ? null : placeSlug(place);
  return slug === null ? null : (archive.locatedAt.get(slug) ?? null);
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
    .sort((a, b) => b.stories - a.stories || (a.line.url < b.line.url ? -1 : 1))
    .slice(0, limit);
}

/** The storylines that touch each stretch of time: so that no month looks through those of all others. */
export function linesBy(
  lines: readonly Line[],
  keyOf: (date: CalendarDate) => string,
): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    for (const key of new Set(line.stories.map(({ date }) => keyOf(date)))) {
      const group = groups.get(key);
      if (group) group.push(line);
      else groups.set(key, [line]);
    }
  }
  return groups;
}
