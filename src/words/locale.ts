/**
 * How a language writes numbers and names, as CLDR has it, by `Intl`. In the browser's scripts what it gives is written
 * out (`src/render/bundle.ts`): the first question to `Intl` takes a slow telephone a tenth of a second, each other a
 * hundredth.
 */

export interface Figures {
  /** Between thousands, in numbers of so many digits or more. */
  readonly separator: string;
  readonly least: number;
  /** Before parts of one. */
  readonly point: string;
}

export type Width = "long" | "short" | "narrow";

export function figuresOf(language: string): Figures {
  const numbers = new Intl.NumberFormat(localeOf(language));
  const sign = (number: number, of: "group" | "decimal"): string =>
    numbers.formatToParts(number).find(({ type }) => type === of)?.value ?? "";
  const least = [1e3, 1e4].findIndex((number) => sign(number, "group") !== "") + 4;
  return { separator: sign(1e6, "group"), least, point: sign(0.5, "decimal") };
}

/** The months; some languages have another form for one that stands in a date. */
export const monthsOf = (language: string, width: Width, inDate: boolean): readonly string[] =>
  range(12).map((at) => named(language, { month: width, ...(inDate ? { day: "numeric" } : {}) }, at * 31));

/** Monday first: 3 January 2000 was one. */
export const weekdaysOf = (language: string, width: Width): readonly string[] =>
  range(7).map((at) => named(language, { weekday: width }, at + 2));

/** Latin figures in Arabic, as most Arab agencies and their archives write them: dates and counts are then read alike everywhere. */
export const localeOf = (language: string): string => (language === "ar" ? "ar-u-nu-latn" : language);

const range = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);

/** The month or weekday so many days into the year 2000, as it stands in such a date. */
function named(language: string, parts: Intl.DateTimeFormatOptions, days: number): string {
  const type = parts.month === undefined ? "weekday" : "month";
  const date = new Date(Date.UTC(2000, 0, 1 + days));
  return (
    new Intl.DateTimeFormat(localeOf(language), { ...parts, timeZone: "UTC" })
      .formatToParts(date)
      .find((part) => part.type === type)?.value ?? ""
  );
}
