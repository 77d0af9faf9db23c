import type { Aside, CalendarDate, DayRule, Inference } from "../../article.ts";
import type { Finding } from "../../diagnostic.ts";
import { readStamp } from "../around/stamp.ts";
import { calendarDate, daysBetween } from "../dateline/date.ts";
import { type DayOrder, type DayReading, readDay } from "../dateline/day.ts";
import type { DatelineReading } from "../dateline/reading.ts";
import { dateFromPath, dayFromPath, nearest } from "../dateline/year.ts";
import type { DayGiven, Draft } from "../draft.ts";
import { printable } from "../text/printable.ts";

/** The day a story was issued, how it was told, and what its file tells of the order of day and month. */
export interface IssueDay {
  readonly date: CalendarDate;
  readonly line: number | null;
  readonly inferred: readonly Inference[];
  /** Set where figures alone could be read one way only. */
  readonly order: DayOrder | null;
}

/** What the copy and the file's place tell of the day where the envelope does not. */
export interface Evidence {
  readonly path: string;
  readonly order: DayOrder | null;
  /** The dateline as read without an issue date, and its line. */
  readonly dateline: DatelineReading | null;
  readonly datelineLine: number;
  /** What stands behind the copy: a stamp may be among it. */
  readonly closing: readonly Aside[];
}

/** Days that a dateline may lie before the day its folder is named for. */
const NEAR = 8;

/** The day as the envelope gives it; null where it leaves it open. */
export function givenDay({ dates }: Pick<Draft, "dates">, order: DayOrder | null): IssueDay | null {
  for (const given of dates) {
    const reading = readDay(given.text.trim(), order);
    if (reading?.kind !== "day") continue;
    const rule = given.rule ?? reading.rule;
    return {
      date: reading.date,
      line: given.line,
      inferred: rule === null ? [] : [{ field: "date", rule, line: given.line }],
      order: reading.order ?? null,
    };
  }
  return null;
}

/** The day that the dateline, the names of folders and file, or the stamp tell; or why there is none. */
export function foundDay(draft: Draft, evidence: Evidence): IssueDay | Finding {
  const read = draft.dates.map((given) => ({ given, reading: readDay(given.text.trim(), evidence.order) }));
  const open = read.find(({ reading }) => reading?.kind === "ambiguous" || reading?.kind === "partial");
  const wrong = read.find(({ reading }) => reading === null || reading.kind === "wrong");
  if (open?.reading?.kind === "ambiguous") return decided(open.given, open.reading, evidence);
  if (open?.reading?.kind === "partial") return withYear(draft, open.given, open.reading.monthDay, evidence);
  if (wrong) return badDate(wrong.given);
  return fromSurroundings(draft, evidence);
}

type Ambiguous = Extract<DayReading, { kind: "ambiguous" }>;

/** One of a date's readings, where dateline or folder name that very day. */
function decided(
  given: DayGiven,
  { readings, text }: Ambiguous,
  { dateline, path }: Evidence,
): IssueDay | Finding {
  const day = dateline?.day ?? null;
  const fromPath = dayFromPath(path);
  const byDateline = readings.filter(
    ({ date }) =>
      day !== null &&
      date.slice(5) === monthDay(day.month, day.day) &&
      (day.year === null || day.year === Number(date.slice(0, 4))),
  );
  const byPath = readings.filter(({ date }) => date === fromPath);
  const [chosen, rule]: readonly [(typeof readings)[number] | undefined, DayRule] =
    byDateline.length === 1 ? [byDateline[0], "dateline-decides"] : [byPath[0], "path-decides"];
  if (chosen)
    return {
      date: chosen.date,
      line: given.line,
      inferred: [{ field: "date", rule, line: given.line }],
      order: null,
    };
  const dates = [...new Set(readings.map(({ date }) => date))];
  const message = `The date “${printable(text)}” is ambiguous: it can mean ${dates.slice(0, -1).join(", ")} or ${dates.at(-1)}, and neither the dateline nor the other files of its folder decide. Write it as year, month and day (\`${dates[0]}\`), or set \`dateOrder: day-first\` or \`month-first\` in archive.md.`;
  return { rule: "ambiguous-date", severity: "error", message, line: given.line };
}

const monthDay = (month: number, day: number): string =>
  `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

function withYear(
  draft: Draft,
  given: DayGiven,
  wanted: { month: number; day: number },
  evidence: Evidence,
): IssueDay | Finding {
  const told = (date: CalendarDate | null, rule: DayRule, line: number | null): IssueDay | null =>
    date === null
      ? null
      : {
          date,
          line: given.line,
          inferred: [{ field: "date", rule, line: line ?? given.line }],
          order: null,
        };
  const year = evidence.dateline?.day?.year ?? null;
  const day = evidence.dateline?.day;
  const byDateline = year === null || !day ? null : nearest(wanted, year, day.month, day.day);
  return (
    told(dateFromPath(evidence.path, wanted), "year-from-path", null) ??
    told(byDateline, "year-from-dateline", evidence.datelineLine) ??
    noDate(draft, given.line)
  );
}

/** No field names a day: the dateline with its year, the folders' names, both together, a stamp. */
function fromSurroundings(
  draft: Draft,
  { path, dateline, datelineLine, closing }: Evidence,
): IssueDay | Finding {
  const told = (date: CalendarDate, rule: DayRule, line: number): IssueDay => ({
    date,
    line: null,
    inferred: [{ field: "date", rule, line }],
    order: null,
  });
  const first = draft.part.firstLine;
  const day = dateline?.day ?? null;
  const fromPath = dayFromPath(path);
  const dated = day === null || day.year === null ? null : calendarDate(day.year, day.month, day.day);
  if (dated !== null) {
    const same = fromPath !== null && Math.abs(daysBetween(dated, fromPath)) <= NEAR;
    return same ? told(fromPath, "day-from-path", first) : told(dated, "day-from-dateline", datelineLine);
  }
  if (fromPath !== null) return told(fromPath, "day-from-path", first);
  const stamp = closing
    .map(({ text, line }) => ({ date: readStamp(text), line }))
    .find(({ date }) => date !== null);
  if (stamp?.date) return told(stamp.date, "day-from-stamp", stamp.line);
  const both = day === null ? null : dateFromPath(path, day);
  if (both !== null) return told(both, "year-from-path", datelineLine);
  return noDate(draft, draft.copy.form === "lines" ? datelineLine : first);
}

function noDate(draft: Draft, line: number): Finding {
  return { rule: "no-date", severity: "error", message: draft.missing.date, line };
}

function badDate({ text, line }: DayGiven): Finding {
  const message = `The date “${printable(text.trim())}” is no day of the calendar, so the story cannot be placed. Write it as year, month and day, such as 2014-11-14, years 0001 to 9999.`;
  return { rule: "bad-date", severity: "error", message, line };
}
