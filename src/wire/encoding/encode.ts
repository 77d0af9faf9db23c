import iconv from "iconv-lite";
import { iconvName } from "./names.ts";

/**
 * Text as bytes in the encoding it was read as, by its canonical name; characters that it lacks become `?`. Text of
 * encodings of Unicode, and of those that nothing here writes, comes back as UTF-8.
 */
export function encode(text: string, encoding: string): Uint8Array {
  const legacy = !encoding.startsWith("utf") && iconv.encodingExists(iconvName(encoding));
  return legacy ? iconv.encode(text, iconvName(encoding)) : Buffer.from(text, "utf8");
}
