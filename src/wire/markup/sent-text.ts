import type { Aside, Media } from "../../article.ts";
import type { Copy, Given } from "../draft.ts";
import { splitLines } from "../text/lines.ts";
import { withoutControls } from "../text/messages.ts";
import { looksMarked, readHtml } from "./html.ts";

/** A text that a field held as a story's copy, and what else stood in it. */
export interface SentText {
  readonly copy: Copy;
  readonly asides: readonly Aside[];
  readonly media: readonly Media[];
  readonly byline: Given | null;
  /** The text itself where it is HTML. */
  readonly html: (() => string) | null;
}

/** Tells the line of the file for a line of a text, both from 1: a field may stand on one line, or be coded. */
export type LineOf = (line: number) => number;

/** A field's text as copy: HTML by its markup, any other by its lines. */
export function readSent(text: string, lineOf: LineOf): SentText {
  if (looksMarked(text)) return readSentHtml(text, lineOf);
  const lines = splitLines(withoutControls(text)).map((line) => ({ ...line, number: lineOf(line.number) }));
  return { copy: { form: "lines", lines }, asides: [], media: [], byline: null, html: null };
}

/** A field's HTML as copy. */
export function readSentHtml(html: string, lineOf: LineOf): SentText {
  const { copy, asides, media, byline } = readHtml(withoutControls(html), 1);
  return {
    copy:
      copy.form === "lines"
        ? { form: "lines", lines: copy.lines.map((line) => ({ ...line, number: lineOf(line.number) })) }
        : { ...copy, blocks: copy.blocks.map((block) => ({ ...block, line: lineOf(block.line) })) },
    asides: asides.map((aside) => ({ ...aside, line: lineOf(aside.line) })),
    media: media.map((one) => ({ ...one, line: lineOf(one.line) })),
    byline: byline === null ? null : { ...byline, line: lineOf(byline.line) },
    html: () => html,
  };
}
