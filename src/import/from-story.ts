import type { Story } from "../article.ts";
import { escapeBlock, escapeText, fenced } from "./escape.ts";

/** Blocks of Markdown for the paragraphs of a story: words alone, rows of tables as they stand. */
export function plainMarkdown({ paragraphs, tables }: Story): readonly string[] {
  const blocks: string[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const table = tables.find(({ first }) => first === at);
    if (table === undefined) blocks.push(escapeBlock(escapeText(paragraphs[at] ?? "")));
    else {
      blocks.push(fenced(paragraphs.slice(at, table.last + 1).flatMap((row) => row.split("\n"))));
      at = table.last;
    }
  }
  return blocks;
}
