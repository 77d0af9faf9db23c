import type { CalendarDate, Dateline, Inference, Story } from "../../article.ts";
import type { Finding, Rule } from "../../diagnostic.ts";
import { type KeywordLine, readKeywordLine } from "../anpa/header.ts";
import { withoutControls } from "../anpa/messages.ts";
import { headlineMarks, slugMarks } from "../anpa/slug.ts";
import { compose } from "../compose.ts";
import { calendarDate, monthOf } from "../dateline/date.ts";
import { type DatelineReading, readDateline } from "../dateline/dateline.ts";
import { type ParseContext, type Parsed, parseParts, type WireFormat } from "../format.ts";
import { decodeCharacters } from "../html/characters.ts";
import { openBody } from "../iptc/opening.ts";
import { readMarks } from "../marks.ts";
import { readParagraphs } from "../paragraphs/paragraphs.ts";
import { attributeOf, elementOf, entriesOf, type SgmlStory, splitSgml } from "../sgml/split.ts";
import { readSgmlText } from "../sgml/text.ts";
import { lineAt } from "../text/line-at.ts";
import type { Line } from "../text/lines.ts";

/**
 *     <!DOCTYPE lewis SYSTEM "lewis.dtd">
 *     <REUTERS TOPICS="YES" … OLDID="5544" NEWID="1">
 *     <DATE>26-FEB-1987 15:01:01.79</DATE>
 * Reuters-21578, Distribution 1.0: a thousand stories a file, as its README describes them.
 */
export const sgml: WireFormat = { name: "sgml", sniff, parse };

function sniff(head: string): boolean {
  const start = head.trimStart();
  return /^<!DOCTYPE\s{1,9}lewis\b/i.test(start) || /^<REUTERS[\s>]/i.test(start);
}

function parse(text: string, context: ParseContext): Parsed {
  return parseParts(splitSgml(text), (part) => readStory(part, context));
}

const LISTS = ["PLACES", "PEOPLE", "ORGS", "EXCHANGES", "COMPANIES"] as const;

function readStory(part: SgmlStory, context: ParseContext): Story | Finding {
  const { text } = part;
  if (!part.closed) return cutShort(part);
  // The fields stand before the text, where none of their names can be a word of the story.
  const head = text.slice(0, /<TEXT[\s>]/i.exec(text)?.index ?? text.length);
  const given = elementOf(head, "DATE");
  const dateLine = given === null ? part.line : part.line + lineAt(text, given.index) - 1;
  if (given === null)
    return refuse(
      "no-date",
      "The story has no <DATE>, so it has no day in the archive. Add one such as `<DATE>26-FEB-1987</DATE>`.",
      dateLine,
    );
  const date = readDate(given.text);
  if (date === null)
    return refuse(
      "bad-date",
      `“${shown(given.text)}” names no day of the calendar. Write it as \`26-FEB-1987 15:01:01.79\`.`,
      dateLine,
    );
  const body = readSgmlText(text, part.line);
  const sent = body.dateline === null ? null : givenDateline(body.dateline, date);
  const lines = sent === null ? body.lines : besideDateline(body.lines, body.dateline ?? "");
  const read = readParagraphs(lines);
  const opened =
    sent === null
      ? openBody(read.texts, read.tables, date, body.bodyLine)
      : {
          paragraphs: read.texts,
          tables: read.tables,
          findings: [],
          ...sent,
        };
  // A flash has a title alone: that sentence is the story.
  const flash = opened.paragraphs.length === 0 && body.title !== null && body.title !== "";
  const paragraphs = flash ? [body.title] : opened.paragraphs;
  if (paragraphs.length === 0)
    return refuse(
      "no-body",
      "The story has no words in its <TEXT>, so there is nothing to publish. Replace it by a full copy, or take it out of the file.",
      part.line,
    );
  const keyword = keywordLine(head);
  const tag = text.slice(0, text.indexOf(">") + 1);
  const list = (name: string) => entriesOf(decodeCharacters(elementOf(head, name)?.text ?? ""));
  const inferred: Inference[] = [...opened.inferred];
  if (!flash) inferred.push({ field: "paragraphs", rule: read.layout, line: body.bodyLine });
  return compose(
    {
      text,
      firstLine: part.firstLine,
      lastLine: part.lastLine,
      agencyId: idOf(tag),
      date,
      headline: body.title,
      dateline: opened.dateline,
      byline: body.author === null ? null : body.author.replace(/^by /i, ""),
      language: "en",
      paragraphs,
      tables: opened.tables,
      marks: [
        ...readMarks(body.title ?? "").marks,
        ...headlineMarks(body.title ?? ""),
        ...slugMarks(keyword?.slug ?? ""),
        ...opened.marks,
      ],
      transmission: {
        slug: keyword?.slug ?? null,
        version: null,
        categories: [...(keyword?.category ? [keyword.category] : []), ...list("TOPICS")],
        keywords: LISTS.flatMap(list),
        priority: keyword?.priority ?? null,
        status: null,
        embargo: null,
        rights: null,
      },
      asides: body.asides,
      bodyLine: body.bodyLine,
      inferred,
      findings: opened.findings,
    },
    sgml.name,
    context,
  );
}

