import MarkdownIt, { type Env, type Token } from "markdown-it";
import type { Span } from "../../../article.ts";
import type { Finding } from "../../../diagnostic.ts";
import { fitBlocks, fitLinks } from "./markup-fit.ts";
import { pictureWords, plainText } from "./plain-text.ts";

/** A body of Markdown, made fit to stand on a page below the headline. */
export interface Markup {
  /** Safe as it is: no HTML, script, style or picture of the source's own passes. Headings begin at `h2`. */
  readonly html: string;
  /** Text of each block in order: a list's items, a table's rows and the lines of code are one each. */
  readonly paragraphs: readonly string[];
  /** Runs of `paragraphs` that are rows of a table or lines of code. */
  readonly tables: readonly Span[];
  readonly findings: readonly Finding[];
}

/** A link leaves the archive by these schemes only. */
const ABSOLUTE = /^(?:https?:\/\/|mailto:)[^\s]/i;
const isAbsolute = (href: string): boolean => ABSOLUTE.test(href);

/** markdown-it leaves out what nests deeper than its limit of 100, which would lose words. */
const DEEPEST = 90;

/**
 * CommonMark with tables, set as HTML and as plain text. `firstLine` is the line of the file on which `body` begins.
 *
 * HTML stands as text; a picture leaves its words; a link that is not absolute leaves its text, and a finding, for
 * the page it meant does not come along. Takes time linear in the body.
 */
export function renderMarkup(body: string, firstLine = 1): Markup {
  const env: Env = {};
  const source = body.split(/\r\n?|\n/);
  const parsed = blocks.parse(source.join("\n"), env);
  // Text that nests so deep is no text of Markdown: it stands as typed.
  const tooDeep = parsed.some(({ level }) => level > DEEPEST);
  const tokens = tooDeep ? asTyped(source) : [...parsed, ...asTyped(unusedReferences(parsed, env))];
  const findings = fitLinks(tokens, firstLine, isAbsolute);
  const fit = fitBlocks(tokens, source);
  return { html: blocks.renderer.render(fit, blocks.options, env), ...plainText(fit), findings };
}

/** Parses what stands inside a block. Every link is parsed, so that one refused leaves its text without brackets. */
const inlines = new MarkdownIt({ html: false });
inlines.validateLink = () => true;

/** Parses blocks, and renders. A line such as `[Editor]: corrected` defines no link here and stays as text. */
const blocks = new MarkdownIt({ html: false });
blocks.validateLink = isAbsolute;
blocks.core.ruler.at("inline", ({ tokens, env }) => {
  for (const token of tokens) {
    if (token.type !== "inline") continue;
    token.children = [];
    inlines.inline.parse(token.content, inlines, env, token.children);
  }
});

const { escapeHtml } = blocks.utils;
/** What is wider than the page scrolls: `tabindex`, so that the keyboard can scroll it (WCAG 2.1.1). */
const setCode = (content: string) => `<pre tabindex="0"><code>${escapeHtml(content)}</code></pre>\n`;
blocks.renderer.rules["image"] = (tokens, at) => escapeHtml(pictureWords(tokens[at]));
// A link that has no text of its own has its address as content.
blocks.renderer.rules["link_open"] = (tokens, at, options, _env, renderer) =>
  renderer.renderToken(tokens, at, options) + escapeHtml(tokens[at]?.content ?? "");
blocks.renderer.rules["fence"] = (tokens, at) => setCode(tokens[at]?.content ?? "");
blocks.renderer.rules["code_block"] = (tokens, at) => setCode(tokens[at]?.content ?? "");
blocks.renderer.rules["table_open"] = () => '<div class="wide" tabindex="0">\n<table>\n';
blocks.renderer.rules["table_close"] = () => "</table>\n</div>\n";

/** Definitions of links (`[label]: https://… "Title"`) that no link names: Markdown would leave them out. */
function unusedReferences(tokens: readonly Token[], { references = {} }: Env): readonly string[] {
  const used = new Set(tokens.flatMap(({ children }) => (children ?? []).map(({ meta }) => meta?.["label"])));
  return Object.entries(references)
    .filter(([label]) => !used.has(label))
    .map(([label, { href, title }]) => `[${label}]: ${href}${title ? ` "${title}"` : ""}`);
}

/** Lines as a block of code; no block for no lines. */
function asTyped(lines: readonly string[]): readonly Token[] {
  if (lines.length === 0) return [];
  return blocks.parse("```\n```", {}).map((token) => Object.assign(token, { content: lines.join("\n") }));
}
