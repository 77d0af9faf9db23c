import type { LineFacts } from "./features-line.ts";
import { END, QUOTE } from "./line-ends.ts";

/** Columns by which a paragraph's first line is indented on the printer. */
export const INDENT = 4;
/** Lines ahead that are told apart; the last stands for all beyond. */
export const AHEAD = 6;

/** What a whole story tells: filled once, read at each boundary. */
export interface StoryFacts {
  readonly lines: readonly LineFacts[];
  readonly width: number;
  readonly pace: number;
  readonly dense: number;
  /** 1 where an odd number of quotation marks stands before the line. */
  readonly open: Uint8Array;
  /** Lines from here to the next certain break, this one included. */
  readonly ahead: Uint8Array;
}

/** Facts of a story's lines, wrapped to `width` columns. */
export function storyOf(lines: readonly LineFacts[], width: number): StoryFacts {
  const open = new Uint8Array(lines.length + 1);
  const ahead = new Uint8Array(lines.length + 1);
  let certain = 1;
  let inner = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    // A quotation that runs on opens each of its paragraphs with a mark and closes only the last.
    const parity =
      open[index] === 1 && line.begin === QUOTE && before?.end === END.sentence ? 0 : (open[index] ?? 0);
    open[index + 1] = (parity + line.quotes) % 2;
    inner += line.inner;
  }
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    const next = lines[index + 1];
    if (!line) continue;
    const sure = !next || width - line.width - 1 - next.firstWord >= INDENT + 1;
    if (sure && next) certain++;
    ahead[index] = sure ? 1 : Math.min(AHEAD, (ahead[index + 1] ?? 0) + 1);
  }
  const pace = lines.length / certain;
  const dense = inner / lines.length;
  return {
    lines,
    width,
    open,
    ahead,
    pace: pace < 2 ? 0 : pace < 3 ? 1 : pace < 4 ? 2 : pace < 5 ? 3 : pace < 7 ? 4 : 5,
    dense: dense === 0 ? 0 : dense < 0.06 ? 1 : dense < 0.12 ? 2 : dense < 0.18 ? 3 : dense < 0.25 ? 4 : 5,
  };
}
