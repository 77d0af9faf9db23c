import type { MonthDay } from "../dateline/year.ts";
import { withoutControls } from "../text/messages.ts";

/** The keyword line of an ANPA 1312 header. */
export interface KeywordLine {
  readonly priority: string | null;
  readonly category: string | null;
  readonly slug: string | null;
  readonly date: MonthDay | null;
}

/** Characters of a line looked at: no header is longer. */
const REACH = 400;

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
