import { isElement, type XmlElement, type XmlNode } from "./tree.ts";
import { VOID } from "./tree-builder.ts";

/** What an element holds, as HTML that reads again as the same tree: for elements of XML, whatever their prefixes. */
export const innerHtml = (element: XmlElement): string => element.children.map(htmlOf).join("");

/** A text as HTML says it. */
export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function htmlOf(node: XmlNode): string {
  if (!isElement(node)) return escapeHtml(node.text);
  const { name, attributes } = node;
  const said = [...attributes].map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join("");
  return VOID.has(name) ? `<${name}${said}>` : `<${name}${said}>${innerHtml(node)}</${name}>`;
}
