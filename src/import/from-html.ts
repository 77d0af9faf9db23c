import { parseHtml } from "../wire/markup/html-tree.ts";
import { BLOCKS, PARAGRAPHS } from "../wire/markup/names.ts";
import { attribute, childrenOf, distinct, rawText, textOf, within } from "../wire/markup/query.ts";
import { roleOf } from "../wire/markup/roles.ts";
import { isElement, type XmlElement, type XmlNode } from "../wire/markup/tree.ts";
import { hasText, soleChild } from "../wire/markup/walk.ts";
import { webAddress } from "../wire/markup/web-address.ts";
import { elementsIn } from "./elements.ts";
import { escapeAddress, escapeBlock, escapeText, fenced } from "./escape.ts";

/** What a body in HTML is in Markdown. */
interface HtmlOptions {
  /** Whether its pictures are named. */
  readonly pictures: boolean;
  /** Where on the web it stood; null where that is not known. */
  readonly from: string | null;
}

/** What is known on the way through a body. */
interface At extends HtmlOptions {
  /** Whether words of the story have begun: a title above them is the headline, behind them a heading. */
  begun: boolean;
  /** Its links that are links of the Markdown. */
  readonly linked: Set<XmlElement>;
}

/** A break within a line of HTML; of the private characters of Unicode, which no text is read with. */
const BREAK = "\uE000";

/**
 * Blocks of Markdown for a body in HTML: paragraphs, headings, lists, quotations, tables, set text, links, emphasis and
 * pictures. What else there is leaves its words. Whether these are the words that the story has is for the caller to see.
 */
export function markdownOf(html: string, options: HtmlOptions): ReadHtml {
  const root = parseHtml(html, 1);
  const linked = new Set<XmlElement>();
  const blocks = blocksIn(root, { ...options, begun: false, linked });
  return { blocks, unlinked: hrefsIn(root, linked) };
}

/** Where the links in a body lead to, without some of them. */
export const hrefsIn = (root: XmlElement, without: ReadonlySet<XmlElement> = new Set()): readonly string[] =>
  distinct(elementsIn(root, "a").map((a) => (without.has(a) ? null : attribute(a, "href"))));

interface ReadHtml {
  readonly blocks: readonly string[];
  /** Addresses, as they stand, of links that are none in the Markdown. */
  readonly unlinked: readonly string[];
}

const LISTS = new Set(["ul", "ol"]);

function blocksIn(parent: XmlElement, at: At): readonly string[] {
  const out: string[] = [];
  let words = "";
  const take = (blocks: readonly string[]): void => {
    for (const block of blocks) out.push(block);
    at.begun ||= blocks.length > 0;
  };
  const flush = (): void => {
    take(paragraphs(words));
    words = "";
  };
  // Beside words, an element is one of them, whatever it is called.
  const amongWords = hasText(parent);
  for (const node of parent.children) {
    if (!isElement(node)) words += textIn(node.text);
    else if (isInline(node) && (amongWords || roleOf(node) === null)) words += inline(node, at);
    else {
      flush();
      take(blockOf(node, at));
    }
  }
  flush();
  return out;
}

const isInline = (node: XmlElement): boolean =>
  !BLOCKS.has(node.name) && node.name !== "img" && !holdsBlocks(node);
const holdsBlocks = (element: XmlElement): boolean => within(element, ...BLOCKS, "img").length > 0;

/** Paragraphs of a run of words: two breaks part them; where none are doubled, each does. */
function paragraphs(words: string): readonly string[] {
  const line = oneLine(words);
  const breaks = /\uE000 ?\uE000/.test(line) ? /(?: ?\uE000){2,}/ : /\uE000/;
  return line
    .split(breaks)
    .map((part) => oneLine(part.replaceAll(BREAK, " ")))
    .filter((part) => part !== "")
    .map(escapeBlock);
}

