import iconv from "iconv-lite";
import { decodeSingleBytes } from "./bytes.ts";
import { iconvName } from "./names.ts";

/** What a file is called that holds UTF-8 and single bytes beside it. */
export const MIXED = "utf-8+windows-1252";

/** Bytes as the text that an encoding (canonical name) makes of them, marks kept; U+FFFD for what it does not explain. */
export function decodeAs(bytes: Buffer, encoding: string): string {
  if (encoding === MIXED) return decodeSingleBytes(bytes).text;
  // iconv-lite does not have it, Node does (Encoding Standard, 12.2).
  if (encoding === "iso-2022-jp") return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return iconv.decode(bytes, iconvName(encoding), { stripBOM: false });
}
