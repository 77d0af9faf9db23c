import type { Token } from "markdown-it";
import type { Span } from "../../../article.ts";

interface PlainText {
  readonly paragraphs: readonly string[];
  readonly tables: readonly Span[];
}

/**
 * The text of parsed Markdown, a paragraph for each block, list item, table row and line of code. Cells are parted
 * by a tab. The items of a numbered list begin with the number that the page shows: it may be a year.
 */
export function plainText(tokens: readonly Token[]): PlainText {
  const paragraphs: string[] = [];
  const tables: Span[] = [];
  /** Next number of each open list, null for one without numbers. */
  const lists: (number | null)[] = [];
  let number = "";
  let cells: string[] | null = null;
  let tableStart = 0;
  const push = (text: string) => {
    const line = `${number}${text}`.trimEnd();
    number = "";
    if (line.trim() !== "") paragraphs.push(line);
  };
  const closeTable = (first: number) => {
    if (paragraphs.length > first) tables.push({ first, last: paragraphs.length - 1 });
  };
  for (const token of tokens) {
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
        push("");
        break;
      case "table_open":
        push("");
        tableStart = paragraphs.length;
        break;
      case "table_close":
        closeTable(tableStart);
        break;
      case "tr_open":
        cells = [];
        break;
      case "tr_close":
        push((cells ?? []).join("\t"));
        cells = null;
        break;
      case "inline":
        if (cells === null) push(inlineText(token.children ?? []));
        else cells.push(inlineText(token.children ?? []));
        break;
      case "fence":
      case "code_block": {
        push("");
        const first = paragraphs.length;
        for (const line of token.content.split("\n")) push(line);
        closeTable(first);
        break;
      }
    }
  }
  return { paragraphs, tables };
}

/** The words that stand for a picture: its description, and its title in brackets. */
export function pictureWords(picture: Token | undefined): string {
  if (picture === undefined) return "";
  const description = inlineText(picture.children ?? []);
  const title = attribute(picture, "title").trim();
  if (title === "") return description;
  return description === "" ? title : `${description} (${title})`;
}

/** An attribute as text; empty where there is none. */
export function attribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? "");
}

/** The words of a line, without their marks. */
export function inlineText(children: readonly Token[]): string {
  return children
    .map((token) => {
      if (token.type === "softbreak" || token.type === "hardbreak") return " ";
      return token.type === "image" ? pictureWords(token) : token.content;
    })
    .join("")
    .trim();
}
