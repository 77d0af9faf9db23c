import type { Token } from "markdown-it";
import type { Block } from "../../draft.ts";
import { pictureWords as joined } from "./inline-out.ts";
import { isBreak } from "./tokens.ts";

/** A block of a body's text, and where it stands among the tokens. */
export interface TextBlock extends Block {
  /** Number of the top-level block that holds it. */
  readonly group: number;
  /** The token with its words; null for a row or a line of code. */
  readonly inline: Token | null;
  /** Characters that stand before the words of `inline`: the number of an item. */
  readonly lead: number;
}

/**
 * The text of parsed Markdown, a paragraph for each block, list item, table row and line of code. Cells are parted
 * by a tab. The items of a numbered list begin with the number that the page shows: it may be a year. `firstLine` is
 * the line of the file on which the body begins; `starts` are the tokens with which the top-level blocks begin.
 */
export function textBlocks(
  tokens: readonly Token[],
  firstLine: number,
): {
  readonly blocks: readonly TextBlock[];
  readonly starts: readonly number[];
  /** How many blocks stand before the token of a picture. */
  readonly before: (picture: Token) => number;
} {
  const pictures = new Map<Token, number>();
  const blocks: TextBlock[] = [];
  const starts: number[] = [];
  /** Next number of each open list, null for one without numbers. */
  const lists: (number | null)[] = [];
  let number = "";
  let cells: string[] | null = null;
  let line = 0;
  let row = 0;
  let depth = 0;
  const push = (
    words: string,
    { at = line, isRow = false, inline = null }: { at?: number; isRow?: boolean; inline?: Token | null } = {},
  ): void => {
    const lead = number.length;
    const text = `${number}${words}`.trimEnd();
    number = "";
    if (text.trim() !== "")
      blocks.push({ text, line: firstLine + at, row: isRow, group: starts.length - 1, inline, lead });
  };
  for (const [index, token] of tokens.entries()) {
    if (depth === 0 && token.nesting >= 0) starts.push(index);
    depth += token.nesting;
    if (token.map !== null) line = token.map[0];
    switch (token.type) {
      case "ordered_list_open":
        lists.push(Number(token.attrGet("start") ?? 1));
        break;
      case "bullet_list_open":
        lists.push(null);
        break;
      case "ordered_list_close":
      case "bullet_list_close":
        lists.pop();
        break;
      case "list_item_open": {
        push("");
        const next = lists.pop() ?? null;
        lists.push(next === null ? null : next + 1);
        if (next !== null) number = `${next}. `;
        break;
      }
      case "list_item_close":
      case "table_open":
        push("");
        row = line;
        break;
      case "tr_open":
        cells = [];
        break;
      case "tr_close":
        push((cells ?? []).join("\t"), { at: Math.max(row, line), isRow: true });
        row++;
        cells = null;
        break;
      case "tbody_open":
        // The line of dashes between the heads and the rows.
        if (token.info !== "html") row++;
        break;
      case "picture":
        pictures.set(token, blocks.length);
        break;
      case "inline":
        if (cells === null) push(inlineText(token.children ?? []), { inline: token });
        else cells.push(inlineText(token.children ?? []));
        break;
      case "fence":
      case "code_block":
        push("");
        for (const [at, text] of token.content.split("\n").entries()) {
          push(text, { at: line + at + (token.type === "fence" ? 1 : 0), isRow: true });
        }
        break;
    }
  }
  return { blocks, starts, before: (picture) => pictures.get(picture) ?? blocks.length };
}

/** An attribute as text; empty where there is none. */
export function attribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? "");
}

/** The words that stand for a picture: its description, and its title in brackets. */
export function pictureWords(picture: Token): string {
  return joined(inlineText(picture.children ?? []), attribute(picture, "title").trim());
}

/** The words of one token. */
export function wordsIn(token: Token): string {
  if (isBreak(token)) return " ";
  return token.type === "image" ? pictureWords(token) : token.content;
}

/** The words of a line, without their marks. */
export function inlineText(children: readonly Token[]): string {
  return children.map(wordsIn).join("").trim();
}
