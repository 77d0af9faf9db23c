import type { CalendarDate, Dateline, Mark } from "../../article.ts";
import { calendarDate, datelineDate } from "./date.ts";
import { readDateline } from "./dateline.ts";
import { monthNamed } from "./iso.ts";

/** A dateline at the head of a paragraph, and the characters it takes. */
export interface OpeningDateline {
  readonly dateline: Dateline;
  readonly length: number;
  readonly yearGiven: boolean;
  readonly impossible: boolean;
  readonly marks: readonly Mark[];
}

const REACH = 160;
const AGENCY_FIRST = /^\((\p{Lu}[\p{L}.&/ -]{1,24})\)\s{0,3}(?:--?|–|—)\s+/u;
/** Agencies certain enough to mark a place in small letters that has no day. */
const AGENCIES = new Set(
  (
    "AFP AP APA ANSA AGI Adnkronos ANP ATS Belga CTK ČTK dpa dpa-AFX epd EFE EP HINA IPS KNA Kyodo LUSA Lusa MTI NTB " +
    "Notimex PA PAP PTI Reuters Ritzau SDA sda STT TASS Tanjug Telam Télam TT UPI Xinhua AAP"
  ).split(" "),
);
const DASH = /^\s{0,3}[.,:]?\s{0,3}(?:--?|–|—|_)(?:\s+|$)/;
const SHAPE =
  /^(\p{Lu}[^()\n]{1,90}?)\s{0,3}(?:\((\p{L}[\p{L}.&/ -]{1,24})\)|\/(\p{L}[\p{L}.& -]{1,24})\/)?\s{0,3}[.,:]?\s{0,3}(?:--?|–|—|_)(?:\s+|$)/u;
const DAY_MONTH =
  /[,\s]\s{0,3}(\d{1,2})(?:\.|º|°|er)?\s{1,3}(?:de\s{1,3})?(\p{L}{3,12})\.?(?:,?\s{1,3}(?:de\s{1,3})?(\d{4}))?$/u;
const MONTH_DAY = /[,\s]\s{0,3}(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:,?\s{1,3}(\d{4}))?$/u;
const SMALL =
  /^(?:de|da|do|del|der|di|la|le|les|los|las|el|of|the|sur|sous|am|an|im|on|upon|en|y|et|und|and|e)$/;

/**
 *     (ANSA) - Rome, October 11 - Italian …      Madrid, 2 ene (EFE).- El Gobierno …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^
 * The dateline of structured copy, where the dash stands in the file: as `readDateline` reads it, or with the agency
 * in front, or with the month in another language. `known` is the place that the file's own fields name.
 */
export function readOpeningDateline(
  text: string,
  issued: CalendarDate,
  known: string | null,
): OpeningDateline | null {
  const front = AGENCY_FIRST.exec(text.slice(0, 40));
  const skip = front?.[0].length ?? 0;
  const rest = text.slice(skip, skip + REACH);
  const english: Found | null = readDateline(rest, issued);
  const shape = english?.dateline.date ? null : asShape(rest, issued, known, front !== null);
  // What English took for a place without a day may be one with a day in another language.
  const found = shape?.dateline.date ? shape : (english ?? shape);
  if (found === null) return null;
  let length = skip + found.length;
  if (!found.separated) length += DASH.exec(text.slice(length, length + 12))?.[0].length ?? 0;
  const agency = found.dateline.agency ?? front?.[1] ?? null;
  const raw = text.slice(0, length).trim();
  return { ...found, length, dateline: { ...found.dateline, agency, raw } };
}

interface Found extends OpeningDateline {
  readonly separated: boolean;
}

function asShape(
  text: string,
  issued: CalendarDate,
  known: string | null,
  agencyFirst: boolean,
): Found | null {
  const match = SHAPE.exec(text);
  const where = match?.[1]?.replace(/,$/, "");
  if (!match || where === undefined) return null;
  const agency = match[2] ?? match[3] ?? null;
  const day = dayAtEnd(where);
  const place = (day === null ? where : where.slice(0, day.at)).replace(/,$/, "").trim();
  if (!isPlace(place)) return null;
  const named = known !== null && place.toLocaleLowerCase("en").startsWith(known.toLocaleLowerCase("en"));
  const capitals = place === place.toUpperCase();
  const sure = agency !== null && (capitals || AGENCIES.has(agency.split("/")[0] ?? ""));
  if (!sure && day === null && !named && !(agencyFirst && capitals)) return null;
  const date =
    day === null
      ? null
      : day.year === null
        ? datelineDate(issued, day.month, day.day)
        : calendarDate(day.year, day.month, day.day);
  return {
    dateline: { place, date, agency, raw: match[0].trim() },
    length: match[0].length,
    yearGiven: day !== null && day.year !== null,
    impossible: day !== null && date === null,
    marks: [],
    separated: true,
  };
}

interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly at: number;
}

/** `, 14 nov 2014`, ` Nov. 14` at the end of a text. */
function dayAtEnd(text: string): Day | null {
  const first = DAY_MONTH.exec(text);
  if (first) return dayOf(first, first[1], first[2]);
  const second = MONTH_DAY.exec(text);
  return second ? dayOf(second, second[2], second[1]) : null;
}

function dayOf(match: RegExpExecArray, day = "", name = ""): Day | null {
  const month = monthNamed(name);
  if (month === 0 || Number(day) < 1 || Number(day) > 31) return null;
  return { day: Number(day), month, year: match[3] === undefined ? null : Number(match[3]), at: match.index };
}

/** Up to seven words, all with a capital but for the small ones that names have. */
function isPlace(place: string): boolean {
  const words = place.split(/[\s,/]+/).filter((word) => word !== "");
  if (words.length === 0 || words.length > 7 || place.length > 60) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word)) && !/[!?;:"“”]/.test(place);
}
