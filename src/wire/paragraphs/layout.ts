import { columnsOf } from "../text/columns.ts";
import { visibleText } from "../text/invisible.ts";
import type { Line } from "../text/lines.ts";
import { boundariesOf, decode } from "./decode.ts";
import { factsOf } from "./features-line.ts";
import { INDENT } from "./features-story.ts";
import { END } from "./line-ends.ts";
import { itemsOf } from "./lists.ts";
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
  const items = itemsOf(blocks);
  if (hasIndents(blocks)) return { groups: split(blocks, items, byIndent), layout: "indents" };
  // Every line apart from the next is double spacing; it tells nothing.
  const doubled = blocks.length > 3 && blocks.length === lines.length && !mostlyClosed(lines);
  if (!doubled && blocks.length > 1 && blocks.length * 12 >= lines.length) {
    return { groups: split(blocks, items, never), layout: "blank-lines" };
  }
  const width = inferWidth(lines);
  const parts = doubled ? [lines] : blocks;
  const starts = parts.flatMap((part) => decode(boundariesOf(part, width, MODEL), MODEL.weights));
  const shortLede = hasShortLede(lines, width);
  // A line set in further than the one before starts something, whatever the wrap says.
  const byWrap: Starts = (line, before, index) =>
    starts[index] === true || (line.indent >= 2 && line.indent > before.indent) || (index === 1 && shortLede);
  return { groups: split(parts, items, byWrap), layout: "wrap" };
}

/**
 * True where a first line from which nothing was taken ends a sentence and leaves room for a word and an indent: the
 * fitted stories lost their datelines, so the weights know no such line.
 */
function hasShortLede(lines: readonly Line[], width: number): boolean {
  const [first, second] = lines;
  if (!first || !second || first.width !== columnsOf(first.text)) return false;
  const before = factsOf(first, MODEL);
  const here = factsOf(second, MODEL);
  const longest = lines.reduce((most, line) => Math.max(most, line.width), 0);
  const limit = lines.length > 3 ? Math.min(width, longest) : width;
  const certain = before.end === END.sentence && here.begin !== 1;
  return certain && limit - before.width - 1 - here.firstWord > INDENT * 2;
}

/** Whether a line, number `index` of all, begins a paragraph below the line before. */
type Starts = (line: Line, before: Line, index: number) => boolean;

/** Within a table an indent sets a cell in its column: there each row stands for itself. */
const byIndent: Starts = (line, before) => line.indent >= 2 || (isOfTable(line) && isOfTable(before));

/** A row, or a cell of one that has its line to itself. */
const isOfTable = ({ text }: Line): boolean => isRow(text) || /^[\d.,:%+-]+$/.test(text);
const never: Starts = () => false;

/** Paragraphs begin with a block, with an item of a list, and where `starts` says so. */
function split(
  blocks: readonly (readonly Line[])[],
  items: readonly (boolean | null)[],
  starts: Starts,
): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let index = 0;
  for (const block of blocks) {
    let before: Line | undefined;
    for (const line of block) {
      const open = groups.at(-1);
      if (!open || !before || (items[index] ?? starts(line, before, index))) groups.push([line]);
      else open.push(line);
      before = line;
      index++;
    }
  }
  return groups;
}

function blocksOf(body: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of body) {
    if (isBlank(line.text)) open = null;
    else if (open) open.push(line);
    else {
      open = [line];
      blocks.push(open);
    }
  }
  return blocks;
}

/** True where nothing is to be seen: DOS ended its files with such a line. */
function isBlank(text: string): boolean {
  const char = text.charAt(0);
  return char === "" || ((char <= " " || char > "~") && visibleText(text).trim() === "");
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

/**
 * Some lines, but the fewer, set in by two to twelve columns, and most of those where a paragraph may begin: below a
 * sentence's end, a row or a blank line.
 */
function hasIndents(blocks: readonly (readonly Line[])[]): boolean {
  let all = 0;
  let indented = 0;
  let closed = 0;
  for (const lines of blocks) {
    for (const [index, line] of lines.entries()) {
      if (all++ === 0 || line.indent < 2 || line.indent > 12) continue;
      // The heading of a table stands over its columns, which says nothing of the prose.
      if (isRow(line.text) || isRow(lines[index + 1]?.text ?? "")) continue;
      indented++;
      if (mayEnd(lines[index - 1])) closed++;
    }
  }
  return indented > 0 && indented * 3 < all * 2 && closed * 2 > indented;
}

function mayEnd(line: Line | undefined): boolean {
  if (!line || isRow(line.text)) return true;
  const { end } = factsOf(line, MODEL);
  return end === END.sentence || end === END.abbreviation || end === END.colon;
}

function mostlyClosed(lines: readonly Line[]): boolean {
  let closed = 0;
  for (const line of lines) if (factsOf(line, MODEL).end === END.sentence) closed++;
  return closed * 3 > lines.length * 2;
}
