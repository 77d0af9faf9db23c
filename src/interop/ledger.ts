import { groupBy } from "../archive/groups.ts";
import { COLUMNS } from "../archive/ledger/read.ts";
import { type LedgerRow, pathOf, sourceOf } from "../archive/ledger/row.ts";
import { csv } from "./csv.ts";
import { absolute, relativeUrl } from "./url.ts";

/** A ledger: of the addresses in a year's folder, or `ledger/site.csv` of all others. */
const LEDGER = /^ledger\/(?:\d{4}|site)\.csv$/;
export const isLedger = (path: string): boolean => LEDGER.test(path);

/** The ledgers of the site, in the order of their paths: a file a year. None where every address holds what it held. */
export function ledgers(
  rows: readonly LedgerRow[],
): readonly { readonly path: string; readonly content: string }[] {
  const parts = groupBy(rows, ({ address }) => /^\/(\d{4})\//.exec(address)?.[1] ?? "site");
  return [...parts]
    .map(([name, own]) => ({ path: `ledger/${name}.csv`, content: csv([COLUMNS, ...own.map(cellsOf)]) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const cellsOf = ({ address, answer, to, date, reason }: LedgerRow) => [address, answer, to, date, reason];

/** What stands in the place of a story's source that is no longer there: no host could send a reader on from it. */
export function goneSource(
  { address, answer, to, date, reason }: LedgerRow,
  baseUrl: string | null,
): { readonly path: string; readonly content: string } {
  const where = to === null ? "" : baseUrl === null ? relativeUrl(address, to) : absolute(baseUrl, to);
  const since = date === null ? "" : ` since ${date}`;
  const lines =
    answer === "redirect"
      ? ["The source of this story has moved. It stands at", where]
      : answer === "withheld"
        ? [`The source of this story is withheld${since}.`, ...(reason === null ? [] : [`Reason: ${reason}`])]
        : to !== null
          ? [
              `This copy of the story's source is no longer in the archive${since}.`,
              `The story stands at ${where}`,
            ]
          : [
              `The source of this story is no longer in the archive${since}.`,
              `What became of its page: ${relativeUrl(address, sourceOf(address)?.page ?? "/")}`,
            ];
  return { path: pathOf(address), content: `${lines.join("\n")}\n` };
}
