import type { Finding } from "../diagnostic.ts";
import { DELIMITERS, readRows } from "../wire/formats/csv/rows.ts";
import { printable } from "../wire/text/printable.ts";
import { fault } from "./fault.ts";
import { COLUMNS, type ListReading, type ListRow, type Value } from "./takedown-rows.ts";

/**
 *     address;date;action;names;reason
 *     /1987/03/01/first-words-0a1b2c3d.html;2026-11-27;anonymise;"Ann Example; A. Example";At her request
 * The rows below the names of their columns, whatever parts the cells.
 */
export function rowsOfCsv(text: string): ListReading {
  const tables = DELIMITERS.map((delimiter) => readRows(text, delimiter));
  const known = (name: string): boolean => COLUMNS.some((column) => column === nameOf(name));
  const fit = tables.map(([head]) => head?.cells.filter((cell) => known(cell.text)).length ?? 0);
  const [head, ...rows] = tables[fit.indexOf(Math.max(...fit))] ?? [];
  if (head === undefined) return { rows: [], errors: [] };
  const errors: Finding[] = [];
  const names = head.cells.map((cell) => nameOf(cell.text));
  for (const [at, { text: name, line }] of head.cells.entries()) {
    if (!known(name))
      errors.push(
        fault(
          "takedown-list",
          `\`${printable(name)}\` is no column of this list. Columns are: ${COLUMNS.join(", ")}.`,
          line,
        ),
      );
    else if (names.indexOf(nameOf(name)) !== at)
      errors.push(
        fault("takedown-list", `The column \`${printable(name)}\` stands twice. Take one of them out.`, line),
      );
  }
  return {
    errors: [
      ...errors,
      ...rows.flatMap(({ cells, closed }) => {
        const line = cells[0]?.line ?? 1;
        if (!closed)
          return [
            fault(
              "takedown-list",
              "A quote opens here that nothing closes. Close it, or write it twice.",
              line,
            ),
          ];
        if (cells.length <= names.length) return [];
        return [
          fault(
            "takedown-list",
            `The row has ${cells.length} cells, and the list ${names.length} columns. Put a cell with a comma or semicolon in quotes.`,
            line,
          ),
        ];
      }),
    ],
    rows:
      errors.length > 0
        ? []
        : rows.map(
            ({ cells }): ListRow => ({
              line: cells[0]?.line ?? 1,
              values: new Map(
                cells.flatMap(({ text: cell, line }, at): readonly (readonly [string, Value])[] => {
                  const name = names[at];
                  if (name === undefined || cell.trim() === "") return [];
                  return [[name, { texts: name === "names" ? cell.split(";") : [cell], line }]];
                }),
              ),
            }),
          ),
  };
}

const nameOf = (text: string): string => text.trim().toLowerCase();
