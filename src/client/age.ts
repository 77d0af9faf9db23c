import { client as words } from "../words/en/client.ts";
import { all } from "./element.ts";

/**
 * How old a story of `date` is for a reader whose calendar says `today`, both `YYYY-MM-DD`, in a sentence. Empty for
 * a story of today, one dated ahead, and what is no date. Years and months are full ones by the calendar: a story
 * of 31 January is a month old on 1 March, one of 29 February a year old on the next 1 March.
 */
export function age(date: string, today: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || date >= today) return "";
  const months = monthsBefore(today) - monthsBefore(date) - (today.slice(8) < date.slice(8) ? 1 : 0);
  const days = Math.round((Date.parse(today) - Date.parse(date)) / 86_400_000);
  if (months >= 12) return words.yearsAgo(String(Number(date.slice(0, 4))), Math.floor(months / 12));
  if (months >= 1) return words.monthsOld(months);
  return days === 1 ? words.fromYesterday : words.daysOld(days);
}

const monthsBefore = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** The day that a clock on the reader's wall shows, `YYYY-MM-DD`. */
export const localDate = (clock: Date): string =>
  new Date(clock.getTime() - clock.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** Fills in the age of stories where a page has room for it. */
export function showAges(): void {
  for (const place of all<HTMLElement>("p.age[data-date]")) {
    place.textContent = age(place.dataset["date"] ?? "", localDate(new Date()));
  }
}
