import { type Draft, type Refusal, refuse, type WireFormat } from "../../draft.ts";
import { countLines, lineAt } from "../../text/line-at.ts";
import { itemOf } from "./item.ts";
import { splitJson } from "./split.ts";
import { type Place, readItem } from "./story.ts";

/**
 *     { "uri": "…", "type": "text", "versioncreated": "2013-07-09T10:37:00Z", "headline": "…", "body_text": "…" }
 * IPTC ninjs: one item a file, or several, as a list or one a line.
 */
export const ninjs: WireFormat = { name: "ninjs", sniff, parse };

const NAMES =
  /"(?:uri|guid|headlines?|headline_\w{1,20}|body_\w{1,20}|bodies|version_?created|first_?created|pub_?status|slugline|byline)"\s{0,20}:/i;

function sniff(head: string): boolean {
  return /^\s*(?:\[\s*)?\{/.test(head) && NAMES.test(head);
}

function parse(text: string): readonly (Draft | Refusal)[] {
  const results: (Draft | Refusal)[] = [];
  const parts = splitJson(text);
  let from = 0;
  let line = 1;
  for (const [index, { start, end, closed }] of parts.entries()) {
    const next = parts[index + 1];
    const part = text.slice(from, next?.start ?? text.length);
    const object = text.slice(start, end);
    const ends = lineAt(part, part.length) - 1;
    const firstLine = line;
    // Where the next item begins a line of its own, this one's last line is the one before it.
    const lastLine =
      next === undefined ? line + countLines(part) - 1 : line + ends - (/[\n\r]$/.test(part) ? 1 : 0);
    const begin = line + lineAt(part, start - from) - 1;
    const place = placeOf(object, begin, Math.max(firstLine, lastLine), firstLine);
    const read = closed ? readObject(object, place) : broken(place, begin, "it breaks off before its end");
    results.push(
      read.kind === "draft" && parts.length === 1 ? { ...read, part: { ...read.part, text } } : read,
    );
    line += ends;
    from = next?.start ?? text.length;
  }
  return results;
}

function readObject(object: string, place: Place): Draft | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(object);
  } catch (error) {
    const position = /position (\d{1,9})/.exec(error instanceof Error ? error.message : "")?.[1];
    const line =
      position === undefined ? place.firstLine : place.firstLine + lineAt(object, Number(position)) - 1;
    return broken(place, line, "a comma, quote or bracket is wrong or missing on or before this line");
  }
  const item = itemOf(value);
  return item === null ? broken(place, place.firstLine, "it is no object") : readItem(item, place);
}

function placeOf(text: string, begin: number, lastLine: number, firstLine: number): Place {
  const lineOf = (...names: readonly string[]): number => {
    const found = names.map((name) => text.indexOf(`"${name}"`)).filter((index) => index !== -1);
    return found.length === 0 ? begin : begin + lineAt(text, Math.min(...found)) - 1;
  };
  return { text, firstLine, lastLine, lineOf };
}

function broken(place: Place, line: number, why: string): Refusal {
  return refuse(
    place,
    "bad-json",
    `The item is no sound JSON: ${why}. Replace the file by a full copy.`,
    line,
  );
}
