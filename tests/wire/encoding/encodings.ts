import iconv from "iconv-lite";
import { iconvName } from "../../../src/wire/encoding/names.ts";

/** Text in an encoding; with straight quotes and hyphens where it has no others. Null where it lacks letters too. */
export function inEncoding(
  text: string,
  encoding: string,
): { readonly text: string; readonly bytes: Buffer } | null {
  if (encoding === "iso-2022-jp") return { text, bytes: iso2022jp(text) };
  for (const each of [text, plain(text)]) {
    const bytes = iconv.encode(each, iconvName(encoding));
    if (iconv.decode(bytes, iconvName(encoding)) === each) return { text: each, bytes };
  }
  return null;
}

function plain(text: string): string {
  return text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, "-");
}

/** ISO-2022-JP is EUC-JP without its high bits, and signs that turn to it and back (RFC 1468). */
function iso2022jp(text: string): Buffer {
  const parts = text.match(/\p{ASCII}+|\P{ASCII}+/gu) ?? [];
  return Buffer.concat(
    parts.map((part) =>
      part < "\x80"
        ? Buffer.from(part)
        : Buffer.concat([
            Buffer.from("\x1b$B"),
            iconv.encode(part, "euc-jp").map((byte) => byte & 0x7f),
            Buffer.from("\x1b(B"),
          ]),
    ),
  );
}
