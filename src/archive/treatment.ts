import type { Article, CalendarDate } from "../article.ts";
import type { Withheld } from "./intake.ts";

/** What the operator tells readers of a story, on its page. */
export interface Notice {
  readonly kind: "names" | "unlisted" | "note";
  readonly date: CalendarDate;
  readonly text: string;
}

/** What the list of takedowns and `archive.md` have done to a story before it is published. */
export interface Treatment {
  /** Why it is not published; null where it is. */
  readonly withheld: Pick<Withheld, "why" | "reason" | "since"> | null;
  /** To be removed from it. */
  readonly names: readonly string[];
  /** Its page stands, and nothing leads there. */
  readonly unlisted: boolean;
  readonly notices: readonly Notice[];
}

export const UNTREATED: Treatment = { withheld: null, names: [], unlisted: false, notices: [] };

/** A story without its words: what is left are headline, date, place, and where it came from. */
export const omitWords = (article: Article): Article => ({
  ...article,
  paragraphs: [],
  tables: [],
  markup: null,
  asides: [],
  positions: { ...article.positions, paragraphs: [] },
});

/** What is published in the place of a source that may not be shown. */
export const HELD_BACK = "The source of this story is held back; its page says why.\n";
