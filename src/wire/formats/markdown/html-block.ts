import { decodeHTML } from "entities";
import type { Token } from "markdown-it";
import { type Piece, pieceAt } from "./html-tags.ts";
import { imageWords, inlineOut } from "./inline-out.ts";
import type { LeftOut } from "./left-out.ts";
import { CAPTION } from "./pictures.ts";
import { CODE_SIGNS, shortcodeAt } from "./shortcodes.ts";
import { makeToken, textToken } from "./tokens.ts";

const CELLS: ReadonlySet<string> = new Set(["td", "th"]);

/**
 *     <p>The council <strong>voted</strong>.</p><ul><li>One tram</li></ul>
 *        ^ paragraph                                ^ paragraph
 * The blocks of Markdown that a block of HTML makes: paragraphs, headings, tables, lines of `<pre>`. `first` is its
 * line in the body, from 0; `seen` is told the line that is being read.
 */
export function readHtmlBlock(
  html: string,
  first: number,
  leftOut: LeftOut,
  seen: (line: number) => void,
): readonly Token[] {
  const out: Token[] = [];
  const inline = inlineOut(leftOut);
  let line = first;
  /** Line on which the words of the open paragraph begin; -1 before the first. */
  let begins = -1;
  let heading = 0;
  let pre: string[] | null = null;
  let table: Token[] | null = null;
  let rows = 0;
  let inRow = false;
  let cell: string | null = null;
  /** Whether what is read is the caption of a picture. */
  let captioning = false;

  const block = (children: Token[], type: string, tag: string, into: Token[]): void => {
    const map: [number, number] = [begins === -1 ? line : begins, line + 1];
    into.push(makeToken(`${type}_open`, tag, 1, { map, block: true, info: captioning ? CAPTION : "" }));
    into.push(makeToken("inline", "", 0, { map, children, block: true }));
    into.push(makeToken(`${type}_close`, tag, -1, { block: true }));
  };
  /** Ends the open paragraph. Words of a table that stand in no cell come before it. */
  const flush = (paragraphs = inline.finish()): void => {
    for (const children of paragraphs) {
      if (children.length === 0) continue;
      if (heading > 0) block(children, "heading", `h${heading}`, out);
      else block(children, "paragraph", "p", out);
    }
    begins = -1;
  };
  const closeCell = (): void => {
    if (cell === null) return;
    const children = inline
      .finish()
      .flatMap((tokens, at) => (at === 0 ? tokens : [textToken(" "), ...tokens]));
    block(children, cell, cell, table ?? out);
    cell = null;
    begins = -1;
  };
  const closeRow = (): void => {
    closeCell();
    if (table?.at(-1)?.type === "tr_open") table.pop();
    else if (inRow) table?.push(makeToken("tr_close", "tr", -1, { block: true }));
    inRow = false;
  };
  const openRow = (): void => {
    flush();
    table ??= [];
    rows++;
    inRow = true;
    table.push(makeToken("tr_open", "tr", 1, { map: [line, line + 1], block: true }));
  };
  const closeTable = (): void => {
    closeRow();
    flush();
    if (table !== null && table.length > 0) {
      const whole = (type: string, nesting: 1 | -1) =>
        makeToken(`${type}_${nesting > 0 ? "open" : "close"}`, type, nesting, { info: "html", block: true });
      out.push(whole("table", 1), whole("tbody", 1));
      for (const token of table) out.push(token);
      out.push(whole("tbody", -1), whole("table", -1));
    }
    table = null;
    rows = 0;
  };
  const closePre = (): void => {
    if (pre === null) return;
    const content = pre.join("").replace(/^\n/, "");
    if (content.trim() !== "")
      out.push(
        makeToken("code_block", "code", 0, {
          content,
          map: [begins === -1 ? line : begins, line + 1],
          block: true,
        }),
      );
    pre = null;
    begins = -1;
  };
  const words = (text: string): void => {
    if (begins === -1 && text.trim() !== "")
      begins = line + breaksIn(text.slice(0, text.length - text.trimStart().length));
    if (pre !== null) pre.push(decodeHTML(text));
    else inline.html(text);
  };
  const tag = (piece: Extract<Piece, { kind: "tag" }>): void => {
    const { name, closes } = piece;
    if (pre !== null) {
      if (name === "br") pre.push("\n");
      if (name === "img") pre.push(imageWords(piece.attributes));
      if (name === "pre") closePre();
    } else if (cell !== null && !CELLS.has(name) && name !== "tr" && name !== "table") {
      if (/^(?:pre|h[1-6])$/.test(name)) inline.boundary();
      else inline.piece(piece);
    } else if (name === "pre" && !closes) {
      flush();
      pre = [];
    } else if (/^h[1-6]$/.test(name)) {
      inline.boundary();
      flush(inline.drain());
      heading = closes ? 0 : Number(name[1]);
    } else if (name === "table") closeTable();
    else if (name === "tr") {
      closeRow();
      if (!closes) openRow();
    } else if (CELLS.has(name)) {
      closeCell();
      if (closes) return;
      if (!inRow) openRow();
      flush();
      cell = name === "th" && rows === 1 ? "th" : "td";
    } else if (name === "figcaption") {
      inline.boundary();
      flush(inline.drain());
      captioning = !closes;
    } else if (name === "hr") {
      flush();
      if (table === null) out.push(makeToken("hr", "hr", 0, { block: true }));
    } else {
      inline.piece(piece);
      const complete = inline.drain();
      if (complete.length > 0) flush(complete);
    }
  };

  const unclosed = new Set<string>();
  let from = 0;
  const advance = (to: number): string => {
    const text = html.slice(from, to);
    from = to;
    return text;
  };
  const step = (text: string): void => {
    line += breaksIn(text);
    seen(line);
  };
  seen(line);
  for (let at = 0; at < html.length; at++) {
    const sign = html.charAt(at);
    const piece = sign === "<" ? pieceAt(html, at, unclosed) : null;
    const code = piece === null && CODE_SIGNS.has(sign) ? shortcodeAt(html, at) : null;
    if (piece === null && code === null) continue;
    const before = advance(at);
    words(before);
    step(before);
    if (piece?.kind === "tag") tag(piece);
    else if (piece) inline.piece(piece);
    if (code) {
      leftOut.shortcode(code.name);
      if (code.words !== "") words(code.words);
    }
    at = (piece?.end ?? code?.end ?? at + 1) - 1;
    step(advance(at + 1));
  }
  const rest = advance(html.length);
  words(rest);
  step(rest.trimEnd());
  closePre();
  closeTable();
  return out;
}

const breaksIn = (text: string): number => text.split("\n").length - 1;
