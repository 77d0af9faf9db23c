import { type Aside, type Inference, NOTHING_SENT, type Story } from "../../article.ts";
import type { Finding } from "../../diagnostic.ts";
import type { ParseContext, Parsed, WireFormat } from "../format.ts";
import { deriveHeadline } from "../headline/headline.ts";
import { findLanguage } from "../language/detect.ts";
import { readMarks } from "../marks.ts";
import { type Paragraphs, readParagraphs } from "../paragraphs/paragraphs.ts";
import { type Opening, readOpening } from "../text/opening.ts";
import { bodyLength, readTrailer } from "../trailers.ts";
import { hashWords } from "../words.ts";

/** Text as an agency's printer set it: ` date 2014-11-14 SEOUL Nov 14 North Korean leader …`. The last resort. */
export const wire: WireFormat = { name: "wire", sniff, parse };

/** Anything that does not open like markup or JSON: what no other format took is read as wire text. */
function sniff(head: string): boolean {
  const first = head.trimStart().charAt(0);
  return first !== "" && first !== "<" && first !== "{";
}

function parse(text: string, context: ParseContext): Parsed {
  const opening = readOpening(text);
  const refused = refusal(opening);
  if (refused) {
    const lastLine = opening.lines.length;
    return { stories: [], rejections: [{ firstLine: 1, lastLine, diagnostics: [refused] }] };
  }
  return { stories: [storyOf(text, opening, opening.issued ?? "", context)], rejections: [] };
}

function refusal({ given, issued, dateLine, body }: Opening): Finding | null {
  const error = { severity: "error", line: dateLine } as const;
  if (given === null) {
    const message =
      "No issue date: a wire story opens with `date YYYY-MM-DD`, and without one it has no place in the archive. Put that line in front of the text, or save the story as Markdown with a `date` in its front matter.";
    return { ...error, rule: "no-date", message };
  }
  if (issued === null) {
    const message = `The issue date “${printable(given)}” is no day of the calendar, so the story cannot be placed. Write it as \`date YYYY-MM-DD\`, years 0001 to 9999.`;
    return { ...error, rule: "bad-date", message };
  }
  if (body.length === 0) {
    const message =
      "No words follow the date and dateline, so there is nothing to publish. Add the body, or take the file out of the folder.";
    return { ...error, rule: "no-body", message };
  }
  return null;
}

/** Text of a file for a message: control characters would confuse a terminal. */
function printable(text: string): string {
  return text.replace(/\p{C}/gu, "�");
}

function storyOf(text: string, opening: Opening, issued: string, context: ParseContext): Story {
  const { paragraphs, asides } = partTrailers(readParagraphs(opening.body));
  const dateline = opening.dateline?.dateline ?? null;
  const headline = deriveHeadline(
    paragraphs.texts,
    dateline?.place ?? null,
    paragraphs.tables[0]?.first === 0,
  );
  const language = findLanguage(paragraphs.texts);
  const marks = [...(opening.dateline?.marks ?? []), ...readMarks(opening.body[0]?.text ?? "").marks];
  return {
    agencyId: null,
    wordsSha256: hashWords(text),
    source: { ...context, format: wire.name, firstLine: 1, lastLine: opening.lines.length },
    date: issued,
    dateline,
    headline: { text: headline.text, origin: "derived" },
    byline: opening.byline,
    language: language ?? "en",
    paragraphs: paragraphs.texts,
    tables: paragraphs.tables,
    markup: null,
    marks: [...new Set(marks)],
    transmission: NOTHING_SENT,
    asides,
    inferred: [
      ...inferences(opening, paragraphs, headline.rule, language),
      ...asides.map(({ kind, line }) => ({ field: "asides", rule: kind, line })),
    ],
    diagnostics: findings(opening, issued),
  };
}

/** The body, and what closes the story without being part of it. */
function partTrailers(read: Paragraphs): {
  readonly paragraphs: Paragraphs;
  readonly asides: readonly Aside[];
} {
  const length = bodyLength(read.texts);
  if (length === read.texts.length) return { paragraphs: read, asides: [] };
  const asides = read.texts.slice(length).flatMap((text, index) => {
    const trailer = readTrailer(text);
    return trailer ? [{ kind: trailer.kind, text, line: read.starts[length + index] ?? 1 }] : [];
  });
  const tables = read.tables
    .filter(({ first }) => first < length)
    .map(({ first, last }) => ({ first, last: Math.min(last, length - 1) }));
  return {
    paragraphs: { ...read, texts: read.texts.slice(0, length), starts: read.starts.slice(0, length), tables },
    asides,
  };
}

function inferences(
  opening: Opening,
  paragraphs: Paragraphs,
  headlineRule: string,
  language: string | null,
): readonly Inference[] {
  const body = paragraphs.starts[0] ?? opening.dateLine;
  const line = opening.datelineLine;
  const inferred: Inference[] = [];
  if (opening.dateline) {
    inferred.push({ field: "dateline.place", rule: "words-before-day", line });
    if (opening.dateline.dateline.date !== null && !opening.dateline.yearGiven) {
      inferred.push({ field: "dateline.date", rule: "year-from-issue-date", line });
    }
  }
  if (opening.byline !== null) inferred.push({ field: "byline", rule: "by-line", line: opening.bylineLine });
  inferred.push({ field: "headline", rule: headlineRule, line: body });
  inferred.push({ field: "language", rule: language === null ? "default" : "words", line: body });
  inferred.push({ field: "paragraphs", rule: paragraphs.layout, line: body });
  if (paragraphs.tables.length > 0) {
    const row = paragraphs.starts[paragraphs.tables[0]?.first ?? 0] ?? body;
    inferred.push({ field: "tables", rule: "rows", line: row });
  }
  return inferred;
}

function findings({ dateLine, dateline, datelineLine }: Opening, issued: string): readonly Finding[] {
  const found: Finding[] = [];
  const year = Number(issued.slice(0, 4));
  if (year < 1800 || year > 2100) {
    const message = `The issue date ${issued} lies outside 1800 to 2100. The story is published under it; correct the file's date if it is a slip.`;
    found.push({ rule: "unlikely-year", severity: "warning", message, line: dateLine });
  }
  if (!dateline) {
    const message =
      "No dateline (`PLACE Month Day`) opens the story: it is published without a place. Nothing needs to be done if it had none.";
    found.push({ rule: "no-dateline", severity: "note", message, line: dateLine });
  } else if (dateline.impossible) {
    const message = `The dateline “${printable(dateline.dateline.raw)}” names a day that the calendar does not have: it is shown as it stands, without a date. Correct the file if it is a slip.`;
    found.push({ rule: "bad-dateline-date", severity: "warning", message, line: datelineLine });
  }
  return found;
}
