import type { Aside } from "../../../article.ts";
import type { Copy } from "../../draft.ts";
import { readHtml } from "../../markup/html.ts";
import { attribute, rawText } from "../../markup/query.ts";
import { copyOfText } from "../../markup/sent-text.ts";
import type { XmlElement } from "../../markup/tree.ts";
import { isElement } from "../../markup/tree.ts";
import { withoutControls } from "../../text/messages.ts";

/** The words of a feed's element as copy, and what stood beside them. */
export interface Content {
  readonly copy: Copy;
  readonly asides: readonly Aside[];
}

/**
 * Content as feeds send it: HTML that was escaped or set as CDATA (RSS, Atom's `html`), XHTML as elements (Atom's
 * `xhtml`), plain text (Atom's `text`; RFC 4287, 3.1). `source` is the text of the file.
 */
export function contentOf(element: XmlElement, source: string): Content {
  const type = (attribute(element, "type") ?? "").toLowerCase();
  if (element.children.some(isElement)) {
    const inner = source
      .slice(element.start, element.end ?? element.start)
      .replace(/<(\/?)[\w.-]{1,40}:(?=[\w-])/g, "<$1");
    return fromHtml(inner, element.line);
  }
  const text = rawText(element);
  if (type === "text" || type === "text/plain")
    return { copy: copyOfText({ text, line: element.line, spread: true }), asides: [] };
  return fromHtml(paragraphed(withFigures(text)), element.line);
}

function fromHtml(html: string, line: number): Content {
  const { blocks, asides } = readHtml(withoutControls(html), line);
  return { copy: { form: "blocks", blocks, rule: null }, asides };
}

/** WordPress and others keep paragraphs as text with blank lines between. */
function paragraphed(text: string): string {
  if (/<(?:p|br|div)(?:\s[^<>]{0,500})?\/?>/i.test(text)) return text;
  return text.replace(/\n[ \t\r]{0,100}\n/g, "$&<p>");
}

/** `[caption id="7"]<img …> A boat[/caption]`: WordPress's own brackets, as the elements that they stand for. */
function withFigures(text: string): string {
  if (!text.includes("[")) return text;
  return text
    .replace(/\[caption(?: [^\][]{0,500})?\]/g, "<figure><figcaption>")
    .replaceAll("[/caption]", "</figcaption></figure>")
    .replace(/\[\/?(?:gallery|embed|audio|video|playlist)(?: [^\][]{0,500})?\]/g, " ");
}

/** The words of copy on one line, for a comparison. */
export function wordsOfCopy(copy: Copy): string {
  const texts =
    copy.form === "blocks" ? copy.blocks.map(({ text }) => text) : copy.lines.map(({ text }) => text);
  return texts.join(" ").split(/\s+/).join(" ").trim();
}
