import type { HeadingKind } from "../../src/archive/headings.ts";

/** What a kind of headings is called: its list, one of it, several, and how a story stands under it. */
export const HEADING_WORDS: Readonly<
  Record<
    HeadingKind,
    { readonly title: string; readonly one: string; readonly many: string; readonly under: string }
  >
> = {
  bylines: { title: "Bylines", one: "byline", many: "bylines", under: "by" },
  subjects: { title: "Subjects", one: "subject", many: "subjects", under: "on" },
  keywords: { title: "Keywords", one: "keyword", many: "keywords", under: "with the keyword" },
};
