import { slugify } from "./permalink.ts";
import type { Summary } from "./summary.ts";

/** All stories with one dateline place. Spellings that differ only in case or marks are one place. */
export interface Place {
  readonly slug: string;
  /** The commonest spelling of the datelines. */
  readonly name: string;
  /** Oldest first. */
  readonly stories: readonly Summary[];
}

/** `new-york` for `New York` and `NEW YORK`; null where nothing of the name is ASCII. */
export function placeSlug(place: string): string | null {
  return slugify(place) || null;
}

export const placeUrl = (slug: string): string => `/places/${slug}/`;
export const placeYearUrl = (slug: string, year: string): string => `/places/${slug}/${year}/`;

/** Groups stories by place; places in the order of their slugs, the stories of each in the order given. */
export function groupPlaces(stories: readonly Summary[]): readonly Place[] {
  const groups = new Map<string, Summary[]>();
  for (const story of stories) {
    const slug = story.place === null ? null : placeSlug(story.place);
    if (slug === null) continue;
    const group = groups.get(slug);
    if (group) group.push(story);
    else groups.set(slug, [story]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, group]) => ({
      slug,
      name: commonest(group.map((story) => story.place ?? "")),
      stories: group,
    }));
}

/** Most stories first; among equals, by slug. */
export function byStories(places: readonly Place[]): readonly Place[] {
  return [...places].sort((a, b) => b.stories.length - a.stories.length || (a.slug < b.slug ? -1 : 1));
}

function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? "";
}
