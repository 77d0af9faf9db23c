import type { Dates } from "./dates.ts";

/** How days are written: `14 November 2014`, `2014-11-14` (ISO 8601), or in the figures and order of the language, `14/11/2014`. */
export const DATE_STYLES = ["long", "iso", "numeric"] as const;
export type DayStyle = (typeof DATE_STYLES)[number];

/**
 * Dates whose days are written in another style; months and years are called as they are. `language` (BCP 47) tells the
 * order of figures: `14/11/2014` in `en` and `en-GB`, `11/14/2014` in `en-US`, `14.11.2014` in `de`.
 */
export function styledDates(dates: Dates, language: string, style: DayStyle): Dates {
  if (style === "long") return dates;
  const day = style === "iso" ? (date: string): string => date : inFigures(language);
  const between = (first: string, last: string): string =>
    first === last ? day(last) : dates.between(day(first), day(last));
  return {
    ...dates,
    long: day,
    short: day,
    // The weekday stays where the language puts it.
    full: (date) => dates.full(date).replace(dates.long(date), day(date)),
    span: between,
    reach: between,
    stretch: (key) => (key.length > 7 ? day(key) : dates.stretch(key)),
  };
}

function inFigures(language: string): (date: string) => string {
  // The press of most countries in English has the day first, as our long dates have it.
  const locale = new Intl.Locale(language === "en" ? "en-GB" : language, { numberingSystem: "latn" });
  const format = new Intl.DateTimeFormat(locale, {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone: "UTC",
    calendar: "gregory",
  });
  return (date) => format.format(new Date(`${date}T00:00:00Z`));
}
