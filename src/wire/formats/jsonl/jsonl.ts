import { fieldsOf, nameKey } from "../../columns/names.ts";
import { recordDraft } from "../../columns/record.ts";
import {
  type Draft,
  type ParseContext,
  type Part,
  type Refusal,
  refuse,
  type WireFormat,
} from "../../draft.ts";
import { splitJson } from "../../text/json-parts.ts";
import { lineNumbers } from "../../text/line-numbers.ts";
import { cutParts } from "../../text/parts.ts";
import { entriesOf } from "./entries.ts";
import { firstNames } from "./names.ts";

/**
 *     {"date": "2016-12-30", "title": "Harbour closes, again", "text": "The harbour …"}
 * Plain records of JSON with the names of a table's columns: one a line, a list, or one alone.
 */
export const jsonl: WireFormat = { name: "jsonl", sniff, parse };

/** Names that only IPTC's ninjs has. */
const NINJS = /^(?:versioncreated|firstcreated|contentcreated|pubstatus|headlines|bodies|body.+)$/;

function sniff(head: string): boolean {
  if (!/^\s{0,200}(?:\[\s{0,200})?\{/.test(head)) return false;
  const names = firstNames(head);
  if (names.some((name) => NINJS.test(nameKey(name)))) return false;
  const fields = fieldsOf(names);
  return fields.has("body") && (fields.has("date") || fields.has("headline"));
}

function parse(text: string, { columns = {} }: ParseContext): readonly (Draft | Refusal)[] {
  const objects = splitJson(text);
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
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function broken(part: Omit<Part, "text">, why: string, line: number): Refusal {
  return refuse(
    part,
    "bad-json",
    `The record is no sound JSON: ${why}. Replace the file by a full copy, or mend that record.`,
    line,
  );
}
