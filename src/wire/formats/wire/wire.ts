import { type DayGiven, type Draft, draftOf, type WireFormat } from "../../draft.ts";
import { lineOffsets } from "../../text/line-at.ts";
import { type Line, splitLines } from "../../text/lines.ts";
import { type DateLine, readBareDate, readDateLine, storyStarts } from "./stories.ts";

/** Text as an agency's printer set it: ` date 2014-11-14 SEOUL Nov 14 North Korean leader …`. The last resort. */
export const wire: WireFormat = { name: "wire", sniff, parse };

/** Anything that does not open like markup: what no other format took is read as wire text. */
function sniff(head: string): boolean {
  const first = head.trimStart().charAt(0);
  return first !== "" && first !== "<" && first !== "{";
}

/** Lines above the first date line that may belong to its story: a slug, a masthead. */
const PREFACE = 4;
const MISSING = {
  date: "No issue date: neither a line `date YYYY-MM-DD` nor the dateline, the folder or the file's name gives a whole day, and without one the story has no place in the archive. Put `date YYYY-MM-DD` before the text, or the file into a folder named by its day, such as `1989/01/15/`.",
  body: "No words follow the date and dateline, so there is nothing to publish. Add the body, or take the file out of the folder.",
};

/** Lines of one story, by index: `to` is the next one's first. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Its date line; null where it has none. */
  readonly dated: number | null;
}

function parse(text: string): readonly Draft[] {
  const lines = splitLines(text);
  const stretches = stretchesOf(lines);
  if (stretches.length === 1) return stretches.map((stretch) => storyOf(text, lines, stretch));
  const offsets = lineOffsets(text);
  return stretches.map((stretch) =>
    storyOf(text.slice(offsets[stretch.from] ?? 0, offsets[stretch.to] ?? text.length), lines, stretch),
  );
}

function stretchesOf(lines: readonly Line[]): readonly Stretch[] {
  const starts = storyStarts(lines);
  const [first] = starts;
  if (first === undefined) return [{ from: 0, to: lines.length, dated: null }];
  const stretches = starts.map((start, at) => ({
    from: at === 0 ? 0 : start,
    to: starts[at + 1] ?? lines.length,
    dated: start,
  }));
  if (isPreface(lines.slice(0, first))) return stretches;
  const [dated, ...others] = stretches;
  return [{ from: 0, to: first, dated: null }, ...(dated ? [{ ...dated, from: first }] : []), ...others];
}

/** True where nothing stands above the first date line, or few and short lines, as a slug has. */
function isPreface(above: readonly Line[]): boolean {
  const full = above.filter(({ text }) => text !== "");
  return full.length <= PREFACE && full.every(({ text }) => text.length <= 80);
}

function storyOf(text: string, lines: readonly Line[], { from, to, dated }: Stretch): Draft {
  const part = { text, firstLine: from + 1, lastLine: Math.max(from + 1, to) };
  const own = lines.slice(from, to);
  const top = dated === null ? own.findIndex((line) => line.text !== "") : dated - from;
  const line = own[top];
  const found =
    line === undefined ? null : dated === null ? readBareDate(line.text) : readDateLine(line.text);
  const copy =
    line === undefined || found === null
      ? own
      : [...own.slice(0, top), behindDate(line, found), ...own.slice(top + 1)];
  const dates: readonly DayGiven[] =
    found === null || line === undefined ? [] : [{ text: found.text, line: line.number, rule: null }];
  return { ...draftOf(part, { form: "lines", lines: copy }, MISSING), dates };
}

/** The date line without its date. */
function behindDate(line: Line, { length }: DateLine): Line {
  const text = line.text.slice(length);
  return { ...line, text, width: text.length, indent: 0 };
}
