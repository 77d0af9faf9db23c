import { writeRange } from "../../search/span.ts";
import { found as words } from "../../words/en/client-search.ts";
import { decimal } from "../../words/en/numbers.ts";

/** A part of a whole in per cent, without the sign: `0.3`, `12`. */
export function share(part: number, whole: number): string {
  const value = whole === 0 ? 0 : (100 * part) / whole;
  const told =
    value >= 10 || value === 0 ? String(Math.round(value)) : value.toPrecision(value < 0.1 ? 1 : 2);
  return decimal(Number(told), told.split(".")[1]?.length ?? 0);
}

/** Days as a reader calls them: a year, a month, or from one to another. */
export function daysNamed(from: string | null, to: string | null): string {
  const { short, stretch, between } = words.dates;
  if (from === null) return to === null ? words.anyDay : words.upTo(short(to));
  if (to === null) return words.since(short(from));
  const [only = "", other] = writeRange(from, to);
  if (other !== undefined || !only.startsWith("date:")) return between(short(from), short(to));
  const key = only.slice("date:".length);
  return key === from ? short(key) : stretch(key);
}
