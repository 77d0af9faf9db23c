import type { Aside, Media } from "../../article.ts";
import type { Copy, Given } from "../draft.ts";
import { blocksOf, type Chunk, copyOf, linesOf } from "./chunks.ts";
import { type Body, NO_BODY } from "./found.ts";
import { oneLine } from "./query.ts";
import type { XmlElement } from "./tree.ts";
import { walk } from "./walk.ts";

/**
 * Every word of a body in order: blocks as paragraphs, rows of tables as rows, inline markup dropped; what its
 * elements say to be byline, caption, label and the like (`roles.ts`) is kept apart.
 */
export function readBody(element: XmlElement): Body {
  const body = onlyMain(walk(element, true));
  // Where nothing is left, the names of the elements meant something else.
  return body.chunks.length > 0 ? body : asCopy(element, body);
}

function asCopy(element: XmlElement, apart: Body): Body {
  const all = walk(element, false);
  return all.chunks.length === 0
    ? apart
    : { ...NO_BODY, chunks: all.chunks, media: apart.media, html: apart.html };
}

/** Where one element says that it is the story and has most of the words, what lies outside is a note. */
function onlyMain(body: Body): Body {
  const inside = body.chunks.filter(({ main }) => main);
  const size = (chunks: readonly Chunk[]): number => chunks.reduce((sum, { text }) => sum + text.length, 0);
  if (inside.length === 0 || size(inside) * 2 < size(body.chunks)) return body;
  const outside = body.chunks.filter(({ main }) => !main);
  const notes = outside.map(({ text, line }): Aside => ({ kind: "note", text, line }));
  const media = body.media.map((one) => ({
    ...one,
    before: one.before === null ? null : body.chunks.slice(0, one.before).filter(({ main }) => main).length,
  }));
  return { ...body, chunks: inside, media, asides: [...body.asides, ...notes] };
}

/** Copy without markup, as a printer set it: wrapped lines, indents or blank lines between paragraphs. */
export function readPlain(text: string, line: number): Body {
  const lines = linesOf([{ text: text.replace(/\r\n?/g, "\n"), line }]);
  const [first] = lines;
  if (first === undefined) return NO_BODY;
  const words = oneLine(lines.map((each) => each.text).join(" "));
  const chunk: Chunk = { text: words, line: first.number, row: false, lines, set: true, main: false };
  return { ...NO_BODY, chunks: [chunk] };
}

/**
 * Several bodies as one: the copy of one behind the copy of the other, and the first byline, place and dateline.
 */
export function joined(bodies: readonly Body[]): Body {
  const first = (read: (body: Body) => Given | null): Given | null =>
    bodies.map(read).find((at) => at !== null) ?? null;
  const sent = bodies.flatMap(({ html }) => html ?? []);
  return {
    chunks: bodies.flatMap(({ chunks }) => chunks),
    asides: bodies.flatMap(({ asides }) => asides),
    media: bodies.flatMap(({ media }, at) => {
      const above = bodies.slice(0, at).reduce((sum, { chunks }) => sum + chunks.length, 0);
      return media.map((one) => ({ ...one, before: one.before === null ? null : above + one.before }));
    }),
    titles: bodies.flatMap(({ titles }) => titles),
    byline: first(({ byline }) => byline),
    place: first(({ place }) => place),
    dateline: first(({ dateline }) => dateline),
    html: sent.length === 0 ? null : () => sent.map((html) => html()).join("\n"),
  };
}

/** The copy of a body, and what of it is apart; of its titles those that say another thing than the headline. */
export function besides(
  body: Body,
  headline: Given | null,
): { readonly copy: Copy; readonly asides: readonly Aside[]; readonly media: readonly Media[] } {
  const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const given = key(headline?.text ?? "");
  const repeats = (text: string): boolean => given !== "" && key(text) === given;
  const titles = body.titles.filter(({ text }) => !repeats(text));
  const copy = copyOf(body.chunks);
  return {
    copy,
    media: body.media.map((one) => ({
      ...one,
      before:
        one.before === null || copy.form === "lines"
          ? null
          : blocksOf(body.chunks.slice(0, one.before)).length,
    })),
    asides: [...titles.map(({ text, line }): Aside => ({ kind: "note", text, line })), ...body.asides],
  };
}
