import type { Copy } from "../../draft.ts";
import { attribute, rawText } from "../../markup/query.ts";
import { readSent, readSentHtml, type SentText } from "../../markup/sent-text.ts";
import { isElement, type XmlElement } from "../../markup/tree.ts";

/**
 * Content as feeds send it: HTML that was escaped or set as CDATA (RSS, Atom's `html`), XHTML as elements (Atom's
 * `xhtml`), plain text (Atom's `text`; RFC 4287, 3.1). `source` is the text of the file.
 */
export function contentOf(element: XmlElement, source: string): SentText {
  const lineOf = (line: number): number => element.line + line - 1;
  if (element.children.some(isElement)) {
    const inner = source.slice(element.start, element.end ?? element.start);
    return readSentHtml(withoutPrefixes(inner), lineOf);
  }
  const type = (attribute(element, "type") ?? "").toLowerCase();
  const text = rawText(element);
  return type === "text" || type === "text/plain"
    ? readSent(text, lineOf)
    : readSentHtml(paragraphed(withFigures(text)), lineOf);
}

/** `<xhtml:p>` as `<p>`; the element itself, whose name is no part of HTML, as `<div>`. */
function withoutPrefixes(xml: string): string {
  const bare = xml.replace(/<(\/?)[\w.-]{1,40}:(?=[\w-])/g, "<$1");
  return bare.replace(/^<[\w.-]{1,40}/, "<div").replace(/<\/[\w.-]{1,40}\s{0,20}>$/, "</div>");
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
