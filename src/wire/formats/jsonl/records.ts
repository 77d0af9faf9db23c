import { fieldsOf, nameKey } from "../../columns/names.ts";
import type { JsonPart } from "../../markup/json-parts.ts";

/** Names that only IPTC's ninjs has. */
const NINJS =
  /^(?:versioncreated|firstcreated|contentcreated|pubstatus|headlines|bodies|body(?!html|content|text$).+)$/;

/**
 * True for an object with the text of a story and its day or headline. One that breaks off may have them behind its
 * text.
 */
export function isRecord({ names, closed }: JsonPart): boolean {
  const keys = [...names.keys()];
  if (keys.some((name) => NINJS.test(nameKey(name)))) return false;
  const fields = fieldsOf(keys);
  const [body] = fields.get("body") ?? [];
  const opens = body === undefined ? undefined : names.get(keys[body] ?? "")?.opens;
  if (opens !== '"' && opens !== "[" && opens !== "{") return false;
  return fields.has("date") || fields.has("headline") || !closed;
}

/**
 * The records in an object: itself, or those that it wraps, however deep: `items`, `articles`, `hits.hits[]._source`. In
 * the order of the text.
 */
export function recordsIn(object: JsonPart): readonly JsonPart[] {
  const records: JsonPart[] = [];
  const waiting: JsonPart[] = [object];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (isRecord(part)) records.push(part);
    else for (const child of part.children.toReversed()) waiting.push(child);
  }
  return records;
}
