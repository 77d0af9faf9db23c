import { writeRange } from "../../search/span.ts";
import { DATE_STYLES, styledDates } from "../../words/date-style.ts";
import type { Dates } from "../../words/dates.ts";
import { found as words } from "../../words/en/client-search.ts";
import { point } from "../../words/en/numbers.ts";

let dates = words.dates;

/** Dates in the style of the page. */
export const shownDates = (): Dates => dates;

/** Takes the style of dates from the page; to be called before anything is shown. */
export function followStyle({ lang, dataset }: HTMLElement): void {
  const style = DATE_STYLES.find((each) => each === dataset["dates"]) ?? "long";
  dates = styledDates(words.dates, lang, style);
}

/** A part of a whole in per cent, without the sign: `0.3`, `12`. */
export function share(part: number, whole: number): string {
  const value = whole === 0 ? 0 : (100 * part) / whole;
  const told =
    value >= 10 || value === 0 ? String(Math.round(value)) : value.toPrecision(value < 0.1 ? 1 : 2);
  return told.replace(".", point);
}

/** Days as a reader calls them: a year, a month, or from one to another. */
export function daysNamed(from: string | null, to: string | null): string {
  const { short, stretch, between } = shownDates();
  if (from === null) return to === null ? words.anyDay : words.upTo(short(to));
  if (to === null) return words.since(short(from));
  const [only = "", other] = writeRange(from, to);
  if (other !== undefined || !only.startsWith("date:")) return between(short(from), short(to));
  const key = only.slice("date:".length);
  return key === from ? short(key) : stretch(key);
}
