import type { CalendarDate } from "../../article.ts";
import { calendarDate } from "./date.ts";

/**
 *     20151210T191044Z      2017-10-11T10:41:00+0100
 *     ^^^^^^^^              ^^^^^^^^^^
 * The calendar day of an ISO 8601 date, basic or extended, as its digits give it in its own offset. Null where
 * there is none.
 */
export function isoDay(text: string): CalendarDate | null {
  const match = /^\s*(\d{4})(?:-(\d{2})-(\d{2})|(\d{2})(\d{2}))(?:\d{4}|\d{6})?(?!\d)/.exec(text);
  if (!match) return null;
  return calendarDate(Number(match[1]), Number(match[2] ?? match[4]), Number(match[3] ?? match[5]));
}

/** Openings of month names, long enough to tell them apart, in the languages that agencies write. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|jän)/,
  /^(?:feb|fév|fev)/,
  /^(?:mar|mär|maer|mrz)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai|mag)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aoû|aou|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|ott|out)/,
  /^(?:nov)/,
  /^(?:dec|déc|dic|dez)/,
];

/** 1 to 12 for a month's name or abbreviation in English, French, Spanish, German, Italian or Portuguese, else 0. */
export function monthNamed(word: string): number {
  const name = word.toLowerCase();
  // `mar 14` may be Mars; `maison` and `set-up` are no months, and no month's name is longer than twelve letters.
  if (name.length < 3 || name.length > 12) return 0;
  return MONTHS.findIndex((month) => month.test(name)) + 1;
}
