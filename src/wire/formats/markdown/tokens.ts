import MarkdownIt, { type Token } from "markdown-it";

const md = new MarkdownIt();
const { Token: TokenOf } = new md.core.State("", md, {});

/** A token of our own making, as markdown-it's renderer takes it. */
export function makeToken(
  type: string,
  tag: string,
  nesting: -1 | 0 | 1,
  fields: Partial<Token> = {},
): Token {
  return Object.assign(new TokenOf(type, tag, nesting), fields);
}

export function copyOf(token: Token, fields: Partial<Token>): Token {
  return Object.assign(new TokenOf(token.type, token.tag, token.nesting), token, fields);
}

export const textToken = (content: string): Token => makeToken("text", "", 0, { content });

export const isBreak = ({ type }: Token): boolean => type === "softbreak" || type === "hardbreak";
