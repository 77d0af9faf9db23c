import { agencyOf, authorsOf } from "../../archive/authors.ts";
import { leadPicture, type Picture } from "../../archive/pictures.ts";
import { shorten } from "../../archive/summary.ts";
import type { Article, CalendarDate, Mark } from "../../article.ts";
import type { Words } from "../../words/words.ts";
import { ownRights } from "../rights.ts";
import { oneLine, summaryOf, wordsUri } from "../story.ts";
import { visible } from "../visible.ts";
import { storyHtml, textHtml } from "./html.ts";

/** What a feed says of a story, in whatever format. */
export interface FeedEntry {
  /** A name of the story's words: no entry turns up again as new when the archive moves. */
  readonly id: string;
  /** Root-relative. */
  readonly url: string;
  /** In square brackets where it was derived, as cataloguers write what the work itself does not say (ISBD, A.8). */
  readonly title: string;
  readonly derived: boolean;
  readonly date: CalendarDate;
  /** The people of the byline or, without any, the agency; empty where neither is known: then the feed's author stands. */
  readonly authors: readonly string[];
  readonly place: string | null;
  readonly marks: readonly Mark[];
  readonly language: string;
  /** Terms that came with the story itself; null where the archive's stand. */
  readonly rights: string | null;
  /** On one line, at most 240 characters or so. */
  readonly summary: string;
  /** The whole text, with its links as `href` makes them of root-relative addresses. */
  readonly html: (href: (url: string) => string) => string;
  /** Null where it has none, or its agency withdrew it. */
  readonly picture: Picture | null;
}

/** Characters of a summary, as many as an archive remembers of each story. */
const SUMMARY = 240;
/** Marks that turn what a story says: a reader is told before the text. */
const GRAVE: readonly Mark[] = ["kill", "correction"];

/** A story as a feed has it. `killed`: whether its agency withdrew it. */
export function entryOf(
  article: Article,
  killed: boolean,
  words: Words,
  pictures: readonly (Picture | null)[] = [],
): FeedEntry {
  const derived = article.headline.origin === "derived";
  const notice = noticeOf(words, article.marks, killed);
  return {
    id: wordsUri(article),
    url: article.url,
    title: titleOf(words, article.headline.text, derived, article.date),
    derived,
    date: article.date,
    authors: peopleOf(article),
    place: article.dateline === null ? null : oneLine(article.dateline.place),
    marks: article.marks,
    language: article.language,
    rights: ownRights(article),
    summary: notice + shorten(summaryOf(article), SUMMARY),
    html: (href) =>
      (notice === "" ? "" : `<p><strong>${textHtml(notice.trim())}</strong></p>\n`) +
      storyHtml(article, pictures, href, words.story.absent),
    picture: killed ? null : (leadPicture(article.media, pictures)?.picture ?? null),
  };
}

function peopleOf(story: Pick<Article, "byline" | "dateline">): readonly string[] {
  const people = authorsOf(story);
  if (people.length > 0) return people;
  const agency = agencyOf(story);
  return agency === null ? [] : [oneLine(agency)];
}

/** A feed's reader has the title to go by: a story without a headline is told by its day. */
function titleOf({ dates, feeds }: Words, headline: string, derived: boolean, date: CalendarDate): string {
  const text = visible(oneLine(headline));
  if (text === "") return feeds.storyOf(dates.long(date));
  return derived ? `[${text}]` : text;
}

function noticeOf({ feeds, site }: Words, marks: readonly Mark[], killed: boolean): string {
  if (killed) return feeds.killed;
  const grave = GRAVE.filter((mark) => marks.includes(mark));
  return grave.length === 0 ? "" : feeds.marked(grave.map((mark) => site.marks[mark]));
}
