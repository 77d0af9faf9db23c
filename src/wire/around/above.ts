import type { Aside, CalendarDate, Mark } from "../../article.ts";
import { readDateline } from "../dateline/dateline.ts";
import { isDayOrClock } from "../dateline/day.ts";
import type { DatelineReading } from "../dateline/reading.ts";
import { isOffice, readByline, readBylineAbove } from "./byline.ts";
import { readMarks } from "./marks.ts";
import { isBullet, isEditorsNote, isKillNote, isPriority, isRule, readNote } from "./notes.ts";
import { isSlugLine, slugMarks } from "./slug.ts";
import { asideOf, type Unit } from "./unit.ts";

/** What stands over a story's copy, and where the copy begins. */
export interface Above {
  readonly headline: Unit | null;
  readonly byline: Unit | null;
  readonly slug: string | null;
  readonly marks: readonly Mark[];
  readonly asides: readonly Aside[];
  readonly dateline: DatelineReading | null;
  /** Index of the unit with the dateline or, without one, of the copy's first. */
  readonly at: number;
  /** Characters of that unit that marks and dateline take. */
  readonly cut: number;
  /** True where the dateline runs on into the next unit; `cut` counts both, and one between them. */
  readonly runsOn: boolean;
}

export interface AboveOptions {
  readonly issued: CalendarDate | null;
  /** The place that the file's own fields name. */
  readonly known: string | null;
  /** True for lines of a printer, where a dateline may run on into the next line. */
  readonly lines: boolean;
  /** True where the file gives its dateline apart: one in the copy must have its dash. */
  readonly strict: boolean;
}

/** Units, blank ones apart, among which the dateline is looked for. */
const REACH = 16;
/** Characters of a headline of its own at most. */
const LONGEST_HEADLINE = 140;

/**
 *     (Adds minister's comment, closing prices)
 *     * Index at its lowest since May
 *     By Ann Example
 *     SINGAPORE, Nov 2 (Reuters) - Shares in shipowners fell …
 *     ^ at                         ^ cut
 * Tells apart what stands over the copy: notes, points of a summary, the byline, slug lines, a headline. All of it is
 * sure only where the dateline stands below; without one only what has the form of a note, a byline or a slug counts.
 */
export function readAbove(units: readonly Unit[], options: AboveOptions): Above {
  const found = findDateline(units, options);
  const sorted = found === null ? null : sortAbove(units.slice(0, found.at), found.reading);
  if (found !== null && sorted !== null) {
    const marks = [...sorted.marks, ...found.marks];
    const above = {
      ...sorted,
      marks,
      dateline: found.reading,
      at: found.at,
      cut: found.cut,
      runsOn: found.runsOn,
    };
    return alone(units, above);
  }
  return withoutDateline(units);
}

/** A dateline that has its line to itself: the copy begins below, perhaps with the byline before it. */
function alone(units: readonly Unit[], above: Above): Above {
  const { at, cut, runsOn } = above;
  if (runsOn || (units[at]?.text.slice(cut).trim() ?? "") !== "") return above;
  const next = units.findIndex(({ text }, index) => index > at && text !== "");
  const unit = units[next];
  if (!unit) return above;
  const name = above.byline === null && !unit.row && !goesOn(units, next) ? readByline(unit.text) : null;
  const below = name === null ? -1 : units.findIndex(({ text }, index) => index > next && text !== "");
  return below === -1
    ? { ...above, at: next, cut: 0 }
    : { ...above, byline: { ...unit, text: name ?? "" }, at: below, cut: 0 };
}

interface Found {
  readonly reading: DatelineReading;
  readonly marks: readonly Mark[];
  readonly at: number;
  readonly cut: number;
  readonly runsOn: boolean;
}

function findDateline(units: readonly Unit[], options: AboveOptions): Found | null {
  let seen = 0;
  for (let at = 0; at < units.length && seen < REACH; at++) {
    const unit = units[at];
    if (!unit || unit.text === "") continue;
    seen++;
    if (unit.row) return null;
    const found =
      datelineIn(unit.text, at, options) ?? (options.lines ? runningOn(units, at, options) : null);
    // Below the first line a day in the prose is no dateline: there it needs the dash or the agency.
    if (
      found !== null &&
      (seen === 1 || found.reading.separated || found.reading.agency !== null || inCapitals(found.reading))
    )
      return found;
  }
  return null;
}

const inCapitals = ({ place, day }: DatelineReading): boolean =>
  day !== null && place.length > 3 && place.split(/[\s,]+/)[0]?.toUpperCase() === place.split(/[\s,]+/)[0];

function datelineIn(text: string, at: number, { issued, known, strict }: AboveOptions): Found | null {
  const { marks, length } = readMarks(text);
  const reading = readDateline(length === 0 ? text : text.slice(length), { issued, known });
  if (reading === null || (strict && !reading.separated)) return null;
  const whole = length === 0 ? reading : { ...reading, raw: text.slice(0, length).trimStart() + reading.raw };
  return { reading: whole, marks, at, cut: length + reading.length, runsOn: false };
}

