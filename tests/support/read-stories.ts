import { address } from "../../src/archive/permalink.ts";
import type { Article } from "../../src/article.ts";
import { readFolder } from "../../src/intake/input.ts";
import { readInputs } from "../../src/intake/readings.ts";

/** A folder of stories as `dateline parse` reads it. */
export interface Stories {
  /** Of several with one address, the first. */
  readonly articles: readonly Article[];
  /** The address of each story, by the path of its file. */
  readonly urls: ReadonlyMap<string, string>;
}

export function readStories(folder: string): Stories {
  const articles = new Map<string, Article>();
  const urls = new Map<string, string>();
  for (const { reading } of readInputs(readFolder(folder)))
    for (const story of (reading?.stories ?? []).map(address)) {
      urls.set(story.source.path, story.url);
      if (!articles.has(story.url)) articles.set(story.url, story);
    }
  return { articles: [...articles.values()], urls };
}
