import { yearOf, yearUrl } from "../archive/calendar.ts";
import type { Catalogue } from "../archive/catalogue.ts";
import { mendedIn, type YearOfFiles } from "../archive/ledger/mended.ts";
import { sourceUrl } from "../archive/permalink.ts";
import type { Published } from "./ledger.ts";
import { storiesIn } from "./story-lists.ts";

/**
 * Tells where a story stands now whose words were mended, by what the site says of its files as it stands. Each year's list
 * is read once, and only where a story of it is gone. `read` gives a file of the new site.
 */
export function openMended(
  { page, stood, knew }: Pick<Published, "page" | "stood" | "knew">,
  { stories }: Pick<Catalogue, "stories">,
  read: (path: string) => Uint8Array,
): (url: string) => string | null {
  const years = new Map<string, YearOfFiles>();
  const filesOf = (year: string): YearOfFiles => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const lines = stories
      // A name that was removed from a story may stand in the address that it had.
      .filter(
        ({ date, treated }) =>
          yearOf(date) === year && !treated?.notices.some(({ kind }) => kind === "names"),
      )
      .flatMap(({ url, place, copies: [first] }) =>
        first ? [{ url, place: place ?? "", path: first.path, line: first.firstLine }] : [],
      );
    const made = {
      before: storiesIn(page(`${yearUrl(year)}holdings.csv`) ?? "").filter(({ published }) => published),
      now: lines.sort((a, b) => a.line - b.line),
    };
    years.set(year, made);
    return made;
  };
  const decoder = new TextDecoder();
  return (url) =>
    stood(url)
      ? mendedIn(filesOf(url.slice(1, 5)), url, (other) => !knew(other), {
          before: (one) => page(sourceUrl(one)),
          now: (one) => decoder.decode(read(sourceUrl(one).slice(1))),
        })
      : null;
}
