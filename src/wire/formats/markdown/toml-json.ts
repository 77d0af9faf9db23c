import { parse, TomlDate, TomlError } from "smol-toml";
import type { Finding } from "../../../diagnostic.ts";
import { lineAt } from "../../text/line-at.ts";
import { printable } from "../../text/printable.ts";
import { DEEPEST_VALUE, type Field, type Value } from "./values.ts";
import type { Block } from "./yaml.ts";

/** A line of TOML that gives one value: its key, and the value as it is spelt. */
const TOML_LINE = /^[ \t]{0,20}["']?([^\s"'=[\]#]{1,100})["']?[ \t]{0,20}=[ \t]{0,20}([^#\s][^#]*)/;

/** TOML 1.0. `line` is the line of the file on which `source` begins. Dates and figures stay as they are spelt. */
export function readToml(source: string, line: number): Block {
  try {
    const spelt = new Map<string, { readonly text: string; readonly line: number }>();
    for (const [at, text] of source.split("\n").entries()) {
      if (/^\s*\[/.test(text)) spelt.set(/[\w-]+/.exec(text)?.[0] ?? "", { text: "", line: line + at });
      const [, key, value] = TOML_LINE.exec(text) ?? [];
      if (key !== undefined && value !== undefined && !spelt.has(key))
        spelt.set(key, { text: value.trim(), line: line + at });
    }
    const fields = new Map<string, Field<Value>>();
    for (const [key, value] of Object.entries(parse(source, { integersAsBigInt: true, maxDepth: 20 }))) {
      const at = spelt.get(key);
      // A `Date` knows no 30 February, and would say 2 March.
      const bare =
        typeof value !== "string" &&
        typeof value !== "boolean" &&
        (value instanceof TomlDate || typeof value !== "object");
      const text = bare && at !== undefined && at.text !== "" ? at.text : toValue(value, DEEPEST_VALUE);
      fields.set(key, { value: text, line: at?.line ?? line });
    }
    return { fields, errors: [] };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [why = ""] = error.message.replace(/^Invalid TOML document: /, "").split("\n");
    const message = `The front matter cannot be read as TOML: ${printable(why)}. Correct it: text stands in quotes, a date without them (\`date = 2014-11-14\`).`;
    return failed({ rule: "front-matter-toml", severity: "error", message, line: line + error.line - 1 });
  }
}

/** JSON (RFC 8259). `line` is the line of the file on which `source` begins. */
export function readJson(source: string, line: number): Block {
  const text = /^\s*\{/.test(source) || source.trim() === "" ? source : `{${source}}`;
  try {
    const data: unknown = text.trim() === "" ? {} : JSON.parse(text);
    if (typeof data !== "object" || data === null || Array.isArray(data))
      throw new SyntaxError("it is no object");
    const lines = linesOfKeys(source, line);
    const entries = Object.entries(data).map(([key, value]): [string, Field<Value>] => [
      key,
      { value: toValue(value, DEEPEST_VALUE), line: lines.get(key) ?? line },
    ]);
    return { fields: new Map(entries), errors: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const message = `The front matter cannot be read as JSON: ${printable(error.message)}. Correct it: keys and texts stand in double quotes, and no comma stands before a closing bracket.`;
    const at = Number(/at position (\d+)/.exec(error.message)?.[1] ?? 1);
    return failed({
      rule: "front-matter-json",
      severity: "error",
      message,
      line: line + lineAt(text, at) - 1,
    });
  }
}

const failed = (error: Finding): Block => ({ fields: new Map(), errors: [error] });

/** The line on which each key stands for the first time. */
function linesOfKeys(source: string, line: number): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [at, text] of source.split("\n").entries()) {
    for (const [, key = ""] of text.matchAll(/"((?:[^"\\]|\\.)*)"\s*:/g))
      if (!lines.has(key)) lines.set(key, line + at);
  }
  return lines;
}

function toValue(data: unknown, depth: number): Value {
  if (data === null || data === undefined || depth === 0) return "";
  if (data instanceof TomlDate) return data.isValid() ? data.toISOString() : "";
  if (Array.isArray(data)) return data.map((item) => toValue(item, depth - 1));
  if (typeof data === "object")
    return new Map(Object.entries(data).map(([key, item]) => [key, toValue(item, depth - 1)]));
  return String(data).trim();
}
