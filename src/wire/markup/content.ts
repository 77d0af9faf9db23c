import { type Body, readBody, readTextBody } from "./body.ts";
import { type NitfBody, readNitfBody } from "./nitf.ts";
import { attribute, find, isElement, rawText, textOf, within } from "./query.ts";
import type { XmlElement } from "./xml.ts";

/** The content of an item: its body and what that says of itself. */
export interface Content {
  readonly body: Body;
  /** Where the content is NITF with a head of its own. */
  readonly nitf: NitfBody | null;
  readonly title: string | null;
  readonly language: string | null;
}

/**
 * Reads what stands inside `DataContent`, `inlineXML` or `inlineData`: NITF, XHTML, other markup, or text.
 * `plain` where the item says that it is text/plain, so that its line ends count. Null where there is no word.
 */
export function readContent(holder: XmlElement, plain: boolean): Content | null {
  const [nitf = null] = within(holder, "nitf");
  const [html = null] = within(holder, "html");
  const marked = nitf ?? html;
  const language = [attribute(find(marked, "body"), "xml:lang"), languageOf(marked), languageOf(holder)];
  const content = {
    title: textOf(find(html, "head", "title")),
    language: language.find((tag) => tag !== null) ?? null,
  };
  if (nitf !== null) {
    const read = readNitfBody(nitf);
    return read.body.blocks.length === 0 ? null : { ...content, body: read.body, nitf: read };
  }
  const text = holder.children.some(isElement) ? null : rawText(holder);
  const body =
    text === null ? readBody(find(html, "body") ?? html ?? holder) : readTextBody(text, holder.line, plain);
  return body.blocks.length === 0 ? null : { ...content, body, nitf: null };
}

function languageOf(element: XmlElement | null): string | null {
  return attribute(element, "xml:lang") ?? attribute(element, "baselang") ?? attribute(element, "lang");
}
