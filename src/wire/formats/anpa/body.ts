import type { Span } from "../../../article.ts";
import type { Block, Copy } from "../../draft.ts";
import { hasColumns } from "../../paragraphs/features-line.ts";
import { isRow } from "../../paragraphs/tables.ts";
import type { Line } from "../../text/lines.ts";
import { withoutSigns } from "./signs.ts";

/** Longest line of a table, in characters. */
const WIDEST_ROW = 100;

/**
 * A paragraph begins at an indent, at a blank line, and behind a line that its sign ends (`<`, `=`). Rows parted by
 * semicolons or set in columns stay rows; `tabular` says that all lines but long ones are. Copy without indents and
 * signs is lines, to be read by their wrap.
 */
export function anpaCopy(source: readonly Line[], dc2: boolean): Copy {
  const lines = source.map((line) =>
    withoutSigns(line.text) === "" ? { ...line, text: "", indent: 0, width: 0 } : line,
  );
  const tabular = dc2 && looksTabular(lines);
  const signs = lines.filter(({ text, indent }) => indent >= 2 || /[<=]$/.test(text)).length;
  if (
    !lines.some(({ text }) => isSemicolonRow(text)) &&
    (signs < 2 || !lines.some(({ text }) => /^\^|[<=]$/.test(text)))
  ) {
    return { form: "lines", lines: lines.map((line) => ({ ...line, text: withoutSigns(line.text) })) };
  }
  const groups = group(lines, tabular);
  const tables = spans(groups, tabular);
  const blocks: Block[] = groups.map(({ lines: each }) => ({
    text: proseOf(each),
    line: each[0]?.number ?? 1,
    row: false,
  }));
  for (const { first, last } of tables) {
    const rows = groups.slice(first, last + 1);
    const margin = Math.min(...rows.slice(0, 1000).map(({ lines: [line] }) => line?.indent ?? 0));
    for (const [index, row] of rows.entries()) {
      blocks[first + index] = { text: rowOf(row.lines, margin), line: row.lines[0]?.number ?? 1, row: true };
    }
  }
  return { form: "blocks", blocks, rule: "indents" };
}

/** DC2 says that lines stand as they are; some senders put it before prose as well. */
function looksTabular(lines: readonly Line[]): boolean {
  const full = lines.filter(({ text }) => text !== "");
  const rows = full.filter(
    ({ text }) => hasColumns(text) || isRow(text) || isSemicolonRow(text) || /\d$/.test(withoutSigns(text)),
  );
  return rows.length * 4 >= full.length;
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
