import { createHash } from "node:crypto";
import { authorsOf } from "./authors.ts";
import { append, type Group } from "./groups.ts";
import { listAt } from "./list-address.ts";
import { compareText } from "./order.ts";
import { commonest, type Place, placeSlug, placeUrl } from "./places.ts";
import { PLAIN, slugify } from "./slug.ts";
import type { SentUnder } from "./subjects.ts";
import type { Summary } from "./summary.ts";

/** What lists of stories are headed by, besides days and places. */
export const HEADING_KINDS = ["bylines", "subjects", "keywords"] as const;
export type HeadingKind = (typeof HEADING_KINDS)[number];

/** All stories under one heading: a person who wrote, a subject, a keyword. Spellings in other capitals are one. */
export interface Heading {
  readonly kind: HeadingKind;
  readonly slug: string;
  /** The commonest spelling. */
  readonly name: string;
  /** Oldest first. */
  readonly stories: readonly Summary[];
}

/** The headings of an archive. */
export interface Headings {
  /** By slug. */
  readonly all: Readonly<Record<HeadingKind, readonly Heading[]>>;
  /** Those of a story, by its address. */
  readonly of: (url: string) => readonly Heading[];
}

/** What stories were sent under, by their addresses; those that say nothing are not there. */
export type SentUnders = ReadonlyMap<string, SentUnder>;

/**
 * Stories that a heading must have for a page of its own. Most bylines have one or two, and hosts count files: such
 * headings stand on the list of all, with their stories beside them.
 */
const WORTH_A_PAGE = 3;

export const hasPage = ({ stories }: Heading): boolean => stories.length >= WORTH_A_PAGE;
export const headingUrl = ({ kind, slug }: Pick<Heading, "kind" | "slug">): string => `/${kind}/${slug}/`;
export const headingYearUrl = (heading: Pick<Heading, "kind" | "slug">, year: string): string =>
  `${headingUrl(heading)}${year}/`;
export const headingsUrl = (kind: HeadingKind): string => `/${kind}/`;

/**
 * `ann-lind` for `Ann Lind` and `ANN LIND`, a function of the name alone. A name that ASCII does not hold whole, or that
 * is longer than a slug, has eight digits of its hash behind it, so that no two names meet: `ivan-1a2b3c4d`.
 */
export function headingSlug(name: string): string {
  const key = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, "")
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join("-");
  const slug = slugify(name);
  if (slug === key && slug !== "") return slug;
  const digest = createHash("sha256")
    .update(key === "" ? name : key)
    .digest("hex")
    .slice(0, 8);
  return slug === "" ? digest : `${slug}-${digest}`;
}

/** Addresses of the lists that a story heads by what it names: its place's, and its people's, subjects' and keywords'. */
export function listsOf(
  { place, byline }: Pick<Summary, "place" | "byline">,
  under: SentUnder | null,
): readonly string[] {
  const slug = place === null ? null : placeSlug(place);
  const names: Readonly<Record<HeadingKind, readonly string[]>> = {
    bylines: byline === null ? [] : authorsOf({ byline }),
    subjects: under?.subjects ?? [],
    keywords: under?.keywords ?? [],
  };
  return [
    ...(slug === null ? [] : [placeUrl(slug)]),
    ...HEADING_KINDS.flatMap((kind) =>
      names[kind].map((name) => headingUrl({ kind, slug: headingSlug(name) })),
    ),
  ];
}

/** Says of the address of a list, or of a part of one, whether stories of the archive name what heads it. */
export function openHeads({
  headings,
  places,
}: {
  readonly headings: Headings;
  readonly places: readonly Pick<Place, "slug">[];
}): (url: string) => boolean {
  let told: ReadonlySet<string> | null = null;
  return (url) => {
    const list = listAt(url);
    if (list === null) return false;
    told ??= new Set([
      ...places.map((place) => `places ${place.slug}`),
      ...HEADING_KINDS.flatMap((one) => headings.all[one].map((heading) => `${one} ${heading.slug}`)),
    ]);
    return told.has(`${list.kind} ${list.slug}`);
  };
}

/** Groups stories under their headings, each in the order given. Near-linear in the stories and what they were sent under. */
export function groupHeadings(stories: readonly Summary[], sent: SentUnders): Headings {
  const slugs = new Map<string, string>();
  const slugOf = (name: string): string => {
    const known = slugs.get(name) ?? headingSlug(name);
    slugs.set(name, known);
    return known;
  };
  const authors = new Map<string, readonly string[]>();
  const peopleOf = ({ byline }: Summary): readonly string[] => {
    if (byline === null) return [];
    const known = authors.get(byline) ?? authorsOf({ byline });
    authors.set(byline, known);
    return known;
  };
  const found: Record<HeadingKind, Map<string, Group<Named>>> = {
    bylines: new Map(),
    subjects: new Map(),
    keywords: new Map(),
  };
  for (const story of stories) {
    const under = story.omitted ? undefined : sent.get(story.url);
    const add = (kind: HeadingKind, names: readonly string[]): void => {
      if (names.length === 0) return;
      const bySlug = new Map(names.map((name) => [slugOf(name), name]));
      for (const [slug, name] of bySlug) append(found[kind], slug, { name, story });
    };
    add("bylines", peopleOf(story));
    if (under === undefined) continue;
    add("subjects", under.subjects);
    add("keywords", under.keywords);
  }
  const all = {
    bylines: headingsOf("bylines", found.bylines),
    subjects: headingsOf("subjects", found.subjects),
    keywords: headingsOf("keywords", found.keywords),
  };
  const own = new Map<string, Group<Heading>>();
  for (const kind of HEADING_KINDS)
    for (const heading of all[kind]) for (const { url } of heading.stories) append(own, url, heading);
  return { all, of: (url) => own.get(url) ?? [] };
}

interface Named {
  readonly name: string;
  readonly story: Summary;
}

const headingsOf = (kind: HeadingKind, groups: ReadonlyMap<string, Group<Named>>): readonly Heading[] =>
  [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([slug, group]) => ({
      kind,
      slug,
      name: commonest(group.map(({ name }) => name)),
      stories: group.map(({ story }) => story),
    }));
