import { type RisEntry, ris } from "../../interop/cite/ris.ts";
import { csv } from "../../interop/csv.ts";
import type { Card } from "../../search/found.ts";

/** What a set of results can be saved as. */
export type ExportFormat = "csv" | "jsonl" | "ris";

/** Stories as a text of a format. `archive` is its name; `addressOf` makes a whole address of a root-relative one. */
export function exported(
  format: ExportFormat,
  cards: readonly Card[],
  archive: string,
  addressOf: (url: string) => string,
): string {
  const whole = cards.map((card) => ({ ...card, url: addressOf(card.url) }));
  if (format === "csv") return csv([COLUMNS, ...whole.map(rowOf)]);
  if (format === "jsonl") return whole.map((card) => `${JSON.stringify(card)}\n`).join("");
  return whole.map((card) => ris(entryOf(card, archive))).join("\r\n");
}

const COLUMNS = ["date", "headline", "origin", "place", "marks", "lede", "url"] as const;

const rowOf = ({ date, headline, derived, place, marks, lede, url }: Card) => [
  date,
  headline,
  derived ? "derived" : "given",
  place,
  marks.join(" "),
  lede,
  url,
];

/** A derived headline stands in brackets, as in a citation. */
const entryOf = ({ headline, derived, date, place, lede, marks, url }: Card, archive: string): RisEntry => ({
  title: derived ? `[${headline}]` : headline,
  authors: [],
  date,
  archive,
  publisher: null,
  language: null,
  abstract: lede,
  keywords: [...(place === null ? [] : [place]), ...marks],
  url,
  id: null,
});
