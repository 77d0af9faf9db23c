import { digestOf } from "../archive/ledger/answers.ts";
import { addressOf, isKept, pathOf } from "../archive/ledger/row.ts";
import { formatDiagnostic } from "../diagnostic.ts";
import { readLedgers } from "./ledger.ts";
import type { Digests } from "./manifest.ts";

/**
 * What is wrong with the ledgers of the site in `folder`, a line each: an address that answers with nothing, one that
 * leads to nothing or to what leads on, one that should be named nowhere and is, and what is no row of a ledger.
 */
export function ledgerFaults(folder: string, listed: Digests): readonly string[] {
  const { rows, diagnostics } = readLedgers(folder, listed.keys());
  const redirects = new Set(rows.flatMap(({ address, answer }) => (answer === "redirect" ? [address] : [])));
  const unnamed = new Set(rows.flatMap(({ address, answer }) => (answer === "removed" ? [address] : [])));
  const faults = rows.flatMap(({ address, answer, to }) => {
    if (answer === "removed") return [];
    if (!listed.has(pathOf(address))) return [`${address}: stands in the ledger, but nothing answers there`];
    if (answer === "redirect" && to === null) return [`${address}: the ledger leads on from it, but nowhere`];
    if (to === null) return [];
    if (!listed.has(pathOf(to)))
      return [`${address}: the ledger leads on to ${to}, which is not on the site`];
    return redirects.has(to) ? [`${address}: the ledger leads on to ${to}, which leads on itself`] : [];
  });
  const named =
    unnamed.size === 0
      ? []
      : [...listed.keys()]
          .filter((path) => isKept(path) && unnamed.has(digestOf(addressOf(path))))
          .map((path) => `${path}: stands on the site, but the ledger says that it is named nowhere`);
  return [...diagnostics.map(formatDiagnostic), ...faults, ...named];
}
