import type { CalendarDate } from "../../../article.ts";
import { readByline } from "../../around/byline.ts";
import { isCalendarDate } from "../../dateline/date.ts";
import { type DatelineReading, readDateline } from "../../dateline/dateline.ts";
import { type Line, splitLines } from "../../text/lines.ts";

/** What opens a story of the wire: its date line, dateline and byline, and the lines of its body. */
export interface Opening {
  readonly lines: readonly Line[];
  /** The word after `date`; null where the text does not open with one. */
  readonly given: string | null;
  /** Null where `given` is no date of the calendar. */
  readonly issued: CalendarDate | null;
  readonly dateLine: number;
  readonly dateline: DatelineReading | null;
  readonly datelineLine: number;
  readonly byline: string | null;
  readonly bylineLine: number;
  readonly body: readonly Line[];
}

const OPENS = /^date\s{1,20}(\S{1,40})(?:\s{1,20}|$)/i;
/** Columns the wire took from between dateline and lede: `, ` and the dash. */
const LOST = 3;

/** Reads how a text opens: ` date 2014-11-14 SEOUL Nov 14 North Korean …`. Blank lines may stand before it. */
export function readOpening(text: string): Opening {
  const lines = splitLines(text);
  const at = lines.findIndex((line) => line.text !== "");
  const line = lines[at];
  const match = line ? OPENS.exec(line.text) : null;
  const given = match?.[1] ?? null;
  const none = { dateline: null, datelineLine: 0, byline: null, bylineLine: 0 };
  if (!line || !match || given === null || !/\d/.test(given)) {
    return { lines, given: null, issued: null, dateLine: line?.number ?? 1, body: [], ...none };
  }
  const issued = isCalendarDate(given) ? given : null;
  const rest = line.text.slice(match[0].length);
  const body = [{ ...line, text: rest, width: rest.length, indent: 0 }, ...lines.slice(at + 1)];
  if (issued === null) return { lines, given, issued, dateLine: line.number, body, ...none };
  return { lines, given, issued, dateLine: line.number, ...strip(body, issued) };
}

/** The body of a story of the wire: its lines without date line, dateline and byline. */
export function bodyLines(text: string): readonly Line[] {
  return readOpening(text).body.filter((line) => line.text !== "");
}

/** Takes a byline and the dateline from the front of the body, in either order. */
function strip(
  from: readonly Line[],
  issued: CalendarDate,
): Pick<Opening, "dateline" | "datelineLine" | "byline" | "bylineLine" | "body"> {
  let body = dropBlank(from);
  let byline = bylineOf(body);
  let bylineLine = byline === null ? 0 : (body[0]?.number ?? 0);
  if (byline !== null) body = dropBlank(body.slice(1));
  const [first] = body;
  const dateline = first ? readDateline(first.text, issued) : null;
  const datelineLine = dateline ? (first?.number ?? 0) : 0;
  if (first && dateline) {
    const text = first.text.slice(dateline.length);
    const width = first.width + (dateline.separated ? 0 : LOST);
    body = dropBlank([{ ...first, text, width }, ...body.slice(1)]);
  }
  if (byline === null) {
    byline = bylineOf(body);
    bylineLine = byline === null ? 0 : (body[0]?.number ?? 0);
    if (byline !== null) body = dropBlank(body.slice(1));
  }
  return { dateline, datelineLine, byline, bylineLine, body };
}

/** A byline on the first line, with a body below it that does not go on with it. */
function bylineOf(body: readonly Line[]): string | null {
  const [first, second] = body;
  if (!first || !body.slice(1, 4).some((line) => line.text !== "")) return null;
  const char = second?.text.charAt(0) ?? "";
  return char !== "" && char === char.toLowerCase() && char !== char.toUpperCase()
    ? null
    : readByline(first.text);
}

function dropBlank(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex((line) => line.text !== "");
  return at === -1 ? [] : at === 0 ? lines : lines.slice(at);
}
