import { readText } from "./folder.ts";

/** The rows of a CSV file (RFC 4180), each by the names in its first row; without the `'` that keeps off formulas. */
export function readCsv(...path: readonly string[]): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = parseCsv(readText(...path));
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""])));
}

/** The cells of CSV text (RFC 4180), row by row. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    const text = quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"');
    row.push(text.replace(/^'(?='*[=+\-@\t\r\n])/, ""));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
