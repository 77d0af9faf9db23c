import type { BuiltSite } from "./archive.ts";

/** Which pages are of a kind: by their path and, where that does not tell, by what their text holds as well. */
export interface Rule {
  readonly path: RegExp;
  readonly text?: RegExp;
}

export const STORY = /^\d{4}\/\d\d\/\d\d\/[a-z0-9-]+-[0-9a-f]{8}\.html$/;

/** The kinds of page that the generated archive has, and the demonstration archive has not. */
export const KINDS = {
  "month with a large day": { path: /^2014\/07\/index\.html$/ },
  "day, second page": { path: /^2014\/07\/04\/page-2\.html$/ },
  "large place": { path: /^places\/eskelund\/index\.html$/ },
  "place in a year, second page": { path: /^places\/eskelund\/2014\/page-2\.html$/ },
  "place of a long name": { path: /^places\/donau[a-z]+\/index\.html$/ },
  "story of two sources": { path: STORY, text: /found more than once/ },
  "story with a wide table": { path: /^2013\/12\/31\/freight-/ },
  "story with markup": { path: /^2013\/12\/30\/script-/ },
  "story with long words": { path: /^2013\/12\/30\/donau/ },
  "story with control characters": { path: /^2013\/12\/31\/a-bell-/ },
  "Markdown story": { path: /^2014\/01\/02\/harbour-/ },
  "Markdown story with markup in its fields": { path: /^2014\/01\/01\/title-script-/ },
  "Markdown story with long fields": { path: /^2014\/01\/01\/donau/ },
  holdings: { path: /^holdings\/index\.html$/ },
} as const satisfies Readonly<Record<string, Rule>>;

export type Kind = keyof typeof KINDS;

/** Paths of all pages, sorted. */
export const pagesOf = (site: BuiltSite): readonly string[] =>
  site.files.filter((path) => path.endsWith(".html"));

/** Path of the first page that a rule finds. Throws where the site has none. */
export async function pageBy(site: BuiltSite, { path, text }: Rule): Promise<string> {
  for (const page of pagesOf(site).filter((name) => path.test(name))) {
    if (text === undefined || text.test(await site.read(page))) return page;
  }
  throw new Error(`the site has no page by ${path}${text === undefined ? "" : ` that holds ${text}`}`);
}

/** Path of a page of this kind in the generated archive. */
export const pageOfKind = (site: BuiltSite, kind: Kind): Promise<string> => pageBy(site, KINDS[kind]);

/** Address of a file as readers know it: a folder's page has the folder's. */
export const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, "$1");
