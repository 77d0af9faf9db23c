/** An element, or text. Names are ours, never a source's; text and values may hold anything. */
export type Xml = string | XmlElement;

interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Xml[];
}

/** An element to be written by `xmlDocument`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Xml[]
): Xml {
  return { name, attributes, children };
}

/** A document, UTF-8, with its declaration and a final line end. Well-formed whatever text it was given. */
export function xmlDocument(root: Xml): string {
  const parts = ['<?xml version="1.0" encoding="utf-8"?>\n'];
  write(root, "", parts);
  parts.push("\n");
  return parts.join("");
}

function write(node: Xml, indent: string, parts: string[]): void {
  if (typeof node === "string") {
    parts.push(escapeText(node));
    return;
  }
  const { name, attributes, children } = node;
  parts.push("<", name);
  for (const [key, value] of Object.entries(attributes))
    parts.push(" ", key, '="', escapeAttribute(value), '"');
  if (children.length === 0) {
    parts.push("/>");
    return;
  }
  parts.push(">");
  // Only where no text stands may white space be added without changing what is said.
  const nested = children.every((child) => typeof child !== "string");
  for (const child of children) {
    if (nested) parts.push("\n", indent, "  ");
    write(child, `${indent}  `, parts);
  }
  if (nested) parts.push("\n", indent);
  parts.push("</", name, ">");
}

/** Characters that no XML 1.0 document may hold, not even as a reference (2.2, Char); lone surrogates among them. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const reference = (character: string): string => ENTITIES[character] ?? character;

/** A carriage return becomes a reference: parsers would make a line feed of it (2.11). */
function escapeText(text: string): string {
  return text.replace(FORBIDDEN, "\uFFFD").replace(/[&<>\r]/g, reference);
}

/** White space becomes references too, which attributes would else have made plain spaces (3.3.3). */
function escapeAttribute(text: string): string {
  return text.replace(FORBIDDEN, "\uFFFD").replace(/[&<>"\t\n\r]/g, reference);
}
