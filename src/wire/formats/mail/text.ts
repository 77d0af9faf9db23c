import { decodeQuoted, fromCharset } from "./charset.ts";
import type { Leaf } from "./structure.ts";

/** A line of a part as its sender wrote it, and the line of the file on which it begins. */
export interface SentLine {
  readonly text: string;
  readonly number: number;
}

/** The lines of a text part, decoded (RFC 2045, 6) and, where they flow, joined (RFC 3676). */
export function linesOfLeaf(lines: readonly string[], leaf: Leaf): readonly SentLine[] {
  const sent = decoded(lines, leaf);
  return leaf.flowed ? flow(sent, leaf.delsp) : sent;
}

function decoded(lines: readonly string[], { encoding, charset, from, to }: Leaf): readonly SentLine[] {
  const own = lines.slice(from, to);
  if (encoding === "base64") {
    const bytes = Buffer.from(own.join(""), "base64");
    return fromCharset(bytes, charset)
      .split(/\r\n|\n|\r/)
      .map((text) => ({ text, number: from + 1 }));
  }
  if (encoding !== "quoted-printable") return own.map((text, at) => ({ text, number: from + at + 1 }));
  const sent: SentLine[] = [];
  let open: string[] = [];
  let number = from + 1;
  for (const [at, line] of own.entries()) {
    // Blanks at a line's end were added on the way.
    const bare = line.trimEnd();
    if (open.length === 0) number = from + at + 1;
    const soft = bare.endsWith("=");
    open.push(soft ? bare.slice(0, -1) : bare);
    if (soft && at < own.length - 1) continue;
    for (const text of decodeQuoted(open.join(""), charset).split(/\r\n|\n|\r/)) sent.push({ text, number });
    open = [];
  }
  return sent;
}

/** Lines that end in a blank go on in the next of the same depth of quotes. */
function flow(lines: readonly SentLine[], delsp: boolean): readonly SentLine[] {
  const out: SentLine[] = [];
  let open: { depth: number; number: number; texts: string[] } | null = null;
  const close = (): void => {
    if (open) out.push({ text: marked(open.depth, open.texts.join("")), number: open.number });
    open = null;
  };
  for (const { text, number } of lines) {
    const quotes = /^>{0,50}/.exec(text)?.[0].length ?? 0;
    const bare = text.slice(quotes).replace(/^ /, "");
    const signature = bare === "-- ";
    const flows = bare.endsWith(" ") && !signature;
    if (open && (open.depth !== quotes || signature)) close();
    open ??= { depth: quotes, number, texts: [] };
    open.texts.push(flows && delsp ? bare.slice(0, -1) : bare);
    if (!flows) close();
  }
  close();
  return out;
}

const marked = (depth: number, text: string): string => (depth === 0 ? text : `${">".repeat(depth)} ${text}`);
