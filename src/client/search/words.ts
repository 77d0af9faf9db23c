import { writeRange } from "../../search/span.ts";

/** `1 story`, `9,861 stories`. */
export const count = (number: number, one: string, many: string): string =>
  `${figure(number)} ${number === 1 ? one : many}`;

/** `9,861`. Much quicker than `toLocaleString`, of which a chart would need hundreds. */
export const figure = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** `14 Nov 2014` */
export function shortDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${(MONTHS[(month ?? 0) - 1] ?? "").slice(0, 3)} ${year}`;
}

/** `1987`, `March 1987` for `1987-03`. */
export function longStretch(key: string): string {
  const [year, month] = key.split("-").map(Number);
  return month === undefined ? String(year) : `${MONTHS[month - 1]} ${year}`;
}

/** `Mar` for `1987-03`, `1987` for `1987`. */
export const shortStretch = (key: string): string =>
  key.includes("-") ? (MONTHS[Number(key.slice(5, 7)) - 1] ?? "").slice(0, 3) : longStretch(key);

/** `0.3 %`, `12 %` */
export function percent(part: number, whole: number): string {
  const value = whole === 0 ? 0 : (100 * part) / whole;
  return `${value >= 10 || value === 0 ? Math.round(value) : value.toPrecision(value < 0.1 ? 1 : 2)} %`;
}

/** Days as a reader calls them: a year, a month, or from one to another. */
export function daysNamed(from: string | null, to: string | null): string {
  if (from === null) return to === null ? "any day" : `up to ${shortDate(to)}`;
  if (to === null) return `from ${shortDate(from)}`;
  const [range = "", other] = writeRange(from, to);
  if (other !== undefined || !range.startsWith("date:")) return `${shortDate(from)} to ${shortDate(to)}`;
  const key = range.slice("date:".length);
  return key === from ? shortDate(key) : longStretch(key);
}
