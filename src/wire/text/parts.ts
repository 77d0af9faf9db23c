import { lineNumbers } from "./line-numbers.ts";

/** A stretch of a text, the lines of it (both ends included), and where it begins in the text. */
export interface TextPart {
  readonly text: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly start: number;
}

/**
 * A text cut before each index of `starts`, which rise. What stands before the first belongs to the first part, so
 * that all lines are in one. Without `starts` the text is one part.
 */
export function cutParts(text: string, starts: readonly number[]): readonly TextPart[] {
  const lineOf = lineNumbers(text);
  const cuts = starts.length === 0 ? [0] : starts;
  return cuts.map((cut, at) => {
    const start = at === 0 ? 0 : cut;
    const end = cuts[at + 1] ?? text.length;
    const firstLine = lineOf(start);
    return {
      text: text.slice(start, end),
      firstLine,
      lastLine: Math.max(firstLine, lineOf(end - 1)),
      start,
    };
  });
}
