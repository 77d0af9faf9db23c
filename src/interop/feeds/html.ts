import type { Picture, Shown } from "../../archive/pictures.ts";
import type { Article } from "../../article.ts";
import { textDirection } from "../../words/direction.ts";
import { blocksOf } from "../blocks.ts";
import { figureHtml, figuresOf, withFigures } from "../figures.ts";
import { visible } from "../visible.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * The whole body of a story as HTML for a feed: its paragraphs, tables as they stood in `<pre>`, or the markup that its
 * source had. Safe to set as it is: a story's words are text, and markup is made by us.
 */
export function storyHtml(
  article: Article,
  pictures: readonly (Picture | null)[],
  href: (url: string) => string,
  absent: string,
): string {
  const figures = figuresOf(article, pictures);
  const figure = (shown: Shown): string =>
    `<figure>${figureHtml(shown, href, { text: absent, attributes: "" })}</figure>`;
  const blocks = blocksOf(article);
  const paragraphs = blocks.flatMap((block, at) => [
    ...figures.before(block.from, blocks[at + 1]?.from ?? article.paragraphs.length).map(figure),
    blockHtml(block),
  ]);
  const words =
    article.markup === null
      ? paragraphs
      : [...figures.above.map(figure), withFigures(visible(article.markup), figures, figure)];
  const body = [...words, ...figures.below.map(figure)].join("\n");
  return textDirection(article.language) === "rtl" ? `<div dir="rtl">\n${body}\n</div>` : body;
}

const blockHtml = ({ text, table }: { readonly text: string; readonly table: boolean }): string =>
  table ? `<pre>${textHtml(text)}</pre>` : `<p>${textHtml(text)}</p>`;

/** Text as HTML shows it. */
export function textHtml(text: string): string {
  return visible(text).replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}
