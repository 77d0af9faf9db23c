import type { Span } from "../../article.ts";
import type { Line } from "../text/lines.ts";
import { hasColumns } from "./features-line.ts";
import { closesSentence } from "./line-ends.ts";

/** Longest line of words alone that may be a row: a heading, a name, `Year`. */
const SHORT = 44;

/** True for a line set in columns: gaps between them, or one gap and figures, and no sentence's end. */
export function isRow(text: string): boolean {
  if (hasColumns(text)) return true;
  const gap = text.indexOf("  ");
  return gap > 0 && !/[.?!:"]/.test(text.charAt(gap - 1)) && !/[.?!]$/.test(text) && /\d/.test(text);
}

/** Lines of one paragraph. */
export interface Part {
  readonly lines: readonly Line[];
  /** True where they are rows that follow each other. */
  readonly asRows: boolean;
}

/**
 * Paragraphs, parted where two and more rows follow each other: the wrap cannot tell a table's unindented rows
 * from a paragraph's lines.
 */
export function partRows(groups: readonly (readonly Line[])[]): readonly Part[] {
  // Without two blanks together there is no row.
  if (!groups.some((group) => group.some((line) => line.text.includes("  "))))
    return groups.map((lines) => ({ lines, asRows: false }));
  const rows = groups.flat().map((line) => isRow(line.text));
  const parts: { lines: Line[]; asRows: boolean }[] = [];
  let at = 0;
  for (const group of groups) {
    let open: { lines: Line[]; asRows: boolean } | undefined;
    for (const line of group) {
      const asRows = rows[at] === true && (rows[at - 1] === true || rows[at + 1] === true);
      at++;
      if (open && open.asRows === asRows) {
        open.lines.push(line);
      } else {
        open = { lines: [line], asRows };
        parts.push(open);
      }
    }
  }
  return parts;
}

/** Signs and dashes before the items of a list. */
const SIGN = /^(?:[*•·●○▪▫■□◦‣⁃➢►]+|--?|[–—])(?=\s)/;

/**
 * The runs of two and more rows: single lines that end no sentence, with figures or columns in some of them. The last item
 * of a list may end one: `- 8 pct bonds due 1990,` and `- 8-1/2 pct bonds due 2011.`
 */
export function spansOfRows(parts: readonly Part[]): readonly Span[] {
  const spans: Span[] = [];
  let first = -1;
  let rows = 0;
  let figures = false;
  let sign = "";
  const close = (end: number): void => {
    if (first !== -1 && figures && rows >= 2) spans.push({ first, last: end - 1 });
    first = -1;
    rows = 0;
    figures = false;
  };
  for (const [index, { lines, asRows }] of parts.entries()) {
    const text = lines[0]?.text ?? "";
    const single = asRows || lines.length === 1;
    const columns = asRows || (single && hasColumns(text));
    const digits = single && /\d/.test(text);
    const own = single ? (SIGN.exec(text)?.[0] ?? "") : "";
    const item = own !== "" && own === sign && first !== -1;
    const row = columns || (single && (digits || text.length <= SHORT) && (item || !closesSentence(text)));
    sign = own;
    if (!row) {
      close(index);
      continue;
    }
    if (first === -1) first = index;
    rows += lines.length;
    figures ||= columns || digits;
  }
  close(parts.length);
  return spans;
}
