import fc from "fast-check";
import { type Archive, assemble } from "../../src/archive/archive.ts";
import { catalogue } from "../../src/archive/catalogue.ts";
import type { Located } from "../../src/archive/gazetteer/located.ts";
import { NO_PICTURES } from "../../src/archive/pictures.ts";
import type { Furnishings } from "../../src/archive/site.ts";
import type { Summary } from "../../src/archive/summary.ts";
import type { Storyline, Threads } from "../../src/archive/threads/found.ts";
import type { Livery, Site } from "../../src/archive/views.ts";
import type { CalendarDate } from "../../src/article.ts";
import { DEFAULTS } from "../../src/settings/read-settings.ts";

type Stories = readonly Summary[];

interface Found {
  readonly threads?: Threads;
  /** By the names of places. */
  readonly located?: Readonly<Record<string, Located>>;
}

/** An archive of these stories; nothing is found between them, and no place is told, save what is said here. */
export function archiveOf(summaries: Iterable<Summary>, { threads, located }: Found = {}): Archive {
  return assemble(catalogue(summaries), threads ?? threadsOf(), new Map(Object.entries(located ?? {})));
}

/**
 * Threads as said: `takes` are the versions of a story, oldest first; `lines` the stories of each storyline by its
 * name, oldest first; `related` what stands nearest to the stories at these addresses.
 */
export function threadsOf({
  takes = [],
  lines = {},
  related = {},
}: {
  readonly takes?: readonly Stories[];
  readonly lines?: Readonly<Record<string, Stories>>;
  readonly related?: Readonly<Record<string, Stories>>;
} = {}): Threads {
  const versions = new Map(
    takes.flatMap((stories) => {
      const all = stories
        .map(({ url }, at) => ({
          url,
          shared: at === 0 ? null : 0.9,
          kind: at === 0 ? null : ("take" as const),
          by: at === 0 ? null : ("words" as const),
          of: stories[at - 1]?.url ?? null,
          reason: null,
        }))
        .reverse();
      return stories.map(({ url }) => [url, all] as const);
    }),
  );
  const storylines = Object.entries(lines).map(([name, stories]) => lineOf(name, stories));
  const lineAt = new Map(storylines.flatMap((line) => line.stories.map((url) => [url, line])));
  return {
    versions: (url) => versions.get(url) ?? [],
    storyline: (url) => lineAt.get(url) ?? null,
    related: (url, limit) => (related[url] ?? []).slice(0, limit).map((story) => story.url),
    nearest: nearestOf(related),
    storylines,
  };
}

function nearestOf(related: Readonly<Record<string, Stories>>): Threads["nearest"] {
  const urls = [...new Set(Object.values(related).flatMap((stories) => stories.map(({ url }) => url)))];
  return { urls, of: (url) => Uint32Array.from(related[url] ?? [], (story) => urls.indexOf(story.url) + 1) };
}

/** A storyline, addressed by its first story as the real ones are. */
function lineOf(name: string, stories: Stories): Storyline {
  const first = stories[0]?.url ?? "/0000/00/00/none-00000000.html";
  const url = `/storylines${first.slice(0, 5)}${first.slice(first.lastIndexOf("/"))}`;
  return { url, name, derived: false, stories: stories.map((story) => story.url) };
}

/** A spot on the map, in a country given by its code. */
export function spot(latitude: number, longitude: number, country = "NO"): Located {
  return { name: "Spot", region: null, country, latitude, longitude, confidence: 1, rule: "curated" };
}

/** What the pages of the site need besides the archive: nothing refused, no text about it. */
export const FURNISHINGS: Furnishings = {
  intake: { rejects: [], withheld: [], unlisted: [], unnamed: [], rules: new Map(), pictures: NO_PICTURES },
  aboutMarkup: null,
  now: null,
  settings: DEFAULTS,
  ownPages: [],
  data: null,
  files: ["assets/days.js", "search/root.js"],
};

/** Pages that wear nothing of an operator's. */
export const LIVERY: Livery = { logo: null, sheet: null, menu: [], footer: null };

/** What every page of such an archive may show. */
export const SITE: Site = {
  ...LIVERY,
  settings: DEFAULTS,
  headings: [],
  storylines: true,
  search: true,
  derives: true,
};

/** Any date that a story may have; half of them in a few years, so that days, months and years are shared. */
export const anyDate: fc.Arbitrary<CalendarDate> = fc.oneof(
  dateWithin("0001-01-01", "9999-12-31"),
  dateWithin("1995-12-01", "1997-03-31"),
  dateWithin("1995-12-01", "1997-03-31"),
);

function dateWithin(first: CalendarDate, last: CalendarDate): fc.Arbitrary<CalendarDate> {
  const [min, max] = [new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`)];
  return fc.date({ min, max, noInvalidDate: true }).map((moment) => moment.toISOString().slice(0, 10));
}
