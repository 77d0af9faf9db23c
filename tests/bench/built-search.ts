import { rmSync } from "node:fs";
import { join } from "node:path";
import { address } from "../../src/archive/permalink.ts";
import type { Article } from "../../src/article.ts";
import { type BuildReport, build } from "../../src/build.ts";
import { openFiles } from "../../src/commands/read-index.ts";
import { readFolder } from "../../src/intake/input.ts";
import { readInputs } from "../../src/intake/readings.ts";
import type { Card, Found, Sort } from "../../src/search/found.ts";
import { openIndex } from "../../src/search/open-index.ts";
import type { Query } from "../../src/search/query.ts";
import { stemmerOf } from "../../src/search/stems.ts";

/** A query as a browser asks it that has nothing of the index yet. */
export interface Asked {
  readonly found: Found;
  /** Of the first ten results. */
  readonly cards: readonly (Card | null)[];
  readonly requests: number;
  readonly bytes: number;
}

const SHOWN = 10;

/** Builds the site of a folder of stories. */
export const buildSite = (input: string, output: string): Promise<BuildReport> =>
  build({
    input,
    output,
    baseUrl: null,
    now: null,
    jobs: null,
    cache: true,
    onDiagnostic: () => {},
    onProgress: () => {},
  });

/** Takes a site away, and what was kept for its next build. */
export function removeSite(site: string): void {
  for (const path of [site, join(site, "..", ".dateline")]) rmSync(path, { recursive: true, force: true });
}

/** Asks a built site, each query anew. */
export function openSite(site: string): (query: Query, sort?: Sort) => Promise<Asked> {
  const files = openFiles(site);
  return async (query, sort = "relevance") => {
    const { load, requests, bytes } = files();
    const index = await openIndex(load, stemmerOf);
    const found = await index.find(query, sort, index.languages[0] ?? "en");
    const cards = await index.cards(found.docs.subarray(0, SHOWN));
    return { found, cards, requests: requests(), bytes: bytes() };
  };
}

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
