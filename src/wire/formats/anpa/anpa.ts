import { type Aside, NOTHING_SENT } from "../../../article.ts";
import { readKeywordLine } from "../../around/keyword-line.ts";
import { slugMarks, slugVersion } from "../../around/slug.ts";
import { readStamp } from "../../around/stamp.ts";
import { type Draft, draftOf, type WireFormat } from "../../draft.ts";
import type { Line } from "../../text/lines.ts";
import {
  type Message,
  noEndMark,
  regionLines,
  SOH,
  splitMessages,
  withoutControls,
} from "../../text/messages.ts";
import { anpaCopy } from "./body.ts";
import { anpaDates } from "./date.ts";
import { readAnpaHeader } from "./header.ts";
import { withoutSigns } from "./signs.ts";
import { readTags } from "./tags.ts";

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
  if (soh === -1 && !head.includes("^")) return false;
  const start = soh === -1 ? head : head.slice(soh + 1);
  const lines = start.split(/\r\n|\n|\r/, 12).filter((line) => line.trim() !== "");
  const opening = lines.findIndex((line) => withoutControls(line).trim() !== "");
  const first = withoutControls(lines[opening] ?? "").trim();
  if (!/^[A-Za-z]{1,2}\d{3,5}[A-Z]{0,8}(?:\s{0,4}[\w-]{0,20})?$/.test(first)) return false;
  const second = lines.slice(opening + 1).map((line) => withoutControls(line).trim());
  const keyword = readKeywordLine(second.find((line) => line !== "") ?? "");
  const dated = keyword.date !== null && keyword.slug !== null && keyword.priority !== null;
  if (soh !== -1) return dated || (lines[opening] ?? "").includes("\u001f");
  return dated && lines.some((line) => line.startsWith("^"));
}

function parse(text: string): readonly Draft[] {
  return splitMessages(text).map(readMessage);
}

const MISSING = {
  date: "The message gives month and day, and no year anywhere, or no day at all. Put the file into a folder named by its year, such as `1987/`.",
  body: "No words follow the message's header, so there is nothing to publish. Replace it by a full copy, or take it out of the folder.",
};

function readMessage(message: Message): Draft {
  const header = readAnpaHeader(message.header.text);
  const { lines, trailer } = takeStamp(regionLines(message.body), regionLines(message.trailer));
  const tags = readTags(lines);
  const [date] = anpaDates({ ...message.header, date: header.date }, trailer);
  const signs = trailer.map(
    ({ text, number }): Aside => ({ kind: "sign-off", text: withoutSigns(text), line: number }),
  );
  return {
    ...draftOf(message, anpaCopy(tags.body, header.tabular), MISSING),
    agencyId: idOf(header.selector, header.number),
    idPerDay: true,
    dates: date === undefined ? [] : [date],
    headline: tags.headline,
    byline: tags.byline,
    transmission: {
      ...NOTHING_SENT,
      slug: header.slug ?? tags.slug,
      version: slugVersion(tags.slug ?? ""),
      categories: header.category === null ? [] : [header.category],
      priority: header.priority,
      embargo: tags.embargo,
    },
    marks: slugMarks(tags.slug ?? ""),
    asides: [...tags.notes, ...signs],
    findings: message.closed ? [] : [noEndMark(message.lastLine)],
  };
}

/** Parts the body from what stands behind it; the stamp, in copy that lost its ETX, is the last of the body's lines. */
function takeStamp(
  body: readonly Line[],
  behind: readonly Line[],
): { readonly lines: readonly Line[]; readonly trailer: readonly Line[] } {
  const at = body.findLastIndex(({ text }) => text !== "");
  const stamped = readStamp(withoutSigns(body[at]?.text ?? "")) !== null;
  const trailer = [...(stamped ? body.slice(at) : []), ...behind].filter(({ text }) => text !== "");
  return { lines: stamped ? body.slice(0, at) : body, trailer };
}

/** Transmission numbers begin anew each day, and each wire has its own: only the three together name a message. */
function idOf(selector: string | null, number: string | null): string | null {
  return number === null ? null : `anpa:${selector ?? ""}:${number}`;
}
