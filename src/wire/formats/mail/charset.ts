import iconv from "iconv-lite";

/** Bytes as text in the charset that a header names; in windows-1252 where it names one that nobody knows. */
export function fromCharset(bytes: Uint8Array, charset: string): string {
  const name = charset.trim().toLowerCase();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (/^(?:us-)?ascii$|^$/.test(name)) return iconv.decode(buffer, "utf-8");
  // What is sent as ISO 8859-1 is windows-1252, of which it is a part but for control characters.
  if (/^(?:iso-?8859-?1|latin1)$/.test(name)) return iconv.decode(buffer, "windows-1252");
  if (iconv.encodingExists(name)) return iconv.decode(buffer, name);
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return iconv.decode(buffer, "windows-1252");
  }
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
