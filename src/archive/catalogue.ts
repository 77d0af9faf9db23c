import type { Article, CalendarDate, Mark, Source } from "../article.ts";
import { countWords } from "../wire/text/words.ts";
import { type CalendarMonth, monthOf, yearOf } from "./calendar.ts";
import { groupPlaces, type Place } from "./places.ts";

/** Where one copy of a story came from, and where its bytes stand in the site. */
export interface Copy extends Source {
  /** Root-relative address of the bytes. */
  readonly url: string;
}

/** What the whole archive remembers of a story while the full records lie aside on disk. */
export interface Summary {
  readonly url: string;
  readonly date: CalendarDate;
  readonly place: string | null;
  readonly headline: string;
  readonly derived: boolean;
  /** The start of the body, at most 240 characters. */
  readonly lede: string;
  readonly marks: readonly Mark[];
  /** Words of the body. */
  readonly words: number;
  /** True where most of the body is rows of tables. */
  readonly tabular: boolean;
  readonly copies: readonly Copy[];
}

/** Stories of one stretch of time, oldest first. */
export interface Stretch<Key extends string> {
  readonly key: Key;
  readonly stories: readonly Summary[];
}

/** The archive at a glance. Everything is sorted; nothing depends on the order the files were read in. */
export interface Catalogue {
  /** By date; within a day in the order of their paths, which is the order of the wire. */
  readonly stories: readonly Summary[];
  readonly days: readonly Stretch<CalendarDate>[];
  readonly months: readonly Stretch<CalendarMonth>[];
  readonly years: readonly Stretch<string>[];
  readonly places: readonly Place[];
}

const LONGEST_LEDE = 240;
const SHORTEST_LEDE = 60;

/** The summary of an article read from one place, its bytes at `url`. */
export function summarise(article: Article, url: string): Summary {
  return {
    url: article.url,
    date: article.date,
    place: article.dateline?.place ?? null,
    headline: article.headline.text,
    derived: article.headline.origin === "derived",
    lede: shorten(ledeOf(article.paragraphs), LONGEST_LEDE),
    marks: article.marks,
    words: article.paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0),
    tabular: rowsOf(article) * 2 > article.paragraphs.length,
    copies: [{ ...article.source, url }],
  };
}

function rowsOf({ tables }: Article): number {
  return tables.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/** The first paragraph; the first few where they are as short as the rows of a table. */
function ledeOf(paragraphs: readonly string[]): string {
  let lede = "";
  for (const paragraph of paragraphs) {
    if (lede.length > SHORTEST_LEDE) break;
    lede +=
      (lede === "" ? "" : "; ") +
      paragraph
        .slice(0, LONGEST_LEDE * 2)
        .split(/\s+/)
        .join(" ");
  }
  return lede;
}

/** Sorts and groups. Near-linear in the number of stories. */
export function catalogue(summaries: Iterable<Summary>): Catalogue {
  const stories = [...summaries].sort(byDateAndPath);
  return {
    stories,
    days: stretches(stories, (story) => story.date),
    months: stretches(stories, (story) => monthOf(story.date)),
    years: stretches(stories, (story) => yearOf(story.date)),
    places: groupPlaces(stories),
  };
}

/** Compares by code units, as no locale may have a say in the order of pages. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** At most `longest` characters of `text`, whole words, an ellipsis where something was left out. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  const kept = space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, "");
  return `${kept} …`;
}

function byDateAndPath(a: Summary, b: Summary): number {
  const [x, y] = [a.copies[0], b.copies[0]];
  return (
    compareText(a.date, b.date) ||
    compareText(x?.path ?? "", y?.path ?? "") ||
    (x?.firstLine ?? 0) - (y?.firstLine ?? 0) ||
    compareText(a.url, b.url)
  );
}

function stretches(
  stories: readonly Summary[],
  keyOf: (story: Summary) => string,
): readonly Stretch<string>[] {
  const found: { key: string; stories: Summary[] }[] = [];
  for (const story of stories) {
    const key = keyOf(story);
    const last = found.at(-1);
    if (last?.key === key) last.stories.push(story);
    else found.push({ key, stories: [story] });
  }
  return found;
}
