import type { Article } from "../article.ts";

/** What is set as one: a paragraph, or the rows of a table together. */
export interface Block {
  /** Number of its first paragraph, from 0. */
  readonly from: number;
  readonly text: string;
  readonly table: boolean;
}

/** The body of a story as it is set: paragraphs one by one, and the rows of a table together. */
export function blocksOf({ paragraphs, tables }: Pick<Article, "paragraphs" | "tables">): readonly Block[] {
  const found: Block[] = [];
  const tableAt = new Map(tables.map((span) => [span.first, span]));
  for (let at = 0; at < paragraphs.length; at++) {
    const span = tableAt.get(at);
    if (span) {
      found.push({ from: at, text: paragraphs.slice(span.first, span.last + 1).join("\n"), table: true });
      at = span.last;
    } else {
      found.push({ from: at, text: paragraphs[at] ?? "", table: false });
    }
  }
  return found;
}
