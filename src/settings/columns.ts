import { COLUMN_FIELDS, type ColumnField, type Columns } from "../wire/columns/names.ts";
import { readYaml } from "../wire/formats/markdown/yaml.ts";
import { didYouMean } from "../wire/text/nearest.ts";
import { printable } from "../wire/text/printable.ts";
import type { BlockKey, Fault } from "./key.ts";

const SHAPE =
  "It must be a record of fields and columns: `columns: { headline: Titel, body: Text, date: Datum }`.";

/** Reads `columns: { headline: Titel, body: Text }`: which column of the archive's tables is which field of a story. */
export const readColumns: BlockKey<Columns>["read"] = (block, line) => {
  const { fields, errors } = readYaml(block, line);
  const value = fields.get("columns")?.value;
  if (errors.length > 0 || !(value instanceof Map) || value.size === 0)
    return { value: {}, faults: [{ line: errors[0]?.line ?? line, why: SHAPE }] };
  const columns: Partial<Record<ColumnField, string>> = {};
  const faults: Fault[] = [];
  for (const [name, column] of value) {
    const field = COLUMN_FIELDS.find((each) => each === name);
    if (field === undefined) {
      faults.push({
        line,
        why: `\`${printable(name)}\` is no field of a story.${didYouMean(name, COLUMN_FIELDS)} Fields are: ${COLUMN_FIELDS.join(", ")}.`,
      });
    } else if (typeof column !== "string" || column === "") faults.push({ line, why: SHAPE });
    else columns[field] = column;
  }
  return { value: columns, faults };
};
