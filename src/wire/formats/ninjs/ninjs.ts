import { type Draft, type Part, type Refusal, refuse, type WireFormat } from "../../draft.ts";
import { type JsonPart, nameOf, splitJson } from "../../markup/json-parts.ts";
import { countLines, lineAt } from "../../text/line-at.ts";
import { itemsIn } from "./find.ts";
import { itemOf } from "./item.ts";
import { type Place, readItem } from "./story.ts";

/**
 *     { "uri": "…", "type": "text", "versioncreated": "2013-07-09T10:37:00Z", "headline": "…", "body_text": "…" }
 * IPTC ninjs: one item a file, or several, as a list, one a line, or in the answer of an API. All JSON is taken, so
 * that what is no news item is told by that.
 */
export const ninjs: WireFormat = { name: "ninjs", sniff, parse };

function sniff(head: string): boolean {
  return /^\uFEFF?\s{0,500}(?:\{\s{0,500}["}]|\[\s{0,500}[[{\]])/.test(head);
}

function parse(text: string): readonly (Draft | Refusal)[] {
  const found = splitJson(text).flatMap((object): readonly Found[] => {
    const items = itemsIn(object);
    return items.length === 0
      ? [{ object, item: false }]
      : items.map((each) => ({ object: each, item: true }));
  });
  if (found.length === 0) return [noItem({ firstLine: 1, lastLine: countLines(text) }, text)];
  const results: (Draft | Refusal)[] = [];
  let from = 0;
  let line = 1;
  for (const [index, { object, item }] of found.entries()) {
    const next = found[index + 1]?.object.start ?? text.length;
    const part = text.slice(from, next);
    const ends = lineAt(part, part.length) - 1;
    // Where the next item begins a line of its own, this one's last line is the one before it.
    const last =
      next === text.length ? line + countLines(part) - 1 : line + ends - (/[\n\r]\s*$/.test(part) ? 1 : 0);
    const place = placeOf(
      text,
      object,
      line,
      Math.max(line, last),
      line + lineAt(part, object.start - from) - 1,
    );
    const read = readObject(place, object, item);
    results.push(
      read.kind === "draft" && found.length === 1 ? { ...read, part: { ...read.part, text } } : read,
    );
    line += ends;
    from = next;
  }
  return results;
}

/** An object, and whether it is a news item. */
interface Found {
  readonly object: JsonPart;
  readonly item: boolean;
}

function readObject(place: Place, { closed }: JsonPart, item: boolean): Draft | Refusal {
  if (!closed) return broken(place, place.begin, "it breaks off before its end");
  let value: unknown;
  try {
    value = JSON.parse(place.text);
  } catch (error) {
    const position = /position (\d{1,9})/.exec(error instanceof Error ? error.message : "")?.[1];
    const line =
      position === undefined ? place.begin : place.begin + lineAt(place.text, Number(position)) - 1;
    return broken(place, line, "a comma, quote or bracket is wrong or missing on or before this line");
  }
  const fields = itemOf(value);
  if (fields === null || !item) return noItem(place, place.text);
  return readItem(fields, place);
}

function placeOf(text: string, object: JsonPart, firstLine: number, lastLine: number, begin: number): Place {
  const own = text.slice(object.start, object.end);
  const lineOf = (...names: readonly string[]): number => {
    const at = names.map((name) => object.names.get(nameOf(name))?.at).find((found) => found !== undefined);
    return at === undefined ? begin : begin + lineAt(own, at - object.start) - 1;
  };
  return { text: own, firstLine, lastLine, begin, lineOf };
}

function broken(part: Omit<Part, "text">, line: number, why: string): Refusal {
  const message = `The item is no sound JSON: ${why}. Replace the file by a full copy.`;
  return refuse(part, "bad-json", message, line);
}

function noItem(part: Omit<Part, "text">, text: string): Refusal {
  const names = [...(splitJson(text)[0]?.names.keys() ?? [])].slice(0, 4);
  const has = names.length === 0 ? "" : ` (its names: ${names.join(", ").replace(/\p{C}/gu, "�")})`;
  const message = `This is JSON${has}, and no news item was found in it: none of its objects has a headline, a body or another field of IPTC's ninjs. Take it out of the folder.`;
  return refuse(part, "no-item", message, part.firstLine);
}
