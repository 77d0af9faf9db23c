import type { Finding } from "../../diagnostic.ts";
import { isCalendarDate } from "../../wire/dateline/date.ts";
import { type Row, readRows } from "../../wire/formats/csv/rows.ts";
import { printable } from "../../wire/text/printable.ts";
import { ANSWERS, addressOf, isKept, type LedgerRow, pathOf } from "./row.ts";

/** The columns of a ledger, in their order. */
export const COLUMNS = ["address", "answers", "to", "date", "reason"] as const;
type Column = (typeof COLUMNS)[number];

/** Characters of an address that is longer than any of ours. */
const LONGEST_ADDRESS = 500;

/** What a ledger says, and what of it could not be taken. */
export interface LedgerReading {
  readonly rows: readonly LedgerRow[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a ledger that may have been edited by hand. A row whose address cannot be one of the site is passed over; of any
 * other the address is kept, whatever else is wrong with it, since it answered once: what it answers is then worked
 * out anew. Nothing that leads off the site is taken.
 */
export function readLedger(text: string): LedgerReading {
  const findings: Finding[] = [];
  const rows = new Map<string, LedgerRow>();
  const lines = new Map<string, number>();
  const warn = (line: number | null, message: string): void => {
    findings.push({ rule: "ledger-row", severity: "warning", message, line });
  };
  const [head, ...body] = readRows(text.replace(/^\uFEFF/, ""), ",");
  const names = head?.cells.map((cell) => cell.text.trim()) ?? [];
  if (!names.includes("address")) {
    warn(
      1,
      `The first row of a ledger is \`${COLUMNS.join(",")}\`, and this one names no \`address\`: none of its rows is read. Put the file back as it was published.`,
    );
    return { rows: [], findings };
  }
  for (const row of body) {
    const line = row.cells[0]?.line ?? null;
    const cell = (column: Column): string => cellOf(row, names.indexOf(column));
    const address = cell("address");
    if (!isAddress(address)) {
      warn(
        line,
        `${quoted(address)} is no address of a page or a source of this site: the row is passed over. An address begins with \`/\`, has no \`..\`, and names no host.`,
      );
      continue;
    }
    if (rows.has(address)) {
      warn(
        line,
        `${quoted(address)} stands in this ledger before, in line ${lines.get(address)}: that row counts.`,
      );
      continue;
    }
    lines.set(address, line ?? 0);
    rows.set(
      address,
      rowOf(address, cell, (message) => warn(line, message)),
    );
  }
  for (const address of circlesIn(rows)) {
    const row = rows.get(address);
    if (row) rows.set(address, { ...row, to: null });
    warn(
      lines.get(address) ?? null,
      `${quoted(address)} leads in a circle: what it answers is worked out anew.`,
    );
  }
  return { rows: [...rows.values()], findings };
}

function rowOf(
  address: string,
  cell: (column: Column) => string,
  warn: (message: string) => void,
): LedgerRow {
  const anew = "What this address answers is worked out anew.";
  const [answers, to, date] = [cell("answers"), cell("to"), cell("date")];
  const known = ANSWERS.find((one) => one === answers);
  const fits = known !== undefined && (known === "removed") === address.startsWith("sha256:");
  if (!fits)
    warn(
      `${quoted(answers)} is nothing that ${quoted(address)} can answer, which is one of ${ANSWERS.join(", ")} (and \`removed\` of a digest alone). ${anew}`,
    );
  const leads = to === "" || (isAddress(to) && to !== address && !to.startsWith("sha256:"));
  if (!leads)
    warn(`${quoted(address)} would lead to ${quoted(to)}, which is no other address of this site. ${anew}`);
  const isDay = date === "" || isCalendarDate(date);
  if (!isDay) warn(`${quoted(date)} is no day, YYYY-MM-DD: it is left out.`);
  return {
    address,
    answer: fits ? known : address.startsWith("sha256:") ? "removed" : "gone",
    to: fits && leads && to !== "" ? to : null,
    date: isDay && date !== "" ? date : null,
    reason: cell("reason") || null,
  };
}

/** A cell without the `'` that keeps a spreadsheet from taking it for a formula. */
const cellOf = ({ cells }: Row, at: number): string =>
  (cells[at]?.text ?? "").trim().replace(/^'(?=[=+\-@＝＋－＠])/, "");

const quoted = (text: string): string => `\`${printable(text.slice(0, LONGEST_ADDRESS))}\``;

/** True for what a ledger of ours can have as an address: of this site, of plain names, of a page or a source. */
function isAddress(text: string): boolean {
  if (/^sha256:[0-9a-f]{64}$/.test(text)) return true;
  if (!text.startsWith("/") || text.length > LONGEST_ADDRESS) return false;
  const path = pathOf(text);
  const plain = path.split("/").every((name) => /^[\w.~-]+$/.test(name) && name !== "." && name !== "..");
  return plain && isKept(path) && addressOf(path) === text;
}

/** Addresses of redirects that come back to themselves. Linear: none is gone through twice. */
function circlesIn(rows: ReadonlyMap<string, LedgerRow>): readonly string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  for (const start of rows.keys()) {
    const way: string[] = [];
    const on = new Set<string>();
    let at: string | null | undefined = start;
    while (at && !done.has(at) && !on.has(at)) {
      way.push(at);
      on.add(at);
      const row = rows.get(at);
      at = row?.answer === "redirect" ? row.to : null;
    }
    if (at && on.has(at)) circles.push(...way.slice(way.indexOf(at)));
    for (const one of way) done.add(one);
  }
  return circles;
}