/** `26-FEB-1987 15:01:01.79`, with odd characters around it in some stories. */
function readDate(text: string): CalendarDate | null {
  const match = /(?<!\d)(\d{1,2})-([A-Za-z]{3,9})-(\d{4})(?!\d)/.exec(text.slice(0, 200));
  const month = monthOf(match?.[2] ?? "");
  return match && month > 0 ? calendarDate(Number(match[3]), month, Number(match[1])) : null;
}

/** The collection's own number, or the one of the collection before it. */
function idOf(tag: string): string | null {
  const id = attributeOf(tag, "NEWID");
  const old = attributeOf(tag, "OLDID");
  return id !== null ? `reuters-21578:${id}` : old !== null ? `reuters-22173:${old}` : null;
}

/** The last line of <UNKNOWN> that has a date, an ANPA header's second: `u f BC-BAHIA-COCOA-REVIEW   02-26 0105`. */
function keywordLine(head: string): KeywordLine | null {
  const unknown = withoutControls(decodeCharacters(elementOf(head, "UNKNOWN")?.text ?? ""));
  const lines = unknown.split("\n").filter((line) => line.trim() !== "");
  return lines.map(readKeywordLine).findLast(({ date, slug }) => date !== null && slug !== null) ?? null;
}

interface Sent {
  readonly dateline: Dateline;
  readonly marks: DatelineReading["marks"];
  readonly inferred: readonly Inference[];
}

/** The element's words as a dateline: all of them, whatever stands in it. */
function givenDateline(raw: string, date: CalendarDate): Sent | null {
  if (raw === "") return null;
  const reading = readDateline(`${raw} `, date);
  if (reading !== null) return { dateline: { ...reading.dateline, raw }, marks: reading.marks, inferred: [] };
  const place = raw.replace(/[\s,-]{1,20}$/, "");
  return { dateline: { place, date: null, agency: null, raw }, marks: [], inferred: [] };
}

/** The body's lines; the first takes up the columns of the dateline before it. */
function besideDateline(lines: readonly Line[], raw: string): readonly Line[] {
  const [first, ...rest] = lines;
  if (!first || first.indent > 0 || first.text === "") return lines;
  return [{ ...first, width: first.width + raw.length + 1 }, ...rest];
}

function cutShort({ line }: SgmlStory): Finding {
  return refuse(
    "cut-short",
    "The story has no </REUTERS>: it breaks off, and its end is missing. Replace the file by a full copy.",
    line,
  );
}

function refuse(rule: Rule, message: string, line: number): Finding {
  return { rule, severity: "error", message, line };
}

const shown = (text: string): string => text.trim().slice(0, 60).replace(/\p{C}/gu, "�");
