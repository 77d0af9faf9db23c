import { join, resolve } from "node:path";
import { kindOf } from "../archive/kind.ts";
import type { Past } from "../archive/ledger/answers.ts";
import { readLedger } from "../archive/ledger/read.ts";
import { addressOf, isKept, type LedgerRow, pathOf } from "../archive/ledger/row.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { isLedger } from "../interop/ledger.ts";
import { readText } from "./manifest.ts";
import type { PreviousSite } from "./previous.ts";
import type { Staging } from "./staging.ts";

/** What a site's ledgers say; `path` of a diagnostic is that of the file, with the site's folder before it. */
export interface Ledger {
  readonly rows: readonly LedgerRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the ledgers among the files of the site in `folder`. */
export function readLedgers(folder: string, paths: Iterable<string>): Ledger {
  const rows: LedgerRow[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of ledgersIn(paths)) {
    const file = join(folder, path);
    const text = readText(file);
    if (text === null) {
      const message =
        "The system refused to read this ledger, or it is gone or too large. What its addresses answer is worked out anew.";
      diagnostics.push({ rule: "ledger-row", severity: "warning", message, line: null, path: file });
      continue;
    }
    const reading = readLedger(text);
    for (const row of reading.rows) rows.push(row);
    for (const finding of reading.findings) diagnostics.push({ ...finding, path: file });
  }
  return { rows, diagnostics };
}

function ledgersIn(paths: Iterable<string>): readonly string[] {
  const found: string[] = [];
  for (const path of paths) if (isLedger(path)) found.push(path);
  return found.sort();
}

/** What is there; of years that stand as a `whole`, all is. */
type There = Pick<Staging["files"], "has" | "whole">;
const NOTHING: There = { has: () => false, whole: new Set() };

/** What was published before, here and in an older site, and what of it the ledgers got wrong. */
export interface Published extends Past {
  readonly diagnostics: readonly Diagnostic[];
  /** Paths of all files whose addresses readers keep, but those that are `there`. */
  readonly kept: (there: There) => Iterable<string>;
  /** Addresses of all stories that the archive had; of those in `known`, that they are stories need not be asked. */
  readonly stories: (known?: ReadonlyMap<string, unknown>) => Iterable<string>;
  /** Whether an address ever answered anything, as far as is known. */
  readonly knew: (address: string) => boolean;
  /** What stood at an address, as it stands in the files of the site; null where that cannot be read. */
  readonly page: (address: string) => string | null;
}

/** Reads what the site at `output` published. */
export function readPast(
  output: string,
  { before, wasOurs, years, keptYears }: Pick<Staging, "before" | "wasOurs" | "years" | "keptYears">,
  previous: PreviousSite | null,
): Published {
  // No ledger lies in the folder of a year.
  const own = readLedgers(output, before(years));
  const older = previous === null ? null : readLedgers(resolve(previous.folder), previous.paths);
  const rows = older === null ? own.rows : [...own.rows, ...older.rows];
  const answered = new Set(rows.map(({ address }) => address));
  const every = function* (but: ReadonlySet<string>): Generator<string> {
    yield* before(but);
    yield* previous?.paths ?? [];
  };
  // Nearly all of them are there, and to ask what a path says takes longer.
  const kept = function* (there: There): Generator<string> {
    for (const path of every(there.whole)) if (!there.has(path) && isKept(path)) yield path;
  };
  return {
    rows,
    kept,
    diagnostics: [...own.diagnostics, ...(older?.diagnostics ?? [])],
    addresses: {
      *[Symbol.iterator]() {
        for (const path of kept(NOTHING)) yield addressOf(path);
      },
    },
    stood: (address) => {
      const path = pathOf(address);
      return !answered.has(address) && (wasOurs(path) || previous?.paths.has(path) === true);
    },
    knew: (address) => {
      const path = pathOf(address);
      return answered.has(address) || wasOurs(path) || previous?.paths.has(path) === true;
    },
    page: (address) =>
      readText(join(output, pathOf(address))) ??
      (previous === null ? null : readText(join(previous.folder, pathOf(address)))),
    stories: function* (known = new Map()) {
      const standing = keptYears();
      for (const address of known.keys())
        if (standing.has(address.slice(1, 5)) && !answered.has(address)) yield address;
      for (const path of every(standing)) {
        if (!path.endsWith(".html")) continue;
        const address = addressOf(path);
        if ((known.has(address) || kindOf(path) === "story") && !answered.has(address)) yield address;
      }
    },
  };
}
