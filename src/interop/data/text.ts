import { csv } from "../csv.ts";
import { COLUMNS, type Row } from "./columns.ts";

/** The names of the columns, as the first row of a CSV file. */
export const csvHead = (): string => csv([COLUMNS.map(({ name }) => name)]);

/** Rows of a CSV file; texts that a spreadsheet would run have `'` before them, see `csv`. */
export const csvRows = (rows: readonly Row[]): string => csv(rows);

/** Rows as JSON, one object a line, each with every column (ndjson.org). */
export const ndjsonRows = (rows: readonly Row[]): string =>
  rows
    .map(
      (row) =>
        `${JSON.stringify(Object.fromEntries(COLUMNS.map(({ name }, at) => [name, row[at] ?? null])))}\n`,
    )
    .join("");
