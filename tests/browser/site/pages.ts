import type { BuiltSite } from "./archive.ts";

interface Rule {
  readonly path: RegExp;
  /** What the page's text must hold as well. */
  readonly text?: RegExp;
}

const STORY = /^\d{4}\/\d\d\/\d\d\/[a-z0-9-]+-[0-9a-f]{8}\.html$/;

const RULES = {
  home: { path: /^index\.html$/ },
  year: { path: /^2014\/index\.html$/ },
  month: { path: /^2014\/07\/index\.html$/ },
  day: { path: /^2014\/01\/01\/index\.html$/ },
  "day, second page": { path: /^2014\/07\/04\/page-2\.html$/ },
  places: { path: /^places\/index\.html$/ },
  place: { path: /^places\/osthavn\/index\.html$/ },
  "large place": { path: /^places\/eskelund\/index\.html$/ },
  "place in a year": { path: /^places\/eskelund\/2013\/index\.html$/ },
  "place in a year, second page": { path: /^places\/eskelund\/2014\/page-2\.html$/ },
  "place of a long name": { path: /^places\/donau[a-z]+\/index\.html$/ },
  "story with a derived headline": { path: STORY, text: /<h1 class="derived"/ },
  "story with a table": { path: STORY, text: /<pre[^>]* id="p\d+"/ },
  "story with marks": { path: STORY, text: /<p class="marks">/ },
  "story of two sources": { path: STORY, text: /found more than once/ },
  "story with a wide table": { path: /^2013\/12\/31\/freight-/ },
  "story with markup": { path: /^2013\/12\/30\/script-/ },
  "story with long words": { path: /^2013\/12\/30\/donau/ },
  "story with control characters": { path: /^2013\/12\/31\/a-bell-/ },
  "Markdown story": { path: /^2014\/01\/02\/harbour-/ },
  "Markdown story without a headline": { path: /^2014\/01\/03\/a-ferry-/ },
  "Markdown story in French": { path: /^2014\/01\/02\/le-pont-/ },
  "Markdown story with markup in its fields": { path: /^2014\/01\/01\/title-script-/ },
  "Markdown story with long fields": { path: /^2014\/01\/01\/donau/ },
  about: { path: /^about\/index\.html$/ },
  holdings: { path: /^holdings\/index\.html$/ },
  "not found": { path: /^404\.html$/ },
} as const satisfies Readonly<Record<string, Rule>>;

export type Kind = keyof typeof RULES;

/** Every kind of page that a site has. */
export const KINDS = Object.keys(RULES) as readonly Kind[];

/** Paths of all pages, sorted. */
export const pagesOf = (site: BuiltSite): readonly string[] =>
  site.files.filter((path) => path.endsWith(".html"));

/** Path of a page of this kind. Throws where the site lacks one. */
export async function pageOfKind(site: BuiltSite, kind: Kind): Promise<string> {
  const { path, text }: Rule = RULES[kind];
  for (const page of pagesOf(site).filter((name) => path.test(name))) {
    if (text === undefined || text.test(await site.read(page))) return page;
  }
  throw new Error(`the site has no page of the kind: ${kind}`);
}
