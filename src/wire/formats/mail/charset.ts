import { decodeAs } from "../../encoding/decode-as.ts";
import { canonicalName } from "../../encoding/names.ts";

/** Bytes as text in the charset that a header names: UTF-8 where it names none, windows-1252 where nobody knows it. */
export function fromCharset(bytes: Uint8Array, charset: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const plain = /^\s*(?:us-ascii|ascii)?\s*$/i.test(charset);
  return decodeAs(buffer, plain ? "utf-8" : (canonicalName(charset) ?? "windows-1252"));
}

const HEX = /^[\dA-Fa-f]{2}$/;

/**
 * `=C3=A4` in a text as the characters it stands for (RFC 2045, 6.7): the bytes between other characters are decoded
 * together. What is no code stays as it stands.
 */
export function decodeQuoted(text: string, charset: string): string {
  const out: string[] = [];
  let bytes: number[] = [];
  const flush = (): void => {
    if (bytes.length > 0) out.push(fromCharset(Uint8Array.from(bytes), charset));
    bytes = [];
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const hex = code === 0x3d ? text.slice(at + 1, at + 3) : "";
    if (HEX.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else if (code < 0x80) bytes.push(code);
    else {
      flush();
      out.push(text.charAt(at));
    }
  }
  flush();
  return out.join("");
}
