import { type KeywordLine, readKeywordLine } from "../../around/keyword-line.ts";
import { withoutControls } from "../../text/messages.ts";

/** The header of an ANPA 1312 message. */
export interface AnpaHeader extends KeywordLine {
  /** Service letter and transmission number, `w2870`. */
  readonly number: string | null;
  /** The selector code that routes the message, `asian`. */
  readonly selector: string | null;
  /** True where DC2 says that the lines are set as they stand. */
  readonly tabular: boolean;
}

const DC2 = "\u0012";

/**
 *     w2870␟asian
 *     ^^^^^ number ^ selector
 *     f l␓␑ BC-LT--Argentina-CancerB     11-13 1049
 *     ^ priority  ^ slug                 ^ date ^ words
 *       ^ category
 * ANPA 1312, the two lines between SOH and STX.
 */
export function readAnpaHeader(header: string): AnpaHeader {
  const lines = header.split(/\r\n|\n|\r/, 8).filter((line) => withoutControls(line).trim() !== "");
  const first = withoutControls(lines[0] ?? "").trim();
  const match = /^([A-Za-z]{1,2}\d{3,5})[A-Z]{0,8}\s{0,4}([\w-]{0,20})/.exec(first);
  const keyword = lines.slice(match ? 1 : 0).map(readKeywordLine);
  const best = keyword.find(({ date }) => date !== null) ?? keyword[0];
  return {
    ...(best ?? { priority: null, category: null, slug: null, date: null }),
    number: match?.[1] ?? null,
    selector: match?.[2] || null,
    tabular: header.includes(DC2),
  };
}
