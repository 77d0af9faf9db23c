import type { Span } from "../../article.ts";
import type { Line } from "../text/lines.ts";
import { joinerOf } from "./join.ts";
import { groupLines, type Layout } from "./layout.ts";
import { partRows, spansOfRows } from "./tables.ts";

/** A body's paragraphs; `starts` gives the source line each begins on, and `tables` the runs that are rows. */
export interface Paragraphs {
  readonly texts: readonly string[];
  readonly starts: readonly number[];
  readonly tables: readonly Span[];
  readonly layout: Layout;
}

/** Columns beyond which an indent is no table's. */
const FARTHEST = 120;

/**
 * The paragraphs of a body. The lines of prose are joined (join.ts); a row of a table is a paragraph of its own and
 * keeps its inner spaces; rows that the printer set as one paragraph keep their line ends (`\n`) in it. Every word
 * stays, in order.
 */
export function readParagraphs(body: readonly Line[]): Paragraphs {
  const { groups, layout } = groupLines(body);
  const parts = partRows(groups);
  const tables = spansOfRows(parts);
  const join = joinerOf(body);
  const texts = parts.map(({ lines }) => join(lines));
  for (const { first, last } of tables) {
    const rows = parts.slice(first, last + 1);
    const margin = marginOf(rows.flatMap(({ lines }) => lines));
    for (const [index, { lines }] of rows.entries()) texts[first + index] = rowsOf(lines, margin);
  }
  return { texts, starts: parts.map(({ lines }) => lines[0]?.number ?? 1), tables, layout };
}

function marginOf(lines: readonly Line[]): number {
  return lines.reduce((least, { indent }) => Math.min(least, indent), FARTHEST);
}

/** Rows below each other, each as far in from the table's margin as it stands in the file. */
function rowsOf(lines: readonly Line[], margin: number): string {
  return lines
    .map((line) => " ".repeat(Math.max(0, Math.min(line.indent, FARTHEST) - margin)) + line.text)
    .join("\n");
}
