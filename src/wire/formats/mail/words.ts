import { fromCharset } from "./charset.ts";

const WORD = /=\?([\w.:+-]{1,40})(?:\*[\w-]{1,20})?\?([QqBb])\?([^?\s]{0,2000})\?=/g;

/**
 *     =?UTF-8?Q?Harbour_opens_again?=
 * A header's text with its encoded words decoded (RFC 2047). Blanks between two of them are no part of the text, and
 * neighbours in one charset are decoded together, for some senders part a character.
 */
export function decodeWords(text: string): string {
  if (!text.includes("=?")) return text;
  const out: string[] = [];
  let run: Buffer[] = [];
  let charset = "";
  let end = 0;
  const flush = (): void => {
    if (run.length > 0) out.push(fromCharset(Buffer.concat(run), charset));
    run = [];
  };
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(end, match.index);
    const name = (match[1] ?? "").toLowerCase();
    const follows = end > 0 && between.trim() === "";
    if (!follows || name !== charset) flush();
    if (!follows) out.push(between);
    run.push(bytesOf(match[2] ?? "", match[3] ?? ""));
    charset = name;
    end = match.index + match[0].length;
  }
  flush();
  out.push(text.slice(end));
  return out.join("");
}

function bytesOf(encoding: string, text: string): Buffer {
  if (/b/i.test(encoding)) return Buffer.from(text, "base64");
  const bytes = text
    .replaceAll("_", " ")
    .replace(/=([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1");
}
