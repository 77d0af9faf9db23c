import iconv from "iconv-lite";

/**
 * A part of a decoded text as bytes again, in the encoding it was read as: the very bytes of the file, but for
 * those that no encoding explained. Text of other encodings comes back as UTF-8.
 */
export function encode(text: string, encoding: string): Uint8Array {
  const single = !/^utf/.test(encoding) && iconv.encodingExists(encoding);
  return single ? iconv.encode(text, encoding) : Buffer.from(text, "utf8");
}
