import type { BuiltSite } from "./archive.ts";

/** A kind of page, and the path of one such page in the site. */
export interface PageKind {
  readonly kind: string;
  readonly path: string;
}

interface Rule {
  readonly kind: string;
  readonly path: RegExp;
  /** What the page's text must hold as well. */
  readonly text?: RegExp;
}

const STORY = /^\d{4}\/\d\d\/\d\d\/[a-z0-9-]+-[0-9a-f]{8}\.html$/;

const RULES: readonly Rule[] = [
  { kind: "home", path: /^index\.html$/ },
  { kind: "year", path: /^2014\/index\.html$/ },
  { kind: "month", path: /^2014\/07\/index\.html$/ },
  { kind: "day", path: /^2014\/01\/01\/index\.html$/ },
  { kind: "day, first of two pages", path: /^2014\/07\/04\/index\.html$/ },
  { kind: "day, second page", path: /^2014\/07\/04\/page-2\.html$/ },
  { kind: "places", path: /^places\/index\.html$/ },
  { kind: "place", path: /^places\/osthavn\/index\.html$/ },
  { kind: "large place", path: /^places\/eskelund\/index\.html$/ },
  { kind: "place in a year", path: /^places\/eskelund\/2014\/index\.html$/ },
  { kind: "place in a year, second page", path: /^places\/eskelund\/2014\/page-2\.html$/ },
  { kind: "place of a long name", path: /^places\/donau[a-z]+\/index\.html$/ },
  { kind: "story with a derived headline", path: STORY, text: /<h1 class="derived"/ },
  { kind: "story with a table", path: STORY, text: /<pre id="p\d+">/ },
  { kind: "story with marks", path: STORY, text: /<p class="marks">/ },
  { kind: "story of two sources", path: STORY, text: /found more than once/ },
  { kind: "story with a wide table", path: STORY, text: /Freight by month and port/ },
  { kind: "story with markup", path: STORY, text: /Not ours/ },
  { kind: "story with long words", path: STORY, text: /LLANFAIR/ },
  { kind: "story with control characters", path: STORY, text: /A bell/ },
  { kind: "Markdown story", path: STORY, text: /Harbour board opens its books/ },
  { kind: "Markdown story without a headline", path: /^2014\/01\/03\/.*-[0-9a-f]{8}\.html$/ },
  { kind: "story in French", path: STORY, text: /lang="fr"/ },
  { kind: "Markdown story with markup in its fields", path: STORY, text: /&gt;&lt;b&gt;By|&gt;<b>By|"&gt;&lt;b>By/ },
  { kind: "Markdown story with long fields", path: STORY, text: /<h1>Donaudampf/ },
  { kind: "about", path: /^about\/index\.html$/ },
  { kind: "holdings", path: /^holdings\/index\.html$/ },
  { kind: "not found", path: /^404\.html$/ },
];

/** One page of every kind. Throws where the site lacks one. */
export async function pageKinds(site: BuiltSite): Promise<readonly PageKind[]> {
  const pages = site.files.filter((path) => path.endsWith(".html"));
  return Promise.all(
    RULES.map(async ({ kind, path, text }) => {
      for (const page of pages.filter((name) => path.test(name))) {
        if (text === undefined || text.test(await site.read(page))) return { kind, path: page };
      }
      throw new Error(`the site has no page of the kind: ${kind}`);
    }),
  );
}
