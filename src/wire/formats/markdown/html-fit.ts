import type { Token } from "markdown-it";
import { readHtmlBlock } from "./html-block.ts";
import { pieceAt } from "./html-tags.ts";
import { inlineOut } from "./inline-out.ts";
import type { LeftOut } from "./left-out.ts";
import { shortcodeAt } from "./shortcodes.ts";
import { copyOf, makeToken, textToken } from "./tokens.ts";

/**
 * The tokens with all HTML of the source made into tokens of Markdown, or left out: nothing of it reaches the page as
 * it stands. `seen` is told the line of the body, from 0, that is being read.
 */
export function fitHtml(
  tokens: readonly Token[],
  leftOut: LeftOut,
  seen: (line: number) => void,
): readonly Token[] {
  const fit: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.map !== null) seen(token.map[0]);
    if (token.type === "html_block") {
      for (const made of readHtmlBlock(token.content, token.map?.[0] ?? 0, leftOut, seen)) fit.push(made);
    } else if (token.type === "inline") {
      const paragraphs = fitInline(token.children ?? [], leftOut);
      const [open, close] = [fit.at(-1), tokens[at + 1]];
      if (open?.type === "paragraph_open" && close?.type === "paragraph_close" && paragraphs.length > 1) {
        // Two line breaks of HTML part paragraphs.
        fit.pop();
        for (const children of paragraphs) fit.push(open, copyOf(token, { children }), close);
        at++;
      } else {
        token.children = paragraphs.flatMap((children, index) =>
          index === 0 ? children : [makeToken("softbreak", "br", 0), ...children],
        );
        fit.push(token);
      }
    } else fit.push(token);
  }
  return fit;
}

function fitInline(children: readonly Token[], leftOut: LeftOut): readonly Token[][] {
  const out = inlineOut(leftOut);
  for (const child of children) {
    if (child.type === "html_inline") {
      const piece = pieceAt(child.content, 0, new Set());
      if (piece !== null) out.piece(piece);
    } else if (child.type === "shortcode") {
      const code = shortcodeAt(child.content, 0);
      leftOut.shortcode(code?.name ?? "");
      if (code && code.words !== "") out.token(textToken(code.words));
    } else {
      if (child.type === "image") child.children = fitInline(child.children ?? [], leftOut).flat();
      out.token(child);
    }
  }
  return out.finish();
}
