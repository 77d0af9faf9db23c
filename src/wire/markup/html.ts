import type { Aside, Media } from "../../article.ts";
import type { Block, Copy, Given } from "../draft.ts";
import { besides, readBody } from "./body.ts";
import { blocksOf } from "./chunks.ts";
import type { Body } from "./found.ts";
import { parseHtml } from "./html-tree.ts";
import { textOf, within } from "./query.ts";
import type { XmlElement } from "./tree.ts";

/** The words of a text in HTML, a fragment or a whole page. */
export interface HtmlText {
  readonly blocks: readonly Block[];
  /** The same as a story's copy: by its lines, where a printer set the only block there is. */
  readonly copy: Copy;
  /** Captions, labels and notes. */
  readonly asides: readonly Aside[];
  readonly media: readonly Media[];
  /** Of the page's head. */
  readonly title: string | null;
  readonly byline: Given | null;
}

/**
 *     <p>GROSSETO, Italy (AP) -- The trial …</p><p>The sole defendant …</p>
 *        ^ paragraph                            ^ paragraph
 * The paragraphs of HTML as news copy carries it, whatever its faults and nesting. Rows of a table are blocks of their
 * own, cells parted by a tab; `<pre>` is read as a printer's lines. `firstLine` is where the text begins in its file.
 */
export function readHtml(html: string, firstLine: number): HtmlText {
  const { body, title } = readPage(html, firstLine);
  const { copy, asides, media } = besides(body, title === null ? null : { text: title, line: firstLine });
  const blocks = copy.form === "blocks" ? copy.blocks : blocksOf(body.chunks);
  return { blocks, copy, asides, media, title, byline: body.byline };
}

/** A page as a body that is still to be set beside the headline of its envelope. */
export function readPage(
  html: string,
  firstLine: number,
): { readonly body: Body; readonly title: string | null } {
  const root = parseHtml(html, firstLine);
  return { body: { ...readBody(root), html: () => html }, title: titleOf(root) };
}

function titleOf(root: XmlElement): string | null {
  const [title = null] = within(root, "head").flatMap((head) => within(head, "title"));
  return textOf(title);
}

/** True for a text with tags of HTML in it. */
export function looksMarked(text: string): boolean {
  return /<\/?(?:p|br|div|span|html|body|table|nitf|pre|h[1-6]|ul|ol|li|section|article)(?:\s[^<>]*)?\/?>/i.test(
    text,
  );
}
