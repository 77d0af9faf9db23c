import type {
  Aside,
  CalendarDate,
  Dateline,
  Inference,
  Mark,
  Span,
  Story,
  Transmission,
} from "../../article.ts";
import type { Finding } from "../../diagnostic.ts";
import { isInitials, sortAsides, withoutBy } from "../around/asides.ts";
import { readMarks } from "../around/marks.ts";
import { compose } from "../compose.ts";
import { isoDay } from "../dateline/iso.ts";
import { type OpeningDateline, readOpeningDateline } from "../dateline/structured.ts";
import type { ParseContext, Rejection } from "../format.ts";
import type { Block, Body } from "./body.ts";

/** A part of the file that is one story's. */
export interface Part {
  readonly text: string;
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface Given {
  readonly text: string;
  readonly line: number;
}

/** What the fields of an item say, before its body is looked into. */
export interface Facts {
  readonly agencyId: string | null;
  /** Where the day may stand, the best first; `rule` where it is not the issue date's own field. */
  readonly dates: readonly (Given & { readonly rule: string | null })[];
  readonly headline: string | null;
  readonly byline: Given | null;
  /** A dateline as a text of its own: `STOCKHOLM, Aug 29, 2014 (AFP) -`. */
  readonly datelineText: string | null;
  /** A place in a field of its own; `exact` where that field is the dateline's. */
  readonly place: { readonly name: string; readonly exact: boolean } | null;
  readonly language: string | null;
  readonly body: Body;
  readonly asides: readonly Aside[];
  readonly marks: readonly Mark[];
  readonly transmission: Transmission;
  readonly findings: readonly Finding[];
}

/** The story of an item, or why there is none. */
export function storyOf(facts: Facts, part: Part, format: string, context: ParseContext): Story | Rejection {
  const refuse = (finding: Finding): Rejection => ({
    firstLine: part.firstLine,
    lastLine: part.lastLine,
    diagnostics: [finding, ...facts.findings],
  });
  const day = dateOf(facts, part);
  if ("severity" in day) return refuse(day);
  const inferred: Inference[] = [...day.inferred];
  const alert = facts.body.blocks.length === 0;
  if (alert && facts.headline === null) return refuse(noBody(part));
  // An alert is its headline: there is nothing else to read, and it is news.
  const alone: Block = { text: facts.headline ?? "", line: part.firstLine, row: false };
  if (alert) inferred.push({ field: "paragraphs", rule: "headline-alone", line: part.firstLine });
  const sorted = sortAsides(alert ? [alone] : withoutHeadline(facts.body.blocks, facts.headline));
  const opening = openingOf(facts, sorted.blocks, day.date, alert);
  const body = sorted.blocks.flatMap((block, at) =>
    at > 0 || opening.cut === 0 ? [block] : cutBlock(block, opening.cut, sorted.blocks.length),
  );
  inferred.push(...opening.inferred);
  const byline = bylineOf(facts, sorted.byline, inferred);
  return compose(
    {
      ...part,
      agencyId: facts.agencyId,
      date: day.date,
      headline: facts.headline,
      dateline: opening.dateline,
      byline: byline.name,
      language: facts.language,
      paragraphs: body.map(({ text }) => text),
      tables: rowsOf(body),
      marks: [...facts.marks, ...readMarks(facts.headline ?? "").marks, ...opening.marks],
      transmission: facts.transmission,
      asides: [...facts.asides, ...byline.asides, ...facts.body.asides, ...sorted.asides],
      bodyLine: body[0]?.line ?? part.firstLine,
      inferred,
      findings: [...facts.findings, ...day.findings, ...opening.findings],
    },
    format,
    context,
  );
}

/** A body that opens with the headline over again, word for word, as pages of HTML do. */
function withoutHeadline(blocks: readonly Block[], headline: string | null): readonly Block[] {
  return blocks.length > 1 && headline !== null && blocks[0]?.text === headline ? blocks.slice(1) : blocks;
}

interface Day {
  readonly date: CalendarDate;
  readonly inferred: readonly Inference[];
  readonly findings: readonly Finding[];
}

function dateOf({ dates }: Facts, part: Part): Day | Finding {
  const [wrong] = dates.filter(({ text }) => isoDay(text) === null);
  for (const { text, line, rule } of dates) {
    const date = isoDay(text);
    if (date === null) continue;
    return {
      date,
      inferred: rule === null ? [] : [{ field: "date", rule, line }],
      findings: unlikely(date, line),
    };
  }
  if (wrong) {
    const message = `The date “${printable(wrong.text)}” is no day of the calendar, so the story cannot be placed. Mend it in the file: year, month and day, such as 20141114.`;
    return { rule: "bad-date", severity: "error", message, line: wrong.line };
  }
  const message =
    "The item names no date (issue date, date of this revision or of creation), so the story has no day in the archive. Add one to the file.";
  return { rule: "no-date", severity: "error", message, line: part.firstLine };
}

function unlikely(date: CalendarDate, line: number): readonly Finding[] {
  const year = Number(date.slice(0, 4));
  if (year >= 1800 && year <= 2100) return [];
  const message = `The issue date ${date} lies outside 1800 to 2100. The story is published under it; correct the file's date if it is a slip.`;
  return [{ rule: "unlikely-year", severity: "warning", message, line }];
}

function noBody(part: Part): Finding {
  const message =
    "The item has neither text nor headline (a picture, perhaps, or a body that is only linked), so there is nothing to publish. Take it out, or send its text along.";
  return { rule: "no-body", severity: "error", message, line: part.firstLine };
}

interface Opening {
  readonly dateline: Dateline | null;
  /** Characters that the dateline takes of the first paragraph. */
  readonly cut: number;
  readonly marks: readonly Mark[];
  readonly inferred: readonly Inference[];
  readonly findings: readonly Finding[];
}

function openingOf(facts: Facts, blocks: readonly Block[], issued: CalendarDate, alert: boolean): Opening {
  const { place, datelineText } = facts;
  const first = blocks[0];
  const nothing = { cut: 0, marks: [], inferred: [], findings: [] };
  const read =
    first === undefined || first.row || alert
      ? null
      : readOpeningDateline(first.text, issued, place?.name ?? null);
  if (first !== undefined && read !== null) {
    const same = place?.name.toLowerCase() === read.dateline.place.toLowerCase();
    const inferred: Inference[] = same
      ? []
      : [{ field: "dateline.place", rule: "opening-words", line: first.line }];
    if (read.dateline.date !== null && !read.yearGiven) {
      inferred.push({ field: "dateline.date", rule: "year-from-issue-date", line: first.line });
    }
    const findings = read.impossible ? [impossible(read, first.line)] : [];
    return { dateline: read.dateline, cut: read.length, marks: read.marks, inferred, findings };
  }
  if (datelineText !== null) return { ...nothing, dateline: givenDateline(datelineText, place, issued) };
  if (place === null) return { ...nothing, dateline: null };
  return { ...nothing, dateline: { place: place.name, date: null, agency: null, raw: place.name } };
}

/** A dateline that the file gives apart from the body, verbatim. */
function givenDateline(text: string, place: Facts["place"], issued: CalendarDate): Dateline {
  const read = readOpeningDateline(text, issued, place?.name ?? null)?.dateline;
  if (read) return { ...read, raw: text };
  const words = /^[^\d(]*[^\d(,\s-]/.exec(text)?.[0] ?? text;
  return { place: place?.exact ? place.name : words, date: null, agency: null, raw: text };
}

function impossible({ dateline }: OpeningDateline, line: number): Finding {
  const message = `The dateline “${printable(dateline.raw)}” names a day that the calendar does not have: it is shown as it stands, without a date. Correct the file if it is a slip.`;
  return { rule: "bad-dateline-date", severity: "warning", message, line };
}

function cutBlock(block: Block, length: number, count: number): readonly Block[] {
  const text = block.text.slice(length).trimStart();
  if (text !== "") return [{ ...block, text }];
  return count > 1 ? [] : [block];
}

function bylineOf(facts: Facts, found: { name: string; line: number } | null, inferred: Inference[]) {
  const given = facts.byline;
  if (given !== null && !isInitials(given.text)) {
    const name = withoutBy(given.text);
    // The body's own byline, where it says something else, is kept beside the given one.
    const other = found !== null && !name.toLowerCase().includes(found.name.toLowerCase());
    return { name, asides: other ? [signOff(found.name, found.line)] : [] };
  }
  const asides = given === null ? [] : [signOff(given.text, given.line)];
  if (found !== null) inferred.push({ field: "byline", rule: "by-line", line: found.line });
  return { name: found?.name ?? null, asides };
}

const signOff = (text: string, line: number): Aside => ({ kind: "sign-off", text, line });

function rowsOf(blocks: readonly Block[]): readonly Span[] {
  const spans: Span[] = [];
  for (const [at, { row }] of blocks.entries()) {
    if (!row) continue;
    const before = spans.at(-1);
    if (before?.last === at - 1) spans[spans.length - 1] = { first: before.first, last: at };
    else spans.push({ first: at, last: at });
  }
  return spans;
}

/** Text of a file for a message: control characters would confuse a terminal. */
export function printable(text: string): string {
  return text.slice(0, 120).replace(/\p{C}/gu, "�");
}
