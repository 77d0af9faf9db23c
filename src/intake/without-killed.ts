import { KILLED_SOURCE, recordWithout, steadIn } from "../archive/killed.ts";
import type { Gathered } from "./gather-unlisted.ts";
import type { ReadRecords } from "./records.ts";

/**
 * The records of all years, those of stories whose words are left out without them, in an archive of `language`. `replace` takes the path and the
 * new text of each of their sources.
 */
export function withoutKilled(
  { archive, unlisted }: Gathered,
  records: ReadRecords,
  language: string,
  replace: (path: string, text: string) => void,
): ReadRecords {
  const omitted = [archive.stories, unlisted].flatMap((stories) => stories.filter((story) => story.omitted));
  if (omitted.length === 0) return records;
  for (const { url } of omitted.flatMap(({ copies }) => copies)) replace(url.slice(1), KILLED_SOURCE);
  const stead = steadIn(language);
  const urls = new Set(omitted.map(({ url }) => url));
  return (year) => {
    const articles = records(year);
    return {
      get: (url) => {
        const one = articles.get(url);
        return one !== undefined && urls.has(url) ? recordWithout(one, stead) : one;
      },
    };
  };
}
