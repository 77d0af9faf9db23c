import type { Aside, Span } from "../../../article.ts";
import { isEnd, isPageMark, isSignOff, withoutSigns } from "../../around/signs.ts";
import { hasColumns } from "../../paragraphs/features-line.ts";
import { type Paragraphs, readParagraphs } from "../../paragraphs/paragraphs.ts";
import { isRow } from "../../paragraphs/tables.ts";
import type { Line } from "../../text/lines.ts";

/** The body of an ANPA text. */
export interface AnpaBody {
  readonly paragraphs: readonly string[];
  readonly tables: readonly Span[];
  readonly asides: readonly Aside[];
  readonly layout: Paragraphs["layout"];
}

/** Longest line of a table, in characters. */
const WIDEST_ROW = 100;

/**
 * A paragraph begins at an indent, at a blank line, and behind a line that its sign ends (`<`, `=`). Rows parted by
 * semicolons or set in columns stay rows; `tabular` says that all lines but long ones are. Copy without indents and
 * signs is read by its wrap.
 */
export function readAnpaBody(source: readonly Line[], tabular: boolean): AnpaBody {
  const { lines, asides } = takeMarks(source);
  const signs = lines.filter(({ text, indent }) => indent >= 2 || /[<=]$/.test(text)).length;
  if (signs < 2 && !lines.some(({ text }) => isSemicolonRow(text))) {
    const { texts, tables, layout } = readParagraphs(lines);
    return { paragraphs: texts.map(withoutSigns), tables, asides, layout };
  }
  const groups = group(lines, tabular);
  const tables = spans(groups, tabular);
  const paragraphs = groups.map(({ lines: each }) => proseOf(each));
  for (const { first, last } of tables) {
    const rows = groups.slice(first, last + 1);
    const margin = Math.min(...rows.slice(0, 1000).map(({ lines: [line] }) => line?.indent ?? 0));
    for (const [index, row] of rows.entries()) paragraphs[first + index] = rowOf(row.lines, margin);
  }
  return { paragraphs, tables, asides, layout: "indents" };
}

interface Group {
  readonly lines: Line[];
  /** True where a blank line stands before it. */
  readonly apart: boolean;
}

function group(lines: readonly Line[], tabular: boolean): readonly Group[] {
  const groups: Group[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    if (line.text !== "") {
      const open = groups.at(-1);
      const starts =
        before === null ||
        before.text === "" ||
        line.indent >= 2 ||
        line.text.startsWith("^") ||
        /[<=]$/.test(before.text) ||
        (tabular && line.width <= WIDEST_ROW) ||
        isSemicolonRow(line.text) ||
        isRow(line.text);
      if (open && !starts) open.lines.push(line);
      else groups.push({ lines: [line], apart: before === null || before.text === "" });
    }
    before = line;
  }
  return groups;
}

function spans(groups: readonly Group[], tabular: boolean): readonly Span[] {
  const found: Span[] = [];
  let first = -1;
  const close = (end: number): void => {
    if (first !== -1 && end - first >= 2) found.push({ first, last: end - 1 });
    first = -1;
  };
  for (const [index, { lines, apart }] of groups.entries()) {
    const text = withoutSigns(lines[0]?.text ?? "");
    const row =
      lines.length === 1 &&
      text.length <= WIDEST_ROW * 2 &&
      (isSemicolonRow(text) || hasColumns(text) || isRow(text) || (tabular && text.length <= WIDEST_ROW));
    if (!row || apart) close(index);
    if (row && first === -1) first = index;
  }
  close(groups.length);
  return found;
}

/** `Amsterdam;42;50;rn`: cells for a newspaper's own typesetter. */
function isSemicolonRow(text: string): boolean {
  const cells = text.slice(0, WIDEST_ROW * 2).split(";");
  return cells.length > 2 && cells.every((cell) => cell.length <= 40 && !cell.startsWith(" "));
}

/** `^END<`, `(more)`, and at the end `REUTER<`: lines about the copy. */
function takeMarks(source: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly asides: readonly Aside[];
} {
  const asides: Aside[] = [];
  const lines: Line[] = [];
  for (const line of source) {
    const text = withoutSigns(line.text);
    if (isEnd(line.text) || isPageMark(text)) asides.push({ kind: "page-mark", text, line: line.number });
    else lines.push(text === "" ? { ...line, text: "", indent: 0, width: 0 } : line);
  }
  const last = lines.findLastIndex(({ text }) => text !== "");
  const line = lines[last];
  const text = withoutSigns(line?.text ?? "");
  if (!line || !isSignOff(text)) return { lines, asides };
  asides.push({ kind: "sign-off", text, line: line.number });
  return { lines: lines.slice(0, last), asides };
}

function proseOf(lines: readonly Line[]): string {
  return lines
    .map(({ text }) => withoutSigns(text))
    .join(" ")
    .split(/\s+/)
    .join(" ");
}

function rowOf(lines: readonly Line[], margin: number): string {
  return lines
    .map(({ text, indent }) => " ".repeat(Math.max(0, Math.min(indent - margin, 100))) + withoutSigns(text))
    .join("\n");
}
