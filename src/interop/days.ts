import type { CalendarDate } from "../article.ts";

/**
 * `assets/days.js`: which days have stories, and how many each, for what the browser does with dates. A script,
 * since a page on disk may load nothing else. Sorted and compact, a string a month:
 *
 *     self.datelineDays={"1987":{"2":"26:143 27:90"}};
 *
 * `src/client/days.ts` reads it. Days without stories are left out. `stories` must be those that the day's pages
 * list: their number says how many pages there are.
 */
export function daysScript(
  days: readonly { readonly key: CalendarDate; readonly stories: { readonly length: number } }[],
): string {
  const years: Record<string, Record<string, string>> = {};
  for (const { key, stories } of [...days].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    if (stories.length === 0) continue;
    const [year = "", month = "", day = ""] = key.split("-").map((part) => String(Number(part)));
    years[year] ??= {};
    const months = years[year];
    const before = months[month];
    months[month] = `${before === undefined ? "" : `${before} `}${day}:${stories.length}`;
  }
  // Keys that are numbers stand in their order in any engine (ECMAScript, OrdinaryOwnPropertyKeys).
  return `self.datelineDays=${JSON.stringify(years)};\n`;
}
