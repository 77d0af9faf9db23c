import { type Aside, NOTHING_SENT } from "../../../article.ts";
import { readStamp } from "../../around/stamp.ts";
import { type Draft, draftOf, type ParseContext, type WireFormat } from "../../draft.ts";
import type { Line } from "../../text/lines.ts";
import { type Message, noEndMark, regionLines, SOH, splitMessages } from "../../text/messages.ts";
import { iptcDates } from "./date.ts";
import { readIptcHeader } from "./header.ts";
import { readIptcText } from "./text.ts";

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

/** A header as it stands where the control characters were lost: number, priority, category, words, and keywords. */
const BARE =
  /^\s{0,9}[a-z]{2,5}\d{3,5} {1,3}\d {1,3}[a-z]{1,4} {1,3}\d{2,4}\b[^\n]{0,60}\n\s{0,20}\/?[\p{L}\d][^\n]{0,100}\/\s{0,3}\n/u;

function sniff(head: string): boolean {
  const soh = head.indexOf(SOH);
  return soh === -1 ? BARE.test(head.slice(0, 400)) : readIptcHeader(head.slice(soh + 1)) !== null;
}

function parse(text: string, { path }: ParseContext): readonly Draft[] {
  return splitMessages(text).map((message) => readMessage(message, path));
}

const MISSING = {
  date: "The message has no date-time group with day, month and year such as `131137 GMT Nov 13` behind its text, and no year in the name of its folder, so the story has no day in the archive. Put the file into a folder named by its year, such as `1987/`, or replace it by a full copy.",
  body: "No words follow the message's header, so there is nothing to publish. Replace it by a full copy, or take it out of the folder.",
};

function readMessage(message: Message, path: string): Draft {
  const header = readIptcHeader(message.header.text);
  const { lines, trailer } = takeGroup(regionLines(message.body), regionLines(message.trailer));
  const text = readIptcText(lines);
  const slug = header?.slug ?? null;
  const signs = trailer.map(({ text, number }): Aside => ({ kind: "sign-off", text, line: number }));
  return {
    ...draftOf(message, { form: "lines", lines: text.lines }, MISSING),
    agencyId: header === null ? null : `iptc7901:${header.number}`,
    idPerDay: true,
    dates: iptcDates(trailer, path),
    headline: text.headline,
    byline: text.byline,
    transmission: {
      ...NOTHING_SENT,
      slug,
      categories: header === null ? [] : [header.category],
      keywords: (slug ?? "").split("/").flatMap((word) => word.trim() || []),
      priority: header?.priority ?? null,
    },
    asides: [...text.asides, ...signs],
    findings: message.closed ? [] : [noEndMark(message.lastLine)],
  };
}

/** Parts the text from the date-time group; in copy that lost its ETX it is the last of the text's lines. */
function takeGroup(
  body: readonly Line[],
  behind: readonly Line[],
): { readonly lines: readonly Line[]; readonly trailer: readonly Line[] } {
  const at = body.findLastIndex(({ text }) => text !== "");
  const grouped = readStamp(body[at]?.text ?? "") !== null;
  const trailer = [...(grouped ? body.slice(at) : []), ...behind].filter(({ text }) => text !== "");
  return { lines: grouped ? body.slice(0, at) : body, trailer };
}
