import { calendarDate, monthOf } from "../../dateline/date.ts";
import { dateFromPath, fullYear, type YearFound } from "../../dateline/year.ts";

/** Month names of the languages that IPTC 7901 carries, by their first three letters without accents. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...named("mrz 3 mae 3 mai 5 okt 10 dez 12"),
  ...named("fev 2 fvr 2 avr 4 jui 6 aou 8 dec 12"),
  ...named("ene 1 abr 4 ago 8 dic 12 set 9 out 10"),
  ...named("gen 1 mag 5 giu 6 lug 7 ott 10"),
]);

function named(list: string): readonly (readonly [string, number])[] {
  const words = list.split(" ");
  return words.flatMap((name, at) => (at % 2 === 0 ? [[name, Number(words[at + 1])] as const] : []));
}

const GROUP =
  /(?<!\d)(\d{2})(\d{2})(\d{2})(?:\s{0,3}(?:GMT|UTC|Z|[A-Z]{3,4}))?\s{1,4}(\p{L}{3,10})\.?(?:[ /]{1,4}(\d{4}|\d{2}))?(?!\d)/u;

/** What was found, and what was missing. */
export type IptcDate = YearFound | { readonly date: null; readonly missing: "group" | "year" | "day" };

/**
 *     131137 GMT Nov 13
 *     ^^ day     ^^^ month
 *       ^^^^ time    ^^ year
 * IPTC 7901's date-time group, behind the text. Where the last figure equals the day some write the day again, so a
 * year in the folder's or file's name goes before it; without any the name alone can tell.
 */
export function iptcDate(trailer: string, path: string): IptcDate {
  const match = GROUP.exec(trailer.slice(0, 2000));
  if (!match) return { date: null, missing: "group" };
  const day = Number(match[1]);
  const month = monthNumber(match[4] ?? "");
  if (month === 0 || day < 1 || day > 31) return { date: null, missing: "day" };
  const digits = match[5] ?? "";
  const fromPath = dateFromPath(path, { month, day });
  const doubtful = digits === "" || digits === match[1];
  if (doubtful && fromPath !== null) return { date: fromPath, rule: "year-from-path" };
  if (digits === "") return { date: null, missing: "year" };
  const date = calendarDate(fullYear(digits), month, day);
  if (date === null) return { date: null, missing: "day" };
  return { date, rule: digits.length === 4 ? null : "year-from-date-time-group" };
}

function monthNumber(word: string): number {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return monthOf(plain) || (plain.startsWith("juil") ? 7 : (MONTHS.get(plain.slice(0, 3)) ?? 0));
}
