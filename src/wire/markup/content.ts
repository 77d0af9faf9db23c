import { readBody, readPlain } from "./body.ts";
import type { Body } from "./found.ts";
import { looksMarked, readPage } from "./html.ts";
import { type NitfBody, readNitfBody } from "./nitf.ts";
import { attribute, find, rawText, textOf, within } from "./query.ts";
import { isElement, type XmlElement } from "./tree.ts";

/** The content of an item: its body and what that says of itself. */
export interface Content {
  readonly body: Body;
  /** Where the content is NITF with a head of its own. */
  readonly nitf: NitfBody | null;
  readonly title: string | null;
  readonly language: string | null;
}

/**
 * Reads what stands inside `DataContent`, `inlineXML` or `inlineData`: NITF, XHTML, other markup, markup that was
 * escaped or set as CDATA, or text. Null where there is no word.
 */
export function readContent(holder: XmlElement): Content | null {
  const content = holder.children.some(isElement) ? ofElements(holder) : ofText(holder);
  return content.body.chunks.length === 0 ? null : content;
}

function ofElements(holder: XmlElement): Content {
  const [nitf = null] = within(holder, "nitf");
  const [html = null] = within(holder, "html");
  const marked = nitf ?? html;
  const language = [attribute(find(marked, "body"), "xml:lang"), languageOf(marked), languageOf(holder)];
  const said = {
    title: textOf(find(html, "head", "title")),
    language: language.find((tag) => tag !== null) ?? null,
  };
  if (nitf === null) return { ...said, body: readBody(find(html, "body") ?? html ?? holder), nitf: null };
  const read = readNitfBody(nitf);
  return { ...said, body: read.body, nitf: read };
}

function ofText(holder: XmlElement): Content {
  const text = rawText(holder);
  const [first] = holder.children;
  const line = first?.line ?? holder.line;
  const language = languageOf(holder);
  if (!looksMarked(text)) return { body: readPlain(text, line), nitf: null, title: null, language };
  return { ...readPage(text, line), nitf: null, language };
}

function languageOf(element: XmlElement | null): string | null {
  return attribute(element, "xml:lang") ?? attribute(element, "baselang") ?? attribute(element, "lang");
}
