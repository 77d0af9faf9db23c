import { type Inference, NOTHING_SENT, type Story } from "../../article.ts";
import type { Finding, Rule } from "../../diagnostic.ts";
import { type Message, noEndMark, regionLines, SOH, splitMessages } from "../anpa/messages.ts";
import { headlineMarks, slugMarks, slugVersion } from "../anpa/slug.ts";
import { compose } from "../compose.ts";
import { type ParseContext, type Parsed, parseParts, type WireFormat } from "../format.ts";
import { type IptcDate, iptcDate } from "../iptc/date.ts";
import { readIptcHeader } from "../iptc/header.ts";
import { openBody } from "../iptc/opening.ts";
import { readIptcText } from "../iptc/text.ts";
import { readMarks } from "../marks.ts";
import { readParagraphs } from "../paragraphs/paragraphs.ts";

/**
 *     ␁eca062 4 i 211 ccccb   dpa 061
 *     Germany-politics/
 *     ␂Germany Social Democrats: Coalition talks … could fail =
 *     …
 *     ␃131137 GMT Nov 13
 *     ␄
 * IPTC 7901, the message format of the wires of Europe.
 */
export const iptc7901: WireFormat = { name: "iptc7901", sniff, parse };

function sniff(head: string): boolean {
  const soh = head.indexOf(SOH);
  return soh !== -1 && readIptcHeader(head.slice(soh + 1)) !== null;
}

function parse(text: string, context: ParseContext): Parsed {
  return parseParts(splitMessages(text), (message) => readMessage(message, context));
}

function readMessage(message: Message, context: ParseContext): Story | Finding {
  const header = readIptcHeader(message.header.text);
  const found = iptcDate(message.trailer.text, context.path);
  const trailer = regionLines(message.trailer).filter(({ text }) => text !== "");
  if (found.date === null) {
    const line = found.missing === "group" ? message.header.line : (trailer[0]?.number ?? message.lastLine);
    return refuse(found.missing === "day" ? "bad-date" : "no-date", noDate(found), line);
  }
  const text = readIptcText(regionLines(message.body));
  const read = readParagraphs(text.body);
  const bodyLine = read.starts[0] ?? message.body.line;
  const opened = openBody(read.texts, read.tables, found.date, bodyLine);
  if (opened.paragraphs.length === 0) {
    return refuse(
      "no-body",
      "No words follow the message's header, so there is nothing to publish. Replace it by a full copy, or take it out of the folder.",
      message.header.line,
    );
  }
  const inferred: Inference[] = [
    ...opened.inferred,
    { field: "paragraphs", rule: read.layout, line: bodyLine },
  ];
  if (found.rule !== null) {
    inferred.unshift({ field: "date", rule: found.rule, line: trailer[0]?.number ?? message.lastLine });
  }
  const slug = header?.slug ?? null;
  return compose(
    {
      text: message.text,
      firstLine: message.firstLine,
      lastLine: message.lastLine,
      agencyId: header === null ? null : `iptc7901:${header.number}:${found.date}`,
      date: found.date,
      headline: text.headline,
      dateline: opened.dateline,
      byline: text.byline,
      language: null,
      paragraphs: opened.paragraphs,
      tables: opened.tables,
      marks: [
        ...slugMarks(slug ?? ""),
        ...readMarks(text.headline ?? "").marks,
        ...headlineMarks(text.headline ?? ""),
        ...opened.marks,
      ],
      transmission: {
        ...NOTHING_SENT,
        slug,
        version: slugVersion(slug ?? "") ?? slugVersion(text.headline ?? ""),
        categories: header === null ? [] : [header.category],
        keywords:
          slug === null
            ? []
            : slug
                .split("/")
                .map((word) => word.trim())
                .filter((word) => word !== ""),
        priority: header?.priority ?? null,
      },
      asides: [
        ...text.asides,
        ...trailer.map(({ text, number }) => ({ kind: "sign-off", text, line: number }) as const),
      ],
      bodyLine,
      inferred,
      findings: [...opened.findings, ...(message.closed ? [] : [noEndMark(message.lastLine)])],
    },
    iptc7901.name,
    context,
  );
}

function noDate(found: IptcDate): string {
  if (found.date === null && found.missing === "year") {
    return "The message gives day and month, and no year anywhere. Put the file into a folder named by its year, such as `1987/`.";
  }
  if (found.date === null && found.missing === "day") {
    return "The message's date-time group names no day of the calendar. Write it as day, time, month and year, such as `131137 GMT Nov 13`.";
  }
  return "The message has no date-time group such as `131137 GMT Nov 13` behind its text, so the story has no day in the archive. Replace it by a full copy, or take it out of the folder.";
}

function refuse(rule: Rule, message: string, line: number): Finding {
  return { rule, severity: "error", message, line };
}
