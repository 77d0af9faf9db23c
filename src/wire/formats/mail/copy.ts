import type { Aside } from "../../../article.ts";
import type { Copy } from "../../draft.ts";
import { readSentHtml, type SentText } from "../../markup/sent-text.ts";
import { type Line, splitLines } from "../../text/lines.ts";
import { withoutControls } from "../../text/messages.ts";
import type { Leaf } from "./structure.ts";
import type { SentLine } from "./text.ts";

/** The words of a letter as copy, and what stood beside them: its signature, captions. */
export interface MailCopy {
  /** Blocks where the letter is HTML alone, lines in every other case. */
  readonly copy: Copy;
  readonly asides: readonly Aside[];
  /** Its parts that are HTML, one behind the other; null where none is. */
  readonly html: (() => string) | null;
}

/** The copy that the chosen parts make together: markup becomes lines where plain text stands beside it. */
export function copyOf(leaves: readonly Leaf[], linesOf: (leaf: Leaf) => readonly SentLine[]): MailCopy {
  const [only] = leaves;
  if (only?.type === "text/html" && leaves.length === 1) return htmlOf(linesOf(only));
  const lines: Line[] = [];
  const asides: Aside[] = [];
  const marked: (() => string)[] = [];
  for (const leaf of leaves) {
    const html = leaf.type === "text/html" ? htmlOf(linesOf(leaf)) : null;
    asides.push(...(html?.asides ?? []));
    if (html !== null && html.html !== null) marked.push(html.html);
    const sent = html === null ? linesOf(leaf) : apart(html.copy);
    const end = signatureAt(sent);
    for (const each of sent.slice(0, end)) lines.push(lineOf(each));
    lines.push(lineOf({ text: "", number: sent.at(-1)?.number ?? 1 }));
    for (const { text, number } of sent.slice(end + 1)) {
      if (text.trim() !== "") asides.push({ kind: "sign-off", text: text.trim(), line: number });
    }
  }
  const html = marked.length === 0 ? null : () => marked.map((one) => one()).join("\n");
  return { copy: { form: "lines", lines }, asides, html };
}

function lineOf({ text, number }: SentLine): Line {
  const [line] = splitLines(withoutControls(text));
  return { number, text: line?.text ?? "", indent: line?.indent ?? 0, width: line?.width ?? 0 };
}

function htmlOf(lines: readonly SentLine[]): SentText {
  return readSentHtml(lines.map(({ text }) => text).join("\n"), (line) => lines[line - 1]?.number ?? 1);
}

/** Blocks with a blank line behind each. */
function apart(copy: Copy): readonly SentLine[] {
  if (copy.form === "lines") return copy.lines;
  return copy.blocks.flatMap(({ text, line }) => [
    { text, number: line },
    { text: "", number: line },
  ]);
}

/** Index of the line `-- ` that opens a signature (RFC 3676, 4.3), some way down where it lost its blank. */
function signatureAt(lines: readonly SentLine[]): number {
  const at = lines.findLastIndex(
    ({ text }, index) => text === "-- " || (text === "--" && lines.length - index <= 12),
  );
  return at === -1 ? lines.length : at;
}
