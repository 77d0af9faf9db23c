import { fullYear } from "../../dateline/year.ts";

/**
 *     AP880212-0001      APW19980601.0001      LA010189-0001
 *       ^^^^^^ year first   ^^^^^^^^             ^^^^^^ month first
 * The day in a document's number, as `YYYY-MM-DD`; null for collections whose numbers have none.
 */
export function dayOfNumber(number: string): string | null {
  const whole = /^[A-Z_]{2,12}((?:19|20)\d\d)(\d\d)(\d\d)[._-]/.exec(number);
  if (whole) return `${whole[1]}-${whole[2]}-${whole[3]}`;
  const short = /^([A-Z]{2,4})(\d\d)(\d\d)(\d\d)-/.exec(number);
  if (!short) return null;
  const [, prefix = "", a = "", b = "", c = ""] = short;
  return prefix === "LA" ? dayOf(c, a, b) : dayOf(a, b, c);
}

/** `AP-NR-02-12-88 2344EST`: the day in the name of the file that the AP sent, as `YYYY-MM-DD`. */
export function dayOfFile(id: string): string | null {
  const match = /-(\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(id.slice(0, 60));
  return match ? dayOf(match[3] ?? "", match[1] ?? "", match[2] ?? "") : null;
}

/** `03/24/87`, `910514`: the figures of American papers, of which the order is known, as `YYYY-MM-DD`. */
export function plainDay(text: string): string {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/.exec(text);
  if (american) return dayOf(american[3] ?? "", american[1] ?? "", american[2] ?? "");
  const short = /^(\d\d)(\d\d)(\d\d)$/.exec(text);
  return short ? dayOf(short[1] ?? "", short[2] ?? "", short[3] ?? "") : text;
}

function dayOf(year: string, month: string, day: string): string {
  return `${fullYear(year)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
