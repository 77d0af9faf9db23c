import type { Article } from "../../article.ts";
import { openFeatures } from "./features.ts";
import { openFrequencies } from "./frequencies.ts";
import { openNumbers } from "./growing.ts";
import { openRelated } from "./related.ts";
import { type Sketch, sketch } from "./sketch.ts";
import { type Line, openStorylines } from "./storylines.ts";
import { openTakes } from "./takes.ts";

/** A version of a story that came as several takes or repeats. */
export interface Version {
  readonly url: string;
  /**
   * How much of it stands word for word in the earlier version nearest to it: the share, 0 to 1, of the shorter
   * one's words that stand in the other, in the same order of five words. null for the oldest.
   */
  readonly shared: number | null;
}

/** Stories of one event over days. Always inferred. */
export interface Storyline {
  /**
   * Root-relative address, `/storylines/YYYY/<file name of its first story>`, as in
   * `/storylines/1987/showers-continued-0a1b2c3d.html`: a pure function of its first story.
   */
  readonly url: string;
  /** The headline of its most central story or, without one that says something, words that its stories share; at most 140 characters. */
  readonly name: string;
  /** Addresses, oldest first. Takes of one story count once for its size but all are listed. */
  readonly stories: readonly string[];
}

/** What holds the stories of an archive together. All of it is inferred. */
export interface Threads {
  /** All versions of the story at `url`, newest first, itself included; empty where it is the only one. */
  readonly versions: (url: string) => readonly Version[];
  readonly storyline: (url: string) => Storyline | null;
  /** At most `limit` addresses of other stories, nearest first; never another version of the same story. */
  readonly related: (url: string, limit: number) => readonly string[];
  /** By first story. */
  readonly storylines: readonly Storyline[];
}

export interface Threader {
  /** Takes the stories of the whole archive in the catalogue's order (by date); a second copy is passed over. */
  readonly add: (article: Article) => void;
  readonly close: () => Threads;
}

/** Opens an empty threader. */
export function openThreads(): Threader {
  const frequencies = openFrequencies();
  const takes = openTakes(frequencies);
  const storylines = openStorylines(frequencies);
  const features = openFeatures(frequencies);
  const urls: string[] = [];
  const numbers = new Map<string, number>();
  const days = openNumbers();
  const firsts = openNumbers();
  const shared = new Map<number, number>();
  let today: Sketch[] = [];

  const endDay = (): void => {
    for (const story of today) frequencies.count(story.vocabulary.terms);
    for (const story of today) {
      const take = takes.add(story);
      const first = take === null ? null : (firsts.view()[take.of] ?? null);
      firsts.push(first ?? story.story);
      if (take !== null) shared.set(story.story, take.shared);
      storylines.add(story, first);
      features.add(story.vocabulary);
    }
    storylines.endDay();
    today = [];
  };
  return {
    add: (article) => {
      if (numbers.has(article.url)) return;
      const story = sketch(article, urls.length);
      numbers.set(article.url, story.story);
      if (today[0] !== undefined && today[0].day !== story.day) endDay();
      urls.push(article.url);
      days.push(story.day);
      today.push(story);
    },
    close: () => {
      endDay();
      const found = { urls, numbers, days: days.view(), firsts: firsts.view(), shared };
      return answer(found, storylines.close(), features.close());
    },
  };
}

interface Found {
  readonly urls: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly days: Uint32Array;
  readonly firsts: Uint32Array;
  readonly shared: ReadonlyMap<number, number>;
}

function answer(found: Found, lines: readonly Line[], features: Uint32Array): Threads {
  const { urls, numbers, days, firsts, shared } = found;
  const urlOf = (story: number): string => urls[story] ?? "";
  const related = openRelated({ features, days: Int32Array.from(days), firsts });
  const versions = versionsOf(firsts);
  const storylines = withoutClashes(lines, urlOf)
    .toSorted((a, b) => (a.stories[0] ?? 0) - (b.stories[0] ?? 0))
    .map((line) => ({
      url: storylineUrl(urlOf(line.stories[0] ?? 0)),
      name: line.name ?? "",
      stories: line.stories.map(urlOf),
    }));
  const lineOf = new Map(storylines.flatMap((line) => line.stories.map((url) => [url, line])));
  return {
    versions: (url) =>
      (versions.get(firsts[numbers.get(url) ?? -1] ?? -1) ?? []).map((story) => ({
        url: urlOf(story),
        shared: shared.get(story) ?? null,
      })),
    storyline: (url) => lineOf.get(url) ?? null,
    related: (url, limit) => {
      const story = numbers.get(url);
      return story === undefined ? [] : related(story, limit).map(urlOf);
    },
    storylines,
  };
}

/** The stories that came in several versions, newest first, by the number of the first. */
function versionsOf(firsts: Uint32Array): ReadonlyMap<number, readonly number[]> {
  const versions = new Map<number, number[]>();
  for (let story = firsts.length - 1; story >= 0; story--) {
    const first = firsts[story] ?? story;
    const later = versions.get(first);
    if (later !== undefined) later.push(story);
    else if (first !== story) versions.set(first, [story]);
  }
  return versions;
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
