import type { Token } from "markdown-it";
import type { Finding } from "../../../diagnostic.ts";
import { printable } from "../../text/printable.ts";
import { attribute, inlineText } from "./text-blocks.ts";
import { copyOf, makeToken } from "./tokens.ts";

interface OpenLink {
  readonly token: Token;
  readonly kept: boolean;
  /** Where its text begins among the tokens kept. */
  readonly start: number;
}

/**
 * Takes from the tokens every link whose address, on its line, `isLink` refuses; its text stays. A link without text shows its
 * address (HTML asks that a link has a name). Lines of the findings count from `firstLine`.
 */
export function fitLinks(
  tokens: readonly Token[],
  firstLine: number,
  isLink: (href: string, line: number) => boolean,
): readonly Finding[] {
  const findings: Finding[] = [];
  let line = firstLine;
  for (const token of tokens) {
    if (token.map !== null) line = firstLine + token.map[0];
    if (token.type !== "inline" || token.children === null) continue;
    const children: Token[] = [];
    let breaks = 0;
    let open: OpenLink | null = null;
    for (const child of token.children) {
      if (child.type === "softbreak" || child.type === "hardbreak") breaks++;
      if (child.type === "link_open") {
        const href = attribute(child, "href");
        const kept = isLink(href, line + breaks);
        if (kept) children.push(child);
        else findings.push(relativeLink(href, line + breaks));
        open = { token: child, kept, start: children.length };
      } else if (child.type === "link_close" && open !== null) {
        closeLink(children, open, child);
        open = null;
      } else children.push(child);
    }
    token.children = children;
  }
  return findings;
}

/** Ends a link: a kept one without text shows its address, the title of one taken out stays among the words. */
function closeLink(children: Token[], { token, kept, start }: OpenLink, close: Token): void {
  const blank = inlineText(children.slice(start)) === "";
  if (kept) {
    if (blank) token.content = attribute(token, "href");
    children.push(close);
    return;
  }
  const title = attribute(token, "title");
  if (title.trim() === "") return;
  const words = blank ? title : ` (${title})`;
  children.push(Object.assign(token, { type: "text", tag: "", nesting: 0, content: words }));
}

function relativeLink(href: string, line: number): Finding {
  return {
    rule: "relative-link",
    severity: "warning",
    message: `The link to \`${printable(href)}\` is not an absolute one (https:, http: or mailto:), so its text stands without it. Write the full address to have the link.`,
    line,
  };
}

/** Blocks as a page takes them: none is blank; the heads of columns say so; alignment is a class, not a style. */
export function fitBlocks(tokens: readonly Token[], source: readonly string[]): Token[] {
  const fit: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isBlank(tokens, at)) at += 2;
    else if (token.type === "table_open" && hasSpareCells(tokens, at, source)) {
      // The format drops cells beyond the last column's. Words are not to be lost: the table stands as typed.
      const [first, end] = token.map ?? [0, 0];
      const content = source.slice(first, end).join("\n");
      fit.push(makeToken("code_block", "code", 0, { content, map: [first, end], block: true }));
      at = endOfTable(tokens, at);
    } else {
      if (token.type === "th_open") token.attrSet("scope", "col");
      alignByClass(token);
      fit.push(token);
    }
  }
  return fit;
}

/** True for a paragraph or heading without a word. */
function isBlank(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:paragraph|heading)_open$/.test(tokens[at]?.type ?? "")) return false;
  const inline = tokens[at + 1];
  return (
    inline?.type === "inline" &&
    !inline.children?.some(({ type }) => type === "link_open") &&
    inlineText(inline.children ?? []) === ""
  );
}

/** Headings that nest without a gap below the page's own `h1`, whatever their numbers are. */
export function levelHeadings(tokens: readonly Token[]): readonly Token[] {
  const open: number[] = [];
  return tokens.map((token) => {
    if (token.type !== "heading_open" && token.type !== "heading_close") return token;
    const level = Number(token.tag.slice(1));
    if (token.nesting > 0) {
      while ((open.at(-1) ?? 0) >= level) open.pop();
      open.push(level);
    }
    return copyOf(token, { tag: `h${Math.min(6, open.length + 1)}` });
  });
}

function alignByClass(token: Token): void {
  const align = attribute(token, "style");
  if (align === "" || token.attrs === null) return;
  const kept = token.attrs.filter(([name]) => name !== "style");
  token.attrs = [...kept, ["class", `align-${align.slice("text-align:".length)}`]];
}

function endOfTable(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length - 1 && tokens[end]?.type !== "table_close") end++;
  return end;
}

/** True when a row of the table that opens at `at` has more cells than the table has columns. */
function hasSpareCells(tokens: readonly Token[], at: number, source: readonly string[]): boolean {
  if (tokens[at]?.info === "html") return false;
  const [first, end] = tokens[at]?.map ?? [0, 0];
  const columns = tokens.slice(at, endOfTable(tokens, at)).filter(({ type }) => type === "th_open").length;
  return source.slice(first, end).some((line) => countCells(line) > columns);
}

/** Cells of a row: what stands between pipes, those at the line's ends and those behind a backslash apart. */
function countCells(line: string): number {
  const row = line.replace(/\\[\s\S]/g, "").trim();
  const inner = row.slice(row.startsWith("|") ? 1 : 0, row.length > 1 && row.endsWith("|") ? -1 : undefined);
  return inner.split("|").length;
}
