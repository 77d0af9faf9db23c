import type { LineName } from "./names.ts";
import { NEIGHBOURS } from "./neighbours.ts";
import type { Found } from "./related.ts";
import type { Line } from "./storylines.ts";
import type { Take } from "./takes.ts";
import { type Told, type Version, versionsOf } from "./versions.ts";

/** Stories of one event over days. Always inferred. */
export interface Storyline extends LineName {
  /**
   * Root-relative address, `/storylines/YYYY/<file name of its first story>`, as in
   * `/storylines/1987/showers-continued-0a1b2c3d.html`: a pure function of its first story.
   */
  readonly url: string;
  /** Addresses, oldest first. Takes of one story count once for its size but all are listed. */
  readonly stories: readonly string[];
}

/** What holds the stories of an archive together. Versions say what gives them; all else is inferred. */
export interface Threads {
  /** All versions of the story at `url`, newest first, itself included; empty where it is the only one. */
  readonly versions: (url: string) => readonly Version[];
  readonly storyline: (url: string) => Storyline | null;
  /** At most `limit` addresses of other stories, nearest first; never another version of the same story. */
  readonly related: (url: string, limit: number) => readonly string[];
  /** The same of many at once, by their numbers: a story's number is its place among `urls`, from 1. */
  readonly nearest: Nearest;
  /** By first story. */
  readonly storylines: readonly Storyline[];
}

interface Nearest {
  readonly urls: readonly string[];
  /** As many for every story, nearest first; 0 where there are fewer. */
  readonly of: (url: string) => Uint32Array;
}

const NONE: Nearest = { urls: [], of: () => new Uint32Array() };

/**
 * What the stories of a stretch of time, as of a year, add to the threads. A story's number is its place among all
 * stories, from 0.
 */
export interface Chapter extends Found {
  /** The number of its first story. */
  readonly from: number;
  /** Addresses of its stories, in their order. */
  readonly urls: readonly string[];
  readonly takes: readonly Take[];
  /** The storylines that formed in it, in the order they did, and earlier ones that it continued; with all their stories. */
  readonly lines: readonly Line[];
}

const ALONE: readonly Version[] = [];

/** Joins chapters that follow one another; the first begins with the archive. */
export function joinChapters(chapters: readonly Chapter[]): Threads {
  const urls = chapters.flatMap((chapter) => chapter.urls);
  const numbers = new Map(urls.map((url, story) => [url, story]));
  const urlOf = (story: number): string => urls[story] ?? "";
  const neighbours = neighboursOf(chapters, urls.length);
  const versions = versionsByUrl(versionsOf(chapters.flatMap(({ takes }) => takes)), urlOf);
  const storylines = withoutClashes(linesOf(chapters), urlOf)
    .toSorted((a, b) => (a.stories[0] ?? 0) - (b.stories[0] ?? 0))
    .map(({ name, derived, stories }) => ({
      url: storylineUrl(urlOf(stories[0] ?? 0)),
      name,
      derived,
      stories: stories.map(urlOf),
    }));
  const nearestTo = (url: string): Uint32Array => {
    const from = NEIGHBOURS * (numbers.get(url) ?? urls.length);
    return neighbours.subarray(from, from + NEIGHBOURS);
  };
  const lineOf = new Map(storylines.flatMap((line) => line.stories.map((url) => [url, line])));
  return {
    versions: (url) => versions.get(url) ?? ALONE,
    storyline: (url) => lineOf.get(url) ?? null,
    related: (url, limit) => {
      const found: string[] = [];
      for (const other of nearestTo(url).subarray(0, limit)) if (other !== 0) found.push(urlOf(other - 1));
      return found;
    },
    nearest: { urls, of: nearestTo },
    storylines,
  };
}

/** By address: every story of the archive is asked for its versions several times, and few have any. */
function versionsByUrl(
  versions: ReadonlyMap<number, readonly Told[]>,
  urlOf: (story: number) => string,
): ReadonlyMap<string, readonly Version[]> {
  // All versions of a story share one list.
  const lists = new Map<readonly Told[], readonly Version[]>();
  for (const list of versions.values())
    if (!lists.has(list))
      lists.set(
        list,
        list.map(({ story, of, ...told }) => ({
          ...told,
          url: urlOf(story),
          of: of === null ? null : urlOf(of),
        })),
      );
  return new Map([...versions].map(([story, list]) => [urlOf(story), lists.get(list) ?? ALONE]));
}

/** Versions alone: what was corrected or killed is told whatever else is left out. */
export const versionsAlone = ({ versions }: Threads): Threads => ({
  versions,
  storyline: () => null,
  related: () => [],
  nearest: NONE,
  storylines: [],
});

function neighboursOf(chapters: readonly Chapter[], stories: number): Uint32Array {
  const neighbours = new Uint32Array(NEIGHBOURS * stories);
  for (const { from, related, reached } of chapters) {
    neighbours.set(related, NEIGHBOURS * from);
    for (let at = 0; at < reached.length; at += NEIGHBOURS + 1)
      neighbours.set(reached.subarray(at + 1, at + 1 + NEIGHBOURS), NEIGHBOURS * (reached[at] ?? 0));
  }
  return neighbours;
}

/** The storylines in the order they formed, each as the last chapter has it that tells of it. */
function linesOf(chapters: readonly Chapter[]): readonly Line[] {
  const lines = new Map<number | undefined, Line>();
  for (const line of chapters.flatMap((chapter) => chapter.lines)) lines.set(line.stories[0], line);
  return [...lines.values()];
}

/** A storyline whose address an earlier one has (first stories of one name, of two days of a year) has no page. */
function withoutClashes(lines: readonly Line[], urlOf: (story: number) => string): readonly Line[] {
  const taken = new Set<string>();
  return lines.filter((line) => {
    const url = storylineUrl(urlOf(line.stories[0] ?? 0));
    return taken.size !== taken.add(url).size;
  });
}

/** `/1987/02/26/showers-0a1b2c3d.html` begins `/storylines/1987/showers-0a1b2c3d.html`. */
const storylineUrl = (url: string): string =>
  `/storylines${url.slice(0, 5)}${url.slice(url.lastIndexOf("/"))}`;
