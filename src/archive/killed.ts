import type { Article } from "../article.ts";
import { standingOf } from "./standing.ts";
import type { Summary } from "./summary.ts";
import type { Threads } from "./threads/found.ts";
import { isKillNotice } from "./threads/sending.ts";

/** What stands for a headline that is made of a killed story's own words. */
const HEADLINE = "A story that its agency killed";

/** What stands in the place of a killed story's source, where its words are left out. */
export const KILLED_SOURCE = "The agency killed this story, and this archive leaves out its words.\n";

/** Whether the agency withdrew a story, as the wire itself says: by a notice that means it, or by sending it killed. */
export function isKilled(story: Summary, threads: Threads): boolean {
  if (story.marks.includes("kill")) return !isKillNotice(story);
  const versions = threads.versions(story.url);
  return versions.some(({ kind }) => kind === "kill") && standingOf(versions, story.url).kill?.given === true;
}

/** The same of the story at an address. */
export function isKilledAt(
  { storyAt, threads }: { readonly storyAt: ReadonlyMap<string, Summary>; readonly threads: Threads },
  url: string,
): boolean {
  const story = storyAt.get(url);
  return story !== undefined && isKilled(story, threads);
}

/** The summary without the story's words; a headline that the agency gave stays, as it stands in the address. */
export const summaryWithout = (story: Summary): Summary => ({
  ...story,
  headline: story.derived ? HEADLINE : story.headline,
  lede: "",
  omitted: true,
});

/** The record without the story's words. */
export const recordWithout = (article: Article): Article => ({
  ...article,
  headline:
    article.headline.origin === "given"
      ? article.headline
      : { text: HEADLINE, origin: "derived", rule: "killed", cuts: [] },
  paragraphs: [],
  tables: [],
  markup: null,
  media: [],
  asides: [],
  positions: { ...article.positions, paragraphs: [] },
});
