import { withoutControls } from "../../text/messages.ts";

/** The header of an IPTC 7901 message. */
export interface IptcHeader {
  /** Source, and the message's number: `eca062`. */
  readonly number: string;
  readonly source: string;
  readonly priority: string;
  readonly category: string;
  /** The keyword line, without the `/` that ends it. */
  readonly slug: string | null;
}

/**
 *     ␁eca062 4 i 211 ccccb   dpa 061
 *      ^^^ source  ^^^ words  ^ optional information
 *         ^^^ number
 *             ^ priority
 *               ^ category
 *     Germany-politics/
 * IPTC 7901, "The IPTC Recommended Message Format", sections 1 and 2: what stands between SOH and STX.
 */
export function readIptcHeader(header: string): IptcHeader | null {
  const lines = header
    .split(/\r\n|\n|\r/, 40)
    .map((line) => withoutControls(line.slice(0, 400)).trim())
    .filter((line) => line !== "");
  const match = /^([A-Za-z]{1,5})[ -]?(\d{1,5})\s{1,3}([0-9A-Za-z])\s{1,3}([A-Za-z]{1,4})(?=\s|$)/.exec(
    lines[0] ?? "",
  );
  if (!match) return null;
  const slug = lines
    .slice(1)
    .join(" ")
    .replace(/^\/|\/$/g, "")
    .trim();
  const [, source = "", number = "", priority = "", category = ""] = match;
  return { source, number: source + number, priority, category, slug: slug === "" ? null : slug };
}
