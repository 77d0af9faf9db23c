import type { MonthDay } from "../../dateline/year.ts";
import { withoutControls } from "../../text/messages.ts";

/** The keyword line of an ANPA 1312 header. */
export interface KeywordLine {
  readonly priority: string | null;
  readonly category: string | null;
  readonly slug: string | null;
  readonly date: MonthDay | null;
}

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
/** Characters of a line looked at: no header is longer. */
const REACH = 400;

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

/**
 *     u f BC-BAHIA-COCOA-REVIEW   02-26 0105
 *     ^ ^ ^                       ^     ^ words
 */
export function readKeywordLine(line: string): KeywordLine {
  const words = withoutControls(line.slice(0, REACH))
    .split(/\s+/)
    .filter((word) => word !== "");
  const priority = takeLetter(words);
  const category = priority === null ? null : takeLetter(words);
  if (/^\d{3,5}$/.test(words.at(-1) ?? "")) words.pop();
  const day = /^(\d{1,2})-(\d{1,2})$/.exec(words.at(-1) ?? "");
  const month = Number(day?.[1]);
  const valid = day !== null && month >= 1 && month <= 12 && Number(day[2]) >= 1 && Number(day[2]) <= 31;
  if (valid) words.pop();
  return {
    priority,
    category,
    slug: words.join(" ") || null,
    date: valid ? { month, day: Number(day[2]) } : null,
  };
}

function takeLetter(words: string[]): string | null {
  const [first] = words;
  if (first === undefined || !/^[A-Za-z]$/.test(first)) return null;
  words.shift();
  return first;
}
