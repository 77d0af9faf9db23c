import { lineOffsets } from "../../text/line-at.ts";
import { cutParts, type TextPart } from "../../text/parts.ts";
import { isField } from "./headers.ts";

/** `From news@example.org Fri Nov 14 09:00:00 2014`: what parts the messages of a mailbox (RFC 4155). */
const SEPARATOR = /^From \S{1,200} {1,9}.{0,40}\b(\w{3}) {1,2}(\d{1,2}) \d\d:\d\d.{0,20} (\d{4})\b.{0,20}$/;

/** The day that a separator names, `Nov 14, 2014`; null for a line that is none. */
export function separatorDay(line: string): string | null {
  const match = line.startsWith("From ") ? SEPARATOR.exec(line.slice(0, 300)) : null;
  return match ? `${match[1]} ${match[2]}, ${match[3]}` : null;
}

/** The messages of a text: those of a mailbox, or the one that a letter is. */
export function splitMessages(text: string, lines: readonly string[]): readonly TextPart[] {
  const offsets = lineOffsets(text);
  const starts = offsets.filter((_, at) => {
    const line = lines[at] ?? "";
    if (!line.startsWith("From ") || separatorDay(line) === null) return false;
    const next = lines[at + 1] ?? "";
    return (at === 0 || (lines[at - 1] ?? "").trim() === "") && (isField(next) || next.startsWith(">From "));
  });
  return cutParts(text, starts);
}
