import type { Env, Token } from "markdown-it";
import type { Media } from "../../../article.ts";
import type { Finding } from "../../../diagnostic.ts";
import type { Block, Given, Kept } from "../../draft.ts";
import { cutFront } from "./cut.ts";
import { blocks, isAbsolute } from "./engine.ts";
import { fitHtml } from "./html-fit.ts";
import { leftOutOf } from "./left-out.ts";
import { fitBlocks, fitLinks, levelHeadings } from "./markup-fit.ts";
import { pictureMark, takePictures } from "./pictures.ts";
import { pictureWords, type TextBlock, textBlocks } from "./text-blocks.ts";
import { makeToken } from "./tokens.ts";

/** A body of Markdown, made fit to stand on a page below the headline. */
export interface Markup {
  /** Text of each block in order: a list's items, a table's rows and the lines of code are one each. */
  readonly blocks: readonly Block[];
  /** The words of a heading of the first level that opens the body. */
  readonly title: Given | null;
  /**
   * The blocks kept, all of them without `kept`, as HTML that is safe as it is: no HTML, script, style or picture of
   * the source's own passes: where a picture stands is an empty figure. Headings begin at `h2`. A list or table of which a part is kept stands whole.
   */
  readonly html: (kept?: Kept) => string;
  /** Its pictures; `before` counts the blocks. */
  readonly media: readonly Media[];
  readonly findings: readonly Finding[];
}

/** markdown-it leaves out what nests deeper than its limit of 100, which would lose words. */
const DEEPEST = 90;

/**
 * CommonMark with tables, set as HTML and as plain text. `firstLine` is the line of the file on which `body` begins.
 *
 * HTML is read as the text a page would show of it; a picture leaves its place, and in a line of text its
 * words; a link that is not absolute leaves its text, and a finding, for the page it meant does not come along (`isLink` says what may stay). Takes time linear in the
 * body.
 */
export function renderMarkup(
  body: string,
  firstLine = 1,
  isLink: (href: string, line: number) => boolean = isAbsolute,
): Markup {
  const env: Env = {};
  const source = body.split(/\r\n?|\n/);
  const parsed = blocks.parse(source.join("\n"), env);
  // Text that nests so deep is no text of Markdown: it stands as typed.
  const tooDeep = parsed.some(({ level }) => level > DEEPEST);
  let line = 0;
  const seen = (at: number): void => {
    line = at;
  };
  const leftOut = leftOutOf(() => firstLine + line);
  const read = tooDeep
    ? asTyped(source, 0)
    : [...fitHtml(parsed, leftOut, seen), ...asTyped(unusedReferences(parsed, env), source.length - 1)];
  const links = fitLinks(read, firstLine, isLink);
  const laid = (alone: boolean) => {
    const { tokens, media } = takePictures(read, firstLine, alone);
    const fitted = fitBlocks(tokens, source);
    const text = textBlocks(fitted, firstLine);
    return { tokens: fitted, text, media: media(text.before) };
  };
  const apart = laid(true);
  // A story has its words: where there are none but those of its pictures, they are its text.
  const { tokens, text, media } =
    apart.text.blocks.length > 0 || apart.media.length === 0 ? apart : laid(false);
  return {
    blocks: text.blocks,
    title: titleOf(tokens, text.blocks),
    html: (kept) =>
      blocks.renderer.render(
        [...levelHeadings(kept === undefined ? tokens : tokensOf(tokens, text, kept))],
        blocks.options,
        env,
      ),
    media,
    findings: [...links, ...leftOut.findings()],
  };
}

function titleOf(tokens: readonly Token[], [first, second]: readonly TextBlock[]): Given | null {
  const [opening] = tokens;
  if (opening?.type !== "heading_open" || opening.tag !== "h1" || first?.group !== 0 || !second) return null;
  return { text: first.text, line: first.line };
}

/** The tokens of the top-level blocks that hold the blocks kept. */
function tokensOf(
  tokens: readonly Token[],
  { blocks: all, starts }: { readonly blocks: readonly TextBlock[]; readonly starts: readonly number[] },
  kept: Kept,
): readonly Token[] {
  const [first, last] = [all[kept.first], all[kept.last]];
  if (!first || !last) return [];
  const from = kept.first === 0 ? 0 : starts[first.group];
  const end = kept.last === all.length - 1 ? undefined : starts[last.group + 1];
  const range = tokens.slice(from, end);
  const cut = kept.cut - first.lead;
  if (cut <= 0 || first.inline === null) return range;
  return range.map((token) => (token === first.inline ? cutFront(token, cut) : token));
}

const { escapeHtml } = blocks.utils;
/** What is wider than the page scrolls: `tabindex`, so that the keyboard can scroll it (WCAG 2.1.1). */
const setCode = (content: string) => `<pre tabindex="0"><code>${escapeHtml(content)}</code></pre>\n`;
const rules = blocks.renderer.rules;
rules["picture"] = (tokens, at) => pictureMark(tokens[at]);
rules["image"] = (tokens, at) => escapeHtml(tokens[at] ? pictureWords(tokens[at]) : "");
// A link that has no text of its own has its address as content.
rules["link_open"] = (tokens, at, options, _env, renderer) =>
  renderer.renderToken(tokens, at, options) + escapeHtml(tokens[at]?.content ?? "");
rules["fence"] = (tokens, at) => setCode(tokens[at]?.content ?? "");
rules["code_block"] = (tokens, at) => setCode(tokens[at]?.content ?? "");
rules["table_open"] = () => '<div class="wide" tabindex="0">\n<table>\n';
rules["table_close"] = () => "</table>\n</div>\n";
for (const type of ["html_block", "html_inline", "shortcode"]) rules[type] = () => "";

/** Definitions of links (`[label]: https://… "Title"`) that no link names: Markdown would leave them out. */
function unusedReferences(tokens: readonly Token[], { references = {} }: Env): readonly string[] {
  const used = new Set(tokens.flatMap(({ children }) => (children ?? []).map(({ meta }) => meta?.["label"])));
  return Object.entries(references)
    .filter(([label]) => !used.has(label))
    .map(([label, { href, title }]) => `[${label}]: ${href}${title ? ` "${title}"` : ""}`);
}

/** Lines as a block of code; no block for no lines. */
function asTyped(lines: readonly string[], first: number): readonly Token[] {
  if (lines.length === 0) return [];
  const map: [number, number] = [first, first + lines.length];
  return [makeToken("code_block", "code", 0, { content: lines.join("\n"), map, block: true })];
}
