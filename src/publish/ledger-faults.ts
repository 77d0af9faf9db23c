import { relative } from "node:path";
import { digestOf } from "../archive/ledger/answers.ts";
import { addressOf, isKept, pathOf } from "../archive/ledger/row.ts";
import { readLedgers } from "./ledger.ts";
import type { Digests } from "./manifest.ts";
import type { SiteFault } from "./site-fault.ts";

/**
 * What is wrong with the ledgers of the site in `folder`: an address that answers with nothing, one that
 * leads to nothing or to what leads on, one that should be named nowhere and is, and what is no row of a ledger.
 */
export function ledgerFaults(folder: string, listed: Digests): readonly SiteFault[] {
  const { rows, diagnostics } = readLedgers(folder, listed.keys());
  const redirects = new Set(rows.flatMap(({ address, answer }) => (answer === "redirect" ? [address] : [])));
  const unnamed = new Set(rows.flatMap(({ address, answer }) => (answer === "removed" ? [address] : [])));
  const faults = rows.flatMap(({ address, answer, to }) => {
    if (answer === "removed") return [];
    if (!listed.has(pathOf(address)))
      return [{ path: address, line: null, what: "stands in the ledger, but nothing answers there" }];
    if (answer === "redirect" && to === null)
      return [{ path: address, line: null, what: "the ledger leads on from it, but nowhere" }];
    if (to === null) return [];
    if (!listed.has(pathOf(to)))
      return [{ path: address, line: null, what: `the ledger leads on to ${to}, which is not on the site` }];
    return redirects.has(to)
      ? [{ path: address, line: null, what: `the ledger leads on to ${to}, which leads on itself` }]
      : [];
  });
  const named =
    unnamed.size === 0
      ? []
      : [...listed.keys()]
          .filter((path) => isKept(path) && unnamed.has(digestOf(addressOf(path))))
          .map((path) => ({
            path,
            line: null,
            what: "stands on the site, but the ledger says that it is named nowhere",
          }));
  const unfit = diagnostics.map(({ path, line, severity, rule, message }) => ({
    path: relative(folder, path),
    line,
    what: `${severity} ${rule}: ${message}`,
  }));
  return [...unfit, ...faults, ...named];
}
