import type { Bar, Card, Found } from "../../search/found.ts";
import { found as words } from "../../words/en/client-search.ts";
import { element } from "../element.ts";
import { type Asked, addressOf, STEP, stretchOf } from "./asked.ts";
import { columnsOf } from "./bars.ts";
import { chart, chartInWords, chartTable } from "./chart.ts";
import type { Chip } from "./chips.ts";
import type { Hit } from "./hits.ts";
import { part } from "./parts.ts";
import { result } from "./results.ts";
import { foldTakes } from "./takes.ts";

/** The address of the same search from one day to another, from its first results on. */
export const addressWithin = (asked: Asked, key: string): string =>
  addressOf({ ...asked, ...stretchOf(key), shown: STEP });

/** What was found, in a few words. */
export function totalOf({ docs }: Found): string {
  return docs.length === 0 ? words.none : words.total(docs.length);
}

export function showHead(
  found: Found,
  chips: readonly Chip[],
  reading: readonly (readonly (Node | string)[])[],
): void {
  part("found-total").textContent = totalOf(found);
  fill("found-chips", chips.map(chipOf));
  fill(
    "found-reading",
    reading.map((line) => element("li", {}, ...line)),
  );
}

function chipOf({ kind, value, without }: Chip): HTMLLIElement {
  const cross = element("span", { class: "cross", "aria-hidden": "true" }, "×");
  const take = element("span", { class: "visually-hidden" }, words.takeAway);
  const name = element("span", { class: "chip-kind" }, kind + words.colon);
  const address = addressOf({ ...without, shown: STEP });
  return element(
    "li",
    {},
    element("a", { href: address, class: "chip", "data-go": "" }, take, name, value, cross),
  );
}

/** A list that says nothing is not there. */
function fill(id: string, entries: readonly Node[]): void {
  const list = part(id);
  list.replaceChildren(...entries);
  list.hidden = entries.length === 0;
}

export function showChart(bars: readonly Bar[], asked: Asked): void {
  const columns = columnsOf(bars, asked.share);
  const year = bars[0]?.key.includes("-") ? bars[0].key.slice(0, 4) : null;
  const linkTo = (key: string): string => addressWithin(asked, key);
  part("chart-title").textContent = year === null ? words.byYear : words.byMonthOf(String(Number(year)));
  part("facet-year").textContent = year === null ? words.years : words.months;
  part("chart-words").textContent = chartInWords(columns, asked.share);
  part("chart-share-label").textContent = words.shareOf[year === null ? "year" : "month"];
  part("chart").replaceChildren(chart(columns, linkTo));
  const table = part("chart-table");
  const details = part("chart-details", HTMLDetailsElement);
  // Made only for who looks at it.
  const showTable = () => table.replaceChildren(...(details.open ? [chartTable(columns, linkTo)] : []));
  details.ontoggle = showTable;
  showTable();
}

/** Puts results into the list, where the first `there` of them stand already; returns all its entries. */
export function showCards(
  cards: readonly (Card | null)[],
  there: number,
  hits: readonly Hit[],
): readonly Element[] {
  const list = part("found-list");
  if (there === 0) list.replaceChildren();
  const before = foldTakes(cards.slice(0, there));
  return foldTakes(cards).map((entry, at) => {
    const known = list.children[at];
    if (known !== undefined && before[at]?.length === entry.length) return known;
    const made = result(entry, hits);
    // Another version has come to what is there.
    if (known === undefined) list.append(made);
    else known.replaceWith(made);
    return made;
  });
}

/** The button for more results, as long as there are more. */
export function showMore(shown: number, total: number): void {
  const button = part("found-more", HTMLButtonElement);
  const left = total - shown;
  button.hidden = left <= 0;
  button.textContent = left < STEP ? words.showLast(left) : words.showTen;
}
