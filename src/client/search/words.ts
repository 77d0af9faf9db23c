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
  if (from === to) return shortDate(from);
  if (from.slice(4) === "-01-01" && to === `${from.slice(0, 4)}-12-31`) return longStretch(from.slice(0, 4));
  const month = from.slice(0, 7);
  if (from.endsWith("-01") && to.startsWith(month) && to === `${month}-${lastDay(month)}`)
    return longStretch(month);
  return `${shortDate(from)} to ${shortDate(to)}`;
}

/** The last day of a month, `31` for `1987-03`. */
export function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  // A year below 100 would count as one of the twentieth century.
  return String(new Date(Date.UTC(2000 + (year % 400), number, 0)).getUTCDate());
}
