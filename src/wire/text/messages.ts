import type { Finding } from "../../diagnostic.ts";
import type { Line } from "./lines.ts";
import { splitLines } from "./lines.ts";

/** Control characters that frame a message on the wire (ANPA 1312, IPTC 7901; ISO 646). */
export const SOH = "\u0001";
export const STX = "\u0002";
export const ETX = "\u0003";
export const EOT = "\u0004";

/** One message of a file, its control characters as they stand. */
export interface Message {
  readonly text: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** What stands before STX, between STX and ETX, and behind ETX. */
  readonly header: Region;
  readonly body: Region;
  readonly trailer: Region;
  /** True where ETX or EOT closes the body. */
  readonly closed: boolean;
}

/** A stretch of a message, and the line of the file on which it begins. */
export interface Region {
  readonly text: string;
  readonly line: number;
}

/**
 * The messages of a file: each begins at its SOH, or at the SYN and fill characters before it, and takes all up to
 * the next one's. What stands before the first belongs to the first.
 */
export function splitMessages(text: string): readonly Message[] {
  const starts: number[] = [];
  for (let at = text.indexOf(SOH); at !== -1; at = text.indexOf(SOH, at + 1)) {
    let start = at;
    while (start > 0 && isFill(text.charCodeAt(start - 1))) start--;
    starts.push(start);
  }
  const messages: Message[] = [];
  let line = 1;
  for (let index = 0; index < Math.max(1, starts.length); index++) {
    const part = text.slice(index === 0 ? 0 : starts[index], starts[index + 1] ?? text.length);
    const ends = lineEnds(part);
    messages.push(messageOf(part, line, line + ends - (endsWithLine(part) ? 1 : 0)));
    line += ends;
  }
  return messages;
}

function messageOf(text: string, line: number, last: number): Message {
  const soh = text.indexOf(SOH);
  const stx = text.indexOf(STX, soh + 1);
  const from = stx === -1 ? endOfHeader(text, soh + 1) : stx;
  const etx = text.indexOf(ETX, from);
  const eot = text.indexOf(EOT, from);
  const to = etx !== -1 ? etx : eot !== -1 ? eot : text.length;
  const region = (start: number, end: number): Region => ({
    text: text.slice(start, end),
    line: line + lineEnds(text.slice(0, start)),
  });
  return {
    text,
    firstLine: line,
    lastLine: Math.max(line, last),
    header: region(soh + 1, from),
    body: region(from, to),
    trailer: region(to, text.length),
    closed: etx !== -1 || eot !== -1,
  };
}

/** Without STX a header has two lines that are not blank. */
function endOfHeader(text: string, from: number): number {
  let at = from;
  for (let lines = 0; lines < 2; ) {
    const end = text.indexOf("\n", at);
    if (end === -1) return text.length;
    if (text.slice(at, end).trim() !== "") lines++;
    at = end + 1;
  }
  return at;
}

/** The lines of a region, numbered as in the file, with spaces for its control characters. */
export function regionLines({ text, line }: Region): readonly Line[] {
  return splitLines(withoutControls(text)).map((each) => ({ ...each, number: each.number + line - 1 }));
}

/** A text whose control characters, but for tabs and line ends, are spaces: words that they part stay parted. */
export function withoutControls(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, " ");
}

/** SYN, NUL and DEL, which keep a line busy between messages. */
function isFill(code: number): boolean {
  return code === 0x16 || code === 0 || code === 0x7f;
}

function lineEnds(text: string): number {
  let ends = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) ends++;
  }
  return ends;
}

const endsWithLine = (text: string): boolean => text.endsWith("\n") || text.endsWith("\r");

/** What to tell of a message that neither ETX nor EOT closes. */
export function noEndMark(line: number): Finding {
  return {
    rule: "no-end-mark",
    severity: "warning",
    message:
      "The message has no end mark (ETX, EOT): its end may be missing. It is published as far as it goes; replace it by a full copy if there is one.",
    line,
  };
}
