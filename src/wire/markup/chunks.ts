import type { Block, Copy } from "../draft.ts";
import { readParagraphs } from "../paragraphs/paragraphs.ts";
import { type Line, splitLines } from "../text/lines.ts";
import { oneLine } from "./query.ts";

/** Text of a block as it stands in the file: a run of it, or (`breaks`) a line break of its markup. */
export interface Piece {
  readonly text: string;
  readonly line: number;
  /** False for text of an element inside the block: line ends and indents there are the markup's. */
  readonly own: boolean;
  readonly breaks: boolean;
}

/** A block of a body: its words on one line, and the lines it is set in. */
export interface Chunk {
  readonly text: string;
  readonly line: number;
  readonly row: boolean;
  readonly lines: readonly Line[];
  /** True where those lines are a printer's: line ends, indents and blank lines tell its paragraphs. */
  readonly set: boolean;
  /** True inside the element that says of itself that it is the story. */
  readonly main: boolean;
}

/** From so many lines on, a body that is one block has the line ends of a printer. */
const WRAPPED = 4;
/** Columns of a line that no printer's is longer than. */
const WIDEST = 100;

/** The chunks of a block: one, or one a line break. */
export function chunksOf(pieces: readonly Piece[], preformatted: boolean, main: boolean): readonly Chunk[] {
  if (!preformatted && pieces.some(({ breaks }) => breaks)) {
    return partsAtBreaks(pieces).flatMap((part) => chunkOf(part, false, main) ?? []);
  }
  const chunk = chunkOf(pieces, preformatted || isSet(pieces), main);
  return chunk === null ? [] : [chunk];
}

function chunkOf(pieces: readonly Piece[], set: boolean, main: boolean): Chunk | null {
  const lines = linesOf(pieces);
  const [first] = lines;
  if (first === undefined) return null;
  return {
    text: oneLine(lines.map(({ text }) => text).join(" ")),
    line: first.number,
    row: false,
    lines,
    set,
    main,
  };
}

/** The lines of pieces with their numbers in the file, without blank ones before and behind. */
export function linesOf(pieces: readonly Pick<Piece, "text" | "line">[]): readonly Line[] {
  const numbers: number[] = [];
  let begins = true;
  for (const { text, line } of pieces) {
    if (text === "") continue;
    const ends = text.split("\n");
    for (let index = begins ? 0 : 1; index < ends.length; index++) numbers.push(line + index);
    begins = false;
  }
  const lines = splitLines(pieces.map(({ text }) => text).join("")).map((line, index) => ({
    ...line,
    number: numbers[index] ?? line.number,
  }));
  const first = lines.findIndex(({ text }) => text !== "");
  const last = lines.findLastIndex(({ text }) => text !== "");
  return first === -1 ? [] : lines.slice(first, last + 1);
}

/**
 * Two breaks part paragraphs, and one is a space then; where no two follow each other, each break parts.
 */
function partsAtBreaks(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const doubled = hasDouble(pieces);
  const parts: Piece[][] = [[]];
  let breaks = 0;
  for (const piece of pieces) {
    if (piece.breaks) breaks++;
    else if (piece.text.trim() !== "") {
      if (breaks >= (doubled ? 2 : 1)) parts.push([]);
      else if (breaks === 1) parts.at(-1)?.push({ ...piece, text: " " });
      breaks = 0;
    }
    if (!piece.breaks) parts.at(-1)?.push(piece);
  }
  return parts;
}

function hasDouble(pieces: readonly Piece[]): boolean {
  let breaks = 0;
  let words = false;
  for (const { breaks: breaking, text } of pieces) {
    if (breaking) breaks++;
    else if (text.trim() !== "") {
      if (words && breaks >= 2) return true;
      words = true;
      breaks = 0;
    }
  }
  return false;
}

/**
 *     <p>(Adds quotes)␊    * Dealers say little is left␊␊    By Ann Example␊    GDANSK, Poland …␊storms kept …</p>
 * True for text as a printer set it: a blank line stands in it, or some of its lines are indented and others not.
 * Where a block's lines are merely wrapped, or indented alike as its markup is, they mean nothing.
 */
function isSet(pieces: readonly Piece[]): boolean {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  const plain = pieces.every(({ text, own }) => own || text.trim() === "");
  for (const { text, own } of pieces) {
    if (!own || !text.includes("\n")) continue;
    if (/\S[^\S\n]*\n(?:[^\S\n]*\n)+[^\S\n]*\S/.test(text)) return true;
    for (const { text: words, indent } of splitLines(text).slice(1)) {
      if (words === "") continue;
      least = Math.min(least, indent);
      most = Math.max(most, indent);
    }
  }
  // Markup inside the block may stand on indented lines of its own: then a printer's begin at the margin.
  return most >= least + 2 && (plain || least === 0);
}

/**
 * The copy of a body. One block that a printer set, or that is wrapped as one would be, is read by its lines; of
 * several, those that a printer set give paragraphs and rows of their own.
 */
export function copyOf(chunks: readonly Chunk[]): Copy {
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1 && (only.set || isWrapped(only))) {
    return { form: "lines", lines: only.lines };
  }
  return { form: "blocks", blocks: blocksOf(chunks), rule: null };
}

/** The same as blocks, whatever the layout. */
export function blocksOf(chunks: readonly Chunk[]): readonly Block[] {
  return chunks.flatMap(({ text, line, row, set, lines }) =>
    set ? blocksOfLines(lines) : [{ text, line, row }],
  );
}

function isWrapped({ lines, row }: Chunk): boolean {
  return !row && lines.length >= WRAPPED && lines.every(({ width }) => width <= WIDEST);
}

/** Lines that a printer set, as paragraphs and rows of tables. */
export function blocksOfLines(lines: readonly Line[]): readonly Block[] {
  if (!lines.some(({ text }) => text !== "")) return [];
  const { texts, starts, tables } = readParagraphs(lines);
  const rows = new Set(
    tables.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
  return texts.flatMap((text, at): readonly Block[] =>
    text.trim() === "" ? [] : [{ text, line: starts[at] ?? lines[0]?.number ?? 1, row: rows.has(at) }],
  );
}
