import type { Span } from "../article.ts";
import { hasColumns } from "./features-line.ts";
import type { Line } from "./lines.ts";

/** A paragraph as a candidate for a row. */
export interface Candidate {
  readonly text: string;
  /** True where it takes one line of the source, or stands as rows. */
  readonly single: boolean;
}

/** Longest line of words alone that may be a row: a heading, a name, `Year`. */
const SHORT = 44;

/** True for lines that are rows of a table, though nothing else sets them apart. */
export function areRows(group: readonly Line[]): boolean {
  let columns = 0;
  for (const line of group) if (hasColumns(line.text)) columns++;
  return columns >= 2 && columns * 2 >= group.length;
}

/** The runs of two and more rows: single lines that end no sentence, with figures or columns in some of them. */
export function spansOfRows(candidates: readonly Candidate[]): readonly Span[] {
  const spans: Span[] = [];
  let first = -1;
  let figures = false;
  const close = (end: number): void => {
    if (first !== -1 && figures && end - first >= 2) spans.push({ first, last: end - 1 });
    first = -1;
    figures = false;
  };
  for (const [index, { text, single }] of candidates.entries()) {
    const columns = single && hasColumns(text);
    const digits = single && /\d/.test(text);
    const row = columns || (single && !/[.?!]["')]?$/.test(text) && (digits || text.length <= SHORT));
    if (!row) {
      close(index);
      continue;
    }
    if (first === -1) first = index;
    figures ||= columns || digits;
  }
  close(candidates.length);
  return spans;
}
