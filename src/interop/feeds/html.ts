import type { Article } from "../../article.ts";
import { textDirection } from "../../words/direction.ts";
import { blocksOf } from "../blocks.ts";
import { visible } from "../visible.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * The whole body of a story as HTML for a feed: its paragraphs, tables as they stood in `<pre>`, or the markup that its
 * source had. Safe to set as it is: a story's words are text, and markup is made by us.
 */
export function storyHtml(article: Article): string {
  const body =
    article.markup === null ? blocksOf(article).map(blockHtml).join("\n") : visible(article.markup);
  return textDirection(article.language) === "rtl" ? `<div dir="rtl">\n${body}\n</div>` : body;
}

const blockHtml = ({ text, table }: { readonly text: string; readonly table: boolean }): string =>
  table ? `<pre>${textHtml(text)}</pre>` : `<p>${textHtml(text)}</p>`;

/** Text as HTML shows it. */
export function textHtml(text: string): string {
  return visible(text).replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}
