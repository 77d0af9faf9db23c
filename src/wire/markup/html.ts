import type { Span } from "../../article.ts";
import { decodeCharacters } from "./characters.ts";

/** The words of a body in HTML. */
export interface HtmlText {
  readonly paragraphs: readonly string[];
  readonly tables: readonly Span[];
}

/** Elements whose words stand in the line they are in; every other one begins a paragraph, and so does its end. */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr img".split(
    " ",
  ),
);
const CELLS = new Set(["td", "th"]);
/** Elements whose content is no text of the page. */
const HIDDEN = new Set(["script", "style", "template"]);

/**
 *     <p>GROSSETO, Italy (AP) -- The trial …</p><p>The sole defendant …</p>
 *        ^ paragraph                            ^ paragraph
 * The paragraphs of HTML as news items carry it, in one pass and whatever its nesting. Rows of a table are paragraphs,
 * their cells parted by a tab; lines of `<pre>` stand as they are. Only the words of scripts and styles are left out.
 */
export function readHtml(html: string): HtmlText {
  const out = paragraphsOut();
  const unclosed = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = tagAt(html, at);
    if (open === null) break;
    out.text(decodeCharacters(html.slice(at, open.start)));
    at = open.end;
    const { name, closes } = open;
    if (name === "") continue;
    if (HIDDEN.has(name) && !closes && !unclosed.has(name)) {
      const end = endOfHidden(html, at, name);
      // Without its end it hides nothing: the words stay.
      if (end === -1) unclosed.add(name);
      else at = end;
    } else if (name === "br") out.lineBreak();
    else if (CELLS.has(name)) out.cell(closes);
    else if (name === "tr") out.row(closes);
    else if (name === "pre") out.pre(!closes);
    else if (name === "table") out.table(!closes);
    else if (!INLINE.has(name)) out.block();
  }
  out.text(decodeCharacters(html.slice(at)));
  return out.finish();
}

interface Tag {
  /** In small letters; empty for a comment or declaration. */
  readonly name: string;
  readonly closes: boolean;
  readonly start: number;
  readonly end: number;
}

const TAG = /<(?:!--|[!?]|(\/?)([A-Za-z][A-Za-z\d:-]{0,30}))/g;

/** The next tag; null where none follows or the next has no end: all that is left is text. */
function tagAt(html: string, from: number): Tag | null {
  TAG.lastIndex = from;
  const match = TAG.exec(html);
  if (match === null) return null;
  const comment = match[0] === "<!--";
  const close = html.indexOf(comment ? "-->" : ">", TAG.lastIndex);
  if (close === -1) return null;
  const end = close + (comment ? 3 : 1);
  return { name: (match[2] ?? "").toLowerCase(), closes: match[1] === "/", start: match.index, end };
}

function endOfHidden(html: string, from: number, name: string): number {
  const close = html.slice(from).search(new RegExp(`</${name}[\\s>]`, "i"));
  return close === -1 ? -1 : from + close;
}

function paragraphsOut() {
  const paragraphs: string[] = [];
  const tables: Span[] = [];
  let words: string[] = [];
  let cells: string[] | null = null;
  let preformatted = false;
  let breaks = 0;
  let tableFrom = -1;
  const take = (): string => {
    const text = preformatted ? words.join("") : words.join("").trim().split(/\s+/).join(" ");
    words = [];
    breaks = 0;
    return text;
  };
  const block = (): void => {
    if (cells !== null) {
      // A paragraph in a cell parts its words from the next.
      words.push(" ");
      return;
    }
    const text = take();
    if (!preformatted) {
      if (text !== "") paragraphs.push(text);
      return;
    }
    const first = paragraphs.length;
    for (const line of text.split(/\r\n|\n|\r/)) if (line.trim() !== "") paragraphs.push(line.trimEnd());
    if (tableFrom === -1 && paragraphs.length - first > 1)
      tables.push({ first, last: paragraphs.length - 1 });
  };
  const closeRow = (): void => {
    if (cells === null) return;
    const last = take();
    if (last !== "") cells.push(last);
    const row = cells.join("\t").trimEnd();
    cells = null;
    if (row.trim() !== "") paragraphs.push(row);
  };
  const closeTable = (): void => {
    closeRow();
    block();
    if (tableFrom !== -1 && paragraphs.length > tableFrom) {
      tables.push({ first: tableFrom, last: paragraphs.length - 1 });
    }
    tableFrom = -1;
  };
  return {
    text: (text: string): void => {
      if (text.trim() !== "") breaks = 0;
      if (text !== "") words.push(text);
    },
    block,
    lineBreak: (): void => {
      breaks++;
      if (breaks >= 2 && !preformatted) block();
      else words.push(preformatted ? "\n" : " ");
    },
    cell: (closes: boolean): void => {
      if (cells === null) {
        block();
        cells = [];
        return;
      }
      const text = take();
      if (closes || text !== "") cells.push(text);
    },
    row: (closes: boolean): void => {
      closeRow();
      block();
      if (!closes) cells = [];
    },
    pre: (opens: boolean): void => {
      block();
      preformatted = opens;
    },
    table: (opens: boolean): void => {
      closeTable();
      if (opens) tableFrom = paragraphs.length;
    },
    finish: (): HtmlText => {
      closeTable();
      return { paragraphs, tables };
    },
  };
}
