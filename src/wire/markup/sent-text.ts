import type { Copy } from "../draft.ts";
import { splitLines } from "../text/lines.ts";
import { withoutControls } from "../text/messages.ts";
import { readHtml } from "./html.ts";

/** A story's text as a field of a record holds it. */
export interface SentText {
  readonly text: string;
  readonly line: number;
  /** True where each line of the text is a line of the file, false where all of it stands on one line. */
  readonly spread: boolean;
}

const MARKED = /<\/?(?:p|br|div|span|h[1-6]|ul|ol|table|blockquote)(?:\s[^<>]{0,500})?\/?>/i;

/** A field's text as copy: HTML by its markup, any other by its lines. */
export function copyOfText({ text, line, spread }: SentText): Copy {
  const clean = withoutControls(text);
  if (MARKED.test(clean)) {
    const { blocks } = readHtml(clean, line);
    return {
      form: "blocks",
      blocks: spread ? blocks : blocks.map((block) => ({ ...block, line })),
      rule: null,
    };
  }
  const lines = splitLines(clean);
  return {
    form: "lines",
    lines: lines.map((each) => ({ ...each, number: spread ? each.number + line - 1 : line })),
  };
}
