import { longDate } from "../archive/calendar.ts";
import type { Article } from "../article.ts";
import type { Settings } from "../settings/settings.ts";
import { oneLine } from "./story.ts";

/**
 * How to cite a story, in one line and without a day of access, for the clock is no part of an archive:
 *
 *     Jane Doe, “A Bridge Opens,” SEOUL, 14 November 2014. The Bridge Archive (Bridge Press). https://…
 *     [A bridge opened on Friday], SEOUL, 14 November 2014. The Bridge Archive. https://…
 *
 * A headline that was derived stands in square brackets and without quotation marks, as cataloguers write what the
 * work itself does not say (ISBD, A.8).
 */
export function citation(article: Article, settings: Settings, url: string): string {
  const { byline, dateline, headline } = article;
  const author = byline === null ? "" : `${oneLine(byline)}, `;
  const text = oneLine(headline.text);
  const title = headline.origin === "derived" ? `[${text}],` : `“${withComma(text)}”`;
  const where = dateline === null ? "" : `${oneLine(dateline.place)}, `;
  const publisher = settings.publisher === null ? "" : ` (${settings.publisher})`;
  return `${author}${title} ${where}${longDate(article.date)}. ${settings.title}${publisher}. ${url}`;
}

/** A comma within the quotation marks, but for a headline that ends in a mark of its own. */
function withComma(headline: string): string {
  if (/[?!…]$/.test(headline)) return headline;
  return headline.endsWith(".") && !headline.endsWith("..") ? `${headline.slice(0, -1)},` : `${headline},`;
}
