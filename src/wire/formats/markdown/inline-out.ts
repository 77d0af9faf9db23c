import { decodeHTML } from "entities";
import type { Token } from "markdown-it";
import { attributeIn, isBlockTag, isShown, type Piece } from "./html-tags.ts";
import type { LeftOut } from "./left-out.ts";
import { isBreak, makeToken, textToken } from "./tokens.ts";

/** What Markdown has a token for, by the elements that mean it. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ["em", "em"],
  ["i", "em"],
  ["strong", "strong"],
  ["b", "strong"],
  ["s", "s"],
  ["strike", "s"],
  ["del", "s"],
]);
/** Elements of HTML open in one another; more are no text that someone wrote. */
const DEEPEST = 40;

interface Open {
  /** Of an element of HTML; null for a mark of Markdown. */
  readonly name: string | null;
  /** Null where it is left out, and its end with it. */
  readonly token: Token | null;
}

/**
 * Takes the pieces of a text's HTML and, for Markdown's paragraphs, the tokens among them, and gives tokens of Markdown
 * that nest soundly: links, emphasis and line breaks are kept, the other tags dropped. `paragraphs` is a list for each
 * paragraph that the HTML makes.
 */
export function inlineOut(leftOut: LeftOut) {
  const paragraphs: Token[][] = [];
  const open: Open[] = [];
  let out: Token[] = [];
  let breaks = 0;
  /** True where a space would be one too many: what stood between two of them is left out. */
  let spaced = true;

  const emit = (token: Token): void => {
    if (isBreak(token)) {
      if (!spaced || out.length === 0 || token.type === "hardbreak") out.push(token);
      spaced = true;
      return;
    }
    if (token.type === "text" && spaced) token.content = token.content.trimStart();
    if (token.content === "" && token.type === "text") return;
    breaks = 0;
    spaced = token.type === "text" && /\s$/.test(token.content);
    out.push(token);
  };
  const shut = ({ name, token }: Open, close: Token | null): void => {
    if (token === null) return;
    const last = out.at(-1);
    // An element without words leaves nothing.
    if (name !== null && last === token) out.pop();
    else
      out.push(
        close ?? makeToken(token.type.replace(/_open$/, "_close"), token.tag, -1, { markup: token.markup }),
      );
  };
  /** Ends the elements of HTML that are open within the innermost mark of Markdown. */
  const shutElements = (): Open[] => {
    const ended: Open[] = [];
    for (let last = open.at(-1); last && last.name !== null; last = open.at(-1)) {
      open.pop();
      shut(last, null);
      ended.unshift(last);
    }
    return ended;
  };
  const inLink = (): boolean => open.some(({ token }) => token?.type === "link_open");
  const start = (name: string, token: Token): void => {
    if (open.length >= DEEPEST || (token.type === "link_open" && inLink())) return;
    open.push({ name, token });
    out.push(token);
  };
  const end = (name: string): void => {
    const at = open.findLastIndex((each) => each.name === name || each.name === null);
    if (at === -1 || open[at]?.name === null) return;
    for (const each of open.splice(at).reverse()) shut(each, null);
  };
  /** A new paragraph; only a space within a mark of Markdown, which ends with its own. */
  const boundary = (): void => {
    breaks = 0;
    if (open.some(({ name }) => name === null)) {
      emit(makeToken("softbreak", "br", 0));
      return;
    }
    spaced = true;
    const ended = shutElements();
    paragraphs.push(out);
    out = [];
    for (const { name, token } of ended) {
      // A link around several paragraphs is one in each.
      if (token?.type === "link_open")
        start(name ?? "", makeToken("link_open", "a", 1, { attrs: token.attrs }));
    }
  };
  const lineBreak = (): void => {
    if (++breaks > 1) boundary();
    else emit(makeToken("hardbreak", "br", 0));
  };
  const openTag = (name: string, attributes: string): void => {
    const mark = MARKS.get(name);
    if (mark) start(name, makeToken(`${mark}_open`, mark, 1));
    else if (name === "a") {
      const [href, title] = [valueIn(attributes, "href"), valueIn(attributes, "title")];
      const attrs: [string, string][] = [["href", href]];
      if (title !== "") attrs.push(["title", title]);
      if (href !== "") start("a", makeToken("link_open", "a", 1, { attrs }));
    } else if (name === "img") {
      const image = imageToken(attributes);
      if (image !== null) emit(image);
    } else if (name === "br") lineBreak();
    else if (isBlockTag(name)) boundary();
    else if (isShown(name)) leftOut.html(name);
  };
  const drain = (): readonly Token[][] => paragraphs.splice(0).map(trimmed);
  return {
    /** Text as it stands in HTML: white space of any length is one space. */
    html: (text: string): void => {
      const content = decodeHTML(text).replace(/\s+/g, " ");
      if (content !== "") emit(textToken(content));
    },
    piece: (piece: Piece): void => {
      if (piece.kind === "hidden") leftOut.html(piece.name);
      if (piece.kind !== "tag") return;
      if (!piece.closes) openTag(piece.name, piece.attributes);
      else if (MARKS.has(piece.name) || piece.name === "a") end(piece.name);
      else if (piece.name === "br") lineBreak();
      else if (isBlockTag(piece.name)) boundary();
    },
    /** A token of Markdown's own. */
    token: (token: Token): void => {
      if (token.nesting > 0) {
        const kept = token.type !== "link_open" || !inLink();
        open.push({ name: null, token: kept ? token : null });
        if (kept) out.push(token);
      } else if (token.nesting < 0) {
        shutElements();
        const own = open.pop();
        if (own) shut(own, token);
      } else emit(token);
    },
    boundary,
    /** The paragraphs that are complete; a list without a token for one without a word. */
    drain,
    /** The paragraphs and the last, that have words. What is open is closed. */
    finish: (): readonly Token[][] => {
      shutElements();
      paragraphs.push(out);
      out = [];
      spaced = true;
      return drain().filter((tokens) => tokens.length > 0);
    },
  };
}

const valueIn = (attributes: string, key: string): string => decodeHTML(attributeIn(attributes, key)).trim();

/** `<img>` as Markdown has it; null for one that counts readers, and for one without a source and words. */
function imageToken(attributes: string): Token | null {
  const [src, alt, title] = ["src", "alt", "title"].map((key) => valueIn(attributes, key));
  if ((src || alt || title || "") === "" || COUNTERS.test(attributes)) return null;
  const children = alt ? [textToken(alt)] : [];
  return makeToken("image", "img", 0, {
    attrs: [
      ["src", src ?? ""],
      ["title", title ?? ""],
    ],
    children,
    content: alt ?? "",
  });
}

/** A picture of one pixel. */
const COUNTERS = /\b(?:width|height)\s{0,9}=\s{0,9}["']?[01](?:px)?["'\s/]/i;

/** The words of `<img>`. */
export function imageWords(attributes: string): string {
  return pictureWords(valueIn(attributes, "alt"), valueIn(attributes, "title"));
}

/** Words that stand for a picture: its description, and its title in brackets. */
export function pictureWords(description: string, title: string): string {
  if (title === "" || title === description) return description;
  return description === "" ? title : `${description} (${title})`;
}

/** Without blanks and breaks at its ends. */
function trimmed(tokens: readonly Token[]): Token[] {
  const blank = (token: Token | undefined): boolean =>
    token !== undefined && (isBreak(token) || (token.type === "text" && token.content.trim() === ""));
  let [first, last] = [0, tokens.length - 1];
  while (first <= last && blank(tokens[first])) first++;
  while (last >= first && blank(tokens[last])) last--;
  return tokens.slice(first, last + 1);
}
