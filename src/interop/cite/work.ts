import { agencyOf, authorsOf } from "../../archive/authors.ts";
import { shorten } from "../../archive/summary.ts";
import type { Article, CalendarDate } from "../../article.ts";
import type { Settings } from "../../settings/settings.ts";
import { type Name, nameOf } from "./names.ts";

/** What is cited: a story as all formats and styles of citation know it. Every text is one line. */
export interface Work {
  /** As the agency sent it, or made of the story; see `headed`. */
  readonly title: string;
  /** True where no one gave the title. */
  readonly derived: boolean;
  /** Those whom the byline names or, where it names nobody, the agency; none where there is neither. */
  readonly authors: readonly Name[];
  readonly agency: string | null;
  readonly date: CalendarDate;
  /** Where the story was written. That is not where the archive is published. */
  readonly place: string | null;
  /** BCP 47. */
  readonly language: string;
  /** Title of the archive, which stands where a newspaper's does. */
  readonly archive: string;
  readonly publisher: string | null;
  /** Absolute; null where the archive names no host. */
  readonly url: string | null;
  readonly id: string;
  /** A name for it in ASCII letters, digits and hyphens: `ferry2014-1a2b3c4d`. */
  readonly key: string;
}

/** UTF-16 units of a title, and of any other text: a citation names a story, and is not to tell it. */
const LONGEST_TITLE = 300;
const LONGEST = 120;
const MOST_AUTHORS = 30;

/** The story as it is cited; `url` is its absolute address, null where the archive has no host. */
export function workOf(article: Article, settings: Settings, url: string | null): Work {
  const { headline, dateline, date, language } = article;
  const found = agencyOf(article);
  const agency = found === null ? null : short(found);
  const people = authorsOf(article)
    .slice(0, MOST_AUTHORS)
    .map((name) => nameOf(short(name)))
    .filter((name) => !("literal" in name) || name.literal !== "");
  return {
    title: shorten(printed(headline.text), LONGEST_TITLE),
    derived: headline.origin === "derived",
    authors: people.length > 0 || !agency ? people : [{ literal: agency }],
    agency: agency || null,
    date,
    place: dateline === null ? null : short(dateline.place) || null,
    language,
    archive: printed(settings.title),
    publisher: settings.publisher === null ? null : printed(settings.publisher),
    url,
    id: short(article.id),
    key: keyOf(article),
  };
}

/**
 * The title with what says that it was made: square brackets, as cataloguers write what the work itself does not say
 * (ISBD, A.8).
 */
export const headed = ({ title, derived }: Pick<Work, "title" | "derived">): string =>
  derived ? `[${title}]` : title;

/** Of the address `/2014/11/14/a-ferry-sails-1a2b3c4d.html`, its first word that tells, the year and the hash. */
function keyOf({ url, date }: Article): string {
  const name = url.slice(url.lastIndexOf("/") + 1);
  const [, hash = ""] = /-([0-9a-f]+)\.html$/.exec(name) ?? [];
  const [, word = "story"] = /(?:^|-)(?!the-|an?-)([a-z]{2,20})(?=-)/.exec(name) ?? [];
  return `${word}${date.slice(0, 4)}-${hash}`;
}

const short = (text: string): string => shorten(printed(text), LONGEST);

/**
 * Text as one line that any format can hold: white space and control characters are spaces, halves of characters and
 * what is none are marked, and what turns the lines of others round (UAX 9, explicit directions) is left out.
 */
export const printed = (text: string): string =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, "\ufffd")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
