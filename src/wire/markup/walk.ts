import type { Aside, Media } from "../../article.ts";
import type { Given } from "../draft.ts";
import { type Chunk, chunksOf, type Piece } from "./chunks.ts";
import type { Body } from "./found.ts";
import { BLOCKS, INLINE, PARAGRAPHS, QUOTES, TABLES } from "./names.ts";
import { type FoundPicture, pictureIn } from "./pictures.ts";
import { childrenOf, textOf } from "./query.ts";
import { isSilent, type Role, roleOf } from "./roles.ts";
import { holds, isLayout, rowOf } from "./rows.ts";
import { innerHtml } from "./to-html.ts";
import { isElement, type XmlElement } from "./tree.ts";

const HIDDEN = new Set(["script", "style", "template", "head"]);
/** Characters beyond which an element is no byline, label or the like, whatever it is called. */
const LONGEST = 300;
/** Over copy only: behind it they are crossheads. */
const ABOVE: ReadonlySet<Role> = new Set<Role>(["title", "subtitle"]);
const SHORT: ReadonlySet<Role> = new Set<Role>([...ABOVE, "label", "byline", "place", "dateline", "credit"]);
const COPIES: ReadonlySet<Role> = new Set<Role>(["lead", "header", "main"]);
const SENTENCE = /[.!?…]["'”’»)\]]{0,2}$/;
/** Characters of a sentence that stands in a header and is the story's lead. */
const LEAD = 40;

/** Who wrote it, in a line of its own. */
const BY = /^(?:by|von|par|por|di|door|av|af) \p{Lu}.{1,60}(?<!\.)$/iu;

/** Where in a body a walk is. */
interface At {
  /** Inside a paragraph, where all but blocks is text. */
  readonly paragraph: boolean;
  readonly own: boolean;
  readonly preformatted: boolean;
  readonly header: boolean;
  readonly main: boolean;
  readonly table: boolean;
  readonly roles: boolean;
}

/** The words of an element; without `roles` all of them are copy. */
export function walk(root: XmlElement, roles: boolean): Body {
  const chunks: Chunk[] = [];
  const asides: Aside[] = [];
  const media: Media[] = [];
  const titles: Given[] = [];
  const found: { byline: Given | null; place: Given | null; dateline: Given | null } = {
    byline: null,
    place: null,
    dateline: null,
  };
  let pieces: Piece[] = [];

  const flush = ({ preformatted, main, header }: At): void => {
    const words = pieces.some(({ text }) => text.trim() !== "");
    const made = words ? chunksOf(pieces, preformatted, main) : [];
    pieces = [];
    for (const chunk of made) {
      const lead = chunk.set || (chunk.text.length >= LEAD && SENTENCE.test(chunk.text));
      if (header && BY.test(chunk.text)) found.byline ??= { text: chunk.text, line: chunk.line };
      else if (header && !lead) asides.push({ kind: "note", text: chunk.text, line: chunk.line });
      else chunks.push(chunk);
    }
  };
  const aside = (kind: Aside["kind"], text: string, line: number): void => {
    if (text !== "") asides.push({ kind, text, line });
  };
  const picture = (found: FoundPicture | null): boolean => {
    if (found === null) return false;
    const open = pieces.some(({ text }) => text.trim() !== "");
    media.push({ ...found.media, before: chunks.length + (open ? 1 : 0) });
    asides.push(...found.notes);
    return true;
  };
  /** True where the element is none of the copy, and is dealt with. */
  const apart = (element: XmlElement, role: Role): boolean => {
    if (role === "silent") return element.end !== null;
    if (COPIES.has(role) || (SHORT.has(role) && !isShort(element))) return false;
    const text = textOf(element);
    const { line } = element;
    if (role === "title" || role === "subtitle") {
      if (chunks.length > 0) return false;
      if (text !== null && role === "title") titles.push({ text, line });
      else aside("note", text ?? "", line);
      return true;
    }
    if (role === "byline" || role === "place" || role === "dateline") {
      if (text === null) return true;
      if (found[role] === null) found[role] = { text, line };
      else aside(role === "byline" ? "sign-off" : "note", text, line);
      return true;
    }
    if (role === "picture" && holds(element, TABLES, 1)) return false;
    if (role === "picture" && picture(pictureIn(element))) return true;
    if (role === "label" || role === "credit") aside("note", partsOf(element).join(", "), line);
    else {
      const kind = role === "sign-off" || role === "unpublished" ? role : "note";
      for (const chunk of walk(element, false).chunks) aside(kind, chunk.text, chunk.line);
    }
    return true;
  };
  const visit = (parent: XmlElement, at: At): void => {
    for (const node of parent.children) {
      if (!isElement(node)) {
        pieces.push({ ...node, own: at.own, breaks: false });
        continue;
      }
      const name = node.name.toLowerCase();
      if (name === "img") picture(pictureIn(node));
      else if (name === "br") {
        const text = at.preformatted ? "\n" : " ";
        pieces.push({ text, line: node.line, own: false, breaks: true });
      } else if (at.paragraph && !BLOCKS.has(name)) {
        if (!isHidden(node, at)) visit(node, { ...at, own: false });
      } else block(node, name, at);
    }
  };
  const block = (node: XmlElement, name: string, at: At): void => {
    const named = PARAGRAPHS.has(name) ? (soleChild(node) ?? node) : node;
    // A table's caption is its first line.
    const role = at.roles && !(at.table && name === "caption") ? roleOf(named) : null;
    if (role === null && INLINE.has(name)) {
      visit(node, { ...at, own: false });
      return;
    }
    flush(at);
    if (isHidden(node, at)) return;
    if (role !== null && apart(node, role)) return;
    if (name === "tr" && !isLayout(node)) {
      chunks.push(...rowOf(node, at.main, (cell) => walk(cell, false).chunks));
      return;
    }
    const inside: At = {
      paragraph: PARAGRAPHS.has(name) || hasText(node),
      own: true,
      preformatted: at.preformatted || name === "pre",
      header: (at.header || role === "header") && role !== "lead",
      main: at.main || role === "main",
      table: at.table || name === "table",
      roles: at.roles && !QUOTES.has(name),
    };
    visit(node, inside);
    flush(inside);
  };
  const top: At = {
    paragraph: hasText(root) || PARAGRAPHS.has(root.name.toLowerCase()),
    own: true,
    preformatted: false,
    header: false,
    main: false,
    table: false,
    roles,
  };
  visit(root, top);
  flush(top);
  return { chunks, asides, media, titles, ...found, html: () => innerHtml(root) };
}

/** Never words, even where all else is taken for copy. Without its end an element hides nothing. */
function isHidden(element: XmlElement, at: At): boolean {
  const name = element.name.toLowerCase();
  return element.end !== null && (at.roles ? isSilent(name) : HIDDEN.has(name));
}

/** The only thing in a paragraph, where that is an element. */
export function soleChild(element: XmlElement): XmlElement | null {
  const nodes = element.children.filter((node) => isElement(node) || node.text.trim() !== "");
  const [only] = nodes;
  return only !== undefined && nodes.length === 1 && isElement(only) && roleOf(only) !== null ? only : null;
}

/** True where words stand in the element itself, beside those of elements in it. */
export const hasText = (element: XmlElement): boolean =>
  element.children.some((node) => !isElement(node) && node.text.trim() !== "");

function isShort(element: XmlElement): boolean {
  let left = LONGEST;
  const visit = (at: XmlElement): void => {
    for (const node of at.children) {
      if (left < 0) return;
      if (isElement(node)) visit(node);
      else left -= node.text.trim().length;
    }
  };
  visit(element);
  return left >= 0;
}

/** The words of the innermost elements, each for itself: `<li>Animals</li><li>Trains</li>`. */
function partsOf(element: XmlElement): readonly string[] {
  const inner = childrenOf(element);
  if (inner.length === 0 || hasText(element)) return [textOf(element) ?? ""].filter((text) => text !== "");
  return inner.flatMap(partsOf);
}
