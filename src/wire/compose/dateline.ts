import type { Aside, CalendarDate, Dateline, Inference, InferredRule } from "../../article.ts";
import { dateOf, readDateline } from "../dateline/dateline.ts";
import { readDay } from "../dateline/day.ts";
import type { DatelineReading } from "../dateline/reading.ts";
import type { Draft } from "../draft.ts";
import type { Opened } from "./copy.ts";

/** A story's dateline, and how it was read. */
export interface DatelineFound {
  readonly dateline: Dateline | null;
  /** Line of the file on which it stands. */
  readonly line: number | null;
  /** True where it names a day that the calendar does not have. */
  readonly impossible: boolean;
  readonly inferred: readonly Inference[];
  readonly asides: readonly Aside[];
}

const NONE: DatelineFound = { dateline: null, line: null, impossible: false, inferred: [], asides: [] };

/** The place that the file's own fields name; null where they name none. */
export function placeOf({ place, dateline }: Draft): string | null {
  if (place !== null) return place.text.trim();
  return dateline === null ? null : wordsOf(dateline.text) || null;
}

/** The dateline that opens the copy or, without one, what the fields give. */
export function datelineOf(draft: Draft, { above, units }: Opened, issued: CalendarDate): DatelineFound {
  const given = draft.dateline === null ? null : fromField(draft, draft.dateline.text.trim(), issued);
  if (above.dateline === null) {
    if (given !== null) return { ...NONE, dateline: given, line: draft.dateline?.line ?? null };
    if (draft.place === null) return NONE;
    const place = draft.place.text.trim();
    return { ...NONE, dateline: { place, date: null, agency: null, raw: place }, line: draft.place.line };
  }
  const line = units[above.at]?.number ?? draft.part.firstLine;
  return opened(draft, above.dateline, given, line, issued);
}

function opened(
  draft: Draft,
  reading: DatelineReading,
  given: Dateline | null,
  line: number,
  issued: CalendarDate,
): DatelineFound {
  const { day, raw } = reading;
  const date = day === null ? null : dateOf(day, issued);
  const place = reading.place || (given?.place ?? draft.place?.text.trim() ?? "");
  // A day and an agency name no place: the words are kept apart.
  if (place === "") return { ...NONE, asides: [{ kind: "note", text: raw, line }] };
  const inferred: Inference[] = [];
  const known = given?.place ?? draft.place?.text.trim() ?? null;
  if (known === null || known.toLowerCase() !== place.toLowerCase()) {
    inferred.push({ field: "dateline.place", rule: placeRule(reading), line });
  }
  if (date !== null && day?.year === null) {
    inferred.push({ field: "dateline.date", rule: "year-from-issue-date", line });
  }
  return {
    dateline: {
      place,
      date: date ?? given?.date ?? null,
      agency: reading.agency ?? given?.agency ?? null,
      raw,
    },
    line,
    impossible: day !== null && date === null,
    inferred,
    asides: [],
  };
}

function placeRule({ day, agency }: DatelineReading): InferredRule {
  return day !== null ? "words-before-day" : agency !== null ? "words-before-agency" : "words-before-dash";
}

/** A dateline that the file gives apart from the copy, verbatim; null where the field holds a time and no place. */
function fromField(draft: Draft, text: string, issued: CalendarDate): Dateline | null {
  if (text === "") return null;
  const bare = readDay(text);
  if (bare !== null && bare.end >= text.length - 4) return null;
  const known = draft.place?.text.trim() ?? null;
  const reading = readDateline(`${text} `, { issued, known });
  if (reading !== null && reading.place !== "") {
    const date = reading.day === null ? null : dateOf(reading.day, issued);
    return { place: reading.place, date, agency: reading.agency, raw: text };
  }
  const place = draft.place?.exact === true && known ? known : wordsOf(text);
  return place === "" ? null : { place, date: null, agency: null, raw: text };
}

/** The words of a dateline up to a figure or bracket. */
function wordsOf(text: string): string {
  return (/^[^\d(/]*[^\d(/,\s–—-]/.exec(text.trim())?.[0] ?? "").replace(/\s+/g, " ");
}
