import { authorsOf } from "../archive/authors.ts";
import { shorten } from "../archive/summary.ts";
import type { Article } from "../article.ts";
import type { Settings } from "../settings/settings.ts";
import { rightsOf, shortNotice } from "./rights.ts";
import { oneLine, summaryOf, wordsUri } from "./story.ts";

/** One `<meta>` of a page's head. */
export interface MetaTag {
  readonly attribute: "name" | "property";
  readonly key: string;
  readonly content: string;
}

/** UTF-16 units; what link previews show of a description. */
const DESCRIPTION = 200;

/**
 * What link previews (Open Graph), libraries (Dublin Core as in DCMI's DC-HTML) and reference managers read of a
 * story. Zotero's generic reader takes a page for a newspaper article by `DC.type` or `z:itemType` and `og:type`, and
 * the paper's name from `og:site_name`; `citation_journal_title` would make it a journal's. No tag stands for a field
 * that no one gave; `canonical` is null where the archive names no host. What identifies the story is the name of its
 * words, never an address: Zotero takes whatever holds `10/` for a DOI. Nor is its place the `DC.coverage`, which becomes
 * the shelf of an archive there. One tag an author, as Highwire's tags want it; dates as ISO 8601 writes them.
 */
export function storyMeta(
  article: Article,
  settings: Settings,
  canonical: string | null,
): readonly MetaTag[] {
  const title = oneLine(article.headline.text);
  const authors = authorsOf(article);
  const rights = rightsOf(article, settings);
  const each = (key: string) =>
    authors.map((name): [MetaTag["attribute"], string, string] => ["name", key, name]);
  const tags: readonly [MetaTag["attribute"], string, string | null][] = [
    ["property", "og:type", "article"],
    ["property", "og:title", title],
    ["property", "og:site_name", settings.title],
    ["property", "og:description", shorten(summaryOf(article), DESCRIPTION)],
    ["property", "og:url", canonical],
    ["property", "og:locale", locale(article.language)],
    ["name", "twitter:card", twitterCard(settings)],
    ["property", "article:published_time", article.date],
    ["name", "DC.title", title],
    ...each("DC.creator"),
    ["name", "DC.date", article.date],
    ["name", "DC.type", "newspaperArticle"],
    ["name", "DC.publisher", settings.publisher],
    ["name", "DC.language", article.language],
    ["name", "DC.rights", rights === null ? null : shortNotice(rights)],
    ["name", "DC.identifier", wordsUri(article)],
    ["name", "z:itemType", "newspaperArticle"],
    ["name", "citation_title", title],
    ["name", "citation_date", article.date],
    ...each("citation_author"),
    ["name", "citation_public_url", canonical],
    ["name", "citation_language", article.language],
  ];
  return tags.flatMap(([attribute, key, content]) => (content === null ? [] : [{ attribute, key, content }]));
}

/** A language tag as Open Graph writes it: `pt_BR` for `pt-BR`, `zh_TW` for `zh-Hant-TW`, `de` where no country is told. */
export function locale(language: string): string {
  const [first = "", ...rest] = language.split("-");
  const country = rest.find((part) => /^[A-Za-z]{2}$/.test(part));
  return country === undefined ? first : `${first}_${country.toUpperCase()}`;
}

/** How a link to a page is shown: large, with the archive's picture, where that has an address. */
export function twitterCard({ baseUrl }: Pick<Settings, "baseUrl">): string {
  return baseUrl === null ? "summary" : "summary_large_image";
}
