import type { Aside } from "../../../article.ts";
import type { Block, Copy } from "../../draft.ts";
import { readHtml } from "../../markup/html.ts";
import { type Line, splitLines } from "../../text/lines.ts";
import { withoutControls } from "../../text/messages.ts";
import type { Leaf } from "./structure.ts";
import type { SentLine } from "./text.ts";

/** The words of a letter as copy, and its signature. */
export interface MailCopy {
  /** Blocks where the letter is HTML alone, lines in every other case. */
  readonly copy: Copy;
  readonly signature: readonly Aside[];
}

/** The copy that the chosen parts make together: markup becomes lines where plain text stands beside it. */
export function copyOf(leaves: readonly Leaf[], linesOf: (leaf: Leaf) => readonly SentLine[]): MailCopy {
  const [only] = leaves;
  if (only?.type === "text/html" && leaves.length === 1) {
    return { copy: { form: "blocks", blocks: blocksOf(linesOf(only)), rule: null }, signature: [] };
  }
  const lines: Line[] = [];
  const signature: Aside[] = [];
  for (const leaf of leaves) {
    const sent = leaf.type === "text/html" ? apart(blocksOf(linesOf(leaf))) : linesOf(leaf);
    const end = signatureAt(sent);
    for (const each of sent.slice(0, end)) lines.push(lineOf(each));
    lines.push(lineOf({ text: "", number: sent.at(-1)?.number ?? 1 }));
    for (const { text, number } of sent.slice(end + 1)) {
      if (text.trim() !== "") signature.push({ kind: "sign-off", text: text.trim(), line: number });
    }
  }
  return { copy: { form: "lines", lines }, signature };
}

function lineOf({ text, number }: SentLine): Line {
  const [line] = splitLines(withoutControls(text));
  return { number, text: line?.text ?? "", indent: line?.indent ?? 0, width: line?.width ?? 0 };
}

function blocksOf(lines: readonly SentLine[]): readonly Block[] {
  const { blocks } = readHtml(lines.map(({ text }) => withoutControls(text)).join("\n"), 1);
  return blocks.map((block) => ({ ...block, line: lines[block.line - 1]?.number ?? 1 }));
}

const apart = (blocks: readonly Block[]): readonly SentLine[] =>
  blocks.flatMap(({ text, line }) => [
    { text, number: line },
    { text: "", number: line },
  ]);

/** Index of the line `-- ` that opens a signature (RFC 3676, 4.3), some way down where it lost its blank. */
function signatureAt(lines: readonly SentLine[]): number {
  const at = lines.findLastIndex(
    ({ text }, index) => text === "-- " || (text === "--" && lines.length - index <= 12),
  );
  return at === -1 ? lines.length : at;
}
