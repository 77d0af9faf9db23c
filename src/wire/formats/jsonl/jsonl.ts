import { fieldsOf } from "../../columns/names.ts";
import { recordDraft } from "../../columns/record.ts";
import {
  type Draft,
  type ParseContext,
  type Part,
  type Refusal,
  refuse,
  type WireFormat,
} from "../../draft.ts";
import { splitJson } from "../../markup/json-parts.ts";
import { lineNumbers } from "../../text/line-numbers.ts";
import { cutParts } from "../../text/parts.ts";
import { entriesOf } from "./entries.ts";
import { recordsIn } from "./records.ts";

/**
 *     {"date": "2016-12-30", "title": "Harbour closes, again", "text": "The harbour …"}
 * Plain records of JSON with the names of a table's columns: one a line, a list, one alone, or in
 * the answer of an API (JSON Feed is one such).
 */
export const jsonl: WireFormat = { name: "jsonl", sniff, parse };

function sniff(head: string): boolean {
  return (
    /^\s{0,200}(?:\[\s{0,200})?\{/.test(head) &&
    splitJson(head).some((object) => recordsIn(object).length > 0)
  );
}

function parse(text: string, { columns = {} }: ParseContext): readonly (Draft | Refusal)[] {
  // An object without a record is refused as one that lacks its text.
  const objects = splitJson(text).flatMap((object) => {
    const records = recordsIn(object);
    return records.length === 0 ? [object] : records;
  });
  const lineOf = lineNumbers(text);
  const parts = cutParts(
    text,
    objects.map(({ start }) => start),
  );
  return objects.flatMap(({ start, end, closed }, at): readonly (Draft | Refusal)[] => {
    const part = parts[at];
    if (!part) return [];
    const line = lineOf(start);
    if (!closed) return [broken(part, "it breaks off before its end", line)];
    const source = text.slice(start, end);
    const object = objectOf(source);
    if (object === null) return [broken(part, "a comma, quote or bracket is wrong or missing in it", line)];
    const entries = entriesOf(object, source, line);
    const fields = fieldsOf(
      entries.map(({ name }) => name),
      columns,
    );
    return [recordDraft(part, entries, fields, { record: "record", name: "field" })];
  });
}

function objectOf(source: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(source);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function broken(part: Omit<Part, "text">, why: string, line: number): Refusal {
  return refuse(
    part,
    "bad-json",
    `The record is no sound JSON: ${why}. Replace the file by a full copy, or mend that record.`,
    line,
  );
}
