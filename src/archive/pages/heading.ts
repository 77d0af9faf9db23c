import type { Archive } from "../archive.ts";
import { yearName, yearOf } from "../calendar.ts";
import { headingFeedUrl } from "../feeds.ts";
import { countBy } from "../groups.ts";
import {
  HEADING_KINDS,
  type Heading,
  type HeadingKind,
  hasPage,
  headingsUrl,
  headingUrl,
  headingYearUrl,
} from "../headings.ts";
import { paged } from "../paging.ts";
import type { Summary } from "../summary.ts";
import { type Paging, STORIES_A_PAGE, type Tally, type View } from "../views.ts";

/** The stories under a heading, all of them or one year's. */
export interface HeadingView extends View {
  readonly kind: HeadingKind;
  readonly name: string;
  readonly slug: string;
  /** Null on the page about all years. */
  readonly year: string | null;
  readonly feed: string | null;
  readonly stories: readonly Summary[];
  readonly storiesInAll: number;
  /** Years with pages of their own; empty where all fits on one page. */
  readonly years: readonly Tally[];
  readonly paging: Paging;
}

/** All headings of one kind, by their slugs. */
export interface HeadingsView extends View {
  readonly kind: HeadingKind;
  readonly headings: readonly HeadingEntry[];
  readonly headingsInAll: number;
  readonly paging: Paging;
}

/** A heading on the list of all: where it leads or, of one with few stories, those. */
export interface HeadingEntry extends Omit<Tally, "url"> {
  readonly slug: string;
  readonly url: string | null;
  readonly few: readonly Summary[];
}

/** A heading as a story's page names it. */
export interface HeadingLink {
  readonly kind: HeadingKind;
  readonly name: string;
  readonly url: string;
}

const NEWEST_OF_A_LARGE_ONE = 20;
const HEADINGS_A_PAGE = 400;

const isLarge = ({ stories }: Heading): boolean => stories.length > STORIES_A_PAGE;

/** The headings of a story that have pages. */
export const headingLinks = ({ headings }: Archive, url: string): readonly HeadingLink[] =>
  headings
    .of(url)
    .filter(hasPage)
    .map((heading) => ({ kind: heading.kind, name: heading.name, url: headingUrl(heading) }));

/** What of a story's headings its page depends on: where they lead, and what they are called. */
export const headingMarks = ({ headings }: Archive, url: string): readonly string[] =>
  headings
    .of(url)
    .filter(hasPage)
    .map((heading) => `${headingUrl(heading)} ${heading.name}`);

/** The page of every heading that has one, all years. */
export function headingViews({ headings }: Archive): readonly HeadingView[] {
  return HEADING_KINDS.flatMap((kind) => headings.all[kind].filter(hasPage)).map((heading) => {
    const { kind, name, slug, stories } = heading;
    const large = isLarge(heading);
    const url = headingUrl(heading);
    return {
      url,
      kind,
      name,
      slug,
      year: null,
      feed: headingFeedUrl(heading),
      stories: stories.slice(large ? -NEWEST_OF_A_LARGE_ONE : -STORIES_A_PAGE).reverse(),
      storiesInAll: stories.length,
      years: large ? yearsOf(heading) : [],
      paging: { number: 1, urls: [url] },
    };
  });
}

/** The pages of one year of the headings whose stories need more than one page; `stories` are the year's. */
export function headingYearViews(
  { headings }: Archive,
  stories: readonly Summary[],
  year: string,
): readonly HeadingView[] {
  const own = new Map<Heading, Summary[]>();
  for (const story of stories)
    for (const heading of headings.of(story.url)) {
      if (!isLarge(heading)) continue;
      const known = own.get(heading);
      if (known) known.push(story);
      else own.set(heading, [story]);
    }
  return [...own].flatMap(([heading, ofYear]) =>
    paged(headingYearUrl(heading, year), ofYear, STORIES_A_PAGE).map((page) => ({
      url: page.url,
      kind: heading.kind,
      name: heading.name,
      slug: heading.slug,
      year,
      feed: null,
      stories: page.items,
      storiesInAll: ofYear.length,
      years: [],
      paging: page.paging,
    })),
  );
}

/** The lists of all headings, in pages: none of a kind that there is nothing of. */
export function headingLists({ headings }: Archive): readonly HeadingsView[] {
  return HEADING_KINDS.filter((kind) => headings.all[kind].length > 0).flatMap((kind) => {
    const entries = headings.all[kind].map((heading): HeadingEntry => {
      const { name, slug, stories } = heading;
      const own = hasPage(heading);
      return {
        name,
        slug,
        stories: stories.length,
        url: own ? headingUrl(heading) : null,
        few: own ? [] : stories,
      };
    });
    return paged(headingsUrl(kind), entries, HEADINGS_A_PAGE).map((page) => ({
      url: page.url,
      kind,
      headings: page.items,
      headingsInAll: entries.length,
      paging: page.paging,
    }));
  });
}

function yearsOf(heading: Heading): readonly Tally[] {
  return [...countBy(heading.stories, (story) => yearOf(story.date))].map(([year, stories]) => ({
    name: yearName(year),
    url: headingYearUrl(heading, year),
    stories,
  }));
}
