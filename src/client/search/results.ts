import { found as words } from "../../words/en/client-search.ts";
import { element } from "../element.ts";
import { pageAddress } from "../root.ts";
import { type Hit, hashOf } from "./hits.ts";
import { marked } from "./marked.ts";
import type { Entry } from "./takes.ts";
import { shownDates } from "./words.ts";

const addressOf = (url: string, hits: readonly Hit[]): string => pageAddress(url.slice(1)) + hashOf(hits);

/** A story that was found, as an entry of the list, with its other versions. Its card is null where it could not be had. */
export function result([card, ...versions]: Entry, hits: readonly Hit[]): HTMLLIElement {
  if (card === null) return element("li", {}, element("p", { class: "quiet" }, words.lost));
  const { url, headline, derived, date, place, lede, marks } = card;
  const link = element(
    "a",
    {
      class: derived ? "headline derived" : "headline",
      href: addressOf(url, hits),
      dir: "auto",
    },
    ...marked(headline, hits),
  );
  return element(
    "li",
    {},
    element("time", { class: "when", datetime: date }, shownDates().short(date)),
    element(
      "div",
      {},
      element(
        "h3",
        {},
        link,
        ...marks.flatMap((mark) => [" ", element("span", { class: "mark" }, words.mark(mark))]),
      ),
      element(
        "p",
        { dir: "auto" },
        ...(place === null ? [] : [element("span", { class: "place" }, place), " "]),
        element("span", { class: "lede" }, ...marked(lede, hits)),
      ),
      ...versions.map((version) =>
        element(
          "p",
          { class: "more" },
          element("a", { href: addressOf(version.url, hits) }, words.otherVersion),
        ),
      ),
    ),
  );
}
