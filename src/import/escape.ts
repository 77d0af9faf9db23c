/** Signs that mean something anywhere in a line of Markdown, of HTML or of a site generator. */
const ANYWHERE = /[\\`*_[\]<>&~|{}]/g;
/** What opens a block at the start of a line: a heading, quote, list, rule, title underlined; a number is its sign's. */
const OPENING = /^(\d{0,9})([#>+\-=.):])/;

/** A text as Markdown says it, word for word: every sign that could mean something stands behind a backslash. */
export function escapeText(text: string): string {
  return text.replace(ANYWHERE, "\\$&");
}

/** The same at the start of a block. */
export const escapeBlock = (markdown: string): string => markdown.replace(OPENING, "$1\\$2");

/** Lines as they stand, in a fence that none of them closes. */
export function fenced(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.map((line) => /^\s*(`+)/.exec(line)?.[1]?.length ?? 0));
  const fence = "`".repeat(longest + 1);
  return [fence, ...lines, fence].join("\n");
}

/** An address within round brackets: what would end or escape it is coded. */
export const escapeAddress = (address: string): string =>
  address.replace(/[\s<>()\\"`{}|]/g, (sign) => encodeURIComponent(sign).replace(/[()]/g, hexOf));

const hexOf = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
