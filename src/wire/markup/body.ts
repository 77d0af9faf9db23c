import type { Aside } from "../../article.ts";
import type { Block } from "../draft.ts";
import { readParagraphs } from "../paragraphs/paragraphs.ts";
import { splitLines } from "../text/lines.ts";
import { decodeReferences } from "./entities.ts";
import { isElement, oneLine, rawText, textOf } from "./query.ts";
import { parseXml, type XmlElement } from "./xml.ts";

export interface Body {
  readonly blocks: readonly Block[];
  /** Words that stand in the body and are none of it: notes, captions of pictures. */
  readonly asides: readonly Aside[];
}

/** Elements that end a paragraph before and behind them (NITF 3.x enriched text, XHTML); all others are inline. */
const BLOCKS = new Set(
  (
    "p li tr pre hl1 hl2 h1 h2 h3 h4 h5 h6 dt dd dl ul ol div section article aside header footer main figure " +
    "figcaption blockquote bq block body body.content body.head body.end html table nitf-table custom-table thead " +
    "tbody tfoot caption nitf nitf-col hr fn note media byline dateline distributor abstract tagline credit " +
    "address series hedline headline"
  ).split(" "),
);
/** What carries no words of the story. */
const SILENT = new Set([
  "head",
  "script",
  "style",
  "media-reference",
  "media-metadata",
  "media-object",
  "nitf-table-metadata",
]);

/** Every word of a body in order: blocks as paragraphs, rows of tables as rows, inline markup dropped. */
export function readBody(element: XmlElement): Body {
  const blocks: Block[] = [];
  const asides: Aside[] = [];
  let buffer: string[] = [];
  let bufferLine = element.line;

  const flush = (): void => {
    const text = oneLine(buffer.join(""));
    if (text !== "") blocks.push({ text, line: bufferLine, row: false });
    buffer = [];
  };
  const visit = (parent: XmlElement): void => {
    for (const node of parent.children) {
      if (!isElement(node)) {
        buffer.push(node);
        continue;
      }
      const { name } = node;
      if (SILENT.has(name)) continue;
      if (name === "br") {
        flush();
        bufferLine = node.line;
      } else if (!BLOCKS.has(name)) {
        visit(node);
      } else {
        flush();
        bufferLine = node.line;
        if (name === "tr") addAll(blocks, rowOf(node));
        else if (name === "pre") addAll(blocks, readPlain(rawText(node), node.line).blocks);
        else if (name === "note" || name === "media" || name === "figure") addAll(asides, asideOf(node));
        else visit(node);
        flush();
        bufferLine = node.lastLine;
      }
    }
  };
  visit(element);
  flush();
  return { blocks, asides };
}

/** A spread would overflow the stack on very long lists. */
function addAll<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

/** Cells with a tab between them. */
function rowOf(row: XmlElement): readonly Block[] {
  const cells = row.children.filter(isElement).map((cell) => textOf(cell) ?? "");
  const text = cells.length === 0 ? (textOf(row) ?? "") : cells.join("\t");
  return text.trim() === "" ? [] : [{ text: text.trimEnd(), line: row.line, row: true }];
}

function asideOf(element: XmlElement): readonly Aside[] {
  return readBody({ ...element, name: "block" }).blocks.map(({ text, line }) => ({
    kind: "note",
    text,
    line,
  }));
}

/** Copy without markup, as a printer set it: wrapped lines, indents or blank lines between paragraphs. */
export function readPlain(text: string, firstLine: number): Body {
  const lines = splitLines(text);
  if (!lines.some((line) => line.text !== "")) return { blocks: [], asides: [] };
  const { texts, starts, tables } = readParagraphs(lines);
  const isRow = (at: number): boolean => tables.some(({ first, last }) => at >= first && at <= last);
  const blocks = texts.flatMap((paragraph, at): readonly Block[] =>
    paragraph.trim() === ""
      ? []
      : [{ text: paragraph, line: firstLine + (starts[at] ?? 1) - 1, row: isRow(at) }],
  );
  return { blocks, asides: [] };
}

const LOOKS_MARKED = /<\/?(?:p|br|div|span|html|body|table|nitf|pre|h[1-6]|ul|ol)(?:\s[^<>]*)?\/?>/i;

/**
 * A body that came as text: markup that was escaped or set as CDATA is read as such, and what is not well-formed
 * loses its tags only. With `wrapped`, line ends and indents inside the blocks carry the paragraphs.
 */
export function readTextBody(text: string, firstLine: number, wrapped: boolean): Body {
  if (!LOOKS_MARKED.test(text)) return readPlain(text, firstLine);
  if (wrapped || !/<p[\s>]/i.test(text)) return readPlain(withoutTags(text), firstLine);
  const { root, error } = parseXml(`<div>${text.replace(/<\?xml[^<>]*\?>|<!DOCTYPE[^<>]*>/gi, "")}</div>`);
  if (root === null || error !== null) return readPlain(withoutTags(text), firstLine);
  const { blocks, asides } = readBody(root);
  const shift = firstLine - 1;
  return {
    blocks: blocks.map((block) => ({ ...block, line: block.line + shift })),
    asides: asides.map((aside) => ({ ...aside, line: aside.line + shift })),
  };
}

/** Tags out, with a blank line in place of those that end a block, and references to characters decoded. */
function withoutTags(text: string): string {
  const bare = text.replace(/<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/gi, (_, _slash: string, name: string) =>
    BLOCKS.has(name.toLowerCase()) || name.toLowerCase() === "br" ? "\n\n" : "",
  );
  return decodeReferences(bare);
}
