import type { Article, CalendarDate, Records } from "../../article.ts";
import { type Archive, whereabouts } from "../archive.ts";
import type { Stretch } from "../catalogue.ts";
import type { Located } from "../gazetteer/located.ts";
import type { Picture } from "../pictures.ts";
import { placeUrl } from "../places.ts";
import { barAt, type TimeBar } from "../steps.ts";
import type { Summary } from "../summary.ts";
import type { LineName } from "../threads/names.ts";
import type { View } from "../views.ts";
import { type HeadingLink, headingLinks } from "./heading.ts";
import {
  type ChangesView,
  changesView,
  listedVersions,
  type StandingView,
  type StoryVersion,
  standingView,
} from "./versions.ts";

/** A story with its neighbours in the whole archive, and all that leads on from it. */
export interface StoryView extends View {
  readonly article: Article;
  readonly summary: Summary;
  /** In the order of the article's `media`; null for one that the archive has not got. */
  readonly pictures: readonly (Picture | null)[];
  /** Null of an unlisted story whose year has no other. */
  readonly time: TimeBar | null;
  readonly previous: Summary | null;
  readonly next: Summary | null;
  /** Which of the day's stories it is, from 1; null of an unlisted one. */
  readonly position: number | null;
  /** Root-relative address of the place's page. */
  readonly placeUrl: string | null;
  readonly located: Located | null;
  /** Bylines, subjects and keywords of it that have pages. */
  readonly headings: readonly HeadingLink[];
  /** Its takes and repeats, newest first, itself included; empty where it came once. */
  readonly versions: readonly StoryVersion[];
  readonly standing: StandingView;
  readonly changes: ChangesView | null;
  readonly storyline: StorylineAround | null;
  /** Nearest first; none that stands in the stretch of the storyline. */
  readonly related: readonly Summary[];
}

/** The stretch of a storyline in which a story stands. */
export interface StorylineAround extends LineName {
  readonly url: string;
  /** The day of its first story. */
  readonly first: CalendarDate;
  /** Oldest first, the story itself among them. */
  readonly stories: readonly Summary[];
  /** Whether there are others: how many would change with each that comes. */
  readonly more: boolean;
}

const RELATED = 5;
/** Stories of the line that are shown before and after the one at hand. */
const AROUND = 3;

/**
 * One view a story of the year whose stories these are, one after the other: each holds its record, and a year may have
 * more than memory should. `articles` are its full records by address.
 */
export function* storyViews(
  archive: Archive,
  stretch: Stretch<string>,
  articles: Records,
): Generator<StoryView> {
  const bars = new Map(
    [...new Set(stretch.stories.map(({ date }) => date))].map((date) => [date, barAt(date)]),
  );
  let position = 0;
  for (const [index, summary] of stretch.stories.entries()) {
    position = stretch.stories[index - 1]?.date === summary.date ? position + 1 : 1;
    const article = articles.get(summary.url);
    const time = bars.get(summary.date);
    if (!article || !time) continue;
    const storyline = storylineAround(archive, summary);
    const slug = summary.place === null ? undefined : archive.placeSlugs.get(summary.place);
    yield {
      url: summary.url,
      article,
      summary,
      pictures: archive.pictures.get(summary.url) ?? [],
      time,
      previous: archive.stories[stretch.start + index - 1] ?? null,
      next: archive.stories[stretch.start + index + 1] ?? null,
      position,
      placeUrl: slug === undefined ? null : placeUrl(slug),
      located: whereabouts(archive, summary.place),
      headings: headingLinks(archive, summary.url),
      versions: listedVersions(archive, summary),
      standing: standingView(archive, summary, article),
      changes: changesView(archive, summary, articles),
      storyline,
      related: relatedTo(archive, summary, storyline?.stories ?? []),
    };
  }
}

/** Stories like it, without those that the page shows already. */
function relatedTo(
  { threads, storyAt }: Archive,
  summary: Summary,
  shown: readonly Summary[],
): readonly Summary[] {
  const told = new Set(shown);
  return threads
    .related(summary.url, RELATED + shown.length)
    .flatMap((url) => storyAt.get(url) ?? [])
    .filter((story) => !told.has(story))
    .slice(0, RELATED);
}

function storylineAround({ threads, lineAt }: Archive, summary: Summary): StorylineAround | null {
  const line = lineAt.get(threads.storyline(summary.url)?.url ?? "");
  if (line === undefined) return null;
  const { stories } = line;
  const at = stories.indexOf(summary);
  const around = stories.slice(Math.max(0, at - AROUND), at + AROUND + 1);
  const { name, derived, url } = line;
  return {
    name,
    derived,
    url,
    first: stories[0]?.date ?? summary.date,
    stories: around,
    more: stories.length > around.length,
  };
}
