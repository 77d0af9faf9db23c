import type { Row } from "../interop/data/columns.ts";
import { csvRows, ndjsonRows } from "../interop/data/text.ts";
import { readSealed, trySealed } from "../sealed.ts";

/** Stories of a year as they stand in its two files. */
export interface RowTexts {
  readonly csv: Uint8Array;
  readonly ndjson: Uint8Array;
}

/** Rows as the bytes of both. */
export const textsOf = (rows: readonly Row[]): RowTexts => ({
  csv: Buffer.from(csvRows(rows), "utf8"),
  ndjson: Buffer.from(ndjsonRows(rows), "utf8"),
});

/** What `keepTexts` kept at `path` under this label; null where there is none, or it is damaged. */
export function keptTexts(path: string, label: string): RowTexts | null {
  const body = readSealed(path, label);
  if (body === null) return null;
  const start = body.indexOf("\n") + 1;
  const end = start + Number(body.toString("latin1", 0, start));
  return { csv: body.subarray(start, end), ndjson: body.subarray(end) };
}

/** Keeps both for the next build: the bytes of the first, a line end, the one, the other. */
export function keepTexts(path: string, label: string, { csv, ndjson }: RowTexts): void {
  trySealed(path, label, Buffer.concat([Buffer.from(`${csv.length}\n`, "utf8"), csv, ndjson]));
}
