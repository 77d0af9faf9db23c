import { sha256 } from "../sha256.ts";
import { curatedOf } from "./gazetteer/curated.ts";
import { keyOf } from "./gazetteer/key.ts";
import { countBy, groupBy } from "./groups.ts";
import { byKey, compareText } from "./order.ts";
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

/**
 * `new-york` for `New York` and `NEW YORK`, a function of the name alone; null where it has no letter. A name without one
 * of ASCII has that of the place where the table of datelines knows it (`cairo` for `القاهرة`), else one of its own letters'
 * hash (`place-1a2b3c4d`). Frozen: published addresses are made of it.
 */
export function placeSlug(place: string): string | null {
  const own = slugify(place);
  if (own !== "") return own;
  if (lettersOf(place) === "") return null;
  const [known] = curatedOf(keyOf(place), true);
  return slugify(known?.name ?? "") || hashedSlug(place);
}

/** The slug of a place whose name has no ASCII letter and stands in no table: of its own letters. */
export const hashedSlug = (place: string): string => `place-${sha256(lettersOf(place)).slice(0, 8)}`;

/** Its letters and digits, whatever their case, without what is written or left out at will in Arabic (hamza on alef, vowels, tatweel). */
const lettersOf = (place: string): string =>
  place
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0640\u064b-\u0655\u0670]/g, "")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ");

export const placeUrl = (slug: string): string => `/places/${slug}/`;
export const placeYearUrl = (slug: string, year: string): string => `/places/${slug}/${year}/`;

/** The slug of every dateline place by its name as the dateline has it; a name without one is not there. */
export type PlaceSlugs = ReadonlyMap<string, string>;

/** Works the slugs out once a name, however many stories and pages name it. */
export function placeSlugs(stories: readonly Summary[]): PlaceSlugs {
  const names = new Set(stories.map(({ place }) => place));
  return new Map(
    [...names].flatMap((name) => {
      const slug = name === null ? null : placeSlug(name);
      return name === null || slug === null ? [] : [[name, slug] as const];
    }),
  );
}

const HASHED = /^\/places\/(place-[0-9a-f]{8})\/(\d{4}\/)?$/;

/**
 * Where a place stands now that stood at an address made of its letters, before the table of datelines knew its name:
 * `/places/cairo/1994/` for `/places/place-1a2b3c4d/1994/`. Null for any other address, and where no story names it so any more.
 */
export function openFormerPlaces(slugs: PlaceSlugs): (address: string) => string | null {
  let index: ReadonlyMap<string, string> | null = null;
  return (address) => {
    const [, former, year = ""] = HASHED.exec(address) ?? [];
    if (former === undefined) return null;
    index ??= new Map([...slugs].flatMap(([name, slug]) => [[hashedSlug(name), slug] as const]));
    const slug = index.get(former);
    return slug === undefined || slug === former ? null : `${placeUrl(slug)}${year}`;
  };
}

/** Groups stories by place; places in the order of their slugs, the stories of each in the order given. */
export function groupPlaces(stories: readonly Summary[], slugs: PlaceSlugs): readonly Place[] {
  const groups = groupBy(stories, ({ place }) => (place === null ? null : (slugs.get(place) ?? null)));
  return byKey(groups).map(([slug, group]) => ({
    slug,
    name: commonest(group.map((story) => story.place ?? "")),
    stories: group,
  }));
}

/** Most stories first; among equals, by slug. */
export function byStories(places: readonly Place[]): readonly Place[] {
  return [...places].sort((a, b) => b.stories.length - a.stories.length || compareText(a.slug, b.slug));
}

/** The commonest of some names; of those as common the first by code units. */
export function commonest(names: readonly string[]): string {
  const counts = countBy(names, (name) => name);
  return [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b))[0]?.[0] ?? "";
}
