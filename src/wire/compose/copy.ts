import type { Aside, CalendarDate, ParagraphRule, Span } from "../../article.ts";
import { type Above, readAbove } from "../around/above.ts";
import { takeBehind } from "../around/behind.ts";
import { readHanging } from "../around/end-marks.ts";
import type { Unit } from "../around/unit.ts";
import { partUnpublished } from "../around/unpublished.ts";
import type { Copy, Kept } from "../draft.ts";
import { readParagraphs } from "../paragraphs/paragraphs.ts";
import type { Line } from "../text/lines.ts";

/** Columns the wire took from between dateline and lede: `, ` and the dash. */
const LOST = 3;

/** The copy of a story with what stands over it told apart, before its paragraphs are read. */
export interface Opened {
  readonly above: Above;
  readonly units: readonly (Line | Unit)[];
  readonly lines: boolean;
  readonly rule: ParagraphRule | null;
  readonly unpublished: readonly Aside[];
}

/** A body: its paragraphs, where each begins, and what closed it. */
export interface Body {
  readonly paragraphs: readonly string[];
  /** Line of the file on which each paragraph begins. */
  readonly starts: readonly number[];
  readonly tables: readonly Span[];
  /** How the paragraphs were told: null where markup told them. */
  readonly rule: ParagraphRule | null;
  readonly asides: readonly Aside[];
  /** What of the blocks is the body; all of them for lines. */
  readonly kept: Kept;
}

/** What the envelope gave that helps to tell where the copy begins. */
export interface OpenOptions {
  readonly headline: string | null;
  /** Null where the issue date is not known yet. */
  readonly issued: CalendarDate | null;
  /** The place that the file's own fields name. */
  readonly known: string | null;
  /** True where the file gives its dateline apart: one in the copy must have its dash. */
  readonly strict: boolean;
}

/** Tells apart what stands over the copy. */
export function openCopy(copy: Copy, { headline, issued, known, strict }: OpenOptions): Opened {
  const lines = copy.form === "lines";
  const units: readonly (Line | Unit)[] = lines
    ? copy.lines
    : copy.blocks.map(({ text, line, row }) => ({ text, number: line, row }));
  const { rest, asides } = partUnpublished<Line | Unit>(units, lines);
  const from = headline !== null && repeats(rest, headline) ? 1 : 0;
  const above = readAbove(
    from === 0 ? rest : rest.map((unit, at) => (at < from ? { ...unit, text: "" } : unit)),
    { issued, known, lines, strict },
  );
  return { above, units: rest, lines, rule: lines ? null : copy.rule, unpublished: asides };
}

/** True for a body that opens with the headline over again, word for word, as pages of HTML do. */
function repeats(units: readonly Unit[], headline: string): boolean {
  const [first] = units;
  return first !== undefined && units.length > 1 && first.text.trim() === headline.trim();
}

/** Reads the body below `above`, without what closes it. */
export function readBody(opened: Opened): Body {
  const { above, units, lines, rule, unpublished } = opened;
  const agency = above.dateline?.agency ?? null;
  if (lines) {
    const { rest, asides } = takeBehind(openedLines(opened), agency);
    const read = readParagraphs(rest);
    const paragraphs = read.texts.map((text, at) => ({
      text,
      number: read.starts[at] ?? 1,
      row: isRowAt(read.tables, at),
    }));
    return closed(paragraphs, {
      asides: [...asides, ...unpublished],
      agency,
      rule: read.layout,
      at: 0,
      cut: 0,
      tables: read.tables,
    });
  }
  const [first, ...others] = units.slice(above.at);
  const whole = first === undefined ? [] : [{ ...first, text: first.text.slice(above.cut) }, ...others];
  const skipped = whole[0]?.text.trim() === "" ? 1 : 0;
  const blocks = whole.slice(skipped);
  const at = above.at + skipped;
  return closed(blocks, {
    asides: unpublished,
    agency,
    rule,
    at,
    cut: skipped === 1 ? 0 : above.cut,
    tables: null,
  });
}

/** The lines of a copy from the dateline on, without it. The first keeps the columns that the dateline took on the printer. */
export function openedLines({ above, units }: Opened): readonly Line[] {
  const { at, cut, runsOn, dateline } = above;
  const lines = units.slice(at).map(asLine);
  const [first, second, ...rest] = lines;
  if (!first || cut === 0) return lines;
  const lost = dateline === null || dateline.separated ? 0 : LOST;
  if (!runsOn) {
    const opened = { ...first, text: first.text.slice(cut), width: first.width + lost };
    return opened.text.trim() === "" ? lines.slice(1) : [opened, ...lines.slice(1)];
  }
  return second ? [{ ...second, text: second.text.slice(cut - first.text.length - 1) }, ...rest] : [];
}

function asLine(unit: Line | Unit): Line {
  return "width" in unit
    ? unit
    : { text: unit.text, number: unit.number, indent: 0, width: unit.text.length };
}

interface Closing {
  readonly asides: readonly Aside[];
  readonly agency: string | null;
  readonly rule: ParagraphRule | null;
  readonly at: number;
  readonly cut: number;
  /** Null where the units' own rows tell. */
  readonly tables: readonly Span[] | null;
}

/** Paragraphs without the closing ones and without what hangs at the end of the last. */
function closed(units: readonly Unit[], { asides, agency, rule, at, cut, tables }: Closing): Body {
  const behind = takeBehind(units, agency);
  const rest = [...behind.rest];
  const hanging: Aside[] = [];
  const last = rest.at(-1);
  for (let turn = 0, unit = last; turn < 3 && unit && unit.row !== true; turn++) {
    const found = readHanging(unit.text);
    const text = found === null ? "" : unit.text.slice(0, found.at).trimEnd();
    if (found === null || text === "") break;
    hanging.unshift({ kind: found.kind, text: unit.text.slice(found.at).trim(), line: unit.number });
    unit = { ...unit, text };
    rest[rest.length - 1] = unit;
  }
  return {
    paragraphs: rest.map(({ text }) => text),
    starts: rest.map(({ number }) => number),
    tables: tables === null ? rowsOf(rest) : within(tables, rest.length),
    rule,
    asides: [...hanging, ...behind.asides, ...asides],
    kept: { first: at, last: at + rest.length - 1, cut },
  };
}

const isRowAt = (tables: readonly Span[], at: number): boolean =>
  tables.some(({ first, last }) => at >= first && at <= last);

function within(tables: readonly Span[], length: number): readonly Span[] {
  return tables.flatMap(({ first, last }) =>
    first < length ? [{ first, last: Math.min(last, length - 1) }] : [],
  );
}

function rowsOf(units: readonly Unit[]): readonly Span[] {
  const spans: Span[] = [];
  for (const [at, { row }] of units.entries()) {
    if (row !== true) continue;
    const before = spans.at(-1);
    if (before?.last === at - 1) spans[spans.length - 1] = { first: before.first, last: at };
    else spans.push({ first: at, last: at });
  }
  return spans;
}
