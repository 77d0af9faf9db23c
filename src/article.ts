import type { Finding } from "./diagnostic.ts";

/** A calendar date, `YYYY-MM-DD`, proleptic Gregorian, years 0001 to 9999. Never a `Date`: it has no clock. */
export type CalendarDate = string;

/** The marks of the wire. A repeat is not an update, and a refile is not a correction (Reuters handbook). */
export type Mark = "update" | "correction" | "repeat" | "refile" | "kill" | "embargo" | "advisory";

/** Where a story came from. Lines count from 1, both ends included. */
export interface Source {
  /** Relative to the input folder, `/` between names. */
  readonly path: string;
  /** Name of the wire format that read it: `wire`, `markdown`, … */
  readonly format: string;
  readonly encoding: string;
  /** Of the file's bytes, 64 hex digits. */
  readonly sha256: string;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** `SEOUL Nov 14`. `place` stands as the file has it; `date` is null where the dateline names no day. */
export interface Dateline {
  readonly place: string;
  readonly date: CalendarDate | null;
  readonly agency: string | null;
  readonly raw: string;
}

/** The headline as the agency sent it, or one made of the story itself. */
export type Headline =
  | { readonly text: string; readonly origin: "given" }
  | {
      readonly text: string;
      readonly origin: "derived";
      readonly rule: HeadlineRule;
      /** What was left out: `initials`, `opening`, `form`, `place`, `given`, `articles`, `that`, `day`, `said-it`, `aside`, `tail`, `speaker`, `rest`. */
      readonly cuts: readonly string[];
    };

/** A field that no one wrote down: the rule that found it, and the line of the source it was found on. */
export interface Inference {
  readonly field: InferredField;
  readonly rule: InferredRule;
  readonly line: number;
}

/** What a rule can find of a story. */
export type InferredField =
  | "asides"
  | "byline"
  | "date"
  | "dateline.date"
  | "dateline.place"
  | "headline"
  | "headline.given"
  | "language"
  | "paragraphs"
  | "rights"
  | "tables";

/** How a day was found: in which field, or by what else. */
export type DayRule =
  | "century"
  | "content-created"
  | "content-modified"
  | "date-id"
  | "dateline-decides"
  | "day-from-dateline"
  | "day-from-path"
  | "day-from-stamp"
  | "day-order"
  | "day-received"
  | "day-updated"
  | "document-number"
  | "envelope-date"
  | "figures"
  | "file-id"
  | "first-created"
  | "last-change"
  | "message-sent"
  | "path-decides"
  | "publication-date"
  | "release-date"
  | "story-date"
  | "year-from-date-time-group"
  | "year-from-dateline"
  | "year-from-header"
  | "year-from-issue-date"
  | "year-from-path"
  | "year-from-stamp";

/** How a headline was made of the story's words: of its lede, of the start of it, of its first
 * words or rows; or `killed`, of none of them. */
export type HeadlineRule = "lede" | "lede-start" | "first-words" | "first-rows" | "killed";

/** What showed where paragraphs begin. */
export type ParagraphRule = "blank-lines" | "headline-alone" | "indents" | "unwrapped" | "wrap";

/** The rules that find what no one wrote down; the pages have words for each. */
export type InferredRule =
  | DayRule
  | HeadlineRule
  | ParagraphRule
  | Aside["kind"]
  | "by-line"
  | "default"
  | "heading-above"
  | "line-above"
  | "rows"
  | "words"
  | "words-before-agency"
  | "words-before-dash"
  | "words-before-day";

/** Paragraph numbers, from 0, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What an agency sent along with a story. Null or empty where the file gives nothing. */
export interface Transmission {
  /** The keyword line of the wire: `BC-BAHIA-COCOA-REVIEW`. */
  readonly slug: string | null;
  readonly version: string | null;
  /** The desk's category codes, as they stand. */
  readonly categories: readonly string[];
  /** What the story is about, in words, where the file has names for its subjects. */
  readonly subjects: readonly string[];
  readonly keywords: readonly string[];
  readonly priority: string | null;
  /** `usable`, `withheld`, `canceled`, … */
  readonly status: string | null;
  /** Until when it must not be published, as it stands. */
  readonly embargo: string | null;
  readonly rights: string | null;
  /** Ids of earlier items that a field of the file says it replaces, corrects or goes on from, as they stand. */
  readonly follows: readonly string[];
}

export const NOTHING_SENT: Transmission = {
  slug: null,
  version: null,
  categories: [],
  subjects: [],
  keywords: [],
  priority: null,
  status: null,
  embargo: null,
  rights: null,
  follows: [],
};

/** Words of a file that are neither body nor field: kept, and kept apart. */
export interface Aside {
  /** `sign-off`: who wrote and edited it; `note`: the desk to other desks; `unpublished`: not for publication. */
  readonly kind: "sign-off" | "note" | "unpublished" | "page-mark";
  readonly text: string;
  /** Of the file, from 1. */
  readonly line: number;
}

/**
 * A picture that a file names, with the words that stand by it. The names are those of the standards: `renditions` are
 * what ninjs and NewsML-G2 call the files of one picture.
 */
export interface Media {
  /** Where the file says that the picture is, the best first: relative to the file, or an address of the web. */
  readonly renditions: readonly string[];
  /** What stands for it where it is not seen. */
  readonly alt: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
  /** How many paragraphs stand before it; null where the file does not place it among them. */
  readonly before: number | null;
  readonly line: number;
}

/** Lines of the file, from 1, on which a story's fields and paragraphs begin; null for a field that stands nowhere. */
export interface Positions {
  readonly date: number | null;
  readonly headline: number | null;
  readonly dateline: number | null;
  readonly byline: number | null;
  readonly paragraphs: readonly number[];
}

/** What is read of a file: all of a story except what an archive adds to it (its id and address). */
export interface Story {
  /** The agency's own id, where the file gives one. */
  readonly agencyId: string | null;
  /** SHA-256, 64 hex digits, over all words of the story's source as decoded, joined by single spaces. */
  readonly wordsSha256: string;
  readonly source: Source;
  /** The issue date. */
  readonly date: CalendarDate;
  readonly dateline: Dateline | null;
  readonly headline: Headline;
  readonly byline: string | null;
  /** BCP 47. */
  readonly language: string;
  /**
   * The body's words in order, dateline and byline apart. Inside a span of `tables` a paragraph keeps its inner
   * spaces, and may be several rows, with line breaks between them.
   */
  readonly paragraphs: readonly string[];
  /** Runs of paragraphs that are rows of a table or list, to be set as they stand. */
  readonly tables: readonly Span[];
  /**
   * HTML of the body where the source has markup of its own (Markdown); made by us, safe to set as it is. A picture
   * stands in it as `<figure data-media="0"></figure>`, its number in `media`.
   */
  readonly markup: string | null;
  readonly marks: readonly Mark[];
  readonly transmission: Transmission;
  /** In the order of the file. */
  readonly media: readonly Media[];
  readonly asides: readonly Aside[];
  readonly positions: Positions;
  readonly inferred: readonly Inference[];
  readonly diagnostics: readonly Finding[];
}

/** A story with its place in the archive. This is what `dateline parse` prints, a line each. */
export interface Article extends Story {
  /** The agency's id or, without one, the eight hex digits of the address. */
  readonly id: string;
  /** Root-relative address of the page, `/YYYY/MM/DD/slug-hhhhhhhh.html`. */
  readonly url: string;
}

/** Articles by address. */
export type Records = Pick<ReadonlyMap<string, Article>, "get">;
