import type { LedgerRow } from "../../src/archive/ledger/row.ts";

/** A row of a ledger: an address that is gone, or what `more` says of it. */
export const ledgerRow = (address: string, more: Partial<LedgerRow> = {}): LedgerRow => ({
  address,
  answer: "gone",
  to: null,
  date: null,
  reason: null,
  ...more,
});
