import { yearOf } from "../archive/calendar.ts";
import { groupBy } from "../archive/groups.ts";
import type { Article } from "../article.ts";
import { DamagedCache, type ReadRecords } from "../intake/records.ts";

/**
 * The records that a merge has: those of the newest stories, for the feeds. Throws DamagedCache where another is asked
 * for, since then a shard did not bring what was made of it.
 */
export function newestRecords(articles: readonly Article[]): ReadRecords {
  const years = groupBy(articles, ({ date }) => yearOf(date));
  return (year) => {
    const own = new Map((years.get(year) ?? []).map((article) => [article.url, article]));
    const found = own.get.bind(own);
    const get = (url: string): Article => {
      const article = found(url);
      if (article === undefined) throw new DamagedCache(url);
      return article;
    };
    return Object.assign(own, { get });
  };
}
