import { type Inference, type Mark, NOTHING_SENT, type Story } from "../../article.ts";
import type { Finding, Rule } from "../../diagnostic.ts";
import { readAnpaBody } from "../anpa/body.ts";
import { anpaDate } from "../anpa/date.ts";
import { readAnpaHeader, readKeywordLine } from "../anpa/header.ts";
import {
  type Message,
  noEndMark,
  regionLines,
  SOH,
  splitMessages,
  withoutControls,
} from "../anpa/messages.ts";
import { withoutSigns } from "../anpa/signs.ts";
import { headlineMarks, slugMarks, slugVersion } from "../anpa/slug.ts";
import { type AnpaTags, readTags } from "../anpa/tags.ts";
import { compose } from "../compose.ts";
import { type ParseContext, type Parsed, parseParts, type WireFormat } from "../format.ts";
import { openBody } from "../iptc/opening.ts";
import { readMarks } from "../marks.ts";
import type { Line } from "../text/lines.ts";

/**
 *     ␖␖␁w2870␟asian
 *     f l␓␑ BC-LT--Argentina-CancerB     11-13 1049
 *     ␂^BC-LT--Argentina-Cancer Beauty,466<
 *     …
 *     ␃AP-WF-11-13-13 1509GMT<
 *     ␄
 * ANPA 1312, "High Speed Transmission of Text": the wires to newspapers in North America.
 */
export const anpa: WireFormat = { name: "anpa", sniff, parse };

function sniff(head: string): boolean {
  const soh = head.indexOf(SOH);
  const start = soh === -1 ? head : head.slice(soh + 1);
  const lines = start.split(/\r\n|\n|\r/, 12).filter((line) => line.trim() !== "");
  const opening = lines.findIndex((line) => withoutControls(line).trim() !== "");
  const first = withoutControls(lines[opening] ?? "").trim();
  if (!/^[A-Za-z]{1,2}\d{3,5}(?:\s{0,4}[\w-]{0,20})?$/.test(first)) return false;
  const second = lines.slice(opening + 1).map((line) => withoutControls(line).trim());
  const keyword = readKeywordLine(second.find((line) => line !== "") ?? "");
  const dated = keyword.date !== null && keyword.slug !== null && keyword.priority !== null;
  if (soh !== -1) return dated || (lines[opening] ?? "").includes("\u001f");
  return dated && lines.some((line) => line.startsWith("^"));
}

function parse(text: string, context: ParseContext): Parsed {
  return parseParts(splitMessages(text), (message) => readMessage(message, context));
}

function readMessage(message: Message, context: ParseContext): Story | Finding {
  const header = readAnpaHeader(message.header.text);
  const { lines, trailer } = takeStamp(regionLines(message.body), regionLines(message.trailer));
  const stamps = trailer.map(({ text }) => text).join("\n");
  const found = anpaDate({ text: message.header.text, date: header.date }, stamps, context.path);
  if (found === null) return refuse("no-date", noDate(header.date !== null), message.header.line);
  const tags = readTags(lines);
  const line = tags.body.find(({ text }) => text !== "")?.number ?? message.body.line;
  const body = readAnpaBody(tags.body, header.tabular);
  const opened = openBody(body.paragraphs, body.tables, found.date, line);
  if (opened.paragraphs.length === 0) {
    return refuse(
      "no-body",
      "No words follow the message's header, so there is nothing to publish. Replace it by a full copy, or take it out of the folder.",
      message.header.line,
    );
  }
  const inferred: Inference[] = [...opened.inferred, { field: "paragraphs", rule: body.layout, line }];
  if (found.rule !== null) {
    const stamped = found.rule === "year-from-stamp" ? trailer[0]?.number : undefined;
    inferred.unshift({ field: "date", rule: found.rule, line: stamped ?? message.header.line });
  }
  return compose(
    {
      text: message.text,
      firstLine: message.firstLine,
      lastLine: message.lastLine,
      agencyId: idOf(header.selector, header.number, found.date),
      date: found.date,
      headline: tags.headline,
      dateline: opened.dateline,
      byline: tags.byline,
      language: null,
      paragraphs: opened.paragraphs,
      tables: opened.tables,
      marks: marksOf(tags, opened.marks),
      transmission: {
        ...NOTHING_SENT,
        slug: header.slug ?? tags.slug,
        version: slugVersion(tags.slug ?? ""),
        categories: header.category === null ? [] : [header.category],
        priority: header.priority,
        embargo: tags.embargo,
      },
      asides: [
        ...tags.notes,
        ...body.asides,
        ...trailer.map(
          ({ text, number }) => ({ kind: "sign-off", text: withoutSigns(text), line: number }) as const,
        ),
      ],
      bodyLine: line,
      inferred,
      findings: [...opened.findings, ...(message.closed ? [] : [noEndMark(message.lastLine)])],
    },
    anpa.name,
    context,
  );
}

const STAMP = /^[A-Z]{2,6}-[A-Z]{2,3}-\d{1,2}-\d{1,2}-\d{2,4}\b/;

/** Parts the body from what stands behind it; the stamp, in copy that lost its ETX, is the last of the body's lines. */
function takeStamp(
  body: readonly Line[],
  behind: readonly Line[],
): { readonly lines: readonly Line[]; readonly trailer: readonly Line[] } {
  const at = body.findLastIndex(({ text }) => text !== "");
  const stamped = STAMP.test(body[at]?.text ?? "");
  const trailer = [...(stamped ? body.slice(at) : []), ...behind].filter(({ text }) => text !== "");
  return { lines: stamped ? body.slice(0, at) : body, trailer };
}

/** Transmission numbers begin anew each day, and each wire has its own: only the three together name a message. */
function idOf(selector: string | null, number: string | null, date: string): string | null {
  return number === null ? null : `anpa:${selector ?? ""}:${number}:${date}`;
}

function marksOf(tags: AnpaTags, opening: readonly Mark[]): readonly Mark[] {
  const embargo: readonly Mark[] = tags.embargo === null ? [] : ["embargo"];
  return [
    ...slugMarks(tags.slug ?? ""),
    ...readMarks(tags.headline ?? "").marks,
    ...headlineMarks(tags.headline ?? ""),
    ...embargo,
    ...opening,
  ];
}

function noDate(hasDay: boolean): string {
  return hasDay
    ? "The message gives month and day, and no year anywhere. Put the file into a folder named by its year, such as `1987/`."
    : "The message's header gives no month and day, so the story has no day in the archive. Replace it by a full copy, or take it out of the folder.";
}

function refuse(rule: Rule, message: string, line: number): Finding {
  return { rule, severity: "error", message, line };
}
