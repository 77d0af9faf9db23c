import { decodeWords } from "./words.ts";

/** A header field (RFC 5322, 2.2): its value unfolded, encoded words decoded, and the line it begins on. */
export interface Header {
  readonly value: string;
  readonly line: number;
}

/** The header of a message or part, the first field of each name; `body` is the index of the first line behind it. */
export interface Headers {
  readonly fields: ReadonlyMap<string, Header>;
  readonly body: number;
}

/** Lines of a header at most; what follows is read as body. */
const MOST_LINES = 2000;
const LONGEST_VALUE = 10_000;
const FIELD = /^([!-9;-~]{1,100})[ \t]{0,5}:/;

/** True for a line that may open a header field. */
export const isField = (line: string): boolean => FIELD.test(line);

/** Reads the header that begins at `from`: up to a blank line, or to a line that is no field. */
export function readHeaders(lines: readonly string[], from: number, to: number): Headers {
  const fields = new Map<string, Header>();
  const end = Math.min(to, from + MOST_LINES);
  let at = from;
  while (at < end) {
    const line = lines[at] ?? "";
    const name = FIELD.exec(line);
    if (!name) break;
    const first = at++;
    const value = [line.slice(name[0].length)];
    while (at < end && /^[ \t]+\S/.test((lines[at] ?? "").slice(0, 200))) value.push(lines[at++] ?? "");
    const key = (name[1] ?? "").toLowerCase();
    if (!fields.has(key)) {
      const unfolded = value.join("").slice(0, LONGEST_VALUE).trim().replace(/\s+/g, " ");
      fields.set(key, { value: decodeWords(unfolded), line: first + 1 });
    }
  }
  return { fields, body: (lines[at] ?? "").trim() === "" ? at + 1 : at };
}

/** `text/plain; charset="utf-8"; format=flowed`: the value in small letters, and its parameters (RFC 2045, 5.1). */
export interface Parameters {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const PARAMETER =
  /;\s{0,9}([\w.-]{1,40})(?:\*0?\*?)?\s{0,9}=\s{0,9}(?:"((?:[^"\\]|\\.){0,500})"|([^;\s"]{1,500}))/g;

/** Reads a field of a value and parameters; a name continued or with a charset (RFC 2231) counts in its first part. */
export function readParameters(field: string): Parameters {
  const parameters = new Map<string, string>();
  for (const [, name = "", quoted, bare = ""] of field.matchAll(PARAMETER)) {
    const text = quoted?.replace(/\\(.)/g, "$1") ?? bare;
    if (!parameters.has(name.toLowerCase())) parameters.set(name.toLowerCase(), percentDecoded(text));
  }
  return { value: (field.split(";")[0] ?? "").trim().toLowerCase(), parameters };
}

/** `utf-8''H%C3%A4fen.txt` */
function percentDecoded(text: string): string {
  const match = /^(?:utf-8|us-ascii)'[\w-]{0,20}'(.{0,500})$/i.exec(text);
  if (!match) return text;
  try {
    return decodeURIComponent(match[1] ?? "");
  } catch {
    return text;
  }
}
