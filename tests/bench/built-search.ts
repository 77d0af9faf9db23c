import { openFiles } from "../../src/commands/read-index.ts";
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

/** Asks a built site, each query anew. */
export function openSite(site: string): (query: Query, sort?: Sort) => Promise<Asked> {
  const files = openFiles(site);
  return async (query, sort = "relevance") => {
    const { load, requests, bytes } = files();
    const index = await openIndex(load, stemmerOf);
    const found = await index.find(query, sort, index.languages[0] ?? "en");
    const cards = await index.cards(found.ranked(SHOWN));
    return { found, cards, requests: requests(), bytes: bytes() };
  };
}
