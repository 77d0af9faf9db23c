import type { Span } from "../article.ts";
import type { Line } from "./lines.ts";
import { groupLines, type Layout } from "./paragraphs-layout.ts";
import { areRows, spansOfRows } from "./paragraphs-tables.ts";

/** A body's paragraphs; `starts` gives the source line each begins on, and `tables` the runs that are rows. */
export interface Paragraphs {
  readonly texts: readonly string[];
  readonly starts: readonly number[];
  readonly tables: readonly Span[];
  readonly layout: Layout;
}

/**
 * The paragraphs of a body. Prose is joined by single spaces, and a word that the wrap broke at its hyphen
 * keeps both; a row of a table is a paragraph of its own and keeps its
 * inner spaces; rows that the printer set as one paragraph keep their line ends (`\n`) in it. Every word stays, in order.
 */
export function readParagraphs(body: readonly Line[]): Paragraphs {
  const { groups, layout } = groupLines(body);
  const rows = groups.map((group) => {
    const asRows = group.length > 1 && areRows(group);
    const text = group.map((line) => line.text).join(asRows ? "\n" : " ");
    return { text, number: group[0]?.number ?? 1, single: asRows || group.length === 1 };
  });
  const tables = spansOfRows(rows);
  const texts = rows.map(({ text }) => text);
  for (const [index, text] of texts.entries()) {
    if (!tables.some((span) => index >= span.first && index <= span.last)) texts[index] = squeezed(text);
  }
  return { texts, starts: rows.map(({ number }) => number), tables, layout };
}

function squeezed(text: string): string {
  return text.includes("  ") || text.includes("\t") ? text.split(/\s+/).join(" ") : text;
}
