import type { Given } from "../../draft.ts";
import { decodeSgml, type SgmlField } from "../../markup/sgml.ts";
import { splitLines } from "../../text/lines.ts";

/** What a headline's element holds. */
export interface HeadlineField {
  readonly headline: Given | null;
  readonly byline: Given | null;
}

/**
 *     <HL> Ferry Lines:
 *     @  A Strike Ends
 *     @  ----
 *     @  By Ann Example
 *     @  Staff Reporter of The Harbour Journal </HL>
 * The Wall Street Journal's element has the byline too, below a rule.
 */
export function readHeadline(field: SgmlField | undefined): HeadlineField {
  if (field === undefined) return { headline: null, byline: null };
  const lines = splitLines(decodeSgml(field.text.replace(/<\/?[A-Za-z][^<>]{0,500}>/g, " ")))
    .map(({ text, number }) => ({ text: text.replace(/^@\s*/, ""), line: number + field.line - 1 }))
    .filter(({ text }) => text !== "");
  const rule = lines.findIndex(({ text }) => /^[-–—]{2,}$/.test(text));
  const end = rule === -1 ? lines.length : rule;
  const below = lines.slice(end + 1);
  const by = below.findIndex(({ text }) => /^by\b/i.test(text));
  // Below the rule without `By` goes on what stands above it.
  const title = [...lines.slice(0, end), ...(by === -1 ? below : below.slice(0, by))];
  return { headline: joined(title), byline: by === -1 ? null : joined(below.slice(by), ", ") };
}

function joined(lines: readonly Given[], sign = " "): Given | null {
  const [first] = lines;
  if (!first) return null;
  return {
    text: lines
      .map(({ text }) => text)
      .join(sign)
      .split(/\s+/)
      .join(" "),
    line: first.line,
  };
}
