import type { Finding } from "../diagnostic.ts";
import { type Cell, DELIMITERS, type Row, readRows } from "../wire/formats/csv/rows.ts";
import { didYouMean } from "../wire/text/nearest.ts";
import { printable } from "../wire/text/printable.ts";
import { fault } from "./key.ts";
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
  const names = head.cells.map((cell) => nameOf(cell.text));
  const unfit = head.cells.flatMap(({ text: name, line }, at): readonly Finding[] => {
    if (!known(name))
      return [
        wrong(
          `\`${printable(name)}\` is no column of this list.${didYouMean(name, COLUMNS)} Columns are: ${COLUMNS.join(", ")}.`,
          line,
        ),
      ];
    if (names.indexOf(nameOf(name)) === at) return [];
    return [wrong(`The column \`${printable(name)}\` stands twice. Take one of them out.`, line)];
  });
  if (unfit.length > 0) return { rows: [], errors: unfit };
  const faults = rows.map((row) => faultOf(row, names.length));
  return {
    rows: rows.filter((_, at) => faults[at] === null).map(({ cells }) => rowOf(cells, names)),
    errors: faults.filter((one) => one !== null),
  };
}

const wrong = (message: string, line: number): Finding => fault("takedown-list", message, line);

/** Why a row cannot be told by its columns; null where it can. */
function faultOf({ cells, closed }: Row, columns: number): Finding | null {
  const line = cells[0]?.line ?? 1;
  if (!closed) return wrong("A quote opens here that nothing closes. Close it, or write it twice.", line);
  if (cells.length <= columns) return null;
  return wrong(
    `The row has ${cells.length} cells, and the list ${columns} columns. Put a cell with a comma or semicolon in quotes.`,
    line,
  );
}

const rowOf = (cells: readonly Cell[], names: readonly string[]): ListRow => ({
  line: cells[0]?.line ?? 1,
  values: new Map(
    cells.flatMap(({ text, line }, at): readonly (readonly [string, Value])[] => {
      const name = names[at];
      if (name === undefined || text.trim() === "") return [];
      return [[name, { texts: name === "names" ? text.split(";") : [text], line }]];
    }),
  ),
});

const nameOf = (text: string): string => text.trim().toLowerCase();
