import iconv from "iconv-lite";

/** Bytes of a file's start in which an XML declaration stands, if there is one. */
const REACH = 200;
/** Encodings that bytes tell better than any declaration: what they are in truth is seen without it. */
const TOLD_BY_BYTES = /^(?:utf-?(?:8|16|32)|us-?ascii|ascii|iso-?8859-?1|latin-?1|windows-?1252|cp1252)/i;

/**
 * The single-byte encoding that an XML file declares of itself (`<?xml … encoding="ISO-8859-2"?>`; XML 1.0, 4.3.3),
 * lower case; null where it declares none, or one that its bytes tell better, since declarations are often wrong.
 */
export function declaredEncoding(bytes: Buffer): string | null {
  const head = bytes.toString("latin1", 0, REACH);
  const name = /^\s*<\?xml\s[^>]{0,150}?encoding\s{0,4}=\s{0,4}["']([\w.:-]{1,40})["']/.exec(head)?.[1];
  if (name === undefined || TOLD_BY_BYTES.test(name) || !iconv.encodingExists(name)) return null;
  return name.toLowerCase();
}
