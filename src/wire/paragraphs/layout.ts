import type { Line } from "../text/lines.ts";
import { boundariesOf, decode } from "./decode.ts";
import { factsOf } from "./features-line.ts";
import { END } from "./line-ends.ts";
import { MODEL } from "./model.ts";
import { isRow } from "./tables.ts";
import { inferWidth, WIDEST } from "./width.ts";

/** How a file shows its paragraphs. */
export type Layout = "blank-lines" | "indents" | "unwrapped" | "wrap";

/** Lines put together to paragraphs, and what showed where they begin. */
export interface Groups {
  readonly groups: readonly (readonly Line[])[];
  readonly layout: Layout;
}

/**
 * Puts a body's lines together. Lines longer than any printer's are paragraphs themselves; where a file has
 * blank lines or indents, these tell; where it has neither, the wrap does.
 */
export function groupLines(body: readonly Line[]): Groups {
  const blocks = blocksOf(body);
  const lines = blocks.flat();
  if (isUnwrapped(lines)) return { groups: lines.map((line) => [line]), layout: "unwrapped" };
  if (hasIndents(lines))
    return { groups: blocks.flatMap((block) => split(block, byIndent)), layout: "indents" };
  // Every line apart from the next is double spacing; it tells nothing.
  const doubled = blocks.length > 3 && blocks.length === lines.length && !mostlyClosed(lines);
  if (!doubled && blocks.length > 1 && blocks.length * 12 >= lines.length) {
    return { groups: blocks, layout: "blank-lines" };
  }
  const width = inferWidth(lines);
  const parts = doubled ? [lines] : blocks;
  return { groups: parts.flatMap((part) => byWrap(part, width)), layout: "wrap" };
}

function byWrap(lines: readonly Line[], width: number): readonly (readonly Line[])[] {
  const starts = decode(boundariesOf(lines, width, MODEL), MODEL.weights);
  // A line set in further than the one before starts something, whatever the wrap says.
  const deeper = (line: Line, index: number): boolean =>
    line.indent >= 2 && line.indent > (lines[index - 1]?.indent ?? 0);
  return split(lines, (line, index) => starts[index] === true || deeper(line, index));
}

const byIndent = (line: Line): boolean => line.indent >= 2;

function split(
  lines: readonly Line[],
  starts: (line: Line, index: number) => boolean,
): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const open = groups.at(-1);
    if (open === undefined || starts(line, index)) groups.push([line]);
    else open.push(line);
  }
  return groups;
}

function blocksOf(body: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of body) {
    if (line.text === "") open = null;
    else if (open) open.push(line);
    else {
      open = [line];
      blocks.push(open);
    }
  }
  return blocks;
}

/** Most of the text stands in lines longer than any printer set. */
function isUnwrapped(lines: readonly Line[]): boolean {
  let all = 0;
  let long = 0;
  for (const { width } of lines) {
    all += width;
    if (width > WIDEST) long += width;
  }
  return long * 2 > all;
}

/** Some lines, but the fewer, set in by two to twelve columns, and most of those below a sentence's end. */
function hasIndents(lines: readonly Line[]): boolean {
  let indented = 0;
  let closed = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || line.indent < 2 || line.indent > 12) continue;
    // The heading of a table stands over its columns, which says nothing of the prose.
    if (isRow(line.text) || isRow(lines[index + 1]?.text ?? "")) continue;
    indented++;
    const { end } = factsOf(before, MODEL);
    if (end === END.sentence || end === END.abbreviation || end === END.colon) closed++;
  }
  return indented > 0 && indented * 3 < lines.length * 2 && closed * 2 > indented;
}

function mostlyClosed(lines: readonly Line[]): boolean {
  let closed = 0;
  for (const line of lines) if (factsOf(line, MODEL).end === END.sentence) closed++;
  return closed * 3 > lines.length * 2;
}
