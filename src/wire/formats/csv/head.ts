import { type ColumnField, fieldsOf } from "../../columns/names.ts";
import { readDay } from "../../dateline/day.ts";
import { DELIMITERS, type Delimiter, readRows } from "./rows.ts";

/** The first row of a table: the delimiter, the names of its columns, and where the row stands. */
export interface TableHead {
  readonly delimiter: Delimiter;
  readonly names: readonly string[];
  /** Index at which the row begins, behind a line `sep=;`. */
  readonly start: number;
}

const SEPARATOR = /^\s{0,20}sep=([,;\t|])[ \t]{0,20}(?:\r\n|\n|\r)/i;
/** A column's name: a word or a few, no sentence, no figure. */
const NAME = /^[\p{L}_#][\p{L}\p{M}\d_ .:/()#-]{0,39}$/u;
/** Fields that only a table of stories has in its first row. */
const TELLING: readonly ColumnField[] = ["id", "date", "headline", "byline"];

/**
 * The head of a table with named columns; null for any other text. Names that stories have are enough; any others must
 * stand over two rows of as many cells, for prose has commas too.
 */
export function readHead(text: string): TableHead | null {
  const separator = SEPARATOR.exec(text.slice(0, 60));
  const start = separator?.[0].length ?? 0;
  const rest = text.slice(start, start + 4096);
  // Names in quotes may run over lines; any others stand on the first.
  const line = /^[^"\r\n]*(?=[\r\n]|$)/.exec(rest)?.[0] ?? rest;
  const tried = DELIMITERS.filter((sign) => line.includes(sign) && (separator?.[1] ?? sign) === sign);
  const heads = tried.flatMap((delimiter) => {
    const [first] = readRows(rest, delimiter, 1);
    const names = first?.cells.map(({ text: name }) => name.trim()) ?? [];
    if (names.length < 2 || names.length > 400 || !areNames(names)) return [];
    const fields = fieldsOf(names);
    const known = fields.has("body") && TELLING.some((field) => fields.has(field));
    return known || isTable(rest, delimiter, names, fields) ? [{ delimiter, names, start, known }] : [];
  });
  return heads.find(({ known }) => known) ?? heads[0] ?? null;
}

function areNames(names: readonly string[]): boolean {
  const filled = names.filter((name) => name !== "");
  return (
    filled.length * 2 > names.length &&
    new Set(filled).size === filled.length &&
    filled.every((name) => NAME.test(name) && !name.endsWith(".") && readDay(name) === null)
  );
}

function isTable(
  text: string,
  delimiter: Delimiter,
  names: readonly string[],
  fields: ReadonlyMap<ColumnField, readonly number[]>,
): boolean {
  const enough = delimiter === "," ? 3 : 2;
  if (names.length < enough && fields.size === 0) return false;
  // The head of the text may break off within its last row.
  const rows = readRows(text, delimiter, 4);
  const whole = text.length < 4096 ? rows : rows.slice(0, -1);
  return whole.length >= 2 && whole.every(({ cells }) => cells.length === names.length);
}