function blockOf(node: XmlElement, at: At): readonly string[] {
  const role = roleOf(PARAGRAPHS.has(node.name) ? (soleChild(node) ?? node) : node);
  if (role === "title" && !at.begun) return [];
  if (node.name === "img") return at.pictures ? picture(node, "") : [];
  if (role === "picture" || role === "caption") return at.pictures ? pictures(node) : [];
  if (role !== null && role !== "main" && role !== "lead" && role !== "header" && role !== "title") return [];
  const heading = /^h([1-6])$/.exec(node.name)?.[1];
  if (heading !== undefined) {
    const words = oneLine(inlineOf(node, at).replaceAll(BREAK, " "));
    return words === "" ? [] : [`${"#".repeat(Math.max(2, Number(heading)))} ${words}`];
  }
  if (node.name === "hr") return ["***"];
  if (node.name === "pre")
    return [
      fenced(
        rawText(node)
          .replace(/^\n|\n$/g, "")
          .split("\n"),
      ),
    ];
  if (LISTS.has(node.name)) return list(node, at);
  if (node.name === "blockquote") return prefixed(blocksIn(node, at), "> ", "> ");
  if (node.name === "table") return table(node, at);
  return blocksIn(node, at);
}

/** Blocks within a block: the first line of all begins with one sign, the others with another. */
function prefixed(blocks: readonly string[], first: string, rest: string): readonly string[] {
  if (blocks.length === 0) return [];
  const lines = blocks.join("\n\n").split("\n");
  return [lines.map((line, at) => `${at === 0 ? first : rest}${line}`.trimEnd()).join("\n")];
}

function list(node: XmlElement, at: At): readonly string[] {
  const from = Number(attribute(node, "start") ?? 1);
  const items = childrenOf(node).flatMap((item, index) => {
    const sign = node.name === "ol" ? `${(Number.isInteger(from) && from >= 0 ? from : 1) + index}. ` : "- ";
    return prefixed(blocksIn(item, at), sign, " ".repeat(sign.length));
  });
  return items.length === 0 ? [] : [items.join("\n")];
}

/** A table with its first row as head; a cell is one line. */
function table(node: XmlElement, at: At): readonly string[] {
  const rows = within(node, "tr").map((row) =>
    childrenOf(row)
      .filter(({ name }) => name === "td" || name === "th")
      .map((cell) => oneLine(inlineOf(cell, at).replaceAll(BREAK, " "))),
  );
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  if (columns === 0) return [];
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, column) => cells[column] ?? "").join(" | ")} |`;
  const [head = [], ...body] = rows;
  const caption = textOf(childrenOf(node, "caption")[0] ?? null);
  return [
    ...(caption === null ? [] : [escapeBlock(escapeText(caption))]),
    [line(head), line(Array.from({ length: columns }, () => "---")), ...body.map(line)].join("\n"),
  ];
}

function pictures(node: XmlElement): readonly string[] {
  const caption = within(node, "figcaption").map(textOf).join(" ");
  return within(node, "img").flatMap((img) => picture(img, caption));
}

function picture(img: XmlElement, caption: string): readonly string[] {
  const src = attribute(img, "src");
  if (src === null || /^(?:data|javascript):/i.test(src)) return [];
  const title = caption === "" ? "" : ` "${escapeText(caption).replaceAll('"', '\\"')}"`;
  return [`![${escapeText(attribute(img, "alt") ?? "")}](${escapeAddress(src)}${title})`];
}

const textIn = (text: string): string => escapeText(text.replaceAll(BREAK, ""));
const inlineOf = (parent: XmlElement, at: At): string =>
  parent.children.map((node) => inline(node, at)).join("");

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["em", "*"],
  ["i", "*"],
  ["cite", "*"],
  ["strong", "**"],
  ["b", "**"],
]);

function inline(node: XmlNode, at: At): string {
  if (!isElement(node)) return textIn(node.text);
  if (node.name === "br") return BREAK;
  if (node.name === "img" || roleOf(node) === "silent") return "";
  const words = inlineOf(node, at);
  const href = node.name === "a" ? attribute(node, "href") : null;
  const address = href === null ? null : webAddress(href, at.from);
  if (address !== null) {
    const link = around(words, "[", `](${escapeAddress(address)})`);
    if (link !== words) at.linked.add(node);
    return link;
  }
  const sign = SIGNS.get(node.name);
  return sign === undefined ? words : around(words, sign, sign);
}

/** Signs close to the words: blanks and breaks inside them stand outside. */
function around(words: string, open: string, close: string): string {
  const inner = words.trim();
  if (inner === "" || inner.includes(BREAK)) return words;
  const at = words.indexOf(inner);
  return `${words.slice(0, at)}${open}${inner}${close}${words.slice(at + inner.length)}`;
}

const oneLine = (text: string): string => text.trim().split(/\s+/).join(" ");