/** A long dateline that the printer wrapped: `ABOARD THE RESEARCH SHIP AURORA, off Greenland, Nov` and `14 (Reuters) - …`. */
function runningOn(units: readonly Unit[], at: number, options: AboveOptions): Found | null {
  const [first, next] = [units[at]?.text ?? "", units[at + 1]?.text ?? ""];
  if (next === "" || first.length < 16 || !/^[\p{Lu}(/]/u.test(first)) return null;
  if (datelineIn(next, at, options) !== null) return null;
  const found = datelineIn(`${first} ${next.slice(0, 80)}`, at, options);
  if (found === null || found.cut <= first.length || !found.reading.separated) return null;
  return { ...found, runsOn: true };
}

type Sorted = Pick<Above, "headline" | "byline" | "slug" | "marks" | "asides">;

/** Sorts the units over a dateline; null where one of them is prose, so that the dateline below is none. */
function sortAbove(units: readonly Unit[], reading: DatelineReading): Sorted | null {
  const marks: Mark[] = [];
  const asides: Aside[] = [];
  const headlines: Unit[] = [];
  let byline: Unit | null = null;
  let slug: string | null = null;
  /** Prose that stands over a sure dateline: a summary. */
  let summaries = reading.agency !== null && reading.separated ? 1 : 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit || unit.text === "") continue;
    const { text } = unit;
    const name = readBylineAbove(text);
    if (/^[([（]/.test(text)) {
      const end = endOfBracket(units, at);
      if (end === -1) return null;
      const note = asideOf("note", ...units.slice(at, end + 1).filter((one) => one.text !== ""));
      asides.push(note);
      const mark = readNote(note.text)?.mark ?? null;
      if (mark !== null) marks.push(mark);
      at = end;
    } else if (isRule(text) || isEditorsNote(text) || isBullet(text) || isDayOrClock(text)) {
      asides.push(asideOf("note", unit));
      if (isEditorsNote(text) && isKillNote(text)) marks.push("kill");
    } else if (isPriority(text)) {
      asides.push(asideOf("note", unit));
      const mark = readNote(text)?.mark ?? null;
      if (mark !== null) marks.push(mark);
    } else if (isSlugLine(text)) {
      slug ??= text;
      marks.push(...slugMarks(text));
      asides.push(asideOf("note", unit));
    } else if (name !== null && byline === null) {
      byline = { ...unit, text: name };
    } else if (byline !== null && isOffice(text)) {
      asides.push(asideOf("note", unit));
    } else if (/^\p{Ll}/u.test(text) && asides.length > 0 && text.length <= 120 && headlines.length === 0) {
      asides.push(asideOf("note", unit));
    } else if (text.length <= LONGEST_HEADLINE && !/[.:;,]$/.test(text) && headlines.length < 3) {
      headlines.push(unit);
    } else if (summaries > 0 && text.length <= 400) {
      summaries--;
      asides.push(asideOf("note", unit));
    } else return null;
  }
  const [headline = null, ...others] = joined(headlines);
  for (const other of others) asides.push(asideOf("note", other));
  return { headline, byline, slug, marks, asides: [...asides].sort((a, b) => a.line - b.line) };
}

/** A headline that runs over two lines, the second right below and in small letters, is one. */
function joined(units: readonly Unit[]): readonly Unit[] {
  const [first, second, ...rest] = units;
  if (!first || !second || second.number !== first.number + 1 || !/^\p{Ll}/u.test(second.text)) return units;
  return [{ ...first, text: `${first.text} ${second.text}` }, ...rest];
}

/** Index of the unit that closes the bracket which opens at `at`; -1 where none near it does. */
function endOfBracket(units: readonly Unit[], at: number): number {
  for (let end = at; end < Math.min(units.length, at + 8); end++) {
    const text = units[end]?.text ?? "";
    if (/[)\]）]\.?$/.test(text)) return end;
    if (text === "" && end > at) return -1;
  }
  return -1;
}

/** Without a dateline only what can be nothing else is taken off the top. */
function withoutDateline(units: readonly Unit[]): Above {
  const marks: Mark[] = [];
  const asides: Aside[] = [];
  let byline: Unit | null = null;
  let slug: string | null = null;
  let at = 0;
  const more = (from: number): boolean => units.slice(from + 1, from + 4).some(({ text }) => text !== "");
  for (; at < units.length; at++) {
    const unit = units[at];
    if (!unit || unit.row) break;
    const { text } = unit;
    if (text === "") continue;
    if (!more(at)) break;
    const name: string | null = byline === null ? readByline(text) : null;
    const note = /^[([]/.test(text) ? readNote(text) : null;
    const end = note === null ? -1 : endOfBracket(units, at);
    if (note !== null && end !== -1 && more(end)) {
      asides.push(asideOf("note", ...units.slice(at, end + 1)));
      if (note.mark !== null) marks.push(note.mark);
      at = end;
    } else if (isEditorsNote(text) || (isRule(text) && at === 0)) {
      asides.push(asideOf("note", unit));
      if (isEditorsNote(text) && isKillNote(text)) marks.push("kill");
    } else if (isPriority(text) && text === text.toUpperCase()) {
      asides.push(asideOf("note", unit));
      if (isKillNote(text)) marks.push("kill");
    } else if (isKeywords(text)) {
      slug ??= text;
      marks.push(...slugMarks(text));
      asides.push(asideOf("note", unit));
    } else if (name !== null && !goesOn(units, at)) byline = { ...unit, text: name };
    else if (byline !== null && isOffice(text) && unit.number === byline.number + 1)
      asides.push(asideOf("note", unit));
    else break;
  }
  while (units[at]?.text === "") at++;
  const first = units[at];
  const opening = first && !first.row ? readMarks(first.text) : { marks: [], length: 0 };
  return {
    headline: null,
    byline,
    slug,
    marks: [...marks, ...opening.marks],
    asides,
    dateline: null,
    at,
    cut: 0,
    runsOn: false,
  };
}

/** Keyword lines that no prose looks like: `BC-CHILE-QUAKE`, `a0412`. */
const isKeywords = (text: string): boolean => /^\^?[A-Z]{2}-{1,2}[A-Z]/.test(text) && isSlugLine(text);

/** True where the next line goes on with this one, in small letters. */
function goesOn(units: readonly Unit[], at: number): boolean {
  return /^\p{Ll}/u.test(units[at + 1]?.text ?? "");
}
