import type { Story } from "../article.ts";
import type { Rejection } from "../wire/format.ts";
import type { Reading } from "../wire/read.ts";
import type { Colour } from "./explain-text.ts";
import { type Found, findRun, keysOf, type Reader, type SourceWord, sourceWords } from "./explain-words.ts";

/** What a line of the source is, in the words of the gutter: `date`, `¶ 3 wrap`, `·`. */
export interface Role {
  readonly label: string;
  readonly colour: Colour;
}

/** The roles of each line of a file, by index; a line may have several, and one that says nothing has none. */
export type Roles = readonly (readonly Role[])[];

/** Lines looked through for a paragraph without words. */
const REACH = 200;
/** Formats that have tags or escapes. */
const MARKED_UP: readonly (string | null)[] = ["newsml1", "newsmlg2", "ninjs", "nitf", "sgml"];
const GOES_ON: Role = { label: "·", colour: "dim" };
const ROW: Role = { label: "table", colour: "blue" };
const REFUSED: Role = { label: "✗", colour: "red" };
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Says of every line how it was read, from where the words of the stories' fields and paragraphs stand in it. */
export function rolesOf({ format, stories, rejections }: Reading, lines: readonly string[]): Roles {
  const roles: Role[][] = lines.map(() => []);
  const reader: Reader = { tags: MARKED_UP.includes(format), signs: format === "wire" };
  const words = sourceWords(lines, reader);
  for (const story of stories) markStory(roles, story, words, reader, lines);
  for (const rejection of rejections) markRejection(roles, rejection);
  return roles;
}

function markStory(
  roles: Role[][],
  story: Story,
  words: readonly SourceWord[],
  { signs }: Reader,
  lines: readonly string[],
): void {
  const { firstLine, lastLine } = story.source;
  const add = (line: number, role: Role): void => {
    if (line >= firstLine && line <= lastLine) roles[line - 1]?.push(role);
  };
  const goOn = (from: number, to: number, role = GOES_ON): void => {
    for (let line = from; line <= to; line++) {
      if (roles[line - 1]?.length === 0 && lines[line - 1]?.trim() !== "") add(line, role);
    }
  };
  const begin = firstWord(words, firstLine);
  const field = (text: string | null, name: string, colour: Colour): Found | null => {
    const found = text === null ? null : findRun(words, keysOf(text, signs), begin);
    const first = found && words[found.first];
    if (first) add(first.line, { label: name, colour });
    return found;
  };

  const dated =
    story.inferred.find(({ field }) => field === "date")?.line ??
    dateLine(story.date, lines, firstLine, lastLine);
  if (dated !== null) add(dated, { label: "date", colour: "cyan" });
  const headline =
    story.headline.origin === "given" ? field(story.headline.text, "headline", "magenta") : null;
  const dateline = field(story.dateline?.raw ?? null, "dateline", "green");
  field(story.byline, "byline", "blue");

  const rule = story.inferred.find(({ field }) => field === "paragraphs")?.rule ?? "markup";
  const opens = story.inferred.some(({ field }) => field === "dateline.place") ? dateline : headline;
  let next = opens ? opens.last + 1 : begin;
  /** Line after the last paragraph's first, where its end was not found. */
  let open: number | null = null;
  /** Number of the first table that ends at or behind the paragraph. */
  let span = 0;
  /** The last line that only signs were found on. */
  let marked = 0;
  for (const [index, paragraph] of story.paragraphs.entries()) {
    const keys = keysOf(paragraph, signs);
    const found = findRun(words, keys, next);
    const from = Math.max(words[next - 1]?.line ?? firstLine, marked + 1);
    const line = found
      ? words[found.first]?.line
      : keys.length === 0
        ? signLine(paragraph, lines, from, words[next]?.line ?? lastLine)
        : null;
    if (line === undefined || line === null) continue;
    if (line > lastLine) break;
    while ((story.tables[span]?.last ?? index) < index) span++;
    const table = (story.tables[span]?.first ?? index + 1) <= index;
    const why = table ? "table" : index === 0 ? "body" : rule;
    add(line, { label: `¶ ${index + 1} ${why}`, colour: table ? "blue" : "yellow" });
    if (open !== null) goOn(open, line - 1);
    open = null;
    if (!found) {
      marked = line;
      continue;
    }
    next = found.last + 1;
    if (!found.whole) open = line + 1;
    goOn(line + 1, words[found.last]?.line ?? line, table ? ROW : GOES_ON);
  }
  for (const { kind, text, line } of story.asides) {
    add(line, { label: kind, colour: "magenta" });
    goOn(line + 1, Math.min(lastLine, line + text.trimEnd().split("\n").length - 1));
  }
}

/** The line of a paragraph that is only signs (`___`), between the lines of its neighbours' words. */
function signLine(paragraph: string, lines: readonly string[], from: number, to: number): number | null {
  const text = paragraph.trim();
  for (let line = from; line <= Math.min(to, from + REACH); line++)
    if (lines[line - 1]?.includes(text)) return line;
  return null;
}

function markRejection(roles: Role[][], { firstLine, lastLine, diagnostics }: Rejection): void {
  for (const { rule, severity, line } of diagnostics) {
    if (severity === "error") {
      roles[(line ?? firstLine) - 1]?.push({ label: `rejected ${rule}`, colour: "red" });
    }
  }
  for (let line = firstLine; line <= Math.min(lastLine, roles.length); line++) {
    if (roles[line - 1]?.length === 0) roles[line - 1]?.push(REFUSED);
  }
}

/** The first line that writes the issue date, in one of the ways that wires write dates; null where none does. */
function dateLine(date: string, lines: readonly string[], first: number, last: number): number | null {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  const forms = [
    date,
    year + month + day,
    `${Number(day)}-${name}-${year}`,
    `${month}-${day}-${year.slice(2)}`,
  ];
  for (let line = first; line <= last; line++) {
    const text = lines[line - 1]?.slice(0, 4000).toLowerCase() ?? "";
    if (forms.some((form) => text.includes(form))) return line;
  }
  return null;
}

/** Number of the first word on or after a line. */
function firstWord(words: readonly SourceWord[], line: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
