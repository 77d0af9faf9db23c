import { SaxesParser, type SaxesTagNS } from "saxes";
import { namedEntities, withoutC1 } from "./characters.ts";
import { DEEPEST, lineCounter, NO_ATTRIBUTES, type OpenElement, type XmlElement } from "./tree.ts";

export interface XmlFault {
  /** What is wrong, in plain words. */
  readonly reason: string;
  readonly line: number;
}

/** A text as a tree: all of it or, where there is an `error`, all that was open or whole before the fault. */
export interface XmlDocument {
  readonly root: XmlElement | null;
  readonly error: XmlFault | null;
  /** Small slips that leave no doubt of what was meant; the first of them, and how many. */
  readonly slip: (XmlFault & { readonly count: number }) | null;
}

const MOST_ELEMENTS = 400_000;
const MOST_SLIPS = 10_000;
const CHUNK = 8192;
const STAND_IN = "\uE0A6";
const LONE = /&(?!#?[A-Za-z0-9_][\w.:-]{0,63};)/g;

/** Complaints of the parser about what can be read all the same. */
const SLIPS =
  /^(?:disallowed character\.|undefined entity\.|malformed character entity\.|the string "\]\]>"|an XML declaration must be|the XML declaration must appear|unbound namespace prefix|duplicate attribute|no whitespace between attributes|version number must match|encoding value must match|standalone value must match|XML declaration must contain)/i;

/**
 * Reads XML 1.0 with namespaces. Nothing outside the text is ever fetched, and no entity that the text declares is
 * expanded: a reference to one is an error. Never throws; takes time linear in the text.
 */
export function parseXml(source: string): XmlDocument {
  // A lone `&` (`AT&T`) would swallow all up to the next `;`. A sign that the text does not use stands in for it.
  const text = source.includes(STAND_IN) ? source : source.replace(LONE, STAND_IN);
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: "1.0", forceXMLVersion: true });
  Object.assign(parser.ENTITIES, namedEntities(text));
  const lines = lineCounter(text);
  const open: OpenElement[] = [];
  let root: OpenElement | null = null;
  let declares = false;
  let elements = 0;
  let start = 0;
  let error: XmlFault | null = null;
  let slip: (XmlFault & { count: number }) | null = null;

  const fail = (reason: string, at: number): void => {
    error ??= { reason, line: lines(at) };
  };
  const note = (reason: string, at: number): void => {
    if (slip === null) slip = { reason, line: lines(at), count: 1 };
    else if (slip.count < MOST_SLIPS) slip = { ...slip, count: slip.count + 1 };
    else fail(`there are more than ${MOST_SLIPS} slips`, at);
  };
  const restored = (part: string): string =>
    withoutC1(text === source ? part : part.replaceAll(STAND_IN, "&"));
  const push = (part: string): void => {
    const line = Math.max(1, lines(parser.position) - lineEnds(part));
    open.at(-1)?.children.push({ text: part, line });
  };
  const addText = (part: string): void => {
    if (error !== null) return;
    push(restored(part));
    if (text !== source && part.includes(STAND_IN))
      note("an & stands alone, where &amp; is meant", text.lastIndexOf(STAND_IN, parser.position - 1));
  };
  parser.on("doctype", (doctype) => {
    declares = /<!ENTITY/i.test(doctype);
  });
  parser.on("opentagstart", () => {
    start = text.lastIndexOf("<", parser.position - 1);
  });
  parser.on("opentag", (tag) => {
    if (error !== null) return;
    if (open.length >= DEEPEST) return fail(`elements nest deeper than ${DEEPEST} levels`, start);
    if (++elements > MOST_ELEMENTS) return fail(`there are more than ${MOST_ELEMENTS} elements`, start);
    const line = lines(start);
    const attributes = attributesOf(tag, restored);
    const element: OpenElement = {
      name: tag.local,
      attributes,
      children: [],
      line,
      start,
      end: null,
      lastLine: line,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", (tag) => {
    if (error !== null) return;
    // The parser closes what an end tag further out leaves open: such an element is not whole.
    const at = text.lastIndexOf("<", parser.position - 1);
    if (!tag.isSelfClosing && !endsWith(text.slice(at, parser.position), tag.name)) {
      return fail(reasonOf("unexpected close tag", open, false), at);
    }
    const element = open.pop();
    if (element === undefined) return;
    element.end = parser.position;
    element.lastLine = lines(parser.position - 1);
  });
  parser.on("text", addText);
  parser.on("cdata", (part) => {
    if (error === null) push(restored(part));
  });
  parser.on("error", ({ message }) => {
    if (error !== null) return;
    const complaint = message.replace(/^[^a-z"<]*(?:\d+:\d+: )?/i, "");
    const at = Math.min(parser.position, text.length);
    const reference = entityBefore(text, at, complaint);
    if (root !== null && open.length === 0 && complaint.startsWith("text data outside")) {
      if (isBlank(text, root.end ?? at)) return;
      return fail("text follows the end of the root element", at - 1);
    }
    if (reference === "broken")
      return fail("an & stands alone: it must be written &amp;", text.lastIndexOf("&", at - 1));
    if (reference !== null && declares && complaint.startsWith("undefined entity")) {
      return fail(`the text uses an entity of its own making (${reference}), and none is expanded`, at - 1);
    }
    if (!SLIPS.test(complaint))
      return fail(reasonOf(complaint, open, at >= text.length), Math.max(0, at - 1));
    note(
      reference === null ? complaint.replace(/\.$/, "") : `unknown entity ${reference}`,
      Math.max(0, at - 1),
    );
  });

  for (let at = 0; at < text.length && error === null; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  if (error === null) parser.close();
  return { root, error, slip };
}

function attributesOf(tag: SaxesTagNS, restored: (part: string) => string): ReadonlyMap<string, string> {
  const entries = Object.values(tag.attributes);
  if (entries.length === 0) return NO_ATTRIBUTES;
  return new Map(entries.map(({ name, value }) => [name, restored(value)]));
}

/** True for the end tag of that name. */
function endsWith(tag: string, name: string): boolean {
  return tag.startsWith(`</${name}`) && /^\s*>$/.test(tag.slice(name.length + 2));
}

/** The reference that ends at `at` where the complaint is of one, or `broken` where it is none at all. */
function entityBefore(text: string, at: number, complaint: string): string | null {
  if (!/entity/.test(complaint)) return null;
  const from = text.lastIndexOf("&", at - 1);
  const reference = text.slice(from, at);
  return /^&#?[\w.:-]{1,64};$/.test(reference) ? reference : "broken";
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** In plain words, with the tag the text broke off in. */
function reasonOf(complaint: string, open: readonly OpenElement[], ended: boolean): string {
  const inside = open.at(-1);
  const where = inside === undefined ? "" : ` inside <${inside.name}> of line ${inside.line}`;
  if (ended && /^(?:unclosed tag|unexpected end)/.test(complaint)) return `the text ends${where}`;
  if (/^(?:unexpected close tag|unmatched closing tag)/.test(complaint))
    return `an end tag does not fit${where}`;
  return complaint.replace(/\.$/, "");
}

/** True where nothing but white space and control characters follows, such as an end-of-text mark. */
function isBlank(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const picture = code >= 0x2400 && code <= 0x2421;
    if (code > 32 && code !== 0x7f && code !== 0xfeff && !picture) return false;
  }
  return true;
}
