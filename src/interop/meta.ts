import { shorten } from "../archive/summary.ts";
import type { Article } from "../article.ts";
import type { Settings } from "../settings/settings.ts";
import { oneLine, summaryOf } from "./story.ts";

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
 * that no one gave; `canonical` is null where the archive names no host.
 */
export function storyMeta(
  article: Article,
  settings: Settings,
  canonical: string | null,
): readonly MetaTag[] {
  const title = oneLine(article.headline.text);
  const place = article.dateline?.place ?? null;
  const tags: readonly [MetaTag["attribute"], string, string | null][] = [
    ["property", "og:type", "article"],
    ["property", "og:title", title],
    ["property", "og:site_name", settings.title],
    ["property", "og:description", shorten(summaryOf(article), DESCRIPTION)],
    ["property", "og:url", canonical],
    ["property", "article:published_time", article.date],
    ["name", "DC.title", title],
    ["name", "DC.creator", article.byline],
    ["name", "DC.date", article.date],
    ["name", "DC.type", "newspaperArticle"],
    ["name", "DC.publisher", settings.publisher],
    ["name", "DC.language", article.language],
    ["name", "DC.coverage", place],
    ["name", "DC.rights", settings.rights],
    ["name", "DC.identifier", canonical ?? article.id],
    ["name", "z:itemType", "newspaperArticle"],
    ["name", "citation_title", title],
    ["name", "citation_date", article.date.replaceAll("-", "/")],
    ["name", "citation_author", article.byline],
    ["name", "citation_public_url", canonical],
    ["name", "citation_language", article.language],
  ];
  return tags.flatMap(([attribute, key, content]) => (content === null ? [] : [{ attribute, key, content }]));
}
