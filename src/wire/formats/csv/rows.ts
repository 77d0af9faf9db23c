import { lineNumbers } from "../../text/line-numbers.ts";

/** A cell without its quotes; `line` is where its text begins. */
export interface Cell {
  readonly text: string;
  readonly line: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly start: number;
  /** False where a quote opens that nothing closes. */
  readonly closed: boolean;
}

export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 *     17,2016-12-30,"Harbour closes, again","…"
 * The rows of a table (RFC 4180): a cell in quotes may hold the delimiter, line ends, and quotes written twice. What
 * stands behind a closing quote is taken along as it is. Blank lines are no rows. One pass over the text; at most
 * `most` rows.
 */
export function readRows(
  text: string,
  delimiter: Delimiter,
  most = Number.POSITIVE_INFINITY,
): readonly Row[] {
  const lineOf = lineNumbers(text);
  const rows: Row[] = [];
  let at = 0;
  while (at < text.length && rows.length < most) {
    const start = at;
    const cells: Cell[] = [];
    let closed = true;
    for (let open = true; open; ) {
      const cell = cellAt(text, at, delimiter);
      cells.push({ text: cell.text, line: lineOf(cell.from) });
      closed &&= cell.closed;
      at = cell.end;
      open = text.charAt(at) === delimiter;
      if (open) at++;
    }
    if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) at++;
    at++;
    if (cells.some(({ text: words }) => words.trim() !== "")) rows.push({ cells, start, closed });
  }
  return rows;
}

const CR = 13;
const LF = 10;

interface CellRead {
  readonly text: string;
  readonly from: number;
  /** At the delimiter or line end behind it, or at the text's end. */
  readonly end: number;
  readonly closed: boolean;
}

function cellAt(text: string, from: number, delimiter: Delimiter): CellRead {
  let at = from;
  while (text.charAt(at) === " ") at++;
  if (text.charAt(at) !== '"') {
    const end = endOfBare(text, from, delimiter);
    return { text: text.slice(from, end), from, end, closed: true };
  }
  const parts: string[] = [];
  const open = at + 1;
  at = open;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close === -1)
      return { text: parts.join("") + text.slice(at), from: open, end: text.length, closed: false };
    parts.push(text.slice(at, close));
    at = close + 1;
    if (text.charAt(at) !== '"') break;
    parts.push('"');
    at++;
  }
  const end = endOfBare(text, at, delimiter);
  return { text: parts.join("") + text.slice(at, end).trimEnd(), from: open, end, closed: true };
}

function endOfBare(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR || text.charAt(at) === delimiter) break;
  }
  return at;
}
