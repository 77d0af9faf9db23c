import { lineNumbers } from "../text/line-numbers.ts";
import { cutParts, type TextPart } from "../text/parts.ts";
import { type SgmlField, sgmlFields } from "./sgml.ts";

/** A `<DOC>` of a collection. */
export interface SgmlDoc {
  readonly part: TextPart;
  /** What stands in its tag behind the name. */
  readonly attributes: string;
  readonly fields: readonly SgmlField[];
  /** False where no `</DOC>` closes it before the next begins. */
  readonly closed: boolean;
  /** Line of its tag. */
  readonly line: number;
}

const OPENS = /<DOC(\s[^<>]{0,500})?>/gi;

/** The documents of a collection; elements of `containers` are opened, all others are fields. */
export function sgmlDocs(text: string, containers: ReadonlySet<string>): readonly SgmlDoc[] {
  const opens = [...text.matchAll(OPENS)];
  const lineOf = lineNumbers(text);
  const parts = cutParts(
    text,
    opens.map(({ index }) => index),
  );
  return opens.flatMap((open, at) => {
    const part = parts[at];
    if (!part) return [];
    const from = open.index + open[0].length - part.start;
    const close = /<\/DOC\s{0,20}>/i.exec(part.text.slice(from));
    const inner = part.text.slice(from, close ? from + close.index : undefined);
    const fields = sgmlFields(inner, containers, (index) => lineOf(part.start + from + index));
    return [{ part, attributes: open[1] ?? "", fields, closed: close !== null, line: lineOf(open.index) }];
  });
}
