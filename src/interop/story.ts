import { sourceUrl } from "../archive/permalink.ts";
import type { Article } from "../article.ts";
import { relativeUrl } from "./url.ts";

/**
 * A name for the story's words that no host or title changes: `ni:///sha-256;…`, the digest as base64url without
 * padding (RFC 6920, 3).
 */
export function wordsUri(article: Pick<Article, "wordsSha256">): string {
  return `ni:///sha-256;${Buffer.from(article.wordsSha256, "hex").toString("base64url")}`;
}

/** The address of the story's source file, as the story's page writes it: its name alone. */
export function sourceLink(article: Article): string {
  return relativeUrl(article.url, sourceUrl(article.url));
}

/** The first paragraph, on one line; the headline where a story has none. */
export function summaryOf(article: Article): string {
  return oneLine(article.paragraphs[0] ?? article.headline.text);
}

/**
 * Noon UTC of a calendar date, as RFC 3339 writes it: a wire story carries a day and no hour, and that one lies in
 * the day itself on clocks from twelve hours behind to nearly twelve ahead.
 */
export function timestamp(date: string): string {
  return `${date}T12:00:00Z`;
}

/** Text with each run of white space as one space. */
export function oneLine(text: string): string {
  return text.split(/\s+/).join(" ").trim();
}
