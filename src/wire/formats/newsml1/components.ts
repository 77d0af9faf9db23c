import { type Content, readContent } from "../../markup/content.ts";
import { attribute, childrenOf, find, textOf } from "../../markup/query.ts";
import type { XmlElement } from "../../markup/xml.ts";

/** A NewsComponent that has words, with the component it lies in. */
export interface Component {
  readonly element: XmlElement;
  readonly parents: readonly XmlElement[];
  readonly contents: readonly Content[];
}

const NO_TEXT = /^(?:photo|picture|image|graphic|audio|video|animation|compositeMedia|logo|icon)/i;
const CAPTION = /(?:caption|thumbnail|preview|icon|photo|picture|image|video|graphic)/i;

/**
 * The text components of a NewsItem in order (NewsML 1.2, 5.2 NewsComponent): of an `EquivalentsList` the first that
 * has words, of pictures, films and their captions none.
 */
export function textComponents(
  component: XmlElement,
  parents: readonly XmlElement[] = [],
): readonly Component[] {
  if (CAPTION.test(attribute(find(component, "Role"), "FormalName") ?? "")) return [];
  const equivalents = attribute(component, "EquivalentsList")?.toLowerCase() === "yes";
  const contents = childrenOf(component, "ContentItem").flatMap((item) => contentOf(item) ?? []);
  const own: readonly Component[] =
    contents.length === 0
      ? []
      : [{ element: component, parents, contents: equivalents ? contents.slice(0, 1) : contents }];
  const inner = [component, ...parents];
  const below = childrenOf(component, "NewsComponent").flatMap((child) => textComponents(child, inner));
  // A headline without text, beside components that have some, is news too; alone it is found by its NewsLines.
  const all = [...own, ...below];
  return equivalents ? all.slice(0, 1) : all;
}

function contentOf(item: XmlElement): Content | null {
  if (NO_TEXT.test(attribute(find(item, "MediaType"), "FormalName") ?? "")) return null;
  const holder = unpacked(item);
  if (holder === null) return null;
  const format = attribute(find(item, "Format"), "FormalName") ?? "";
  const mime = attribute(find(item, "MimeType"), "FormalName") ?? "";
  return readContent(holder, /plain|ascii|^te?xt$/i.test(`${mime}${format}`));
}

/** `DataContent`, inside any `Encoding` that leaves it readable; null for base64 and the like. */
function unpacked(item: XmlElement): XmlElement | null {
  const encoding = find(item, "Encoding");
  if (encoding === null) return find(item, "DataContent");
  const notation = attribute(encoding, "Notation") ?? "";
  return /base64|gzip|zip|binhex|uuencode/i.test(notation)
    ? null
    : (find(encoding, "DataContent") ?? unpacked(encoding));
}

/** The first value that a component or, failing that, one around it gives. */
export function inherited<T>(
  { element, parents }: Pick<Component, "element" | "parents">,
  read: (component: XmlElement) => T | null,
): T | null {
  for (const component of [element, ...parents]) {
    const value = read(component);
    if (value !== null) return value;
  }
  return null;
}

/** A property of the name given (`<Property FormalName="Keyword" Value="…"/>`), every value. */
export function properties(parent: XmlElement | null, name: RegExp): readonly string[] {
  return childrenOf(parent, "Property")
    .filter((property) => name.test(attribute(property, "FormalName") ?? ""))
    .flatMap((property) => attribute(property, "Value") ?? textOf(property) ?? []);
}
