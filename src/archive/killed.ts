import type { Article, InferredField } from "../article.ts";
import { plainWordsFor } from "../words/words.ts";
import { standingOf } from "./standing.ts";
import type { Summary } from "./summary.ts";
import type { Threads } from "./threads/found.ts";
import { isKillNotice } from "./threads/notice.ts";

/** What stands for the headline of a story whose words are left out. */
export interface Stead {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** The archive's word for such stories, in the language of its pages. */
export function steadIn(language: string): Stead {
  const { story, tag } = plainWordsFor(language);
  return { text: story.killedStory, language: tag };
}

/** What stands in the place of a killed story's source, where its words are left out. */
export const KILLED_SOURCE = "The agency killed this story, and this archive leaves out its words.\n";

/** Whether the agency withdrew a story, as the wire itself says: by a notice that means it, or by sending it killed. */
export function isKilled(story: Summary, threads: Threads): boolean {
  if (story.marks.includes("kill")) return !isKillNotice(story);
  const versions = threads.versions(story.url);
  return versions.some(({ kind }) => kind === "kill") && standingOf(versions, story.url).kill?.given === true;
}

/** The summary without the story's words: what it said, whom it names as its writers. Its address stays. */
export const summaryWithout = (story: Summary, { text, language }: Stead): Summary => ({
  ...story,
  headline: text,
  derived: true,
  language,
  lede: "",
  follows: null,
  byline: null,
  omitted: true,
});

/** What is found of a story's day and place says nothing of what it tells. */
const TELLS_NOTHING: ReadonlySet<InferredField> = new Set([
  "date",
  "dateline.date",
  "dateline.place",
  "language",
]);

/** The record without the story's words, nor those that were sent along: its slug, categories, subjects and keywords. */
export const recordWithout = (article: Article, { text }: Stead): Article => ({
  ...article,
  headline: { text, origin: "derived", rule: "killed", cuts: [] },
  byline: null,
  paragraphs: [],
  tables: [],
  markup: null,
  media: [],
  asides: [],
  transmission: { ...article.transmission, slug: null, categories: [], subjects: [], keywords: [] },
  positions: { ...article.positions, headline: null, byline: null, paragraphs: [] },
  inferred: article.inferred.filter(({ field }) => TELLS_NOTHING.has(field)),
  diagnostics: [],
});
