import { columnsOf, isNarrow } from "./columns.ts";

/** A line of the source without its line end and outer white space. */
export interface Line {
  /** Counts from 1. */
  readonly number: number;
  /** Inner spaces stand as they are. */
  readonly text: string;
  /** Columns of white space before the text; a tab counts as 8. */
  readonly indent: number;
  /** Columns the text took on the printer, its indent apart. */
  readonly width: number;
}

const TAB = 9;
const LF = 10;
const CR = 13;

/** The lines of a text, ended by LF, CRLF or CR in any mixture. A text of nothing is one empty line. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const narrow = isNarrow(text);
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== LF && code !== CR) continue;
    lines.push(lineOf(text.slice(start, at), lines.length + 1, narrow));
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    start = at + 1;
  }
  // A final line end closes the last line; it does not open another.
  if (start < text.length || lines.length === 0)
    lines.push(lineOf(text.slice(start), lines.length + 1, narrow));
  return lines;
}

function lineOf(raw: string, number: number, narrow: boolean): Line {
  const body = raw.trimStart();
  let indent = 0;
  for (let at = raw.length - body.length - 1; at >= 0; at--) indent += spaceOf(raw.charCodeAt(at));
  const text = body.trimEnd();
  return { number, text, indent: text === "" ? 0 : indent, width: narrow ? text.length : columnsOf(text) };
}

/** Columns of a blank: a tab's, an ideographic space's, a byte-order mark's. */
function spaceOf(code: number): number {
  if (code === TAB) return 8;
  return code === 0x3000 ? 2 : code === 0xfeff ? 0 : 1;
}
