import MarkdownIt, { type StateBlock, type StateInline, type Token } from "markdown-it";
import { endOfElement, isBlockTag, type Piece, pieceAt, type Unclosed } from "./html-tags.ts";
import { CODE_SIGNS, shortcodeAt } from "./shortcodes.ts";
import { makeToken, textToken } from "./tokens.ts";

/** A link leaves the archive by these schemes only. */
const ABSOLUTE = /^(?:https?:\/\/|mailto:)[^\s]/i;
export const isAbsolute = (href: string): boolean => ABSOLUTE.test(href);

/** Brackets open in one another. Each sign of deeper ones costs as many looks at the text, and no link nests so. */
const DEEPEST_BRACKETS = 32;

/** Parses what stands inside a block. Every link is parsed, so that one refused leaves its text without brackets. */
const inlines = new MarkdownIt({ html: false });
inlines.validateLink = () => true;
inlines.inline.ruler.at("html_inline", htmlInline);
inlines.inline.ruler.before("link", "shortcode", shortcode);

/**
 * Parses blocks, and renders. A line such as `[Editor]: corrected` defines no link here and stays as text. Tokens of
 * the types `html_block`, `html_inline` and `shortcode` come out as they stand: they are not to be rendered.
 */
export const blocks = new MarkdownIt({ html: false });
blocks.validateLink = isAbsolute;
blocks.block.ruler.at("html_block", htmlBlock, { alt: ["paragraph", "reference", "blockquote"] });
blocks.core.ruler.at("inline", ({ tokens, env }) => {
  for (const token of tokens) {
    if (token.type !== "inline") continue;
    token.children = [];
    if (nestsTooDeeply(token.content)) token.children = asLines(token.content);
    else inlines.inline.parse(token.content, inlines, env, token.children);
  }
});

function nestsTooDeeply(content: string): boolean {
  let depth = 0;
  for (let at = 0; at < content.length; at++) {
    const sign = content[at];
    if (sign === "\\") at++;
    else if (sign === "[" && ++depth > DEEPEST_BRACKETS) return true;
    else if (sign === "]" && depth > 0) depth--;
  }
  return false;
}

/** A paragraph as it is typed, its lines joined. */
function asLines(content: string): Token[] {
  return content
    .split("\n")
    .flatMap((line, at) =>
      at === 0 ? [textToken(line)] : [makeToken("softbreak", "br", 0), textToken(line)],
    );
}

/** What is known not to be closed behind the place that is being read; a state reads a text once, from its start. */
const unclosedIn = new WeakMap<StateInline | StateBlock, Unclosed>();

function unclosedOf(state: StateInline | StateBlock): Unclosed {
  const known = unclosedIn.get(state) ?? new Set();
  unclosedIn.set(state, known);
  return known;
}

function htmlInline(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x3c) return false;
  const piece = pieceAt(state.src, state.pos, unclosedOf(state));
  return piece !== null && take(state, silent, "html_inline", piece.end);
}

function shortcode(state: StateInline, silent: boolean): boolean {
  if (!CODE_SIGNS.has(state.src.charAt(state.pos))) return false;
  const code = shortcodeAt(state.src, state.pos);
  return code !== null && take(state, silent, "shortcode", code.end);
}

function take(state: StateInline, silent: boolean, type: string, end: number): boolean {
  if (end > state.posMax) return false;
  if (!silent) state.push(type, "", 0).content = state.src.slice(state.pos, end);
  state.pos = end;
  return true;
}

/**
 * A block of HTML (CommonMark 0.31, 4.6): from a line that begins with a comment, a script or the tag of a block to the
 * next blank line that stands in none of these.
 */
function htmlBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = startOf(state, startLine);
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4 || state.src.charCodeAt(start) !== 0x3c)
    return false;
  const piece = pieceAt(state.src, start, unclosedOf(state));
  if (piece === null || (piece.kind === "tag" && !isBlockTag(piece.name))) return false;
  // A comment before words of the same line is a part of their paragraph.
  const lineEnd = state.eMarks[startLine] ?? start;
  if (piece.kind !== "tag" && piece.end < lineEnd && state.src.slice(piece.end, lineEnd).trim() !== "")
    return false;
  if (silent) return true;
  const nextLine =
    piece.kind === "tag"
      ? endOfTags(state, startLine, endLine)
      : lineBehind(state, startLine, endLine, piece.end);
  state.line = nextLine;
  const token = state.push("html_block", "", 0);
  token.map = [startLine, nextLine];
  token.content = state.getLines(startLine, nextLine, state.blkIndent, true);
  return true;
}

const startOf = (state: StateBlock, line: number): number =>
  (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);

/** The line after the one on which `end` lies. */
function lineBehind(state: StateBlock, startLine: number, endLine: number, end: number): number {
  let line = startLine;
  while (line < endLine && (state.eMarks[line] ?? end) < end) line++;
  return Math.min(line + 1, endLine);
}

/** The next blank line outside of comments, scripts and `<pre>`. */
function endOfTags(state: StateBlock, startLine: number, endLine: number): number {
  let covered = 0;
  let line = startLine;
  for (; line < endLine; line++) {
    if ((state.sCount[line] ?? 0) < state.blkIndent) break;
    if (state.isEmpty(line) && startOf(state, line) >= covered) break;
    const end = state.eMarks[line] ?? 0;
    let at = state.src.indexOf("<", Math.max(covered, startOf(state, line)));
    while (at !== -1 && at < end) {
      const piece: Piece | null = pieceAt(state.src, at, unclosedOf(state));
      covered = Math.max(covered, piece === null ? at + 1 : endOfPiece(state, piece));
      at = nextTag(state.src, covered, end);
    }
  }
  return line;
}

/** `<pre>` holds blank lines; everything else ends with itself. */
function endOfPiece(state: StateBlock, piece: Piece): number {
  if (piece.kind !== "tag" || piece.name !== "pre" || piece.closes) return piece.end;
  return Math.max(piece.end, endOfElement(state.src, piece.end, "pre", unclosedOf(state)));
}

function nextTag(text: string, from: number, end: number): number {
  const at = from < end ? text.slice(from, end).indexOf("<") : -1;
  return at === -1 ? -1 : from + at;
}
