import type { Token } from "markdown-it";
import type { Media } from "../../../article.ts";
import { attribute, inlineText } from "./text-blocks.ts";
import { isBreak, makeToken } from "./tokens.ts";

/** What a paragraph says of itself that is the caption of the picture before it. */
export const CAPTION = "caption";

/** A picture of a body, and the token that stands for it. */
interface Found {
  readonly token: Token;
  readonly image: Token;
  readonly line: number;
  caption: string | null;
}

/** Pictures of a body, which know how many of its blocks stand before them once those are told. */
export interface Pictures {
  readonly tokens: readonly Token[];
  readonly media: (before: (token: Token) => number) => readonly Media[];
}

/**
 * The tokens with a token of its own for each picture. One that stands alone in its paragraph takes its place, and its
 * words are its description and caption; one in a line of text leaves its words there, and stands below. Without
 * `alone` all leave their words: a body of nothing but pictures.
 */
export function takePictures(tokens: readonly Token[], firstLine: number, alone: boolean): Pictures {
  const found: Found[] = [];
  const out: Token[] = [];
  /** Pictures of a paragraph or table that has not ended yet. */
  let waiting: Token[] = [];
  let line = 0;
  let tables = 0;
  const take = (image: Token): Token => {
    const token = makeToken("picture", "figure", 0, { block: true, meta: { picture: found.length } });
    found.push({ token, image, line: firstLine + line, caption: null });
    return token;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.map !== null) line = token.map[0];
    if (token.type === "table_open") tables++;
    if (token.type === "table_close") tables--;
    const inline = tokens[at + 1];
    const close = tokens[at + 2];
    if (
      alone &&
      token.type === "paragraph_open" &&
      inline?.type === "inline" &&
      close?.type === "paragraph_close"
    ) {
      const children = inline.children ?? [];
      const last = found.at(-1);
      if (token.info === CAPTION && last !== undefined && out.at(-1) === last.token) {
        last.caption = inlineText(children);
        at += 2;
        continue;
      }
      if (isPicturesAlone(children)) {
        for (const child of children) if (child.type === "image") out.push(take(child));
        at += 2;
        continue;
      }
    }
    out.push(token);
    if (token.type === "inline")
      for (const child of token.children ?? [])
        if (child.type === "image" && attribute(child, "src") !== "") waiting.push(take(child));
    if (token.nesting < 0 && tables === 0 && waiting.length > 0) {
      out.push(...waiting);
      waiting = [];
    }
  }
  return {
    tokens: out,
    media: (before) => found.map((one) => ({ ...mediaOf(one), before: before(one.token) })),
  };
}

function isPicturesAlone(children: readonly Token[]): boolean {
  const others = children.filter(({ type }) => type !== "image");
  const blank = others.every(
    (child) => isBreak(child) || (child.type === "text" && child.content.trim() === ""),
  );
  const images = children.filter(({ type }) => type === "image");
  return blank && images.length > 0 && images.every((image) => attribute(image, "src") !== "");
}

function mediaOf({ image, line, caption }: Found): Omit<Media, "before"> {
  const alt = inlineText(image.children ?? []);
  const title = attribute(image, "title").trim();
  // With a caption of its own, the title is one word more about the picture.
  const said = caption === null ? title : [title, caption].filter((words) => words !== "").join(" ");
  return {
    renditions: [attribute(image, "src")],
    alt: alt === "" ? null : alt,
    caption: said === "" || (said === alt && caption === null) ? null : said,
    credit: null,
    line,
  };
}

/** The place of a picture in the HTML of a body. */
export const pictureMark = (token: Token | undefined): string =>
  `<figure data-media="${Number(token?.meta?.["picture"])}"></figure>\n`;
